import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Principal } from '@ninety/access';
import { countryGroupLetter } from '@ninety/bis';
import { LawBook } from '@ninety/law';
import { TrackedCourses } from '@ninety/licensing';
import type { CountedCourse } from '@ninety/licensing';
import { Database, invalid, OfficeClock, Yielder } from '@ninety/platform';
import { CONTRIBUTION_SCHEMA, MOST_CELLS, MOST_MONTHS, monthsBetween } from '../contribution.js';
import type { Contribution } from '../contribution.js';
import { say } from '../sentences.js';
import { CasesOfCourses } from './case.js';
import type { DecidedCourses } from './case.js';
import { CellSums, mayBeOf } from './cells.js';
import type { CountedCells, MonthSpan } from './cells.js';
import type { Hub } from './hub.js';

/** All that leaves, but for what signing gives it. */
export type Leaving = Omit<Contribution, 'id' | 'sequence' | 'madeOn'>;

export interface Preview {
  /** SHA-256 of what leaves. */
  readonly digest: string;
  readonly leaves: Leaving;
  readonly counted: CountedCells;
  /** The edition of the Country Groups; null: none is loaded. */
  readonly countryGroups: number | null;
}

/** Counts what would leave for a hub: signing counts the same again. */
@Injectable()
export class Previews {
  constructor(
    private readonly courses: TrackedCourses,
    private readonly law: LawBook,
    private readonly database: Database,
    private readonly clock: OfficeClock,
  ) {}

  /** @param caller sees the cases of the whole installation @throws Problem 422 of months that cannot be told of */
  async of(caller: Principal, hub: Hub, { from, to }: MonthSpan): Promise<Preview> {
    await this.assertOver({ from, to });
    const law = await this.law.lawOf(this.database.reader, await this.clock.today());
    const sums = new CellSums((country) => countryGroupLetter(law, country));
    const yielder = new Yielder();
    for await (const some of this.decided(caller, hub, { from, to })) {
      const traits = await this.courses.traits(
        caller,
        some.map(({ applicationId }) => applicationId),
      );
      const byId = new Map(traits.map((one) => [one.applicationId, one]));
      for (const one of some) {
        await yielder.yieldIfDue();
        const own = byId.get(one.applicationId);
        if (own) sums.add({ ...one, ...own });
      }
    }
    const counted = sums.counted();
    const { cells } = counted;
    if (cells.length > MOST_CELLS)
      throw invalid({ pointer: '/to', detail: say('benchmark_fewer_months', { most: MOST_CELLS }) });
    const { origin, contributorId: contributor } = hub;
    const leaves = { schema: CONTRIBUTION_SCHEMA, hub: origin, contributor, from, to, cells } as const;
    return { digest: digestOf(leaves), leaves, counted, countryGroups: law.versions.country_groups };
  }

  private async *decided(caller: Principal, { supplierIds }: Hub, span: MonthSpan) {
    for (const supplierId of supplierIds ?? [undefined])
      yield* decidedOf(this.courses.each(caller, { supplierId }, null), span);
  }

  private async assertOver({ from, to }: MonthSpan): Promise<void> {
    if (to < from) throw invalid({ pointer: '/to', detail: say('benchmark_months_order', { from }) });
    if (monthsBetween(from, to) > MOST_MONTHS)
      throw invalid({ pointer: '/to', detail: say('benchmark_months_many', { most: MOST_MONTHS }) });
    const todays = [await this.clock.today(), ...(await this.courses.todays()).values()];
    const [earliest = ''] = todays.sort();
    const month = earliest.slice(0, 7);
    if (to >= month) throw invalid({ pointer: '/to', detail: say('benchmark_month_is_open', { month }) });
  }
}

/** Of pages of courses those cases that may have been decided in the months. */
async function* decidedOf(
  pages: AsyncIterable<readonly CountedCourse[]>,
  span: MonthSpan,
): AsyncGenerator<readonly DecidedCourses[]> {
  const cases = new CasesOfCourses();
  const wanted = (one: DecidedCourses | null) => (one !== null && mayBeOf(span, one) ? [one] : []);
  for await (const some of pages) yield some.flatMap((course) => wanted(cases.add(course)));
  yield wanted(cases.end());
}

function digestOf(leaves: Leaving): string {
  return createHash('sha256').update(JSON.stringify(leaves)).digest('hex');
}
