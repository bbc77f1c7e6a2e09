import { Problem } from '@ninety/platform';
import type { FieldError, Sentence } from '@ninety/platform';
import type { Regime } from '@ninety/regimes';
import Big from 'big.js';
import type { TrackedRegimes } from '../tracker/tracked-regimes.js';
import type { RowOutcome } from './import.entity.js';
import { say } from './sentences.js';

/** What came of a row that was taken in. */
export interface Taken {
  readonly outcome: Extract<RowOutcome, 'made' | 'unchanged' | 'updated' | 'proposed'>;
  /** What it made or found, as `applications/{id}`. */
  readonly resource: string;
  /** What was made, recorded or proposed. */
  readonly changes: readonly string[];
}

/** What is wrong, and, where rows are taken in together, in which of them; left out: in each. */
export interface RefusedCell {
  readonly column: string | null;
  readonly reason: Sentence;
  readonly row?: number;
}

/** A row that is not taken in, for reasons of its own; what it did until then is undone. */
export class RowRefusal extends Error {
  constructor(readonly errors: readonly RefusedCell[]) {
    super(errors[0]?.reason.text);
  }
}

/** @param row where rows are taken in together, the one at fault @throws RowRefusal */
export function refuse(column: string | null, reason: Sentence, row?: number): never {
  throw new RowRefusal([{ column, reason, ...(row === undefined ? {} : { row }) }]);
}

/** What rows of one thing say alike; a row may leave it out. @throws RowRefusal where two say it otherwise */
export function saidAlike<Column extends string>(
  thing: 'license' | 'shipment',
  rows: readonly Readonly<Partial<Record<Column, string>>>[],
  column: Column,
  keyOf: (text: string) => string = (text) => text,
): string | undefined {
  const first = rows.find((row) => row[column] !== undefined)?.[column];
  if (first === undefined) return undefined;
  const isOther = (said: string | undefined) => said !== undefined && keyOf(said) !== keyOf(first);
  const other = rows.findIndex((row) => isOther(row[column]));
  return other < 0 ? first : refuse(column, saidOtherwise[thing](first), other);
}

const saidOtherwise = {
  license: (said: string) => say('import_license_said_otherwise', { said }),
  shipment: (said: string) => say('import_shipment_said_otherwise', { said }),
} as const;

/** Whether a row says the same amount as is recorded; one that says none says nothing against it. */
export function isSameAmount(is: string | null | undefined, said: string | null | undefined): boolean {
  return said == null || (is != null && new Big(is).eq(said));
}

/** The regime that a word names. @throws RowRefusal */
export function regimeWorded(regimes: TrackedRegimes, word: string): Regime {
  return (
    regimes.worded(word) ?? refuse('regime', say('import_no_regime', { regimes: regimes.ids().join(', ') }))
  );
}

/** Which of our columns a field of a request is, by the beginning of its pointer without its numbers; the first that fits. */
export type ColumnsByPointer = readonly (readonly [pointer: string, column: string])[];

/** Which columns of ours a door of the API speaks of. */
export interface DoorColumns {
  readonly fields: ColumnsByPointer;
  /** Of a refusal that names no field. */
  readonly whole: string | null;
  /** Of one that comes of what there is already: 409. */
  readonly conflict: string | null;
}

/** Does what a door of the API does; what it refuses is refused of the row, by its columns. @throws RowRefusal */
export async function atDoor<T>(
  { fields, whole, conflict }: DoorColumns,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const { detail, errors } = error.problem;
    if (!errors) refuse(conflict, detail);
    throw new RowRefusal(
      errors.map((one) => ({
        column: columnAt(fields, one) ?? whole,
        reason: one.detail,
        ...rowAt(one),
      })),
    );
  }
}

function columnAt(columns: ColumnsByPointer, { pointer }: FieldError): string | null {
  const plain = pointer.replace(/\/\d+(?=\/|$)/g, '');
  return columns.find(([beginning]) => plain === beginning || plain.startsWith(`${beginning}/`))?.[1] ?? null;
}

/** The lines of a request are the rows of the file. */
function rowAt({ pointer }: FieldError): Pick<RefusedCell, 'row'> {
  const [, row] = /^\/lines\/(\d+)/.exec(pointer) ?? [];
  return row === undefined ? {} : { row: Number(row) };
}
