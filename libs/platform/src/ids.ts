import { v7 } from 'uuid';

/** A UUIDv7: unique, and in the order of creation. */
export type Id = string;

export function newId(): Id {
  return v7();
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export function isId(text: unknown): text is Id {
  return typeof text === 'string' && UUID.test(text);
}
