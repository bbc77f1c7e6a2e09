import { NinetyProblem, unwrap } from '@ninety/client';
import type { NinetyClient, Schemas } from '@ninety/client';

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** An application by its id or its control number. @throws NinetyProblem 404 */
export async function findApplication(client: NinetyClient, name: string): Promise<Schemas['Application']> {
  if (ID.test(name)) return unwrap(client.GET('/v1/applications/{id}', { params: { path: { id: name } } }));
  const { data } = await unwrap(
    client.GET('/v1/applications', { params: { query: { q: name, limit: '50' } } }),
  );
  const found = data.find(({ controlNumber }) => controlNumber === name);
  if (!found) throw new NinetyProblem(404, { detail: `There is no application ${name} that you may see.` });
  return unwrap(client.GET('/v1/applications/{id}', { params: { path: { id: found.id } } }));
}
