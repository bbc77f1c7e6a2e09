import { EVENT_RULES } from './event-rules.js';
import { ENDINGS, STATUSES } from './vocabulary.js';
import type { Status } from './vocabulary.js';

/** What days alone do; the arrows that no event draws. */
const AUTOMATIC_ARROWS: readonly { from: Status; to: Status; label: string }[] = [
  { from: 'referred', to: 'final_review', label: 'all positions known, in agreement' },
  { from: 'referred', to: 'operating_committee', label: 'all positions known, in dispute' },
  { from: 'operating_committee', to: 'final_review', label: 'decision final (5 days)' },
  { from: 'acep', to: 'final_review', label: 'decision final (5 days)' },
  { from: 'earb', to: 'final_review', label: 'decision final (5 days)' },
  { from: 'intent_to_deny', to: 'denied', label: 'denied by lapse (45 days)' },
];

/** The procedure's statuses as a Mermaid state diagram, drawn from the event table. */
export function procedureDiagram(): string {
  const arrows = Object.entries(EVENT_RULES).flatMap(([type, rule]) => {
    const { from, to } = rule as { from?: readonly Status[]; to?: Status };
    return from && to ? from.filter((status) => status !== to).map((status) => arrow(status, to, type)) : [];
  });
  const anytime = Object.entries(EVENT_RULES)
    .filter(([, rule]) => 'to' in rule && !('from' in rule))
    .map(([type]) => arrow('open', type as Status, type));
  const open = STATUSES.filter((status) => !ENDINGS.some((ending) => ending === status));
  return [
    'stateDiagram-v2',
    arrow('[*]', 'open', 'registered'),
    '  state open {',
    '    [*] --> registered',
    ...open.map((status) => `    ${status}`),
    '  }',
    ...arrows,
    ...AUTOMATIC_ARROWS.map(({ from, to, label }) => arrow(from, to, label)),
    ...anytime,
    arrow('denied', 'approved', 'appeal_decided (granted)'),
    '',
  ].join('\n');
}

function arrow(from: string, to: string, label: string): string {
  return `  ${from} --> ${to}: ${label}`;
}
