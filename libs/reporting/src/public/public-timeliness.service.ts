import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, notFound, withoutTenant } from '@ninety/platform';
import type { Config } from '@ninety/platform';
import { PublishedFigures } from '../published/published-figures.service.js';
import { lastQuarterBefore } from '../quarterly/fiscal-quarter.js';
import { publicPage } from './public-page.js';
import { publicGroups, publicQuarters } from './public-sums.js';
import type { PublicTimelinessResponseDto } from './public-timeliness.contract.js';
import { WholeReports } from './whole-reports.js';

/** So long what was counted is answered to whoever asks. */
const FRESH_MS = 5 * 60_000;
/** So long nobody makes it count again what could not be counted. */
const RETRY_MS = 30_000;
const QUARTERS = 5;

/** What is answered, with a digest of it that changes with what is said alone. */
interface Counted {
  readonly at: number;
  readonly answer: PublicTimelinessResponseDto;
  readonly page: string;
  readonly tag: string;
}

/** Sums for everybody, where the installation shows them: counted once in some minutes, whoever asks and how often. */
@Injectable()
export class PublicTimeliness {
  private counted: Counted | null = null;
  private counting: Promise<Counted> | null = null;
  private failure: { readonly at: number; readonly error: unknown } | null = null;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly reports: WholeReports,
    private readonly figures: PublishedFigures,
  ) {}

  /** @throws Problem 404 where it is not shown */
  async get(): Promise<Counted> {
    if (!this.config.publicTimeliness) throw notFound('page');
    const { counted, failure } = this;
    if (counted !== null && Date.now() - counted.at < FRESH_MS) return counted;
    const hasJustFailed = failure !== null && Date.now() - failure.at < RETRY_MS;
    if (counted === null && hasJustFailed) throw failure.error;
    if (counted !== null && hasJustFailed) return counted;
    this.counting ??= this.countAnew();
    if (counted === null) return this.counting;
    // Whoever asks meanwhile has what was counted before, also where it cannot be counted anew.
    this.counting.catch(() => undefined);
    return counted;
  }

  private async countAnew(): Promise<Counted> {
    try {
      const answer = await withoutTenant(() => this.count());
      const { countedAt, ...said } = answer;
      const page = publicPage(answer, this.figures.seen());
      const tag = createHash('sha256').update(JSON.stringify(said)).update(page).digest('base64url');
      this.counted = { at: Date.parse(countedAt), answer, page, tag };
      this.failure = null;
      return this.counted;
    } catch (error) {
      this.failure = { at: Date.now(), error };
      throw error;
    } finally {
      this.counting = null;
    }
  }

  private async count(): Promise<PublicTimelinessResponseDto> {
    const newest = await this.reports.whole(null);
    const reports = [newest];
    while (reports.length < QUARTERS) {
      const before = lastQuarterBefore(reports.at(-1)?.from ?? newest.from);
      reports.push(await this.reports.whole(before.name));
    }
    const { asOf, regime, byCountry, byEccn, byType, method, definitions, caveats } = newest;
    return {
      asOf,
      countedAt: new Date().toISOString(),
      regime,
      quarters: publicQuarters(reports),
      byCountry: publicGroups(newest, byCountry),
      byEccn: publicGroups(newest, byEccn),
      byType: publicGroups(newest, byType),
      isNothingDecided: newest.processing.decided === 0,
      method: [...method, ...definitions, ...caveats].filter(({ code }) => PUBLIC_SENTENCES.has(code)),
    };
  }
}

/** What is said of sums that everybody may read. */
const PUBLIC_SENTENCES: ReadonlySet<string> = new Set([
  'quarter_method',
  'quarter_method_bounds',
  'quarter_method_office',
  'quarter_definition_submitted',
  'quarter_definition_decided',
  'quarter_definition_several',
  'quarter_caveat_own',
  'quarter_caveat_small',
  'quarter_caveat_kinds',
  'quarter_caveat_none',
]);
