/** What a file is by its first bytes, whatever it is called. */
export type IntakeFormat = 'eml' | 'msg' | 'pdf';

/** Why something within a file was not read. */
export type Unread =
  | 'too_deep'
  | 'too_nested'
  | 'too_much_markup'
  | 'too_many_parts'
  | 'too_many_pages'
  | 'too_long'
  | 'other_format'
  | 'encrypted'
  | 'unreadable';

/** Why nothing of a file was read. */
export type IntakeFault = 'unknown_format' | 'encrypted' | 'unreadable' | 'takes_too_long' | 'takes_too_much';

/** A text with where it stands. */
export interface ReadPart {
  /** `subject`, `body`, or the name of a file within. */
  readonly where: string;
  readonly text: string;
}

/** A message, or a document that came by itself. */
export interface ReadMessage {
  /** Empty: the file itself; else the name of the message within it. */
  readonly within: string;
  readonly subject: string | null;
  readonly from: string | null;
  /** The day on which it was sent, where its sender was. */
  readonly sentOn: string | null;
  readonly messageId: string | null;
  readonly parts: readonly ReadPart[];
}

export interface NotRead {
  readonly where: string;
  readonly why: Unread;
}

export interface ReadFile {
  readonly format: IntakeFormat;
  /** The outermost first. */
  readonly messages: readonly ReadMessage[];
  readonly notRead: readonly NotRead[];
  /** Where a text has controls that show it in another order than it is written. */
  readonly disguised: readonly string[];
}
