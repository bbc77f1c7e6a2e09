import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { unwrap } from '@ninety/client/browser';
import type { Schemas } from '@ninety/client/browser';
import { api } from '../api.js';
import { words } from '../words/index.js';

type Kind = Schemas['WaitingWork']['kind'];

const { work: texts } = words.home;
const DAY_MS = 86_400_000;

/** How much waits for the reader, of each kind: counted by the service, the most urgent first. */
export function useWork() {
  return useQuery({ queryKey: ['work'], queryFn: () => unwrap(api.GET('/v1/work')) });
}

/** What waits for the reader, each number a link to exactly those things; nothing where nothing waits. */
export function WorkWaiting({ without = [] }: { readonly without?: readonly Kind[] }) {
  const { data } = useWork();
  if (!data) return null;
  const { asOf } = data;
  const waiting = data.waiting.filter(({ kind }) => !without.includes(kind));
  if (waiting.length === 0) return null;
  return (
    <ul className="waiting" aria-label={texts.title}>
      {waiting.map(({ kind, count }) => (
        <li key={kind}>
          <WorkLink kind={kind} text={texts.counted[kind](count)} asOf={asOf} />
        </li>
      ))}
    </ul>
  );
}

function weekAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 7 * DAY_MS).toISOString().slice(0, 10);
}

interface LinkProps {
  readonly kind: Kind;
  readonly text: string;
  /** The day on which it was counted. */
  readonly asOf: string;
}

/** To the list of what was counted. */
export function WorkLink({ kind, text, asOf }: LinkProps) {
  switch (kind) {
    case 'late':
      return (
        <Link to="/applications" search={{ view: 'overdue' }} className="missed">
          {text}
        </Link>
      );
    case 'due_soon':
      return (
        <Link to="/applications" search={{ view: 'soon' }} className="near">
          {text}
        </Link>
      );
    case 'overdue_duties':
      return (
        <Link to="/duties" search={{ state: 'overdue' }} className="missed">
          {text}
        </Link>
      );
    case 'duties_of_the_week':
      return (
        <Link to="/duties" search={{ state: 'open', dueBefore: weekAfter(asOf) }} className="near">
          {text}
        </Link>
      );
    case 'reviews':
      return (
        <Link to="/reviews" search={{ view: 'mine' }}>
          {text}
        </Link>
      );
    case 'alerts':
      return <Link to="/screening">{text}</Link>;
    case 'blocked_lines':
      return (
        <Link to="/orders" search={{ decision: 'blocked', state: 'open' }}>
          {text}
        </Link>
      );
    case 'held_lines':
      return (
        <Link to="/orders" search={{ decision: 'hold', state: 'open' }}>
          {text}
        </Link>
      );
    case 'held_lists':
      return <Link to="/entity-list">{text}</Link>;
    case 'letters_to_approve':
      return (
        <Link to="/escalations" search={{ letters: 'draft' }}>
          {text}
        </Link>
      );
    case 'letters_to_send':
      return (
        <Link to="/escalations" search={{ letters: 'approved' }}>
          {text}
        </Link>
      );
    case 'packs':
      return (
        <Link to="/evidence-packs" search={{ state: 'draft' }}>
          {text}
        </Link>
      );
    case 'proposals':
      return (
        <Link to="/proposals" search={{ state: 'open' }}>
          {text}
        </Link>
      );
  }
}
