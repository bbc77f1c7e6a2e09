import { ConfigError } from '../config.js';
import { driverErrorOf, isDatabaseAway } from './database.js';

/** What a database refuses for good, by its code or the class of it, and what helps. */
const REFUSALS: readonly (readonly [RegExp, string])[] = [
  [/^42501$/, 'names a user who may not do what is needed'],
  [/^25006$/, 'names a database that can only be read'],
  [/^(28|3D)/, 'cannot be connected to'],
  [/^53[12]/, 'names a server whose disk or memory is full'],
  [/^(ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)$/, 'cannot be connected to'],
];

/** An error of the database that the operator can mend as one line that names the variable; any other as it came. */
export function databaseProblem(variable: string, error: unknown): unknown {
  const { code = '' } = driverErrorOf(error);
  const [, refusal] = REFUSALS.find(([codes]) => codes.test(code)) ?? [];
  const problem = refusal ?? (isDatabaseAway(error) ? 'cannot be connected to' : undefined);
  if (problem === undefined) return error;
  return Object.assign(new ConfigError(variable, `${problem}: ${messageOf(error)}`), { cause: error });
}

/** What went wrong, in one line; several tries of one connection say it once. */
export function messageOf(error: unknown): string {
  if (error instanceof AggregateError) return [...new Set(error.errors.map(messageOf))].join('; ');
  return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
}
