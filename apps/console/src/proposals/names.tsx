import { Link } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { unwrap } from '@ninety/client/browser';
import { company } from '../api.js';
import { eventText, fieldText, numberText } from '../tracker/names.js';
import type { Regime } from '../tracker/regimes.js';
import { dayText, titled, words } from '../words/index.js';
import type { Proposal } from './proposals.js';

const { proposals: texts } = words;

/** What a proposal says in a field; what is no text is shown as it is. */
function saidIn({ observation }: Pick<Proposal, 'observation'>, name: string): string | null {
  const value = new Map<string, unknown>(Object.entries(observation)).get(name);
  if (typeof value === 'string') return value;
  return value === undefined || value === null ? null : JSON.stringify(value);
}

/** What happened, by what it says: `Approved`. */
export function whatText(proposal: Proposal, regime?: Regime): string {
  return eventText(saidIn(proposal, 'type') ?? '', regime) || texts.one;
}

/** When it says that it happened. */
export function whenText(proposal: Proposal): string {
  const day = (name: string) => {
    const said = saidIn(proposal, name);
    return said !== null && DAY.test(said) ? dayText(said) : null;
  };
  const [on, from, to] = [day('on'), day('notBefore'), day('notAfter')];
  if (on !== null) return on;
  if (to === null) return '';
  return from === null ? words.tracker.day.atLatest(to) : words.tracker.day.between(from, to);
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A field by the name that people give it. */
export function readFieldText(field: string): string {
  return texts.fields.get(field) ?? fieldText(field);
}

/** Something that was read, as people write it: a type as what happened, a day as a day. */
export function readValueText({ field, value }: { field: string; value: string }): string {
  if (field === 'type') return eventText(value, undefined);
  return DAY.test(value) ? dayText(value) : value;
}

/** Who proposes it, and from where; an assistant is always called one. */
export function sourceText({ source, madeBy }: Proposal, persons: (id: string) => string): string {
  const { kind, tool, line } = source;
  const by = texts.bySource;
  if (kind === 'assistant') return by.assistant(tool ?? '', persons(madeBy));
  return kind === 'mail' ? by.mail(persons(madeBy)) : by.import(String(line ?? ''));
}

/** The application that it is about, by its number; null where that is not known. */
export function CaseOf({ applicationId: id }: Pick<Proposal, 'applicationId'>) {
  const { data } = useQuery({
    queryKey: ['application', id, 'number'],
    enabled: id !== null,
    staleTime: 60_000,
    queryFn: () => unwrap(company.GET('/v1/applications/{id}', { params: { path: { id: id ?? '' } } })),
  });
  if (id === null) return <span className="quiet">{texts.noCase}</span>;
  return (
    <Link to="/applications/$id" params={{ id }} className="figures case-link">
      {data ? numberText(data) : texts.application}
    </Link>
  );
}

/** Marks what no person read. */
export function AssistantMark({ proposal }: { proposal: Proposal }) {
  if (proposal.source.kind !== 'assistant') return null;
  return <span className="assistant-mark">{texts.assistantMark}</span>;
}

export function stateText({ state }: Proposal): string {
  return titled(texts.states[state]);
}
