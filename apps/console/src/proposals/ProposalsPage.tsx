import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { COMPANY_PEOPLE } from '../offices.js';
import { DataTable } from '../parts/DataTable.js';
import type { Column } from '../parts/DataTable.js';
import { Empty } from '../parts/Empty.js';
import { Choice } from '../parts/fields.js';
import { Title } from '../parts/Title.js';
import { useMe } from '../session/session.js';
import { QueryState } from '../shell/QueryState.js';
import { AlsoBy } from '../views/AlsoBy.js';
import { picked } from '../views/saved-views.js';
import { instantText, titled, words } from '../words/index.js';
import { CameIn } from './CameIn.js';
import { AssistantMark, CaseOf, stateText, whatText, whenText } from './names.js';
import { SOURCES, STATES, useProposals } from './proposals.js';
import type { Proposal } from './proposals.js';
import { TakeIn } from './TakeIn.js';
import './proposals.css';

const { proposals: texts } = words;

/** By what an address may ask too, for which there is no field. */
const ALSO = ['applicationId'] as const;
const EVERY = 'every';

/** What mails, assistants and files say happened, until somebody decides; and where a mail is dropped. */
export function ProposalsPage() {
  const search = useSearch({ from: '/proposals' });
  const navigate = useNavigate();
  const { role } = useMe();
  const go = (change: Partial<Record<string, string>>) =>
    void navigate({ to: '/proposals', search: { ...search, ...change }, replace: true });
  const { intake = '' } = search;
  const also = picked(search, ALSO);
  return (
    <>
      <header>
        <Title text={texts.title} />
        <p className="quiet narrow">{texts.intro}</p>
      </header>
      {COMPANY_PEOPLE.includes(role) && <TakeIn onTaken={({ id }) => go({ intake: id })} />}
      {intake !== '' && <CameIn key={intake} id={intake} onClose={() => go({ intake: '' })} />}
      <Filters search={search} onGo={go} />
      <AlsoBy also={also} onLeaveOut={(word) => go({ [word]: '' })} />
      <Listed search={search} />
    </>
  );
}

type Search = Readonly<Partial<Record<string, string>>>;

function stateIn({ state }: Search) {
  return state === EVERY ? EVERY : (STATES.find((one) => one === state) ?? 'open');
}

function sourceIn({ source }: Search) {
  return SOURCES.find((one) => one === source);
}

function Filters({ search, onGo }: { search: Search; onGo: (change: Search) => void }) {
  return (
    <div className="filters">
      <Choice
        label={texts.filters.state}
        value={stateIn(search)}
        onChange={(id) => onGo({ state: id })}
        options={[
          ...STATES.map((id) => ({ id, text: titled(texts.states[id]) })),
          { id: EVERY, text: titled(texts.anyState) },
        ]}
      />
      <Choice
        label={texts.filters.source}
        value={sourceIn(search) ?? ''}
        onChange={(id) => onGo({ source: id })}
        options={[
          { id: '', text: texts.filters.any },
          ...SOURCES.map((id) => ({ id, text: texts.sources[id] })),
        ]}
      />
    </div>
  );
}

function Listed({ search }: { search: Search }) {
  const state = stateIn(search);
  const asked = useProposals({
    state: state === EVERY ? undefined : state,
    source: sourceIn(search),
    ...picked(search, ALSO),
  });
  if (asked.isPending || asked.isError) return <QueryState {...asked} />;
  if (asked.rows.length === 0) return <Empty title={texts.empty} next={texts.emptyNext} />;
  return (
    <DataTable
      label={texts.title}
      columns={COLUMNS}
      rows={asked.rows}
      keyOf={({ id }) => id}
      {...asked.list}
    />
  );
}

const COLUMNS: readonly Column<Proposal>[] = [
  {
    id: 'what',
    header: texts.columns.what,
    cell: (proposal) => (
      <>
        <Link to="/proposals/$id" params={{ id: proposal.id }}>
          {whatText(proposal)}
        </Link>{' '}
        <span className="quiet days">{whenText(proposal)}</span>
      </>
    ),
    text: (proposal) => whatText(proposal),
  },
  {
    id: 'of',
    header: texts.columns.of,
    cell: (proposal) => <CaseOf applicationId={proposal.applicationId} />,
    text: ({ applicationId }) => applicationId ?? '',
  },
  {
    id: 'source',
    header: texts.columns.source,
    cell: (proposal) => (
      <>
        {proposal.source.tool ?? titled(texts.sources[proposal.source.kind])}{' '}
        <AssistantMark proposal={proposal} />
      </>
    ),
    text: ({ source }) => texts.sources[source.kind],
  },
  { id: 'state', header: texts.columns.state, cell: stateText, text: stateText },
  {
    id: 'at',
    header: texts.columns.at,
    cell: ({ madeAt }) => <span className="days">{instantText(madeAt)}</span>,
    text: ({ madeAt }) => madeAt,
  },
];
