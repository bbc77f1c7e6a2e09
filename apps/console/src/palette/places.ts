import type { useNavigate } from '@tanstack/react-router';
import type { Schemas } from '@ninety/client/browser';
import { countryText, words } from '../words/index.js';

export type Hit = Schemas['SearchHit'];
export type Kind = Hit['kind'];

export type Navigate = ReturnType<typeof useNavigate>;

/** Goes to where a thing that was found is looked at. Whom or what has no page of its own is looked at where it matters. */
export function visit(navigate: Navigate, { kind, id, name }: Hit): Promise<void> {
  switch (kind) {
    case 'application':
      return navigate({ to: '/applications/$id', params: { id } });
    case 'license':
      return navigate({ to: '/licenses/$id', params: { id } });
    case 'order':
      return navigate({ to: '/orders/$id', params: { id } });
    case 'party':
      return listAll(navigate, name ?? '');
    case 'product':
      return navigate({ to: '/determinations', search: { product: id } });
  }
}

/** Goes to every application that is like a text. */
export function listAll(navigate: Navigate, q: string): Promise<void> {
  return navigate({ to: '/applications', search: q === '' ? {} : { q, view: 'all' } });
}

export function nameOf({ name }: Hit): string {
  return name ?? words.palette.draft;
}

/** Whom or what it is about, in one line. */
export function aboutText({ kind, about, country }: Hit): string {
  const place = country === null ? [] : [countryText(country)];
  if (kind !== 'order') return [...about, ...place].join(' · ');
  return [
    ...about.map((line) => words.palette.line(line)),
    ...place.map((to) => words.palette.toCountry(to)),
  ].join(' · ');
}
