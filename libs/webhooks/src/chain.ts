import { createHash } from 'node:crypto';

/** The head of a chain over no event: 32 zero bytes. */
export const GENESIS: Buffer = Buffer.alloc(32);

/** SHA-256 of the bytes of an event's body as they were sent. */
export function digestOf(body: string): Buffer {
  return createHash('sha256').update(body).digest();
}

/**
 * The head of the chain after further events, in the order of their sequence: SHA-256 over the head before (32 bytes)
 * and the body's digest (32 bytes). Whoever has every body comes to the same head; nobody else does.
 */
export function chain(head: Buffer, digests: readonly Buffer[]): Buffer {
  return digests.reduce(
    (before, digest) => createHash('sha256').update(before).update(digest).digest(),
    head,
  );
}
