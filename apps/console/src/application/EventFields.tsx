import { dayText, spoken, words } from '../words/index.js';
import type { HistoryFields } from './shapes.js';

/** What is said beside it, or is of the record and not of the act. */
const HIDDEN: ReadonlySet<string> = new Set([
  'type',
  'on',
  'id',
  'attachmentIds',
  'index',
  'recordedBy',
  'recordedAt',
  'countersignedBy',
]);

/** An act as it will be read by whoever it concerns: each field with its text. */
export function EventFields({ event }: { event: HistoryFields }) {
  const fields = Object.entries(event).filter(([name]) => !HIDDEN.has(name));
  return (
    <dl className="event-fields">
      {fields.map(([name, value]) => [
        <dt key={name}>{words.events.field(name).replace(/ \(.*|, one each|, such as.*/, '')}</dt>,
        <dd key={`${name} value`}>{said(value)}</dd>,
      ])}
    </dl>
  );
}

function said(value: unknown) {
  if (Array.isArray(value))
    return (
      <ol>
        {(value as string[]).map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ol>
    );
  if (typeof value === 'object' && value !== null)
    return (
      <ul className="bare">
        {Object.entries(value).map(([name, count]) => (
          <li key={name}>
            {name}: {String(count)}
          </li>
        ))}
      </ul>
    );
  const text = String(value);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? dayText(text) : /^[a-z_]+$/.test(text) ? spoken(text) : text;
}
