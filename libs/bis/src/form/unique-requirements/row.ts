import type { Sentence } from '@ninety/platform/sentences';
import { say } from '../../sentences.js';
import type { RequirementKind } from '../application-form.js';
import type { Condition, Looked } from '../transaction.js';

/** A field of the application that answers a requirement: its block has it already. */
export interface AnsweringField {
  /** What stands in it; null while nothing does. */
  readonly read: (looked: Looked) => string | null;
  /** A JSON pointer; `{item}` is the number of the item in view. */
  readonly pointer: string;
}

/** What a paragraph of Supplement No. 2 to part 748 asks of an application. */
export interface Requirement {
  /** The paragraph; `#` and a word where one asks several things. */
  readonly id: string;
  readonly kind: RequirementKind;
  /** Besides the condition of its paragraph. */
  readonly when?: Condition;
  /** Of each item that the condition holds for, or of the application as a whole. */
  readonly isOfItems?: boolean;
  readonly block: string;
  readonly asks: Sentence;
  /** The words that the regulation prescribes, of `entry` and `certification`; how a box is marked, of `document`. */
  readonly words?: string;
  /** Whether the application may be filed without: what is encouraged, asked if known, or may follow before export. */
  readonly isOptional?: boolean;
  /** Where it may be filed without, and else not. */
  readonly optionalWhere?: Condition;
  /** Whether the text takes "unknown" for an answer. */
  readonly mayBeUnknown?: boolean;
  readonly field?: AnsweringField;
  /** What follows from the application, where the applicant says nothing else. */
  readonly computed?: (looked: Looked) => string | null;
  /** Of `entry`: the document without which its words must not stand. */
  readonly standsWith?: string;
  /** Of `certification`: the requirement whose answer fills the place `{}` in the words. */
  readonly filledBy?: string;
  /**
   * Instead of what the application says in the block by itself, not beside it; or in a document alone, so that the form has nothing of it.
   * What is blank or zero always stands instead.
   */
  readonly stands?: 'instead' | 'in_document';
}

/** A paragraph of Supplement No. 2: when it applies, and what it asks then. */
export interface UniqueRequirements {
  /** `(a)` … `(dd)`. */
  readonly paragraph: string;
  /** Another that has the same words. */
  readonly alsoNamed?: string;
  readonly title: string;
  /** Of the application as a whole. */
  readonly when: Condition;
  readonly asks: readonly Requirement[];
}

type More = Omit<Requirement, 'id' | 'kind' | 'block' | 'asks'>;

export const facts = (id: string, block: string, asks: Sentence, more: More = {}): Requirement => ({
  id,
  kind: 'facts',
  block,
  asks,
  ...more,
});

export const certification = (
  id: string,
  words: string,
  asks: Sentence,
  more: More & { readonly block?: string } = {},
): Requirement => ({ id, kind: 'certification', block: '24', words, asks, ...more });

/** A document that goes with the application: Block 6, its box. */
export const attached = (id: string, words: string, asks: Sentence, more: More = {}): Requirement => ({
  id,
  kind: 'document',
  block: '6',
  words,
  asks,
  ...more,
});

/** A document that the applicant keeps on file: Block 7, its box. */
export const onFile = (id: string, words: string, asks: Sentence, more: More = {}): Requirement => ({
  id,
  kind: 'document',
  block: '7',
  words,
  asks,
  ...more,
});

export const entry = (id: string, block: string, words: string, more: More = {}): Requirement => ({
  id,
  kind: 'entry',
  block,
  words,
  asks: say('form_enter_words', { block }),
  ...more,
});

export const blank = (id: string, block: string, more: More = {}): Requirement => ({
  id,
  kind: 'blank',
  block,
  asks: say('form_leave_blank', { block }),
  ...more,
});

export const zero = (id: string, block: string, more: More = {}): Requirement => ({
  id,
  kind: 'zero',
  block,
  asks: say('form_enter_zero', { block }),
  ...more,
});

export const OF_ITEMS = { isOfItems: true } as const;
export const IF_ANY = { isOptional: true } as const;
export const OF_ITEMS_IF_ANY = { isOfItems: true, isOptional: true } as const;
export const OR_UNKNOWN = { mayBeUnknown: true } as const;
