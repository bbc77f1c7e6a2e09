import { Injectable } from '@nestjs/common';
import { assertMay } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { EAR99, LAW_CITATIONS, nearestEccns } from '@ninety/bis';
import type { CclEntry, LawKind } from '@ninety/bis';
import { Database, isText, OfficeClock, pageBy, problemOf, viewed } from '@ninety/platform';
import type { ListOrder, Page, Sentence } from '@ninety/platform';
import { LawBook } from './law-book.js';
import type { BookedLaw } from './law-book.js';
import type {
  EccnResponseDto,
  EccnsQuery,
  EccnSummaryResponseDto,
  LawCountryResponseDto,
  LawEditionResponseDto,
} from './law.contract.js';
import { LAW_PROBLEMS } from './problems.js';
import { say } from './sentences.js';

const MOST_NEAR = 5;

/** What the loaded law says of an entry or a destination. */
@Injectable()
export class LawReadingService {
  constructor(
    private readonly database: Database,
    private readonly clock: OfficeClock,
    private readonly book: LawBook,
  ) {}

  async eccns(caller: Principal, query: EccnsQuery): Promise<Page<EccnSummaryResponseDto>> {
    const { law } = await this.lawFor(caller, query.on);
    const isAsked = asking(query.q);
    const found = () => [...shownIn(law).values()].filter(isAsked).sort(byNumber);
    const page = await pageBy(query, BY_ECCN, (after, count) =>
      Promise.resolve(
        found()
          .filter(({ eccn }) => !after || eccn > after[0])
          .slice(0, count),
      ),
    );
    return viewed(page, summaryView);
  }

  /** @throws Problem 404 that names those near it */
  async eccn(caller: Principal, given: string, on: string | undefined): Promise<EccnResponseDto> {
    const { law, day } = await this.lawFor(caller, on);
    const entries = shownIn(law);
    const entry = entries.get(given.toUpperCase());
    const edition = law.editions.ccl;
    if (!entry || !edition) {
      const nearest = nearestEccns(given, { entries });
      const detail = say('law_no_such_eccn', { eccn: given, on: day, nearest: joined(nearest) });
      throw problemOf(LAW_PROBLEMS['not-in-the-law'], detail, { nearest });
    }
    const { category, productGroup, requirements, exceptions, staConditions, paragraphs } = entry;
    return {
      ...summaryView(entry),
      category,
      productGroup,
      requirements,
      exceptions: exceptions.map(([symbol, text]) => ({ symbol, text })),
      staConditions,
      paragraphs,
      on: day,
      edition: editionView(edition),
      citation: LAW_CITATIONS.ccl,
      notices: noticesOf(law, day, ['ccl']),
    };
  }

  /** @throws Problem 404 that names those near it */
  async country(caller: Principal, given: string, on: string | undefined): Promise<LawCountryResponseDto> {
    const { law, day } = await this.lawFor(caller, on);
    const code = given.toUpperCase();
    const [chart, groups] = [law.chart.get(code), law.groups.get(code)];
    const name = chart?.name ?? groups?.name;
    if (name === undefined) {
      const nearest = nearTo(code, [...new Set([...law.chart.keys(), ...law.groups.keys()])].sort());
      const detail = say('law_no_such_country', { code: given, on: day, nearest: joined(nearest) });
      throw problemOf(LAW_PROBLEMS['not-in-the-law'], detail, { nearest });
    }
    const { country_chart: ofChart, country_groups: ofGroups } = law.editions;
    return {
      country: code,
      name,
      marks: chart?.marks ?? [],
      footnotes: chart?.footnotes ?? [],
      pointer: chart?.pointer ?? null,
      groups: groups?.groups ?? [],
      on: day,
      chart: chart && ofChart ? editionView(ofChart) : null,
      countryGroups: groups && ofGroups ? editionView(ofGroups) : null,
      notices: noticesOf(law, day, ['country_chart', 'country_groups']),
    };
  }

  private async lawFor(caller: Principal, on: string | undefined): Promise<{ law: BookedLaw; day: string }> {
    assertMay(caller, 'law.read');
    const day = on ?? (await this.clock.today());
    return { law: await this.book.lawOf(this.database.reader, day), day };
  }
}

/** What is on no list stands on none: where there is a list, it is shown as an entry, and the rules know of none. */
function shownIn({ entries }: BookedLaw): BookedLaw['entries'] {
  return entries.size === 0 ? entries : new Map([...entries, [EAR99.eccn, EAR99]]);
}

const BY_ECCN: ListOrder<CclEntry, readonly [typeof isText]> = {
  checks: [isText],
  keyOf: ({ eccn }) => [eccn],
};

function byNumber(a: CclEntry, b: CclEntry): number {
  return a.eccn < b.eccn ? -1 : 1;
}

/** Whether an entry begins so, or has all the words in its heading. */
function asking(q: string | undefined): (entry: CclEntry) => boolean {
  const words = (q ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  return ({ eccn, heading }) => {
    const text = heading.toLowerCase();
    return eccn.toLowerCase().startsWith(words.join(' ')) || words.every((word) => text.includes(word));
  };
}

/** Those that begin as it does, the most alike first; they are given in order. */
function nearTo(given: string, known: readonly string[]): string[] {
  const alike = (one: string) => {
    const different = [...one].findIndex((letter, place) => letter !== given[place]);
    return different < 0 ? one.length : different;
  };
  return known
    .filter((one) => alike(one) > 0)
    .toSorted((a, b) => alike(b) - alike(a))
    .slice(0, MOST_NEAR);
}

function joined(nearest: readonly string[]): string {
  return nearest.length === 0 ? 'none' : nearest.join(', ');
}

/** What to know of the law that an answer goes by: that it is the starter, or that there is none. */
export function noticesOf(law: BookedLaw, day: string, kinds: readonly LawKind[]): Sentence[] {
  const starters = kinds.flatMap((kind) => {
    const edition = law.editions[kind];
    return edition?.starter ? [edition.effectiveOn] : [];
  });
  const [first] = starters;
  return [
    ...(first === undefined ? [] : [say('law_starter', { on: first })]),
    ...(kinds.some((kind) => law.editions[kind] === null) ? [say('law_not_loaded', { on: day })] : []),
  ];
}

function summaryView({ eccn, heading, reasonsForControl }: CclEntry): EccnSummaryResponseDto {
  return { eccn, heading, reasonsForControl };
}

function editionView({ version, effectiveOn, starter }: LawEditionResponseDto): LawEditionResponseDto {
  return { version, effectiveOn, starter };
}
