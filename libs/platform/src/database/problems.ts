import { ConfigError } from '../config.js';

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
  if (error instanceof ConfigError) return error;
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

/** The name of the constraint that an error of the database violated, if that is what it is. */
export function violatedConstraint(error: unknown): string | null {
  const { code, constraint } = driverErrorOf(error);
  return code?.startsWith('23') ? (constraint ?? null) : null;
}

/** Refused, broken off, without a name or a way to it, shutting down, or without room for one more. */
const AWAY =
  /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|57P0[123]|08\d\d\d|53300)$/;

/** Whether an error says that the database is away, not that a statement was wrong. */
export function isDatabaseAway(error: unknown): boolean {
  const { code, syscall, message } = driverErrorOf(error);
  // A missing socket is a database away; a missing file is another matter.
  if (code === 'ENOENT') return syscall === 'connect';
  if (AWAY.test(code ?? '')) return true;
  return /Connection terminated|timeout exceeded when trying to connect|timeout expired|Client has encountered a connection error/.test(
    message ?? '',
  );
}

interface DriverError {
  readonly code?: string;
  readonly constraint?: string;
  readonly syscall?: string;
  readonly message?: string;
}

/** TypeORM wraps what the driver said. */
function driverErrorOf(error: unknown): DriverError {
  if (typeof error !== 'object' || error === null) return {};
  return 'driverError' in error ? (error.driverError as DriverError) : error;
}
