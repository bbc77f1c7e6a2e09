import type { PackBody, RecipientKind, Redaction } from './packs.js';

/** A case that was chosen by hand. */
export interface ChosenCase {
  readonly id: string;
  readonly name: string;
  /** Whether its notes leave, without the names that are known. */
  readonly hasNotes: boolean;
}

/** As somebody fills it in. */
export interface BeginForm {
  readonly title: string;
  readonly kind: RecipientKind;
  readonly name: string;
  readonly by: 'hand' | 'filter';
  readonly cases: readonly ChosenCase[];
  readonly filter: {
    readonly regime: string;
    readonly status: string;
    readonly days: string;
    readonly isOverdue: boolean;
  };
  readonly hasStakes: boolean;
  readonly redaction: Chosen;
}

/** The rules with what is chosen of each; of the numbers it may be left to the recipient. */
export type Chosen = { readonly [R in RuleName]: Choice<R> };
export type RuleName = Exclude<keyof Redaction, 'notes'>;
export type Choice<R extends RuleName> =
  NonNullable<Redaction[R]> | (R extends 'controlNumbers' ? 'usual' : never);

export const BLANK: BeginForm = {
  title: '',
  kind: 'congress',
  name: '',
  by: 'hand',
  cases: [],
  filter: { regime: '', status: '', days: '', isOverdue: false },
  hasStakes: true,
  redaction: {
    parties: 'alias',
    values: 'bands',
    customer: 'withheld',
    orders: 'withheld',
    controlNumbers: 'usual',
    goods: 'withheld',
    saidBy: 'withheld',
  },
};

export function isReady({ title, name, by, cases }: BeginForm): boolean {
  return title.trim() !== '' && name.trim() !== '' && (by === 'filter' || cases.length > 0);
}

export function bodyOf(form: BeginForm): PackBody {
  const { title, kind, name, by, cases, filter, hasStakes, redaction } = form;
  const { controlNumbers, ...rules } = redaction;
  const days = filter.days.trim();
  return {
    title: title.trim(),
    recipient: { kind, name: name.trim() },
    stakes: hasStakes,
    redaction: {
      ...rules,
      ...(controlNumbers === 'usual' ? {} : { controlNumbers }),
      ...(by === 'hand' ? { notes: cases.filter(({ hasNotes }) => hasNotes).map(({ id }) => id) } : {}),
    },
    ...(by === 'hand'
      ? { applicationIds: cases.map(({ id }) => id) }
      : {
          filter: {
            pending: true,
            ...(filter.regime === '' ? {} : { regime: filter.regime }),
            ...(filter.status === '' ? {} : { status: filter.status }),
            // What is no number is for the service to refuse at its field.
            ...(days === '' ? {} : { pendingMoreThanDays: /^\d+$/.test(days) ? Number(days) : -1 }),
            ...(filter.isOverdue ? { overdue: true } : {}),
          },
        }),
  };
}
