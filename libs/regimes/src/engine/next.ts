import type { EventRule, Pack } from './pack.js';
import type { CaseRecord } from './record.js';
import type { Standing } from './standing.js';

/** The types of event that may be recorded next of a case. A recorded ending takes the place of one that the law brought. */
export function allowedAfter(pack: Pack, record: CaseRecord, standing: Standing): string[] {
  return pack.events
    .filter((rule) => mayCome(rule, record, standing))
    .map(({ type }) => type)
    .sort();
}

function mayCome(rule: EventRule, record: CaseRecord, { ending }: Standing): boolean {
  const { end, happenings } = record;
  if (rule.type === 'filed') return end?.rule.ends === 'returned';
  if (rule.after !== undefined) return ending?.outcome === rule.after && isThingFree(rule, record);
  if (rule.type === 'status_told') return true;
  if (end) return false;
  if (rule.type === 'registered') return !happenings.some((one) => one.rule.type === 'registered');
  return isThingFree(rule, record);
}

/** What it closes or answers is there to be closed or answered; an appeal is filed once. */
function isThingFree({ opens, closes, answers, after }: EventRule, { things }: CaseRecord): boolean {
  if (closes !== undefined) return things.some(({ kind, closed }) => kind === closes && closed === null);
  if (answers !== undefined)
    return things.some(
      ({ kind, answered, closed }) => kind === answers && answered === null && closed === null,
    );
  return after === undefined || !things.some(({ kind }) => kind === opens);
}
