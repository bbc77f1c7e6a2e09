import { useState } from 'react';
import { Button } from 'react-aria-components';
import { FILERS, PREPARERS, REVIEWERS } from '../offices.js';
import { Choice, TextBox } from '../parts/fields.js';
import { Refused } from '../parts/Refused.js';
import { useSeen } from '../parts/seen.js';
import { FormSheet } from '../parts/Sheet.js';
import { useMe } from '../session/session.js';
import { QueryState } from '../shell/QueryState.js';
import { useColleagues } from '../tracker/work/work.js';
import type { Tracked } from '../tracker/applications.js';
import { isUnfiled } from '../tracker/names.js';
import { dayText, instantText, spoken, titled, words } from '../words/index.js';
import { said } from '../words/said.js';
import { Changes } from './Changes.js';
import { useHandOver, useRequestReview, useReviewsOf, useWord } from './reviews.js';
import type { Review, ReviewStep } from './reviews.js';

const { reviews: texts } = words;

interface Props {
  readonly application: Tracked;
  readonly etag: string;
}

/** What is open over the page. */
type Open =
  | { readonly kind: 'request' }
  | { readonly kind: 'approve' | 'return' | 'delegate'; readonly step: ReviewStep };

/** The review of an application inside its company: its steps, whose word is asked for, and what was said. */
export function ReviewOfCase({ application, etag }: Props) {
  const { id, status } = application;
  const me = useMe();
  const asked = useReviewsOf(id);
  const [open, setOpen] = useState<Open | null>(null);
  const isOpen = isUnfiled(application);
  if (asked.isPending || asked.isError) return <QueryState {...asked} />;
  const [review] = asked.data.data;
  if (!review && !isOpen) return null;
  const close = () => setOpen(null);
  return (
    <section className="stack" aria-labelledby="review">
      <h2 id="review">{texts.section}</h2>
      {review ? (
        <Standing review={review} mayHandOver={FILERS.includes(me.role)} onOpen={setOpen} />
      ) : (
        <p className="quiet">{texts.none}</p>
      )}
      {isOpen && PREPARERS.includes(me.role) && (
        <div className="no-print">
          <Button className="button" onPress={() => setOpen({ kind: 'request' })}>
            {status === 'draft' ? texts.request : texts.requestAgain}
          </Button>
        </div>
      )}
      {open?.kind === 'request' && <RequestSheet id={id} onClose={close} />}
      {open?.kind === 'delegate' && <HandOverSheet id={id} step={open.step} onClose={close} />}
      {(open?.kind === 'approve' || open?.kind === 'return') && (
        <WordSheet
          id={id}
          step={open.step}
          acts={review?.acts ?? []}
          outcome={open.kind}
          etag={etag}
          onClose={close}
        />
      )}
    </section>
  );
}

interface StandingProps {
  readonly review: Review;
  /** Whether the reader may hand over also what is not theirs. */
  readonly mayHandOver: boolean;
  readonly onOpen: (open: Open) => void;
}

