import { EVENT_RULES, REGISTRATION } from './event-rules.js';
import { OPEN_STATUSES } from './statuses.js';
import type { Status } from './statuses.js';
import { STEP_RULES } from './steps.js';
import { branches } from './transitions.js';
import type { Destination } from './transitions.js';

/** One way from a status to another; `OPEN`: from any before the end. */
interface Arrow {
  readonly from: Status | typeof OPEN;
  readonly to: Status;
  readonly label: string;
}

const OPEN = 'open';

/** The procedure's statuses as a Mermaid state diagram, drawn from the tables of events and of automatic steps. */
export function procedureDiagram(): string {
  const arrows = [
    ...Object.entries(EVENT_RULES).flatMap(([type, rule]) => arrowsOf(type, rule)),
    ...Object.values(STEP_RULES).flatMap((rule) => arrowsOf(`(${rule.when})`, rule)),
  ];
  return [
    'stateDiagram-v2',
    arrow('[*]', OPEN, 'registered'),
    `  state ${OPEN} {`,
    `    [*] --> ${REGISTRATION.to}`,
    ...OPEN_STATUSES.map((status) => `    ${status}`),
    '  }',
    ...arrows.map(({ from, to, label }) => arrow(from, to, label)),
    '',
  ].join('\n');
}

function arrowsOf(
  name: string,
  { from, to }: { readonly from: readonly Status[]; readonly to?: Destination<never> },
): Arrow[] {
  if (to === undefined) return [];
  const starts = from === OPEN_STATUSES ? ([OPEN] as const) : from;
  return branches(to).flatMap(({ status, when }) => {
    const label = when ? `${name}, ${when}` : name;
    return starts.filter((start) => start !== status).map((start) => ({ from: start, to: status, label }));
  });
}

function arrow(from: string, to: string, label: string): string {
  return `  ${from} --> ${to}: ${label}`;
}
