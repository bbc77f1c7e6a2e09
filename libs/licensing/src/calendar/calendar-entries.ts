import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Principal } from '@ninety/access';
import { Database, OfficeClock, Yielder } from '@ninety/platform';
import type { Id, Sentence } from '@ninety/platform';
import { formatDay } from '@ninety/procedure';
import type { Day } from '@ninety/procedure';
import { spanOf } from '@ninety/regimes';
import { pageOfQueue } from '../applications/application.read-model.js';
import { queuedRows } from '../applications/application-queue.read-model.js';
import { dayOf } from '../case/standing.js';
import { dutiesPage } from '../duties/duty.read-model.js';
import { DUTY_ROWS } from '../duties/duty.js';
import type { ListedDuty } from '../duties/duty.read-model.js';
import { dutyPath, dutyTitle } from '../duties/duty-title.js';
import { waitingPage } from '../reviews/review.read-model.js';
import type { ListedStep } from '../reviews/review.read-model.js';
import { reviewersIn } from '../reviews/review.store.js';
import { expiringLicenses } from '../tracker/licenses/recorded-license.read-model.js';
import type { Todays } from '../tracker/licenses/recorded-license.read-model.js';
import { sentenceBy } from '../tracker/sentences.js';
import { trackedCasesOf } from '../tracker/tracked-case.js';
import type { TrackedCase } from '../tracker/tracked-case.js';
import { trackedQueue } from '../tracker/tracked-queue.read-model.js';
import { TrackedRegimes } from '../tracker/tracked-regimes.js';

/** Something that is due on a day. */
export interface CalendarEntry {
  /** The same for the same thing whatever its day: a calendar moves it. */
  readonly id: string;
  /** `YYYY-MM-DD`. */
  readonly on: string;
  readonly title: Sentence;
  /** Where more is said of it, below the address of the service. */
  readonly path: string;
}

/** So many of each kind, the nearest first: what comes later comes into the calendar in time. */
const MOST = 500;

/** What is due for a person: clocks that run, days by which something is needed, licenses that expire, duties that are open. */
@Injectable()
export class CalendarEntries {
  constructor(
    private readonly database: Database,
    private readonly regimes: TrackedRegimes,
    private readonly clock: OfficeClock,
  ) {}

  /** What is due, and the steps of reviews that wait for the person alone, or for whom they stand in. */
  async ofPerson(caller: Principal): Promise<CalendarEntry[]> {
    return [...(await this.of(caller)), ...(await this.ofReviews(caller))];
  }

  /** What whoever sees the same has in common. */
  async of(caller: Principal): Promise<CalendarEntry[]> {
    const todays = await this.regimes.todays();
    // Wherever an authority is, what is due today there is in it.
    const earliest = [...todays.values()].sort()[0] ?? '';
    return [
      ...(await this.ofCases(caller, todays, earliest)),
      ...(await this.ofLicenses(caller, todays)),
      ...(await this.ofDuties(caller, earliest)),
    ];
  }

  private async ofCases(caller: Principal, todays: Todays, earliest: string): Promise<CalendarEntry[]> {
    const reader = this.database.reader;
    const words = trackedQueue(null, this.regimes.endings());
    const rows = await queuedRows(reader, caller, { pending: 'true' }, earliest, MOST, words);
    const { data } = await pageOfQueue(reader, rows, MOST);
    const yielder = new Yielder();
    const entries: CalendarEntry[] = [];
    for (const file of await trackedCasesOf(reader, this.regimes, data)) {
      await yielder.yieldIfDue();
      entries.push(...entriesOf(file, dayOf(todays.get(file.regime.pack.id) ?? earliest)));
    }
    return entries;
  }

  private async ofLicenses(caller: Principal, todays: Todays): Promise<CalendarEntry[]> {
    const licenses = await expiringLicenses(this.database.reader, caller, todays, MOST);
    return licenses.map(({ id, firstId, number, expiresOn }) => ({
      id: `license-${firstId}`,
      on: expiresOn,
      title: sentenceBy('calendar_license_expires', { number }),
      path: `/licenses/${id}`,
    }));
  }

  /** Those that are open, also when they are late; times of one's own and ends of licenses come with what they are of. */
  private async ofDuties(caller: Principal, today: string): Promise<CalendarEntry[]> {
    const read = async (state: 'open' | 'overdue') =>
      (await dutiesPage(this.database.reader, caller, { limit: String(MOST), state }, today, DUTY_ROWS)).data;
    // However many are late, those that come are there.
    return [...(await read('overdue')), ...(await read('open'))].flatMap((duty) =>
      duty.dueOn === null ? [] : [dutyEntry(duty, duty.dueOn)],
    );
  }

  private async ofReviews(caller: Principal): Promise<CalendarEntry[]> {
    const reader = this.database.reader;
    const people = await reviewersIn(reader, caller, await this.clock.today());
    const { data } = await waitingPage(reader, people, { limit: String(MOST) });
    return data.flatMap((step) => (step.dueOn === null ? [] : [stepEntry(step, step.dueOn)]));
  }
}

/** Neither what is reviewed nor by which step, whose name may tell: the link leads to both. */
function stepEntry({ reviewId, stepId, applicationId }: ListedStep, on: string): CalendarEntry {
  const step = createHash('sha256').update(stepId).digest('hex').slice(0, 16);
  return {
    id: `review-${reviewId}-${step}`,
    on,
    title: sentenceBy('calendar_review'),
    path: `/applications/${applicationId}`,
  };
}

function dutyEntry(
  { id, occurrence, kind, licenseId, licenseNumber, applicationId }: ListedDuty,
  on: string,
): CalendarEntry {
  return {
    id: `duty-${id}-${occurrence}`,
    on,
    title: dutyTitle(kind, licenseNumber),
    path: dutyPath(licenseId, applicationId),
  };
}

function entriesOf(file: TrackedCase, today: Day): CalendarEntry[] {
  const { id, form } = file.application;
  const path = `/applications/${id}`;
  const number = file.controlNumber ?? form.reference ?? '';
  const clocks = file.outlook(today).clocks.filter(({ state }) => state === 'running');
  const due = clocks.map(({ clock, subject, dueOn }) => {
    const { lo, hi } = spanOf(dueOn);
    const params = { number, clock: clock.replaceAll('_', ' ') };
    return {
      id: [`case-${id}`, clock, subject ?? ''].join('-'),
      on: formatDay(lo),
      title: lo === hi ? sentenceBy('calendar_clock', params) : sentenceBy('calendar_clock_earliest', params),
      path,
    };
  });
  const { needBy } = file.tracked;
  if (needBy === null) return due;
  return [
    ...due,
    { id: `case-${id}-needed`, on: needBy, title: sentenceBy('calendar_needed', { number }), path },
  ];
}

/** The person whose calendar it is, as far as its entries are told apart from another's of the same thing. */
export function entryKey(principalId: Id, { id }: CalendarEntry): string {
  return `${id}-${principalId}`;
}
