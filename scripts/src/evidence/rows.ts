import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { isAsSealed } from '@ninety/audit';
import type { EvidenceRecord, EvidenceRow } from '@ninety/licensing';
import Big from 'big.js';
import { jsonIn } from './package.js';
import type { Package } from './package.js';

interface ShownEvent {
  readonly index: number;
  readonly attachmentIds: readonly string[];
  readonly recordedBy: string;
  readonly countersignedBy?: string;
  readonly recordedAt: string;
}

interface EventRow {
  readonly index: number;
  readonly event: object;
  readonly attachment_ids: readonly string[];
  readonly recorded_by: string;
  readonly countersigned_by: string | null;
  readonly recorded_at: string;
}

interface ShownObservation {
  readonly id: string;
  readonly supersededBy: string | null;
}

interface ObservationRow {
  readonly id: string;
  readonly type: string;
  readonly event: Readonly<Record<string, unknown>>;
  readonly learned_on: string;
  readonly attachment_ids: readonly string[];
  readonly supersedes: string | null;
  readonly reason: string | null;
  readonly recorded_by: string;
  readonly recorded_at: string;
}

interface ShownLicense {
  readonly notices: readonly ShownObservation[];
}

interface NoticeRow {
  readonly id: string;
  readonly type: string;
  readonly happened_on: string | null;
  readonly learned_on: string;
  readonly source: string | null;
  readonly said_by: string | null;
  readonly note: string | null;
  readonly attachment_ids: readonly string[];
  readonly supersedes: string | null;
  readonly reason: string | null;
  readonly recorded_by: string;
  readonly recorded_at: string;
}

interface ShownDuty {
  readonly id: string;
  readonly versions: readonly object[];
  readonly occurrences: readonly { readonly occurrence: string; readonly met: object | null }[];
  /** Packages that were made before it could be taken back have none. */
  readonly voided?: readonly { readonly occurrence: string; readonly voided: object }[];
}

interface DutyVersionRow {
  readonly duty_id: string;
  readonly number: number;
  readonly text: string;
  readonly kind: string;
  readonly obliged_party_id: string | null;
  readonly due: object;
  readonly owner_id: string;
  readonly lead_days: readonly number[];
  readonly is_cancelled: boolean;
  readonly reason: string | null;
  readonly recorded_by: string;
  readonly recorded_at: string;
}

interface DutyMetRow {
  readonly duty_id: string;
  readonly occurrence: string;
  readonly happened_on: string;
  readonly evidence: readonly string[];
  readonly note: string | null;
  readonly recorded_by: string;
  readonly recorded_at: string;
}

interface DutyMetVoidRow {
  readonly duty_id: string;
  readonly occurrence: string;
  readonly reason: string;
  readonly recorded_by: string;
  readonly recorded_at: string;
}

interface ShownItem {
  readonly item: number;
  readonly shipped: { readonly quantity: string; readonly value: { readonly amount: string } };
}

interface ShownShipment {
  readonly items: readonly { item: number; quantity: string; value: { amount: string } }[];
}

/** The rows behind the package are what was sealed of them, and what is shown is what they say. */
export function rowFaults(found: Package): string[] {
  const record = jsonIn<Partial<EvidenceRecord>>(found, 'record.json', {});
  const { rows, differing } = record;
  if (!rows || !differing) return ['record.json is missing, or none'];
  return [
    ...differing.map((what) => `${what} is not what was recorded, as the service found`),
    ...rows.filter((row) => !isWhole(row)).map(({ table, key }) => `${table}/${key} is not what was sealed`),
    ...eventFaults(found, rowsOf<EventRow>(rows, 'application_event')),
    ...observationFaults(found, rowsOf<ObservationRow>(rows, 'application_observation')),
    ...noticeFaults(found, rowsOf<NoticeRow>(rows, 'recorded_notice')),
    ...dutyFaults(found, rows),
    ...balanceFaults(found, rows),
  ];
}

function isWhole({ table, key, text, hash, seal }: EvidenceRow): boolean {
  if (createHash('sha256').update(text).digest('hex') !== hash) return false;
  return seal === undefined || (seal.hash === hash && isAsSealed({ table, key, text, seal }));
}

function rowsOf<T>(rows: readonly EvidenceRow[], wanted: string): T[] {
  return rows.filter(({ table }) => table === wanted).map(({ text }) => JSON.parse(text) as T);
}

