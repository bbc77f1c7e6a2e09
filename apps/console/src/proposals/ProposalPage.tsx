import { Link, useParams } from '@tanstack/react-router';
import { FILERS } from '../offices.js';
import { usePersons } from '../parts/persons.js';
import { Title } from '../parts/Title.js';
import { useMe } from '../session/session.js';
import { QueryStatePage } from '../shell/QueryState.js';
import { instantText, words } from '../words/index.js';
import { Decide } from './Decide.js';
import {
  AssistantMark,
  CaseOf,
  readFieldText,
  readValueText,
  sourceText,
  stateText,
  whatText,
  whenText,
} from './names.js';
import { useProposal } from './proposals.js';
import type { LoadedProposal, Proposal } from './proposals.js';
import { Reads } from './Reads.js';
import '../tracker/tracker.css';
import './proposals.css';

const { proposals: texts } = words;

/** One proposal: what was read where, beside what would be recorded, for a person to decide. */
export function ProposalPage() {
  const { id } = useParams({ from: '/proposals/$id' });
  const asked = useProposal(id);
  if (asked.isPending || asked.isError) return <QueryStatePage title={texts.one} {...asked} />;
  return <Page key={id} loaded={asked.data} />;
}

function Page({ loaded }: { loaded: LoadedProposal }) {
  const { proposal } = loaded;
  const mayDecide = FILERS.includes(useMe().role) && proposal.state === 'open';
  return (
    <>
      <Head proposal={proposal} />
      <div className="columns">
        <section aria-labelledby="read">
          <h2 id="read">{texts.read}</h2>
          {proposal.why !== null && (
            <div>
              <h3>{texts.why}</h3>
              <p className="wraps">{proposal.why}</p>
            </div>
          )}
          {proposal.remark !== null && <p>{proposal.remark.text}</p>}
          <Reads reads={proposal.reads} />
        </section>
        <section className="stack" aria-labelledby="observation">
          <h2 id="observation">{texts.observation}</h2>
          {mayDecide ? <Decide loaded={loaded} /> : <AsProposed proposal={proposal} />}
        </section>
      </div>
    </>
  );
}

/** What it says happened, to which application, who proposes it, and how it was answered. */
function Head({ proposal }: { proposal: Proposal }) {
  const persons = usePersons();
  const { source, madeAt, intakeId } = { ...proposal, intakeId: proposal.source.intakeId };
  return (
    <header>
      <Link to="/proposals" className="quiet no-print">
        {texts.back}
      </Link>
      <Title text={[texts.one, whatText(proposal), whenText(proposal)].filter(Boolean).join(', ')}>
        {whatText(proposal)} <span className="quiet days">{whenText(proposal)}</span>
      </Title>
      <p>
        <CaseOf applicationId={proposal.applicationId} />{' '}
        {proposal.state !== 'open' && <span>{stateText(proposal)}</span>}
      </p>
      <p className="quiet wraps">
        {source.kind === 'assistant' && <AssistantMark proposal={proposal} />} {sourceText(proposal, persons)}
        , {instantText(madeAt)}
      </p>
      {intakeId !== null && (
        <p>
          <Link to="/proposals" search={{ intake: intakeId }}>
            {texts.openIntake}
          </Link>
        </p>
      )}
      <Answered proposal={proposal} persons={persons} />
    </header>
  );
}

function Answered({ proposal, persons }: { proposal: Proposal; persons: (id: string) => string }) {
  const { state, answeredBy, answeredAt, isChanged, reason } = proposal;
  if (state === 'open') return null;
  const how = state === 'accepted' && isChanged ? 'changed' : state;
  return (
    <p className="wraps">
      {texts.answered[how](persons(answeredBy ?? ''), instantText(answeredAt ?? ''))} {reason}
    </p>
  );
}

/** What was proposed, field by field, of whoever only reads it. */
function AsProposed({ proposal: { observation } }: { proposal: Proposal }) {
  return (
    <dl className="sum-list">
      {Object.entries(observation).map(([field, value]) => [
        <dt key={`${field} name`}>{readFieldText(field)}</dt>,
        <dd key={field}>
          {linesIn(value)
            .map((line) => readValueText({ field, value: line }))
            .join('; ')}
        </dd>,
      ])}
    </dl>
  );
}

function linesIn(value: unknown): string[] {
  const all: readonly unknown[] = Array.isArray(value) ? value : [value];
  return all.map((one) => (typeof one === 'string' ? one : JSON.stringify(one)));
}
