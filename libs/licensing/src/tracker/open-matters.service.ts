import { Injectable } from '@nestjs/common';
import { Database, Yielder } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import { eventOf } from '@ninety/regimes';
import type { Pack } from '@ninety/regimes';
import { textOf } from './observation.js';
import type { Observation } from './observation.js';
import { trackedCasesOf } from './tracked-case.js';
import { subjectsOf } from './tracked-courses.store.js';
import { TrackedRegimes } from './tracked-regimes.js';

/** What was told of a case and is open still: a request, a notice, a suspension of a kind. */
export interface OpenMatter {
  /** As the regime names what its events open. */
  readonly thing: string;
  /** Of a suspension: which. */
  readonly kind: string | null;
}

const READ = 200;

/** What stands in the way of cases that are decided elsewhere, as far as it was recorded. */
@Injectable()
export class OpenMatters {
  constructor(
    private readonly database: Database,
    private readonly regimes: TrackedRegimes,
  ) {}

  /** Of each case what is open; none where nothing is known of it. @param ids of cases that the caller was found to see */
  async of(ids: readonly Id[]): Promise<ReadonlyMap<Id, readonly OpenMatter[]>> {
    const reader = this.database.lagging;
    const yielder = new Yielder();
    const matters = new Map<Id, readonly OpenMatter[]>();
    for (let from = 0; from < ids.length; from += READ) {
      const subjects = await subjectsOf(reader, ids.slice(from, from + READ));
      for (const file of await trackedCasesOf(reader, this.regimes, subjects)) {
        await yielder.yieldIfDue();
        matters.set(file.application.id, openMatters(file.regime.pack, file.standing));
      }
    }
    return matters;
  }
}

/** @param standing the observations that stand, in the order in which they happened */
export function openMatters(pack: Pack, standing: readonly Observation[]): OpenMatter[] {
  let open: (OpenMatter & { readonly id: string | null })[] = [];
  for (const { type, event } of standing) {
    const { opens, closes, closesToo } = eventOf(pack, type) ?? {};
    const id = textOf(event.id);
    // What was filed anew begins anew.
    if (type === 'filed') open = [];
    open = open.filter((one) => {
      if (one.thing === closes) return id !== null && one.id !== id;
      return !(one.thing === closesToo?.thing && one.kind !== null && closesToo.kinds.includes(one.kind));
    });
    if (opens !== undefined) open.push({ thing: opens, kind: textOf(event.kind), id });
  }
  return open.map(({ thing, kind }) => ({ thing, kind }));
}
