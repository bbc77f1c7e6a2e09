import { parseDay } from '@ninety/procedure';
import { loadChecked, SHIPPED, SHIPPED_CHECKED } from '@ninety/regimes';
import { perSecond } from './procedure.js';
import { limitRow, ratioRow } from './table.js';
import type { Row } from './table.js';

/** A case of ten observations with a question, a suspension and a notice, which every clock has to do with. */
const OBSERVATIONS = [
  { type: 'filed', on: '2024-01-02' },
  { type: 'registered', on: '2024-01-04' },
  { type: 'status_told', on: '2024-01-10' },
  { type: 'information_requested', on: '2024-01-15', id: 'q1', dueOn: '2024-02-01' },
  { type: 'information_received', on: '2024-01-20', id: 'q1' },
  { type: 'suspension_told', on: '2024-01-25', id: 'h1', kind: 'foreign_consultation' },
  { type: 'suspension_ended', on: '2024-02-05', id: 'h1' },
  { type: 'intent_to_deny', on: '2024-02-20' },
  { type: 'itd_response', on: '2024-02-25' },
  { type: 'denied', on: '2024-03-10' },
];

/** The packs that are shipped, loaded as a start loads them, and what one of them says of a case. */
export function regimeRows(): Row[] {
  const before = process.cpuUsage();
  const regimes = loadChecked(SHIPPED, SHIPPED_CHECKED);
  const { user, system } = process.cpuUsage(before);
  const regime = regimes.get('us-bis');
  const asOf = parseDay('2024-03-20') ?? 0;
  const json = JSON.stringify(OBSERVATIONS);
  const answer = JSON.stringify(regime?.simulate(OBSERVATIONS, asOf));
  return [
    limitRow('the packs of a start, once, of CPU', (user + system) / 1_000, 200),
    ratioRow(
      'a regime, a case of 10 observations (10,000/s wanted)',
      perSecond(() => regime?.simulate(OBSERVATIONS, asOf)),
      perSecond(() => [JSON.parse(json) as unknown, JSON.stringify(JSON.parse(answer))]),
      'JSON of the same case and answer',
    ),
  ];
}
