import { Injectable } from '@nestjs/common';
import {
  assertGranted,
  assertMay,
  isSelf,
  perform,
  performNew,
  PrincipalsService,
  selves,
} from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Audit } from '@ninety/audit';
import { Database, inOneLine, newId, notFound, viewed, withinTenant } from '@ninety/platform';
import type { Id, Page, Unvalidated } from '@ninety/platform';
import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import type { EntityManager } from 'typeorm';
import type { CalendarFeedDto, CalendarFeedResponseDto, CalendarFeedsQuery } from './calendar.contract.js';
import { sentenceProblem } from '../tracker/sentences.js';
import { CalendarEntries, entryKey } from './calendar-entries.js';
import type { CalendarEntry } from './calendar-entries.js';
import {
  feedCount,
  feedsPage,
  insertFeed,
  lockFeed,
  newSecret,
  readerOf,
  revokeFeed,
} from './calendar-feed.store.js';
import type { CalendarFeed } from './calendar-feed.store.js';

/** Of one person. */
const MOST_FEEDS = 20;
/** How often calendars are asked to look again. */
const EVERY_HOURS = 4;

/** What is due for a person, at a secret address that a calendar reads (RFC 5545). */
@Injectable()
export class CalendarService {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly principals: PrincipalsService,
    private readonly entries: CalendarEntries,
  ) {}

  /** A new address of the caller's own; its secret is shown once. */
  async open(
    caller: Principal,
    body: Unvalidated<CalendarFeedDto>,
  ): Promise<{ feed: CalendarFeedResponseDto; secret: string }> {
    return performNew(this.database, { caller, permission: 'calendar.read', body }, async (tx, { name }) => {
      // Who has the address reads what a narrowed key may not.
      assertGranted(caller, ['applications:read', 'licenses:read', 'duties:read', 'reviews:read']);
      if ((await feedCount(tx, caller)) >= MOST_FEEDS)
        throw sentenceProblem('too_many_feeds', '', { most: MOST_FEEDS });
      const feed = { id: newId(), name: name ?? null, createdAt: new Date(), lastReadAt: null };
      const secret = newSecret();
      await insertFeed(tx, caller, feed, secret);
      await this.audit.record(tx, caller, 'calendar_feed.opened', `calendar-feeds/${feed.id}`);
      return { feed: feedView(feed), secret };
    });
  }

  /** Those of a person that are not revoked: the caller's own; an administrator names another. */
  async list(caller: Principal, query: CalendarFeedsQuery): Promise<Page<CalendarFeedResponseDto>> {
    const asked = query.principalId?.toLowerCase();
    const isOwn = asked === undefined || isSelf(caller, asked);
    assertMay(caller, isOwn ? 'calendar.read' : 'principals.manage');
    const whose = asked === undefined ? selves(caller) : [asked];
    return viewed(await feedsPage(this.database.reader, whose, query), feedView);
  }

  /** From now on nothing is read at its address. */
  async revoke(caller: Principal, id: Id): Promise<void> {
    const revoking = {
      caller,
      find: (tx: EntityManager) => lockFeed(tx, caller, id),
      permission: 'calendar.read',
    } as const;
    await perform(this.database, revoking, async (tx) => {
      await revokeFeed(tx, id);
      await this.audit.record(tx, caller, 'calendar_feed.revoked', `calendar-feeds/${id}`);
    });
  }

  /**
   * The calendar at a secret address, as its person may see it now.
   *
   * @param origin where the service is found, for the links in it
   * @throws Problem 404 for an address that there is not, or not any more, or of who may do nothing any more
   */
  async file(secret: string, requestId: string, origin: string): Promise<string> {
    const reader = await readerOf(this.database.reader, secret);
    const caller = reader ? await this.principals.actingFor(reader.principalId, requestId, null) : null;
    if (!caller) throw notFound('calendar');
    assertMay(caller, 'calendar.read');
    const entries = await withinTenant(caller, () => this.entries.ofPerson(caller));
    return fileOf(caller, entries, origin);
  }
}

/** Entries of whole days, which make nobody busy. */
function fileOf({ id, name }: Principal, entries: readonly CalendarEntry[], origin: string): string {
  const calendar = ical({
    prodId: { company: 'Ninety', product: 'Calendar' },
    name: shown(`Ninety – ${name}`),
    method: ICalCalendarMethod.PUBLISH,
    ttl: EVERY_HOURS * 3_600,
  });
  for (const entry of entries) {
    const { on, title, path } = entry;
    calendar.createEvent({
      id: entryKey(id, entry),
      start: new Date(`${on}T00:00:00Z`),
      allDay: true,
      summary: inOneLine(title.text),
      url: `${origin}${path}`,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return calendar.toString();
}

/** A text of the calendar itself, which the library takes as it is (RFC 5545, 3.3.11). */
function shown(text: string): string {
  return inOneLine(text).replace(/[\\;,]/g, '\\$&');
}

function feedView({ id, name, createdAt, lastReadAt }: CalendarFeed): CalendarFeedResponseDto {
  return { id, name, createdAt: createdAt.toISOString(), lastReadAt: lastReadAt?.toISOString() ?? null };
}
