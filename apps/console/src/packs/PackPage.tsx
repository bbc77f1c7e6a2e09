import { useState } from 'react';
import { Link, useParams } from '@tanstack/react-router';
import { Button } from 'react-aria-components';
import { FILERS, PREPARERS } from '../offices.js';
import { usePersons } from '../parts/persons.js';
import { ReasonSheet } from '../parts/ReasonSheet.js';
import { Refused } from '../parts/Refused.js';
import { Title } from '../parts/Title.js';
import { useHere } from '../session/posture.js';
import { useMe } from '../session/session.js';
import { QueryStatePage } from '../shell/QueryState.js';
import { useRegimes } from '../tracker/regimes.js';
import { dayText, instantText, words } from '../words/index.js';
import { LeavesShown } from './LeavesShown.js';
import { movedCases, useApprove, usePack, useWithdraw } from './packs.js';
import type { LoadedPack, Pack } from './packs.js';
import { StaysShown } from './StaysShown.js';
import '../tracker/tracker.css';
import './packs.css';

const { packs: texts } = words;

/** Exactly what leaves of some cases, beside what stays, and what may be done with it. */
export function PackPage() {
  const { id } = useParams({ from: '/evidence-packs/$id' });
  const { regimes: here } = useHere();
  const regimes = useRegimes(here.map((one) => one.id));
  const asked = usePack(id);
  if (asked.isPending || asked.isError) return <QueryStatePage title={texts.one} {...asked} />;
  if (regimes.isPending || regimes.isError) return <QueryStatePage title={texts.one} {...regimes} />;
  const { pack } = asked.data;
  return (
    <>
      <Head pack={pack} />
      <Acts key={pack.id} loaded={asked.data} />
      <div className="columns">
        <section aria-labelledby="leaves">
          <LeavesShown pack={pack} regimes={regimes.data} />
        </section>
        <section aria-labelledby="stays">
          <StaysShown content={pack.content} />
        </section>
      </div>
    </>
  );
}

function Head({ pack }: { pack: Pack }) {
  const persons = usePersons();
  const { title, recipient, state, content, approvedBy, approvedAt, withdrawnAt, withdrawalReason } = pack;
  return (
    <header className="tracked-head">
      <div>
        <Link to="/evidence-packs" className="quiet no-print">
          {texts.back}
        </Link>
        <Title text={title}>
          {title} <span className="near">{texts.stands[state]}</span>
        </Title>
        <p className="wraps">{texts.to(recipient.name, texts.recipients[recipient.kind])}</p>
        <p className="quiet">{texts.asOf(content.company, dayText(pack.asOf))}</p>
        <p className="quiet">{texts.madeBy(persons(pack.madeBy), instantText(pack.madeAt))}</p>
        {approvedBy !== null && approvedAt !== null && (
          <p className="quiet">{texts.approvedBy(persons(approvedBy), instantText(approvedAt))}</p>
        )}
        {withdrawnAt !== null && (
          <p className="near wraps">
            {[texts.withdrawnAt(instantText(withdrawnAt)), reasonText(withdrawalReason)].join(': ')}
          </p>
        )}
        {pack.supersedes !== null && (
          <p className="no-print">
            <Link to="/evidence-packs/$id" params={{ id: pack.supersedes }}>
              {texts.before}
            </Link>
          </p>
        )}
      </div>
    </header>
  );
}

/** The reason of one in whose place another stands is that one's id. */
function reasonText(reason: string | null): string {
  return reason === null || /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/.test(reason)
    ? texts.replaced
    : reason;
}

/** What a second person approves, what has changed since, and the file once it was. */
function Acts({ loaded }: { loaded: LoadedPack }) {
  const { pack } = loaded;
  const { role } = useMe();
  const approve = useApprove();
  const withdraw = useWithdraw(loaded);
  const [isWithdrawing, setWithdrawing] = useState(false);
  // The page follows its cases: nobody approves what came while they looked at what was before.
  const [looked, setLooked] = useState(pack);
  const isMoved = looked.contentHash !== pack.contentHash;
  if (pack.state === 'withdrawn') return null;
  const mayApprove = pack.state !== 'approved' && (FILERS.includes(role) || role === 'administrator');
  return (
    <div className="stack">
      <Changes pack={pack} />
      {isMoved ? (
        <p role="alert" className="error">
          {texts.moved(movedCases(looked.content, pack.content))}
        </p>
      ) : (
        <Refused error={approve.error} />
      )}
      <p className="quiet">
        {texts.hash}: <code className="pack-hash">{pack.contentHash}</code>
      </p>
      <div className="row no-print">
        {isMoved && (
          <Button className="button button-act" onPress={() => setLooked(pack)}>
            {texts.seen}
          </Button>
        )}
        {mayApprove && !isMoved && (
          <Button
            className="button button-act"
            isDisabled={approve.isPending}
            onPress={() => approve.mutate(loaded)}
          >
            {approve.isPending
              ? texts.approving
              : pack.state === 'changed'
                ? texts.approveAgain
                : texts.approve}
          </Button>
        )}
        {pack.state === 'approved' && (
          <a className="button button-act" href={`/v1/evidence-packs/${pack.id}/file`} download>
            {texts.download}
          </a>
        )}
        {PREPARERS.includes(role) && (
          <Button className="button" onPress={() => setWithdrawing(true)}>
            {texts.withdraw.act}
          </Button>
        )}
      </div>
      {mayApprove && <p className="quiet">{texts.approvedBySecond}</p>}
      {isWithdrawing && (
        <ReasonSheet
          title={texts.withdraw.title}
          intro={<p>{texts.withdraw.effect}</p>}
          act={texts.withdraw.act}
          label={texts.withdraw.reason}
          change={withdraw}
          onAct={(reason) => withdraw.mutate(reason, { onSuccess: () => setWithdrawing(false) })}
          onClose={() => setWithdrawing(false)}
        />
      )}
    </div>
  );
}

/** What is otherwise than what was approved. */
function Changes({ pack: { changes } }: { pack: Pack }) {
  if (changes.length === 0) return null;
  return (
    <section aria-label={texts.changed}>
      <h2>{texts.changed}</h2>
      <ul className="wraps">
        {changes.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <p className="quiet">{texts.changedNext}</p>
    </section>
  );
}
