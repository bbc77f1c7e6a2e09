import type pg from 'pg';
import { countriesOf, dayNumber, eccnsOf, typeOf } from './filing.js';
import type { End, Filing, Form, PartyRow, Span } from './filing.js';

interface Observation {
  readonly id: string;
  readonly type: string;
  readonly supersedes: string | null;
  readonly event: {
    readonly on?: string | null;
    readonly notBefore?: string | null;
    readonly notAfter?: string | null;
    readonly id?: string | null;
    readonly kind?: string | null;
    readonly partly?: boolean | null;
    readonly outcome?: string | null;
  };
}

interface Row {
  readonly form: Form;
  readonly observations: readonly Observation[];
  readonly parties: readonly PartyRow[];
  readonly status: string | null;
}

/** The last day of a notice's 45, on which the denial is dated. */
const DAYS_OF_A_NOTICE = 45;
const ENDS: ReadonlySet<string> = new Set([
  'approved',
  'denied',
  'returned_without_action',
  'no_license_required',
  'withdrawn',
]);

/** What a company recorded of its applications to BIS for a license, by its observations. */
export async function companyFilings(
  client: pg.ClientBase,
  today: string,
  supplierId: string | null,
): Promise<Filing[]> {
  const { rows } = await client.query<Row>(
    `SELECT a.form,
        (SELECT json_agg(json_build_object('id', o.id, 'type', o.type, 'event', o.event, 'supersedes', o.supersedes)
            ORDER BY o.recorded_at, o.id)
          FROM application_observation o WHERE o.application_id = a.id) AS observations,
        (SELECT coalesce(json_agg(json_build_object('role', ap.role, 'country', coalesce(ap.snapshot ->> 'country', p.country)) ORDER BY ap.position), '[]')
          FROM application_party ap JOIN party p ON p.id = ap.party_id WHERE ap.application_id = a.id) AS parties,
        (SELECT o.status FROM application_outlook o
          WHERE o.application_id = a.id AND o.from_on <= $1 AND (o.until_on IS NULL OR o.until_on > $1)) AS status
      FROM application a
      WHERE EXISTS (SELECT FROM application_observation o WHERE o.application_id = a.id)
        AND a.form #>> '{tracked,regime}' = 'us-bis'
        AND a.form #>> '{tracked,kind}' NOT IN ('classification', 'advisory_opinion')
        AND ($2::uuid IS NULL OR a.supplier_id = $2)`,
    [today, supplierId],
  );
  return rows.flatMap((row) => filingsOf(row, dayNumber(today)));
}

function filingsOf(row: Row, today: number): Filing[] {
  const standing = inOrder(standingOnes(row.observations), row.observations);
  const begins = standing.flatMap(({ type }, place) => (type === 'filed' ? [place] : []));
  const parts = begins.map((begin, index) => standing.slice(begin, begins[index + 1]));
  const all = parts.flatMap((part, index) => {
    const [filed] = part;
    const filedOn = filed && spanOf(filed, null);
    if (!filedOn) return [];
    const end = endOf(part, filedOn, today);
    if (end === null && index + 1 < parts.length) return [];
    return [{ number: index + 1, filed: filedOn, end, part }];
  });
  const first = all.find(({ number }) => number === 1)?.filed ?? null;
  return all.map(({ part, ...filing }) => {
    const open = openOf(part);
    const status = row.status ?? '';
    return {
      ...filing,
      first,
      countries: countriesOf(row.parties),
      eccns: eccnsOf(row.form),
      type: typeOf(row.form),
      status,
      isOnHold: open.includes('administrative'),
      reasons: open.length > 0 ? [...new Set(open)] : [status === 'intent_to_deny' ? status : 'not_told'],
      referrals: [],
    };
  });
}

/** All that nothing corrected or took back. */
function standingOnes(all: readonly Observation[]): Observation[] {
  const struck = new Set(all.flatMap(({ supersedes }) => supersedes ?? []));
  return all.filter(({ id, type }) => type !== 'void' && !struck.has(id));
}

/** By the earliest day, the latest, and the place in the log of what was first said. */
function inOrder(standing: readonly Observation[], log: readonly Observation[]): Observation[] {
  const placeOf = (one: Observation): number => {
    const before = log.find(({ id }) => id === one.supersedes);
    return before ? placeOf(before) : log.indexOf(one);
  };
  const key = (one: Observation) => {
    const { on, notBefore, notAfter } = one.event;
    return [
      on ?? notBefore ?? notAfter ?? '',
      on ?? notAfter ?? '',
      String(placeOf(one)).padStart(9, '0'),
    ].join();
  };
  return standing
    .map((one) => ({ one, key: key(one) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ one }) => one);
}

function spanOf({ event: { on, notBefore, notAfter } }: Observation, earliest: number | null): Span | null {
  const from = on ?? notBefore ?? null;
  const to = on ?? notAfter ?? null;
  if (to === null || (from === null && earliest === null)) return null;
  return { from: from === null ? (earliest ?? 0) : dayNumber(from), to: dayNumber(to) };
}

function endOf(part: readonly Observation[], filed: Span, today: number): End | null {
  const said = part.find(({ type }) => ENDS.has(type));
  const on = said && spanOf(said, filed.from);
  const isTurned = part.some(({ type, event }) => type === 'appeal_decided' && event.outcome === 'granted');
  if (on) return { name: isTurned ? 'approved' : nameOf(said), on, isRecorded: true };
  const notice = part.filter(({ type }) => type === 'intent_to_deny' || type === 'itd_withdrawn').at(-1);
  const told = notice?.type === 'intent_to_deny' ? spanOf(notice, filed.from) : null;
  if (told === null || told.to + DAYS_OF_A_NOTICE >= today) return null;
  return {
    name: 'denied',
    on: { from: told.from + DAYS_OF_A_NOTICE, to: told.to + DAYS_OF_A_NOTICE },
    isRecorded: false,
  };
}

function nameOf({ type, event }: Observation): string {
  return type === 'approved' && event.partly === true ? 'partly_approved' : type;
}

/** Questions, suspensions and notices that are open. */
function openOf(part: readonly Observation[]): string[] {
  let open: { readonly thing: string; readonly id: string | null; readonly name: string }[] = [];
  for (const { type, event } of part) {
    const id = event.id ?? null;
    const close = (thing: string) => {
      open = open.filter((one) => one.thing !== thing || (id !== null && one.id !== id));
    };
    if (type === 'information_requested') open.push({ thing: 'request', id, name: 'question' });
    if (type === 'suspension_told') open.push({ thing: 'suspension', id, name: event.kind ?? '' });
    if (type === 'intent_to_deny') open.push({ thing: 'notice', id, name: 'notice' });
    if (type === 'information_received') close('request');
    if (type === 'suspension_ended') close('suspension');
    if (type !== 'itd_withdrawn') continue;
    close('notice');
    open = open.filter(({ name }) => name !== 'itd_negotiation');
  }
  return open.map(({ name }) => name);
}
