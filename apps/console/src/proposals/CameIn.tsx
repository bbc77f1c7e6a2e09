import { Link } from '@tanstack/react-router';
import { Button } from 'react-aria-components';
import { QueryState } from '../shell/QueryState.js';
import { dayText, words } from '../words/index.js';
import { said } from '../words/said.js';
import { CaseOf, whatText, whenText } from './names.js';
import { useIntake } from './proposals.js';
import type { Intake } from './proposals.js';
import { Reads } from './Reads.js';

const { came: texts } = words.proposals;

/** A file that came in: what it says of itself, what was read of it, and what it proposes. */
export function CameIn({ id, onClose }: { id: string; onClose: () => void }) {
  const asked = useIntake(id);
  if (asked.isPending || asked.isError) return <QueryState {...asked} />;
  const intake = asked.data;
  return (
    <section className="came" aria-labelledby="came">
      <div className="spread">
        <h2 id="came">{texts.title}</h2>
        <Button className="button no-print" onPress={onClose}>
          {texts.close}
        </Button>
      </div>
      <Head intake={intake} />
      <Proposes intake={intake} />
      <Remarks title={texts.notProposed} remarks={intake.notProposed} />
      <Remarks title={texts.notRead} remarks={intake.notRead} />
      <details open={intake.proposals.length === 0 || undefined}>
        <summary>{texts.reads}</summary>
        {intake.reads.length === 0 ? (
          <p className="quiet">{texts.nothing}</p>
        ) : (
          <Reads reads={intake.reads} />
        )}
      </details>
    </section>
  );
}

function Head({ intake: { id, fileName, subject, from, sentOn } }: { intake: Intake }) {
  return (
    <dl className="sum-list">
      <dt>{texts.subject}</dt>
      <dd>{subject ?? texts.noSubject}</dd>
      {from !== null && (
        <>
          <dt>{texts.from}</dt>
          <dd>{from}</dd>
        </>
      )}
      {sentOn !== null && (
        <>
          <dt>{texts.sentOn}</dt>
          <dd>{dayText(sentOn)}</dd>
        </>
      )}
      <dt>{texts.file}</dt>
      <dd>
        <a href={`/v1/intake/${id}/content`} download>
          {fileName}
        </a>{' '}
        <span className="quiet">{texts.asItCame}</span>
      </dd>
    </dl>
  );
}

function Proposes({ intake: { proposals } }: { intake: Intake }) {
  if (proposals.length === 0) return <p>{texts.proposesNothing}</p>;
  return (
    <div>
      <h3>{texts.proposes}</h3>
      <ul className="bare">
        {proposals.map((proposal) => (
          <li key={proposal.id}>
            <Link to="/proposals/$id" params={{ id: proposal.id }}>
              {whatText(proposal)}
            </Link>{' '}
            <span className="quiet days">{whenText(proposal)}</span>{' '}
            <CaseOf applicationId={proposal.applicationId} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Remarks({ title, remarks }: { title: string; remarks: Intake['notRead'] }) {
  if (remarks.length === 0) return null;
  return (
    <div>
      <h3>{title}</h3>
      <ul className="bare">
        {remarks.map(({ where, why }, index) => (
          <li key={`${where} ${index}`}>
            {where !== null && <span className="quiet">{where}: </span>}
            {said(why.text)}
          </li>
        ))}
      </ul>
    </div>
  );
}