/** Where the rows of the events are in the package, the history is theirs: each field, date and recorder. */
function eventFaults(found: Package, rows: readonly EventRow[]): string[] {
  if (rows.length === 0) return [];
  const history = jsonIn<ShownEvent[]>(found, 'history.json', []);
  const inOrder = [...rows].sort((a, b) => a.index - b.index);
  const count = Math.max(history.length, rows.length);
  return Array.from({ length: count }, (_, place) => place)
    .filter((place) => !isShownAs(history[place], inOrder[place]))
    .map((place) => `event ${place} of history.json is not what its row says`);
}

/** Of a case that is decided elsewhere the history is that of its rows: each fact, its source, and by what it was superseded. */
function observationFaults(found: Package, rows: readonly ObservationRow[]): string[] {
  if (rows.length === 0) return [];
  const history = jsonIn<ShownObservation[]>(found, 'history.json', []);
  const shown = new Map(history.map((one) => [one.id, one]));
  const recorded = new Set(rows.map(({ id }) => id));
  return [
    ...history
      .filter(({ id }) => !recorded.has(id))
      .map(({ id }) => `observation ${id} of history.json is in no row`),
    ...rows
      .filter((row) => !saysAll(shown.get(row.id), observedOf(row, rows)))
      .map(({ id }) => `observation ${id} of history.json is not what its row says`),
  ];
}

/** As it is shown. */
function observedOf(row: ObservationRow, rows: readonly ObservationRow[]): object {
  const { id: subject = null, ...event } = row.event;
  return {
    ...event,
    id: row.id,
    type: row.type,
    subject,
    learnedOn: row.learned_on,
    attachmentIds: row.attachment_ids,
    supersedes: row.supersedes,
    reason: row.reason,
    recordedBy: row.recorded_by,
    recordedAt: new Date(row.recorded_at).toISOString(),
    supersededBy: rows.find(({ supersedes }) => supersedes === row.id)?.id ?? null,
  };
}

/** What is shown of what is owed, and that it was met, is what the rows say, and all of them are shown. */
function dutyFaults(found: Package, rows: readonly EvidenceRow[]): string[] {
  const shown = jsonIn<ShownDuty[]>(found, 'duties.json', []);
  const versions = rowsOf<DutyVersionRow>(rows, 'duty_version');
  const met = rowsOf<DutyMetRow>(rows, 'duty_met');
  const voids = rowsOf<DutyMetVoidRow>(rows, 'duty_met_void');
  const ids = new Set([
    ...shown.map(({ id }) => id),
    ...[...versions, ...met, ...voids].map((row) => row.duty_id),
  ]);
  return [...ids]
    .filter((id) => {
      const duty = shown.find((one) => one.id === id);
      const said = versions.filter((row) => row.duty_id === id).sort((a, b) => a.number - b.number);
      const done = met.filter((row) => row.duty_id === id);
      const taken = voids.filter((row) => row.duty_id === id);
      const shownMet = (duty?.occurrences ?? []).filter((one) => one.met !== null);
      const shownVoid = duty?.voided ?? [];
      return (
        said.length === 0 ||
        said.length !== duty?.versions.length ||
        taken.length !== shownVoid.length ||
        done.length !== shownMet.length + taken.length ||
        said.slice(-1).some((row) => !saysAll(duty, dutyTermsOf(row))) ||
        said.some((row, place) => !saysAll(duty.versions[place], dutyVersionOf(row))) ||
        done.some((row) => !isShownMet(shownMet, shownVoid, row, taken))
      );
    })
    .map((id) => `duty ${id} of duties.json is not what its rows say`);
}

/** Met again, a row has how many-th it is behind a slash; all of the occurrence that came before were taken back. */
function isShownMet(
  shownMet: ShownDuty['occurrences'],
  shownVoid: NonNullable<ShownDuty['voided']>,
  row: DutyMetRow,
  taken: readonly DutyMetVoidRow[],
): boolean {
  const [occurrence, time = '1'] = row.occurrence.split('/');
  const said = {
    on: row.happened_on,
    evidence: row.evidence,
    note: row.note,
    recordedBy: row.recorded_by,
    recordedAt: new Date(row.recorded_at).toISOString(),
  };
  const back = taken.find((one) => one.occurrence === row.occurrence);
  if (!back) return saysAll(shownMet.find((one) => one.occurrence === occurrence)?.met ?? undefined, said);
  const shown = shownVoid.filter((one) => one.occurrence === occurrence)[Number(time) - 1];
  return saysAll(shown, said) && saysAll(shown?.voided, voidOf(back));
}

function voidOf(row: DutyMetVoidRow): object {
  return {
    reason: row.reason,
    recordedBy: row.recorded_by,
    recordedAt: new Date(row.recorded_at).toISOString(),
  };
}

