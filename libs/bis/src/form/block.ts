import type { Sentence } from '@ninety/platform/sentences';
import { citationOfBlock } from '../citations.js';
import { say } from '../sentences.js';
import type { AskedRequirement, BlockState, Entry, FormApplication, Sheet } from './application-form.js';

/** How a block stands for an application: what it is, and why. */
export interface BlockStanding {
  readonly state: BlockState;
  readonly why: Sentence;
}

/** What a row looks at: the application, and what Supplement No. 2 asks of it. */
export interface OnForm {
  readonly form: FormApplication;
  readonly requirements: readonly AskedRequirement[];
}

/** What a block lacks, or holds that it may not: where it is said, and what. */
export interface Lack {
  readonly pointer: string;
  readonly detail: Sentence;
  /** Where it is not the block's own. */
  readonly citation?: string;
}

/** A block of form BIS-748P. 15 CFR 748, Supp. 1. */
export interface BlockRule {
  readonly block: string;
  readonly name: string;
  /** Where the application says it, a JSON pointer. */
  readonly pointer: string;
  readonly standing: (asked: OnForm) => BlockStanding;
  /** What the application says in it, before what Supplement No. 2 puts there besides. */
  readonly entries: (asked: OnForm) => readonly Entry[];
  /** What it says after that. */
  readonly after?: (asked: OnForm) => readonly Entry[];
  /** What is to be told of it, besides that it is empty though it is required. */
  readonly lacks?: (asked: OnForm) => readonly Lack[];
  /** Whether it has other blocks in it, which hold what is asked. */
  readonly isHeading?: boolean;
  /** How many characters it takes; null: no limit is published. */
  readonly most: number | null;
}

type Words = Omit<BlockRule, 'most' | 'standing'>;

/** A block that every application has. */
export function always(rule: Words): BlockRule {
  return { ...rule, standing: () => required(say('form_of_every_application')), most: null };
}

export const required = (why: Sentence): BlockStanding => ({ state: 'required', why });
export const optional = (why: Sentence): BlockStanding => ({ state: 'optional', why });
export const leftBlank = (why: Sentence): BlockStanding => ({ state: 'left_blank', why });
export const notApplicable = (why: Sentence): BlockStanding => ({ state: 'not_applicable', why });
export const cannotSay = (why: Sentence): BlockStanding => ({ state: 'cannot_say', why });

export const citationOf = ({ block }: Pick<BlockRule, 'block'>) => citationOfBlock(`Block ${block}`);

const FORM: Sheet = { form: '748P', number: 1 };

/** On the form itself, of the application. */
export function main(text: string, pointer: string | null): Entry {
  return { ...FORM, text, of: null, pointer };
}

/** Of an item: the first stands on the form, each further one on an Item Appendix of its own. 15 CFR 748, Supp. 1, Block 22. */
export function ofItem(item: number, text: string, pointer: string | null): Entry {
  return { ...sheetOf('748P-A', item), text, of: item, pointer };
}

/** The first of several on the form, each further one on an appendix. */
export function sheetOf(appendix: Exclude<Sheet['form'], '748P'>, place: number): Sheet {
  return place === 0 ? FORM : { form: appendix, number: place };
}

/** An entry, where there is anything to enter. */
export function entered(text: string | null | undefined, pointer: string | null): Entry[] {
  return text ? [main(text, pointer)] : [];
}

/** Whether "Reexport" is marked in Block 5; null: nothing is. A transfer in-country is marked so. 15 CFR 748, Supp. 2(v). */
export function isReexport({ type }: FormApplication): boolean | null {
  return type === null ? null : type !== 'export';
}

/** What Supplement No. 2 asks in a block. */
export function asksOf({ requirements }: OnForm, block: string): AskedRequirement[] {
  return requirements.filter((one) => one.block === block);
}
