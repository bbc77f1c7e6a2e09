import type pg from 'pg';
import { countriesOf, dayNumber, eccnsOf, typeOf } from './filing.js';
import type { End, Filing, Form, PartyRow } from './filing.js';

interface Event {
  readonly type: string;
  readonly on: string;
  readonly id?: string;
  readonly kind?: string;
  readonly by?: string;
  readonly agency?: string;
  readonly agencies?: readonly string[];
  readonly outcome?: string;
}

interface Row {
  readonly form: Form;
  readonly events: readonly Event[];
  readonly parties: readonly PartyRow[];
  readonly status: string;
}

/** The last day of a notice's 45, on which the denial is dated. */
const DAYS_OF_A_NOTICE = 45;
const ENDS = new Set(['approved', 'denied', 'returned_without_action', 'no_license_required', 'withdrawn']);

/** What an office has, by its event log. How each stands today is read from the outlook, which the record's check compares with the log. */
export async function officeFilings(
  client: pg.ClientBase,
  today: string,
  supplierId: string | null,
): Promise<Filing[]> {
  const { rows } = await client.query<Row>(
    `SELECT a.form,
        (SELECT json_agg(e.event ORDER BY e.index) FROM application_event e WHERE e.application_id = a.id) AS events,
        (SELECT coalesce(json_agg(json_build_object('role', p.role, 'country', p.snapshot ->> 'country') ORDER BY p.position), '[]')
          FROM application_party p WHERE p.application_id = a.id) AS parties,
        (SELECT o.status FROM application_outlook o
          WHERE o.application_id = a.id AND o.from_on <= $1 AND (o.until_on IS NULL OR o.until_on > $1)) AS status
      FROM application a WHERE a.control_number IS NOT NULL AND ($2::uuid IS NULL OR a.supplier_id = $2)`,
    [today, supplierId],
  );
  return rows.map((row) => filingOf(row, dayNumber(today)));
}

function filingOf({ form, events, parties, status }: Row, today: number): Filing {
  const registered = events.find(({ type }) => type === 'registered');
  if (!registered) throw new Error('an application without its registration');
  const filed = { from: dayNumber(registered.on), to: dayNumber(registered.on) };
  const open = openOf(events);
  return {
    number: 1,
    filed,
    first: filed,
    end: endOf(events, today),
    countries: countriesOf(parties),
    eccns: eccnsOf(form),
    type: typeOf(form),
    status,
    isOnHold: open.includes('administrative'),
    reasons: open.length > 0 ? [...new Set(open)] : [status],
    referrals: events.flatMap(({ type, agencies = [], on }) =>
      type === 'referred' ? agencies.map((agency) => ({ agency, on: dayNumber(on) })) : [],
    ),
  };
}

function endOf(events: readonly Event[], today: number): End | null {
  const isTurned = events.some(({ type, outcome }) => type === 'appeal_decided' && outcome === 'granted');
  const said = events.find(({ type }) => ENDS.has(type));
  const at = (day: number) => ({ from: day, to: day });
  if (said) return { name: isTurned ? 'approved' : said.type, on: at(dayNumber(said.on)), isRecorded: true };
  const notice = events.filter(({ type }) => type === 'intent_to_deny' || type === 'itd_withdrawn').at(-1);
  if (notice?.type !== 'intent_to_deny') return null;
  const day = dayNumber(notice.on) + DAYS_OF_A_NOTICE;
  return day < today ? { name: isTurned ? 'approved' : 'denied', on: at(day), isRecorded: true } : null;
}

/** Holds and questions that are open. */
function openOf(events: readonly Event[]): string[] {
  const open = new Map<string, Event>();
  for (const event of events) {
    const { type, id = '' } = event;
    if (type === 'hold_placed' || type === 'information_requested') open.set(id, event);
    if (type === 'hold_released' || type === 'information_received') open.delete(id);
    for (const [own, { by, kind }] of open) {
      if (type === 'position' && by === event.agency && by !== undefined) open.delete(own);
      if (type === 'itd_withdrawn' && kind === 'itd_negotiation') open.delete(own);
    }
  }
  return [...open.values()].map(({ kind }) => kind ?? 'question');
}
