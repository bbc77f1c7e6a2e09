import { NinetyProblem, unwrap } from '@ninety/client';
import type { CompanyClient, CompanySchemas, NinetyClient, Schemas } from '@ninety/client';
import type { Door } from './door.js';

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

type Tracked = CompanySchemas['TrackedApplication'];

/** An application of an office by its id or its control number. @throws NinetyProblem 404 */
export async function findApplication(client: NinetyClient, name: string): Promise<Schemas['Application']> {
  if (ID.test(name)) return unwrap(client.GET('/v1/applications/{id}', { params: { path: { id: name } } }));
  const { data } = await unwrap(
    client.GET('/v1/applications', { params: { query: { q: name, limit: '50' } } }),
  );
  const found = data.find(({ controlNumber }) => controlNumber === name);
  if (!found) throw unknown(name);
  return unwrap(client.GET('/v1/applications/{id}', { params: { path: { id: found.id } } }));
}

/** An application of a company by its id, a number that it was filed under, or its reference. @throws NinetyProblem 404 */
export async function findTracked(client: CompanyClient, name: string): Promise<Tracked> {
  if (ID.test(name)) return unwrap(client.GET('/v1/applications/{id}', { params: { path: { id: name } } }));
  const { data } = await unwrap(
    client.GET('/v1/applications', { params: { query: { q: name, limit: '50' } } }),
  );
  const key = numberKey(name);
  const isCalledSo = (number: string | null) => number !== null && numberKey(number) === key;
  const numbered = data.filter(({ filings }) => filings.some(({ number }) => isCalledSo(number)));
  const found = numbered.length > 0 ? numbered : data.filter(({ reference }) => reference === name);
  const [only, another] = found;
  if (!only) throw unknown(name);
  if (another)
    throw new NinetyProblem(409, {
      detail: `${found.length} applications are called ${name}: name one by its id.`,
    });
  return only;
}

/** A number is the same in another case, and with other blanks, as the service has it. */
function numberKey(number: string): string {
  return number.replace(/\s+/g, '').toUpperCase();
}

/** The id of an application, in either posture. */
export async function idOf(door: Door, name: string): Promise<string> {
  const { id } =
    door.posture === 'agency'
      ? await findApplication(door.client, name)
      : await findTracked(door.client, name);
  return id;
}

const unknown = (name: string) =>
  new NinetyProblem(404, { detail: `There is no application ${name} that you may see.` });
