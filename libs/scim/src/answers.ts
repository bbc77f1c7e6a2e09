import { Answer, isId, jsonYielding, notFound } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import type { Selection } from './query.js';
import { tagOf } from './views.js';

const MEDIA_TYPE = 'application/scim+json; charset=utf-8';

/** A document in the media type of RFC 7644, section 8.1. */
export async function document(body: object): Promise<Answer<string>> {
  return new Answer(await jsonYielding(body), null, { 'content-type': MEDIA_TYPE });
}

/** A resource, as far as it is asked for, with its version. */
export async function resource(
  of: { readonly version: number },
  view: object,
  selection: Selection,
): Promise<Answer<string>> {
  const { body, headers } = await document(selection.from(view));
  return new Answer(body, null, { ...headers, etag: tagOf(of) });
}

/** The same of one that was made just now: 201, with its place. */
export async function createdResource(
  of: { readonly version: number },
  view: object & { readonly meta: { readonly location: string } },
  selection: Selection,
): Promise<Answer<string>> {
  const { body, headers } = await resource(of, view, selection);
  return new Answer(body, 201, { ...headers, location: view.meta.location });
}

/** The id in a path; of whatever else there is nothing. @throws Problem 404 */
export function idIn(text: string): Id {
  if (!isId(text)) throw notFound('resource');
  return text.toLowerCase();
}
