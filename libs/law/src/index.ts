export { LAW } from './feature.js';
export { LawBook } from './law-book.js';
export type { BookedLaw } from './law-book.js';
export { LawSubscriber } from './law-subscriber.js';
export type { LawChanged } from './law-subscriber.js';
export { LawModule } from './law.module.js';
export { readLaw } from './read/read-law.js';
export { LawStarter } from './starter.js';
