export const DOCUMENT_FORMATS = ['html', 'pdf'] as const;
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

/** A text of somebody's, with the country that tells which language its Han letters are of. */
export interface LocalText {
  readonly text: string;
  readonly country: string;
}

/** What stands in a cell: lines, divided by line breaks; local texts one beneath the other. */
export type Value = string | readonly LocalText[];

/** A part of a document. */
export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'facts'; readonly facts: readonly (readonly [label: string, value: Value])[] }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly Value[])[];
    };

/** A document as it is written, whatever it is printed on. */
export interface LegalDocument {
  readonly title: string;
  /** The paragraph that asks for it. */
  readonly citation: string;
  /** Set small, so that what was made for one page stands on one. */
  readonly isOnePage?: boolean;
  readonly blocks: readonly Block[];
}

export const heading = (text: string): Block => ({ kind: 'heading', text });
export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
export const list = (items: readonly string[]): Block => ({ kind: 'list', items });
export const facts = (...pairs: readonly (readonly [string, Value | null | undefined])[]): Block => ({
  kind: 'facts',
  facts: pairs.map(([label, value]) => [label, value ?? '—'] as const),
});
export const table = (head: readonly string[], rows: readonly (readonly Value[])[]): Block => ({
  kind: 'table',
  head,
  rows,
});
