import { makeClient, makeCompanyClient, unwrap } from '@ninety/client';
import type { CompanyClient, NinetyClient } from '@ninety/client';

/** A client of the installation that is spoken to, whichever of the two it is. */
export type Door =
  | { readonly posture: 'agency'; readonly client: NinetyClient }
  | { readonly posture: 'company'; readonly client: CompanyClient };

/** Asks which posture it has. */
export async function doorOf(options: {
  readonly url: string;
  readonly key: string;
  readonly supplier?: string | undefined;
}): Promise<Door> {
  const client = makeClient(options);
  const { posture } = await unwrap(client.GET('/v1/posture'));
  return posture === 'agency' ? { posture, client } : { posture, client: makeCompanyClient(options) };
}
