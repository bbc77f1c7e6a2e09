import type { Sentence } from '@ninety/platform/sentences';
import { say } from '../sentences.js';
import type { RequirementKind } from './application-form.js';
import { of } from './transaction.js';
import type { Condition } from './transaction.js';

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
  /** The words that the regulation prescribes, of `entry` and `certification`. */
  readonly words?: string;
  /** Whether the application may be filed without: what is encouraged, or may follow before export. */
  readonly isOptional?: boolean;
}

/** A paragraph of Supplement No. 2: when it applies, and what it asks then. */
export interface UniqueRequirements {
  /** `(a)` … `(dd)`. */
  readonly paragraph: string;
  readonly title: string;
  readonly when: Condition;
  readonly isOfItems?: boolean;
  readonly asks: readonly Requirement[];
}

/** Every paragraph, in its order; 15 CFR 748.8 lists them. */
export const UNIQUE_REQUIREMENTS: readonly UniqueRequirements[] = [
  {
    paragraph: '(b)',
    title: 'Communications intercepting devices',
    when: of('communications_intercepting', say('form_intercepting'), say('form_not_intercepting')),
    asks: [
      {
        id: '(b)#block-9',
        kind: 'entry',
        block: '9',
        words: 'Communications Intercepting Device(s)',
        asks: say('form_enter_words', { block: '9' }),
      },
    ],
  },
];
