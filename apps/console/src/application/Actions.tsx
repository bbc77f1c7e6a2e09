import { useState } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { Button } from 'react-aria-components';
import type { EventType } from '../api.js';
import { Cited, Refused } from '../parts/Refused.js';
import { useMe } from '../session/session.js';
import { words } from '../words/index.js';
import { said } from '../words/said.js';
import { useClone } from './application.js';
import type { Loaded } from './application.js';
import { ActSheet } from './ActSheet.js';

/** What most people came for stands first. */
const PRIMARY: readonly EventType[] = [
  'information_received',
  'itd_response',
  'position',
  'approved',
  'oc_decision',
  'acep_decision',
  'earb_decision',
  'president_decision',
  'appeal_decided',
  'appeal_filed',
  'referred',
];

/** What the reader can do, first what is theirs to do; what they cannot do now, with the reason. */
export function Actions({ loaded }: { loaded: Loaded }) {
  const [open, setOpen] = useState<EventType | null>(null);
  const { role } = useMe();
  const { actions, application } = loaded;
  // More agencies may be referred to, but that is seldom what comes next.
  const isReferred = (application.referredTo ?? []).length > 0;
  const rank = (type: EventType) =>
    PRIMARY.includes(type) && !(type === 'referred' && isReferred) ? PRIMARY.indexOf(type) : PRIMARY.length;
  const allowed = actions.filter((action) => action.allowed).sort((a, b) => rank(a.type) - rank(b.type));
  const others = actions.filter((action) => !action.allowed);
  return (
    <section className="actions stack no-print" aria-labelledby="actions">
      <h2 id="actions">{words.application.actions}</h2>
      {actions.length === 0 && <p className="quiet">{words.application.noActions}</p>}
      <div className="row">
        {allowed.map(({ type }, index) => (
          <Button
            key={type}
            className={index === 0 && rank(type) < PRIMARY.length ? 'button button-act' : 'button'}
            onPress={() => setOpen(type)}
          >
            {words.events.act(type)}
          </Button>
        ))}
        {role === 'compliance_officer' && application.controlNumber !== null && <Clone id={application.id} />}
      </div>
      {others.length > 0 && (
        <details>
          <summary className="quiet">{words.application.notNow(others.length)}</summary>
          <ul className="bare">
            {others.map(({ type, why, citation }) => (
              <li key={type} className="not-now">
                <Button className="button" isDisabled>
                  {words.events.act(type)}
                </Button>
                <span className="quiet">
                  {said(why ?? '')} {citation !== null && <Cited citation={citation} />}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {open !== null && <ActSheet key={open} type={open} loaded={loaded} onClose={() => setOpen(null)} />}
    </section>
  );
}

function Clone({ id }: { id: string }) {
  const clone = useClone(id);
  const navigate = useNavigate();
  return (
    <>
      <Button
        className="button"
        isDisabled={clone.isPending}
        onPress={() =>
          clone.mutate(undefined, {
            onSuccess: (draft) => void navigate({ to: '/applications/$id/edit', params: { id: draft.id } }),
          })
        }
      >
        {words.application.clone}
      </Button>
      <Refused error={clone.error} />
    </>
  );
}
