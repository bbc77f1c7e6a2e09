export * from './audit.js';
export * from './audit.module.js';
export { hashOfEntry } from './entry-chain.js';
export type { AuditEntry, SealedEntry } from './entry-chain.js';
export type { Fault, Looked } from './faults.js';
export { RecordHeads } from './record-heads.js';
export type { RecordHead } from './record-heads.js';
export * from './verification.service.js';
