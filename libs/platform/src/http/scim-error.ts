import type { Problem } from './problem.js';

const SCHEMA = 'urn:ietf:params:scim:api:messages:2.0:Error';
const PATH = /^\/scim(\/|$)/;

/** Whether an address is of those where whoever asks reads problems in the form of SCIM alone. */
export function isOfScim(path: string): boolean {
  return PATH.test(path);
}

/** A problem as RFC 7644, section 3.12, has it, which knows no 422. */
export function scimErrorOf(problem: Problem): { readonly status: number; readonly body: object } {
  const { status: given, detail, scimType } = problem.body();
  const status = given === 422 ? 400 : Number(given);
  const kind = scimType ?? (given === 422 ? 'invalidValue' : undefined);
  return {
    status,
    body: { schemas: [SCHEMA], status: String(status), ...(kind ? { scimType: kind } : {}), detail },
  };
}
