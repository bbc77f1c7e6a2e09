import { useQuery } from '@tanstack/react-query';
import { unwrap } from '@ninety/client/browser';
import type { Schemas } from '@ninety/client/browser';
import { api } from '../api.js';
import { countryText, words } from '../words/index.js';

export type Name = Schemas['Name'];

/** So many are asked for at once, which is what the service takes. */
const MOST = 500;
/** In milliseconds: what a page shows at once is asked for at once. */
const GATHERED = 10;

type Told = (names: Promise<ReadonlyMap<string, Name>>) => void;
let waiting = new Map<string, Told[]>();

/** The name of what has an id, asked for together with all others that the page shows; null: it is nothing of the reader's. */
function named(resource: string): Promise<Name | null> {
  if (waiting.size === 0) setTimeout(askAll, GATHERED);
  return new Promise((resolve) => {
    const told = waiting.get(resource) ?? [];
    waiting.set(resource, told);
    told.push((names) => resolve(names.then((all) => all.get(resource) ?? null)));
  });
}

function askAll(): void {
  const all = [...waiting];
  waiting = new Map();
  for (let from = 0; from < all.length; from += MOST) {
    const part = all.slice(from, from + MOST);
    const names = ask(part.map(([resource]) => resource));
    for (const [, told] of part) for (const tell of told) tell(names);
  }
}

async function ask(resources: string[]): Promise<ReadonlyMap<string, Name>> {
  const { data } = await unwrap(api.POST('/v1/names', { body: { resources } }));
  return new Map(data.map((name) => [name.resource, name]));
}

/** How people call what the service names by an id; undefined until it is known, and where it is nothing of the reader's. */
export function useName(resource: string): Name | undefined {
  const asked = useQuery({
    queryKey: ['name', resource],
    staleTime: 60_000,
    enabled: hasId(resource),
    queryFn: () => named(resource),
  });
  return asked.data ?? undefined;
}

function hasId(resource: string): boolean {
  return /\/[0-9a-f]{8}-[0-9a-f]{4}-/.test(resource);
}

/** `Z1000004, Micron Technology → Saigon Textile Machinery, Vietnam`; of what has no name, of what it is one. */
export function nameText(resource: string, name: Name | undefined): string {
  const { kind, own } = partsOf(resource);
  const what = words.names.kind(kind) ?? '';
  if (!name) return MACHINES.test(own) ? what : own || what;
  if (kind === 'applications') return applicationText(name);
  // What has no name of its own is told of by whose it is.
  const isOwners = resource.startsWith('suppliers/') && kind !== 'suppliers' && kind !== 'products';
  return [isOwners ? what : '', name.name ?? what].filter(Boolean).join(', ');
}

function applicationText({ name, supplierName, parties }: Name): string {
  const to = parties.map((party) => `${party.name}, ${countryText(party.country)}`).join('; ');
  const who = [supplierName ?? '', to].filter(Boolean).join(words.names.arrow);
  return [name ?? words.application.draft, who].filter(Boolean).join(', ');
}

/** An id, or a key that nobody reads. */
const MACHINES = /^[0-9a-f]{8}-|[_/]/;

/** `suppliers/{id}/products/{id}` is a product; what lies beneath an application is the application's. */
export function partsOf(resource: string): {
  readonly kind: string;
  readonly id: string;
  readonly own: string;
} {
  const [area = '', id = '', beneath = '', own = ''] = resource.split('/');
  return area === 'suppliers' && own !== '' ? { kind: beneath, id: own, own } : { kind: area, id, own: id };
}
