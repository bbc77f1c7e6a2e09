import { Link } from '@tanstack/react-router';
import { clockText } from '../tracker/names.js';
import { dayText, titled, words } from '../words/index.js';
import { said } from '../words/said.js';
import type { ListedDuty } from './duties.js';

const { duties: texts } = words;

/** What is owed: as somebody says, or which time of one's own it is. */
export function dutyText({ origin, text, clock, document }: ListedDuty): string {
  if (text !== null) return text;
  if (document !== null) return texts.replace(document.fileName);
  if (origin === 'clock') return clockText({ clock: clock ?? '', subject: null }, undefined);
  return texts.own.get(origin) ?? titled(origin);
}

/** When it is due, or what it waits for. */
export function dueText({ dueOn, waitsFor, met }: ListedDuty): string {
  if (dueOn !== null) return dayText(dueOn);
  if (met !== null) return dayText(met.on);
  return texts.waitsFor(texts.waits.get(waitsFor ?? '') ?? '');
}

/** With where the day comes from, of one that was computed. */
export function DueDay({ duty }: { duty: ListedDuty }) {
  const why = duty.renewal ? said(duty.renewal.reason.text) : undefined;
  return (
    <span className={duty.state === 'overdue' ? 'days missed' : 'days'} title={why}>
      {dueText(duty)}
    </span>
  );
}

export function stateText({ state }: ListedDuty): string {
  return titled(texts.states.get(state) ?? state);
}

/** The license or the application that it is of. */
export function Subject({ duty: { licenseId, licenseNumber, applicationId } }: { duty: ListedDuty }) {
  if (licenseId !== null)
    return (
      <Link to="/licenses/$id" params={{ id: licenseId }} className="figures">
        {texts.license(licenseNumber ?? '')}
      </Link>
    );
  if (applicationId === null) return null;
  return (
    <Link to="/applications/$id" params={{ id: applicationId }}>
      {texts.application}
    </Link>
  );
}
