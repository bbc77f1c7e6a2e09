import { Injectable } from '@nestjs/common';
import { assertMay } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { CaseFiles, TrackedRegimes } from '@ninety/licensing';
import type { OpenMatter } from '@ninety/licensing';
import { Database } from '@ninety/platform';
import type { Pack } from '@ninety/regimes';
import { EVERYBODY, WholeReports } from '../public/whole-reports.js';
import { askedPeriod } from './asked-period.js';
import { companyTallies, pendingToday, statusesToday } from './company-quarter.read-model.js';
import type { CompanyQuarter, PendingApplication } from './company-quarter.read-model.js';
import type { QuarterlyQuery, QuarterlyResponseDto } from './quarterly.contract.js';
import { lastDayOf, MOST_LOOKED_INTO, quarterlyReport } from './quarterly-report.js';
import { LONG_DAYS } from './tallies.js';
import type { QuarterTallies } from './tallies.js';

const DEFAULT_REGIME = 'us-bis';
/** A hold with no basis in the rule, as the authority told of it. */
const WITHOUT_BASIS = 'administrative';

/** How what is pending stands. */
type Standing = Pick<QuarterTallies, 'statuses' | 'reasons'>;

/** The quarterly report of a company, or of those that somebody reads for: of what it recorded. */
@Injectable()
export class CompanyQuarterlyService extends WholeReports {
  constructor(
    private readonly database: Database,
    private readonly regimes: TrackedRegimes,
    private readonly files: CaseFiles,
  ) {
    super();
  }

  report(caller: Principal, query: QuarterlyQuery): Promise<QuarterlyResponseDto> {
    assertMay(caller, 'reports.read');
    return this.reportTo(caller, query, (asked) => this.standing(asked));
  }

  whole(quarter: string | null): Promise<QuarterlyResponseDto> {
    // How what is pending stands is not told to everybody, and is not looked at.
    const untold = () => Promise.resolve({ statuses: [], reasons: null });
    return this.reportTo(EVERYBODY, quarter === null ? {} : { quarter }, untold);
  }

  private async reportTo(
    caller: Principal,
    query: QuarterlyQuery,
    standingOf: (asked: CompanyQuarter) => Promise<Standing>,
  ): Promise<QuarterlyResponseDto> {
    const { pack } = this.regimes.named(query.regime ?? DEFAULT_REGIME);
    const regime = pack.id;
    const today = (await this.regimes.todays()).get(regime);
    if (today === undefined) throw new Error(`no day of ${regime}`);
    const period = askedPeriod(query.quarter, today);
    const asOf = lastDayOf({ period, today });
    const { supplierId } = query;
    const asked = { caller, period, asOf, today, regime, notForALicense: notForALicense(pack), supplierId };
    const [tallies, standing] = await Promise.all([
      companyTallies(this.database.lagging, asked),
      standingOf(asked),
    ]);
    const isLookedInto = standing.reasons !== null;
    return quarterlyReport(
      { period, today, regime, isToldLittle: true, isLookedInto },
      { ...tallies, ...standing, referrals: null },
    );
  }

  /** How what is pending stands, and as far as it was told why. */
  private async standing(asked: CompanyQuarter): Promise<Standing> {
    const pending = await pendingToday(this.database.lagging, asked, MOST_LOOKED_INTO + 1);
    if (pending.length > MOST_LOOKED_INTO)
      return { statuses: await statusesToday(this.database.lagging, asked), reasons: null };
    const matters = await this.files.openMatters(pending.map(({ id }) => id));
    const of = ({ id }: PendingApplication) => matters.get(id) ?? [];
    const isOnHold = (one: PendingApplication) => of(one).some(({ kind }) => kind === WITHOUT_BASIS);
    const long = pending.filter(({ days }) => days >= LONG_DAYS);
    return {
      statuses: statusesOf(pending, isOnHold),
      reasons: reasonsOf(long.map((one) => ({ status: one.status, matters: of(one) }))),
    };
  }
}

/** Kinds of application that an authority answers without a license. */
function notForALicense({ events }: Pack): string[] {
  return events.flatMap(({ ends, for: kinds }) => (ends === 'answered' ? (kinds ?? []) : []));
}

function statusesOf(
  pending: readonly PendingApplication[],
  isOnHold: (one: PendingApplication) => boolean,
): QuarterTallies['statuses'] {
  const counts = new Map<string, { status: string; isOnHold: boolean; count: number }>();
  for (const one of pending) {
    const held = isOnHold(one);
    const key = JSON.stringify([one.status, held]);
    const found = counts.get(key) ?? { status: one.status, isOnHold: held, count: 0 };
    counts.set(key, { ...found, count: found.count + 1 });
  }
  return [...counts.values()];
}

/** Of an application each thing that is open, or else that it has a notice, or that nothing was told. */
function reasonsOf(
  long: readonly { readonly status: string; readonly matters: readonly OpenMatter[] }[],
): { reason: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { status, matters } of long) {
    const open = new Set(
      matters.map(({ thing, kind }) => (thing === 'request' ? 'question' : (kind ?? thing))),
    );
    const reasons = open.size > 0 ? [...open] : [status === 'intent_to_deny' ? status : 'not_told'];
    for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return [...counts]
    .map(([reason, count]) => ({ reason, count }))
    .sort((a, b) => b.count - a.count || a.reason.localeCompare(b.reason));
}
