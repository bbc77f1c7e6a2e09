import type { TextOfHtml } from './plain-text.js';

/** A message that was opened: what it says, and the files within it. */
export interface Opened {
  readonly subject: string | null;
  readonly from: string | null;
  readonly sentOn: string | null;
  readonly messageId: string | null;
  readonly body: string;
  /** Why it is not all of it. */
  readonly left: TextOfHtml['left'];
  readonly within: readonly FileWithin[];
}

export interface FileWithin {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Somebody as a header names them. */
export function addressed(name: string | null, address: string | null): string | null {
  if (address === null || address === '') return name === '' ? null : name;
  return name === null || name === '' || name === address ? address : `${name} <${address}>`;
}