function Standing({ review, mayHandOver, onOpen }: StandingProps) {
  const { state, requestedByName, requestedAt, comment, steps, acts } = review;
  return (
    <>
      <p>
        <strong>{texts.states.get(state) ?? state}</strong>{' '}
        <span className="quiet">{texts.requestedBy(requestedByName, instantText(requestedAt))}</span>
      </p>
      {comment !== null && <p>{comment}</p>}
      <ol className="stack">
        {steps.map((step) => (
          <li key={step.id}>
            <Step
              step={step}
              acts={acts}
              mayHandOver={mayHandOver && state === 'in_review'}
              onOpen={onOpen}
            />
          </li>
        ))}
      </ol>
      {acts.length > 0 && (
        <ul className="bare">
          {acts.map((act) => (
            <li key={act.id}>
              {act.actedByName} {texts.outcomes.get(act.outcome) ?? act.outcome}
              {act.comment !== null && <q> {act.comment}</q>}{' '}
              <span className="quiet">
                {titled(spoken(act.stepId))}, {instantText(act.actedAt)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

interface StepProps {
  readonly step: ReviewStep;
  readonly acts: Review['acts'];
  readonly mayHandOver: boolean;
  readonly onOpen: (open: Open) => void;
}

function Step({ step, acts, mayHandOver, onOpen }: StepProps) {
  const name = titled(spoken(step.id));
  const about = [
    texts.stepStates.get(step.state) ?? step.state,
    step.dueOn === null || step.state !== 'open' ? null : texts.dueOn(dayText(step.dueOn)),
  ];
  const act = (kind: 'approve' | 'return' | 'delegate', text: string, style = 'button') => (
    <Button className={style} aria-label={`${text}: ${name}`} onPress={() => onOpen({ kind, step })}>
      {text}
    </Button>
  );
  return (
    <>
      {name} <span className="quiet">{about.filter(Boolean).join(', ')}</span>
      {step.hasNobody && <p className="missed">{texts.nobody}</p>}
      <Changes step={step} acts={acts} />
      {step.state !== 'approved' && (step.mayDecide || mayHandOver) && (
        <div className="row no-print">
          {step.mayDecide && act('approve', texts.approve, 'button button-act')}
          {step.mayDecide && act('return', texts.giveBack)}
          {act('delegate', texts.handOver, 'button button-plain')}
        </div>
      )}
      {step.state === 'open' && step.why !== null && <p className="quiet">{said(step.why.text)}</p>}
    </>
  );
}

function RequestSheet({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const [comment, setComment] = useState('');
  const request = useRequestReview(id);
  return (
    <FormSheet
      title={texts.request}
      act={texts.request}
      isReady={!request.isPending}
      error={request.error}
      onAct={() =>
        request.mutate(comment.trim() === '' ? {} : { comment: comment.trim() }, { onSuccess: onClose })
      }
      onClose={onClose}
    >
      <TextBox label={texts.requestComment} value={comment} onChange={setComment} isLong />
    </FormSheet>
  );
}

interface WordProps {
  readonly id: string;
  readonly step: ReviewStep;
  readonly acts: Review['acts'];
  readonly outcome: 'approve' | 'return';
  readonly etag: string;
  readonly onClose: () => void;
}

/** A word on what the reader saw when they opened it: what changed since is refused. */
function WordSheet({ id, step, acts, outcome, etag, onClose }: WordProps) {
  const [comment, setComment] = useState('');
  const held = useSeen({ etag });
  const word = useWord(id, step.id, held.seen.etag);
  const name = titled(spoken(step.id));
  const isReturned = outcome === 'return';
  const said = comment.trim();
  return (
    <FormSheet
      title={isReturned ? texts.returnTitle(name) : texts.approveTitle(name)}
      intro={<Changes step={step} acts={acts} />}
      of={[held, word]}
      act={isReturned ? texts.giveBack : texts.approve}
      isReady={!word.isPending && (!isReturned || said !== '')}
      error={word.error}
      onAct={() =>
        word.mutate(said === '' ? { outcome } : { outcome, comment: said }, { onSuccess: onClose })
      }
      onClose={onClose}
    >
      <TextBox
        label={isReturned ? texts.whatToDo : texts.comment}
        value={comment}
        onChange={setComment}
        isLong
        isRequired={isReturned}
      />
    </FormSheet>
  );
}

function HandOverSheet({ id, step, onClose }: Omit<WordProps, 'acts' | 'outcome' | 'etag'>) {
  const colleagues = useColleagues();
  const [to, setTo] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const handOver = useHandOver(id, step.id);
  const able = (colleagues.data ?? []).filter(({ role }) => REVIEWERS.includes(role));
  return (
    <FormSheet
      title={texts.handOverTitle(titled(spoken(step.id)))}
      act={texts.handOver}
      isReady={to !== null && reason.trim() !== '' && !handOver.isPending}
      error={handOver.error}
      onAct={() => {
        if (to !== null) handOver.mutate({ to, reason: reason.trim() }, { onSuccess: onClose });
      }}
      onClose={onClose}
    >
      <Choice
        label={texts.to}
        value={to}
        onChange={setTo}
        options={able.map((one) => ({ id: one.id, text: one.name }))}
        isRequired
      />
      <TextBox label={texts.reason} value={reason} onChange={setReason} isLong isRequired />
      <Refused error={colleagues.error} />
    </FormSheet>
  );
}
