import { unwrap } from '@ninety/client/browser';
import type { Schemas } from '@ninety/client/browser';
import { api, company, useChange, useRows } from '../api.js';

export type Release = Schemas['Release'];
export type ReleaseBody = Schemas['ReleaseDto'];
export type ReleaseForm = Release['form'];

/** Under which license: of an office by its number, of a company by its id. */
export interface UnderLicense {
  readonly of: 'office' | 'company';
  readonly license: string;
}

/** By person, then by day. */
export function useReleases({ of, license }: UnderLicense) {
  return useRows(['releases', license], (query) =>
    of === 'office'
      ? unwrap(api.GET('/v1/licenses/{number}/releases', { params: { path: { number: license }, query } }))
      : unwrap(company.GET('/v1/licenses/{id}/releases', { params: { path: { id: license }, query } })),
  );
}

/** Records a release, a correction of one, or that there was none. */
export function useRecordRelease({ of, license }: UnderLicense) {
  return useChange(['releases'], (body: ReleaseBody) =>
    of === 'office'
      ? unwrap(api.POST('/v1/licenses/{number}/releases', { params: { path: { number: license } }, body }))
      : unwrap(company.POST('/v1/licenses/{id}/releases', { params: { path: { id: license } }, body })),
  );
}
