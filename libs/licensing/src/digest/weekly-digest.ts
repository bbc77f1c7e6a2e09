import { Inject, Injectable } from '@nestjs/common';
import { PERMISSIONS, PrincipalsService } from '@ninety/access';
import { DigestWeeks } from '@ninety/mail';
import type { DigestScope, MailEntry } from '@ninety/mail';
import { LOG, newId, OfficeClock, withinTenant } from '@ninety/platform';
import type { Id, Log } from '@ninety/platform';
import { CalendarEntries } from '../calendar/calendar-entries.js';
import type { CalendarEntry } from '../calendar/calendar-entries.js';
import { daysAfter } from '../duties/days.js';

/** The duty of the service that tells on Mondays what the week brings. */
export const DIGEST_DUTY = 'weekly-digest';

const COMING_DAYS = 14;
/** Of those who see the same, so many are computed for at a time. */
const AT_A_TIME = 4;
const MONDAY = 1;
/** Those who have a calendar. */
const READERS = PERMISSIONS['calendar.read'];

/** Tells everybody by mail, on Mondays, what of their calendar is overdue and what is due soon. */
@Injectable()
export class WeeklyDigest {
  constructor(
    private readonly weeks: DigestWeeks,
    private readonly entries: CalendarEntries,
    private readonly principals: PrincipalsService,
    private readonly clock: OfficeClock,
    @Inject(LOG) private readonly log: Log,
  ) {}

  /** What cannot be computed for some is logged, is tried again by the next watch, and holds no other back. */
  async catchUpAll(signal?: AbortSignal): Promise<void> {
    const today = await this.clock.today();
    if (new Date(`${today}T00:00:00Z`).getUTCDay() !== MONDAY) return;
    const waiting = await this.weeks.due(today, READERS);
    const work = async () => {
      for (let scope = waiting.shift(); scope && !signal?.aborted; scope = waiting.shift())
        await this.tellOne(scope, today);
    };
    await Promise.all(Array.from({ length: AT_A_TIME }, work));
  }

  private async tellOne(scope: DigestScope, today: string): Promise<void> {
    try {
      const { overdue, coming } = await this.entriesOf(scope.principalId, today);
      await this.weeks.tell(today, READERS, scope, overdue, coming);
    } catch (error) {
      this.log.error({ err: error, supplierId: scope.supplierId }, 'a digest cannot be computed');
    }
  }

  /** What whoever sees the same as a person has in the calendar, by day. */
  private async entriesOf(
    principalId: Id,
    today: string,
  ): Promise<{ readonly overdue: MailEntry[]; readonly coming: MailEntry[] }> {
    const caller = await this.principals.actingFor(principalId, newId(), null);
    if (!caller) throw new Error(`${principalId} was disabled meanwhile`);
    const entries = await withinTenant(caller, () => this.entries.of(caller));
    const until = daysAfter(today, COMING_DAYS);
    const sorted = entries.toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
    return {
      overdue: sorted.filter(({ on }) => on < today).map(mailEntry),
      coming: sorted.filter(({ on }) => on >= today && on <= until).map(mailEntry),
    };
  }
}

function mailEntry({ on, title, path }: CalendarEntry): MailEntry {
  return { on, title, path };
}
