export { INTAKE_LIMITS } from './limits.js';
export type { IntakeFault, IntakeFormat, NotRead, Unread } from './read-file.js';
export { plainTextIn } from './plain-bytes.js';
export { FileReader, ReaderBusy } from './reader.js';
export type { FileReading } from './reader.js';
export type { IntakeReading, MessageReading, Read, ReadEvent } from './reading.js';
