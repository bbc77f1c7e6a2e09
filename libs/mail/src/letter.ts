import type { Id } from '@ninety/platform';

/** Where somebody outside of the installation gets mail. */
export interface Mailbox {
  readonly name: string;
  readonly address: string;
}

/** A mail that a person wrote to somebody outside of the installation. */
export interface MailLetter {
  /** Of the letter: it is sent once, however often it is handed over. */
  readonly id: Id;
  /** Who sends it: answers come to their address, where they have one. */
  readonly senderId: Id;
  readonly to: Mailbox;
  readonly subject: string;
  readonly text: string;
}
