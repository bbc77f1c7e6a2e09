import { parseDay, simulate } from '@ninety/procedure';
import { ratioRow } from './table.js';
import type { Row } from './table.js';

/** Histories of ten events a second, beside reading and writing the same JSON. */
export function procedureRows(): Row[] {
  const asOf = parseDay('2019-11-01') ?? 0;
  const agencies = ['Defense', 'Energy', 'State'];
  const events = [
    { type: 'registered', on: '2019-07-22' },
    { type: 'information_requested', on: '2019-07-25', id: 'q1', by: 'BIS' },
    { type: 'information_received', on: '2019-08-05', id: 'q1' },
    { type: 'referred', on: '2019-08-06', agencies },
    { type: 'hold_placed', on: '2019-08-07', id: 'h1', kind: 'foreign_consultation' },
    {
      type: 'position',
      on: '2019-08-12',
      agency: 'Defense',
      recommendation: 'deny',
      reasons: 'r',
      statutoryBasis: 's',
      regulatoryBasis: 'b',
    },
    { type: 'position', on: '2019-08-13', agency: 'Energy', recommendation: 'approve' },
    { type: 'hold_released', on: '2019-08-20', id: 'h1' },
    { type: 'oc_decision', on: '2019-09-12', outcome: 'approve' },
    { type: 'approved', on: '2019-09-18' },
  ];
  const json = JSON.stringify(events);
  const answer = JSON.stringify(simulate(events, asOf));
  return [
    ratioRow(
      'procedure, a history of 10 events',
      perSecond(() => simulate(events, asOf)),
      perSecond(() => [JSON.parse(json) as unknown, JSON.stringify(JSON.parse(answer))]),
      'JSON of the same history and answer',
    ),
  ];
}

/** How often a second it is done, by one core that is warm. */
export function perSecond(work: () => unknown): number {
  for (let warm = 0; warm < 20_000; warm += 1) work();
  const from = performance.now();
  let count = 0;
  for (; performance.now() - from < 2_000; count += 1) work();
  return count / 2;
}
