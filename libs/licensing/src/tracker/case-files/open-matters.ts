import { eventOf } from '@ninety/regimes';
import { toldEvent } from './told-event.js';
import type { CaseFile } from './told-event.js';

/** What was told of a case and is open still: a request, a notice, a suspension of a kind. */
export interface OpenMatter {
  /** As the regime names what its events open. */
  readonly thing: string;
  /** Of a suspension: which. */
  readonly kind: string | null;
}

/** What stands in the way of a case, as far as it was recorded. */
export function openMatters({ regime: { pack }, standing }: CaseFile): OpenMatter[] {
  let open: (OpenMatter & { readonly id: string | null })[] = [];
  for (const one of standing) {
    const { type, opens, closes, kind, thing: id } = toldEvent(pack, one);
    const closesToo = eventOf(pack, type)?.closesToo;
    // What was filed anew begins anew.
    if (type === 'filed') open = [];
    open = open.filter((other) => {
      if (other.thing === closes) return id !== null && other.id !== id;
      return !(
        other.thing === closesToo?.thing &&
        other.kind !== null &&
        closesToo.kinds.includes(other.kind)
      );
    });
    if (opens !== null) open.push({ thing: opens, kind, id });
  }
  return open.map(({ thing, kind }) => ({ thing, kind }));
}
