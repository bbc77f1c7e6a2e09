import { v7 } from 'uuid';

/** A UUIDv7: unique, and in the order of creation. */
export type Id = string;

export function newId(): Id {
  return v7();
}

const NO_TIME = '00000000-0000';

/** A UUIDv7 that tells no time, for what may be shown long after it was made to those who are not to know when that was. */
export function undatedId(): Id {
  return v7().replace(/^[^-]+-[^-]+/, NO_TIME);
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export function isId(text: unknown): text is Id {
  return typeof text === 'string' && UUID.test(text);
}