/** What is owed, as it is shown. */
function dutyTermsOf(row: DutyVersionRow): object {
  return {
    text: row.text,
    kind: row.kind,
    obligedParty: row.obliged_party_id ?? 'us',
    due: row.due,
    owner: row.owner_id,
    leadDays: row.lead_days,
  };
}

/** As it is shown. */
function dutyVersionOf(row: DutyVersionRow): object {
  return {
    ...dutyTermsOf(row),
    number: row.number,
    isCancelled: row.is_cancelled,
    reason: row.reason,
    recordedBy: row.recorded_by,
    recordedAt: new Date(row.recorded_at).toISOString(),
  };
}

/** What authorities told of the licenses of such a case is that of its rows, and each license has all of it. */
function noticeFaults(found: Package, rows: readonly NoticeRow[]): string[] {
  const shown = jsonIn<ShownLicense[]>(found, 'licenses.json', []).flatMap(({ notices }) => notices);
  const recorded = new Set(rows.map(({ id }) => id));
  const isWrong = (row: NoticeRow) => {
    const same = shown.filter(({ id }) => id === row.id);
    return same.length === 0 || same.some((one) => !saysAll(one, noticeOf(row, rows)));
  };
  return [
    ...shown
      .filter(({ id }) => !recorded.has(id))
      .map(({ id }) => `notice ${id} of licenses.json is in no row`),
    ...rows.filter(isWrong).map(({ id }) => `notice ${id} of licenses.json is not what its row says`),
  ];
}

/** As it is shown. */
function noticeOf(row: NoticeRow, rows: readonly NoticeRow[]): object {
  return {
    id: row.id,
    type: row.type,
    on: row.happened_on,
    learnedOn: row.learned_on,
    source: row.source,
    saidBy: row.said_by,
    note: row.note,
    attachmentIds: row.attachment_ids,
    supersedes: row.supersedes,
    supersededBy: rows.find(({ supersedes }) => supersedes === row.id)?.id ?? null,
    reason: row.reason,
    recordedBy: row.recorded_by,
    recordedAt: new Date(row.recorded_at).toISOString(),
  };
}

function isShownAs(shown: ShownEvent | undefined, row: EventRow | undefined): boolean {
  return row !== undefined && saysAll(shown, shownOf(row));
}

/** Everything that the row says stands in what is shown. */
function saysAll(shown: object | undefined, fields: object): boolean {
  if (!shown) return false;
  const same = Object.fromEntries(Object.entries(shown).filter(([name]) => Object.hasOwn(fields, name)));
  return isDeepStrictEqual(same, fields);
}

function shownOf(row: EventRow): object {
  return {
    index: row.index,
    ...row.event,
    attachmentIds: row.attachment_ids,
    recordedBy: row.recorded_by,
    ...(row.countersigned_by === null ? {} : { countersignedBy: row.countersigned_by }),
    recordedAt: new Date(row.recorded_at).toISOString(),
  };
}

/** What was shipped is the sum of the shipments, in what is shown and in the rows. */
function balanceFaults(found: Package, rows: readonly EvidenceRow[]): string[] {
  const { license } = jsonIn<{ license?: { number: string; items: ShownItem[] } | null }>(
    found,
    'application.json',
    {},
  );
  if (!license) return [];
  const lines = jsonIn<ShownShipment[]>(found, 'shipments.json', []).flatMap(({ items }) => items);
  return license.items.flatMap(({ item, shipped }): string[] => {
    const drawn = lines.filter((line) => line.item === item);
    const quantity = drawn.reduce((sum, line) => sum.plus(line.quantity), new Big(0));
    const value = drawn.reduce((sum, { value: { amount } }) => sum.plus(amount), new Big(0));
    const row = rows.find(
      ({ table, key }) => table === 'license_item' && key === `${license.number}/${item}`,
    );
    const isSum = quantity.eq(shipped.quantity) && value.eq(shipped.value.amount);
    const isRow =
      row !== undefined &&
      quantity.eq(numberIn(row, 'shipped_quantity')) &&
      value.eq(numberIn(row, 'shipped_value'));
    return isSum && isRow ? [] : [`what was shipped of item ${item} is not the sum of its shipments`];
  });
}

/** As it is written: a balance may have more digits than a number of JavaScript. */
function numberIn({ text }: EvidenceRow, field: string): string {
  return new RegExp(`"${field}": (-?[0-9.]+)`).exec(text)?.[1] ?? '0';
}
