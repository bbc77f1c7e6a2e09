import { useState } from 'react';
import { Button } from 'react-aria-components';
import { AskFirst } from '../parts/AskFirst.js';
import { TextBox } from '../parts/fields.js';
import { Refused } from '../parts/Refused.js';
import { useMe } from '../session/session.js';
import { dayText, instantText, spoken, words } from '../words/index.js';
import { useCountersign } from './application.js';
import type { Loaded } from './application.js';
import { EventFields } from './EventFields.js';
import { lineOf } from './forms.js';
import type { Proposal } from './shapes.js';

/** Decisions that await a second signature: who decided and why, before anybody is asked for one. */
export function Proposals({ loaded }: { loaded: Loaded }) {
  const proposals = loaded.application.proposals ?? [];
  if (proposals.length === 0) return null;
  return (
    <section className="stack no-print">
      <h2>{words.application.proposals}</h2>
      {proposals.map((proposal) => (
        <Awaiting key={proposal.id} proposal={proposal} loaded={loaded} />
      ))}
    </section>
  );
}

function Awaiting({ proposal, loaded }: { proposal: Proposal; loaded: Loaded }) {
  const me = useMe();
  const [reason, setReason] = useState<string | null>(null);
  const countersign = useCountersign(loaded.application.id, loaded.etag);
  const { id: proposalId, event, proposedBy, proposedAt } = proposal;
  const isOwn = proposedBy === me.id;
  const assignees = (loaded.application.assignees ?? []) as readonly { principalId: string; name: string }[];
  const name = isOwn
    ? me.name
    : (assignees.find(({ principalId }) => principalId === proposedBy)?.name ?? 'BIS');
  return (
    <div className="stack">
      <p>{words.application.proposedBy(words.events.act(event.type), name, instantText(proposedAt))}</p>
      <EventFields event={event} />
      <Refused error={countersign.error} />
      {isOwn && <p className="quiet">{words.application.ownProposal}</p>}
      {reason !== null && (
        <TextBox
          label={words.application.rejectReason}
          value={reason}
          onChange={setReason}
          isLong
          isRequired
        />
      )}
      {me.role === 'licensing_officer' && (
        <div className="row">
          {!isOwn && reason === null && (
            <AskFirst
              text={words.application.countersign}
              effect={<Effect proposal={proposal} loaded={loaded} />}
              isMain
              change={countersign}
              onAct={(done) => countersign.mutate({ proposalId, reason: null }, done)}
            />
          )}
          <Button
            className="button"
            isDisabled={countersign.isPending || reason?.trim() === ''}
            onPress={() => (reason === null ? setReason('') : countersign.mutate({ proposalId, reason }))}
          >
            {words.application.reject}
          </Button>
        </div>
      )}
    </div>
  );
}

/** What the second signature does, and what happened since the first. */
function Effect({ proposal: { event, proposedAt }, loaded }: { proposal: Proposal; loaded: Loaded }) {
  const since = loaded.history.filter(({ recordedAt }) => recordedAt > proposedAt);
  return (
    <>
      <p>{words.events.effect(event.type)}</p>
      <p>{words.application.countersignEffect}</p>
      <p>{since.length === 0 ? words.application.nothingSince : words.application.sinceProposed}</p>
      {since.length > 0 && (
        <ul>
          {since.map((one) => (
            <li key={one.index}>{words.meanwhile.event(dayText(one.on), spoken(one.type), lineOf(one))}</li>
          ))}
        </ul>
      )}
    </>
  );
}
