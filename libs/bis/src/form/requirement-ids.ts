import { EXCEPTIONS } from './foreign-persons.js';
import { UNIQUE_REQUIREMENTS } from './unique-requirements.js';

const IDS: ReadonlySet<unknown> = new Set([
  ...UNIQUE_REQUIREMENTS.flatMap(({ asks }) => asks.map(({ id }) => id)),
  ...EXCEPTIONS.map(({ id }) => id),
]);

/** Whether it is the id of a requirement that an application may answer. 15 CFR 748, Supp. 2; 734.20. */
export function isRequirement(id: unknown): boolean {
  return IDS.has(id);
}
