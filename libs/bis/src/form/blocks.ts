import { citationOfBlock } from '../citations.js';
import { say } from '../sentences.js';
import type { Sentence } from '@ninety/platform/sentences';
import type { BlockState, Entry, FormApplication } from './application-form.js';

/** How a block stands for an application: what it is, and why. */
export interface BlockStanding {
  readonly state: BlockState;
  readonly why: Sentence;
}

/** A block of form BIS-748P. 15 CFR 748, Supp. 1. */
export interface BlockRule {
  readonly block: string;
  readonly name: string;
  readonly standing: (form: FormApplication) => BlockStanding;
  /** What the application says in it, before what Supplement No. 2 puts there besides. */
  readonly entries: (form: FormApplication) => readonly Entry[];
  /** How many characters it takes; null: no limit is published. */
  readonly most: number | null;
}

const REQUIRED: BlockStanding = { state: 'required', why: say('form_of_every_application') };

/** Every block, in the order of the form. */
export const BLOCK_RULES: readonly BlockRule[] = [
  {
    block: '1',
    name: 'Contact Person',
    standing: () => REQUIRED,
    entries: ({ contact }) => (contact ? [main(contact.name, '/contact/name')] : []),
    most: null,
  },
  {
    block: '9',
    name: 'Special Purpose',
    standing: () => ({ state: 'optional', why: say('form_special_purpose') }),
    entries: ({ bis748p: { specialPurpose } }) =>
      specialPurpose ? [main(specialPurpose, '/bis748p/specialPurpose')] : [],
    most: null,
  },
];

export const citationOf = ({ block }: Pick<BlockRule, 'block'>) => citationOfBlock(`Block ${block}`);

/** On the form itself, of the application. */
export function main(text: string, pointer: string | null): Entry {
  return { form: '748P', number: 1, text, of: null, pointer };
}
