import type { Sentence } from '@ninety/platform';
import type { Observation } from '../tracker/observation.js';
import { dayOfEvent, textOf } from '../tracker/observation.js';
import { numberKey } from '../tracker/of-regime.js';
import type { TrackedCase } from '../tracker/tracked-case.js';
import { dayOf } from '../case/standing.js';
import type { ApplicationRow } from './application-row.js';
import { refuse } from './row-taking.js';
import type { DoorColumns } from './row-taking.js';
import { say } from './sentences.js';

/** An observation that is to be recorded, as the API takes it. */
export interface ToRecord {
  readonly type: string;
  readonly [field: string]: unknown;
}

export const FILING_DOOR: DoorColumns = {
  fields: [
    ['/number', 'number'],
    ['/system', 'system'],
  ],
  whole: 'filedOn',
  conflict: 'number',
};

export const STATUS_DOOR: DoorColumns = {
  fields: [
    ['/on', 'statusOn'],
    ['/notBefore', 'statusOn'],
    ['/notAfter', 'statusOn'],
    ['/licenseNumber', 'licenseNumber'],
    ['/validUntil', 'validUntil'],
  ],
  whole: 'status',
  conflict: 'status',
};

const FILED = 'filed';

/** The filing that the row tells of, where it is not recorded yet. @throws RowRefusal where it says otherwise than what is */
export function filingToRecord(file: TrackedCase, row: ApplicationRow): ToRecord | null {
  const { number, system, filedOn, told } = row;
  const recorded = file.standing.filter(({ type }) => type === FILED);
  const last = recorded.at(-1);
  if (told?.is === 'draft' && (filedOn !== null || number !== null || last))
    refuse('status', last ? say('import_was_filed') : say('import_draft_has_filing'));
  if (filedOn === null && number === null) {
    if (told && told.is !== 'draft' && !last) refuse('filedOn', requiredOf(row));
    return null;
  }
  const isOfLast = last !== undefined && (number === null || isSameNumber(file.controlNumber, number));
  const place = file.filings.findIndex((one) => number !== null && isSameNumber(one.number, number));
  const same = isOfLast ? last : recorded[place];
  if (same) return assertSameDay(same, filedOn);
  if (filedOn === null) refuse('filedOn', say('import_filing_has_day'));
  if (file.application.review !== null && !last) refuse('filedOn', say('import_under_review'));
  const filed = {
    type: FILED,
    on: filedOn,
    source: 'own_act',
    // What is imported was filed already, reviewed or not: that is kept, and told as what it is.
    override: say('import_filed_already').text,
    ...(number === null ? {} : { system, number }),
  };
  if (!last || file.controlNumber !== null) return filed;
  assertSameDay(last, filedOn);
  return inPlaceOf(last, { type: FILED, on: filedOn, system, number }, 'Its number became known.');
}

function isSameNumber(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && numberKey(one) === numberKey(other);
}

function assertSameDay({ event }: Observation, filedOn: string | null): null {
  const { on, notBefore, notAfter } = dayOfEvent(event);
  if (filedOn !== null && filedOn !== on)
    refuse(
      'filedOn',
      on === null
        ? say('import_filed_between', { from: notBefore ?? '?', to: notAfter ?? '?' })
        : say('import_filed_on', { on }),
    );
  return null;
}

/** How it stands as the row tells, where that is not recorded yet. @throws RowRefusal where it says otherwise than what is */
export function statusToRecord(file: TrackedCase, row: ApplicationRow, today: string): ToRecord | null {
  const { told, statusOn } = row;
  if (told?.is !== 'event') {
    for (const column of ['licenseNumber', 'validUntil'] as const)
      if (row[column] !== null) refuse(column, say('import_of_an_approval'));
    return null;
  }
  if (told.isEnding && statusOn === null) refuse('statusOn', requiredOf(row));
  const said = fieldsOf(file, row);
  const alike = file.standing.filter(
    ({ type, event }) => type === told.type && textOf(event.status) === (textOf(said.status) ?? null),
  );
  const same = alike.find(({ event }) => statusOn === null || dayOfEvent(event).on === statusOn);
  if (same) return completed(same, said);
  if (statusOn !== null) return { type: told.type, on: statusOn, ...said };
  const { outcome, status } = file.outlook(dayOf(today));
  if (outcome !== null) refuse('status', say('import_stands_as', { status: status ?? outcome }));
  const filed = file.standing.findLast(({ type }) => type === FILED);
  const { on, notBefore } = dayOfEvent(filed?.event ?? {});
  return {
    type: told.type,
    notAfter: today,
    ...(on === null && notBefore === null ? {} : { notBefore: on ?? notBefore }),
    ...said,
  };
}

function requiredOf({ word }: ApplicationRow): Sentence {
  return say('import_required_of_status', { status: word ?? '' });
}

/** What the row says of the event besides its day, by the fields that the regime has for it. */
function fieldsOf(file: TrackedCase, row: ApplicationRow): Record<string, unknown> {
  const { told, licenseNumber, validUntil, word } = row;
  if (told?.is !== 'event') return {};
  const fields = file.regime.pack.events.find(({ type }) => type === told.type)?.fields ?? [];
  const has = (name: string) => fields.some(({ field }) => field === name);
  for (const column of ['licenseNumber', 'validUntil'] as const)
    if (row[column] !== null && !has(column)) refuse(column, say('import_of_an_approval'));
  return {
    ...(licenseNumber === null ? {} : { licenseNumber }),
    ...(validUntil === null ? {} : { validUntil }),
    ...(row.isPartly && has('partly') ? { partly: true } : {}),
    ...(told.type === 'status_told'
      ? { text: word, ...(told.status === null ? {} : { status: told.status }) }
      : {}),
  };
}

/** What the row says more of an event that is recorded; null: nothing. @throws RowRefusal for what it says otherwise */
function completed(same: Observation, said: Readonly<Record<string, unknown>>): ToRecord | null {
  const { type, event } = same;
  if (said.partly === true && event.partly !== true)
    refuse('status', say('import_stands_as', { status: type }));
  const more: Record<string, unknown> = {};
  for (const name of ['licenseNumber', 'validUntil'] as const) {
    const is = textOf(event[name]);
    const isSame = name === 'licenseNumber' ? isSameNumber(is, textOf(said[name])) : said[name] === is;
    if (said[name] === undefined || isSame) continue;
    if (is !== null) refuse(name, say('import_recorded_as', { is }));
    more[name] = said[name];
  }
  if (Object.keys(more).length === 0) return null;
  return inPlaceOf(same, { ...more, type }, 'More of it became known.');
}

/** An observation with more of it: what was said of it before, by whom and with which documents, stays. */
function inPlaceOf({ id, event, attachmentIds }: Observation, more: ToRecord, reason: string): ToRecord {
  return { ...event, ...more, attachmentIds, supersedes: id, reason };
}
