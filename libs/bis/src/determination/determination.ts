import type { Params } from '@ninety/platform/sentences';
import type { LawVersions, PolicyStatus } from './law.js';
import type { OpenQuestion } from './question.js';

/**
 * `required`: a rule applies, and of no exception all known conditions are met. `exception_possible`: a rule applies, and of at least one
 * exception the known conditions are met and the rest is open. `no_requirement_found`: nothing that was examined asks for a license,
 * which never means that none is required. `cannot_say`: the paragraph or the data is missing on which it turns.
 */
export const DETERMINATION_RESULTS = [
  'required',
  'exception_possible',
  'no_requirement_found',
  'cannot_say',
] as const;
/** `applies`: its rule asks for a license; `cannot_say`: it may, and what it turns on is missing. */
export const REASON_SAYS = ['applies', 'cannot_say'] as const;
export type DeterminationResult = (typeof DETERMINATION_RESULTS)[number];

/** A sentence with the rule that it comes from. */
export interface Cited {
  readonly text: string;
  readonly code: string;
  readonly params: Params;
  readonly citation: string;
}

/** A rule that asks for a license, or that may. */
export interface DeterminationReason extends Cited {
  /** E.g. 'chart:NS2', 'group:D:5', '744.11', '744.23', '746'. */
  readonly rule: string;
  /** Whether exceptions of part 740 may overcome it; those that it names itself; or none. 15 CFR 736.2(b), 746, 744.11(a). */
  readonly overcomeBy: 'part_740' | 'none' | readonly string[];
  /** Where what the text says and what is enforced differ. */
  readonly policy: PolicyStatus | null;
}

/**
 * What one rule says of the question: that it `applies`; that it does if a question is answered with yes (`open`); or that it cannot be
 * said (`cannot_say`), because the paragraph or the data is missing. A rule that does not apply says nothing. A question of one that applies
 * may take it away (food or medicine), or tells whether it is enforced, which is `open` then.
 */
export type Finding =
  | {
      readonly says: 'applies';
      readonly reason: DeterminationReason;
      readonly question?: OpenQuestion;
      readonly enforcement?: 'open';
    }
  | { readonly says: 'open'; readonly reason: DeterminationReason; readonly question: OpenQuestion }
  | { readonly says: 'cannot_say'; readonly reason: DeterminationReason; readonly question?: OpenQuestion };

/** A reason of an answer, and whether its rule applies or cannot be said. */
interface SaidReason extends DeterminationReason {
  readonly says: (typeof REASON_SAYS)[number];
}

/** What one examiner answers: what its rules say, and what it could not look at. */
export interface Examined {
  readonly findings: readonly Finding[];
  readonly notExamined: readonly Cited[];
}

/** An exception of part 740, with the conditions that were looked at. */
export interface ExceptionFinding {
  readonly symbol: string;
  readonly citation: string;
  readonly met: readonly Cited[];
  readonly notMet: readonly Cited[];
  readonly open: readonly Cited[];
}

export interface Determination {
  readonly result: DeterminationResult;
  /** The same if rules announced as not enforced are set aside; the text of the law is what `result` goes by. */
  readonly resultAsEnforced: DeterminationResult;
  readonly reasons: readonly SaidReason[];
  readonly exceptions: readonly ExceptionFinding[];
  readonly questions: readonly OpenQuestion[];
  /** What may ask for a license and was not looked at; never empty. */
  readonly notExamined: readonly Cited[];
  readonly lawVersions: LawVersions;
  /** The day on which the differences of text and enforcement were last looked at; null: none is recorded. */
  readonly policyAsOf: string | null;
}
