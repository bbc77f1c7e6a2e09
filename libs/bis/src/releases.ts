import type { Deficiency } from './application.js';
import { CITATIONS } from './citations.js';
import { say } from './sentences.js';

/** How technology or source code was released: what was seen, said, written or sent. 15 CFR 734.15(a). */
export const RELEASE_FORMS = ['visual_inspection', 'oral', 'written', 'electronic'] as const;
export type ReleaseForm = (typeof RELEASE_FORMS)[number];

/** A release as the licensee reports it. */
interface Release {
  readonly personId: string;
  /** `YYYY-MM-DD` */
  readonly on: string;
  /** Numbers of items of the license, from 1. */
  readonly items: readonly { readonly item: number }[];
}

/** What a license says of releases under it. */
interface ReleasingLicense {
  readonly issuedOn: string;
  readonly expiresOn: string;
  readonly items: number;
  /** Whom it names. */
  readonly persons: readonly string[];
}

/** What is wrong with a release that is reported: whom, when, and of what. 15 CFR 734.15(a), 750.7(a), (g). */
export function recordedReleaseDeficiencies(
  { personId, on, items }: Release,
  license: ReleasingLicense,
  today: string,
): Deficiency[] {
  const { issuedOn, expiresOn, persons } = license;
  const when =
    on > today
      ? say('released_after_today', { today })
      : on < issuedOn
        ? say('released_before_issue', { issuedOn })
        : on > expiresOn
          ? say('released_after_expiry', { expiresOn })
          : null;
  return [
    ...(persons.includes(personId)
      ? []
      : [{ pointer: '/personId', detail: say('release_to_another'), citation: CITATIONS.license }]),
    ...(when === null ? [] : [{ pointer: '/on', detail: when, citation: CITATIONS.licenseTerm }]),
    ...items.flatMap(({ item }, index) => {
      const wrong =
        item > license.items
          ? say('no_such_item', { item })
          : items.findIndex((one) => one.item === item) < index
            ? say('released_item_twice', { item })
            : null;
      return wrong === null
        ? []
        : [{ pointer: `/items/${index}/item`, detail: wrong, citation: CITATIONS.license }];
    }),
  ];
}
