import { useState } from 'react';
import { Link, useParams } from '@tanstack/react-router';
import { Button } from 'react-aria-components';
import { FILERS, PREPARERS } from '../offices.js';
import { TextBox } from '../parts/fields.js';
import { usePersons } from '../parts/persons.js';
import { ReasonSheet } from '../parts/ReasonSheet.js';
import { errorsByPointer, Refused } from '../parts/Refused.js';
import { MeanwhileSeen } from '../parts/Meanwhile.js';
import { useSeen } from '../parts/seen.js';
import { Ask } from '../parts/Sheet.js';
import { Title } from '../parts/Title.js';
import { useMe } from '../session/session.js';
import { QueryStatePage } from '../shell/QueryState.js';
import { dayText, instantText, words } from '../words/index.js';
import { said } from '../words/said.js';
import { useApprove, useCancel, useEdit, useInquiry, useRedraft } from './escalations.js';
import type { Inquiry, LoadedInquiry } from './escalations.js';
import { SendSheet } from './SendSheet.js';
import '../tracker/tracker.css';
import './escalations.css';

const { escalations: texts } = words;

/** A letter or a mail to an authority, with the facts that it says beside it. */
export function InquiryPage() {
  const { id } = useParams({ from: '/inquiries/$id' });
  const asked = useInquiry(id);
  if (asked.isPending || asked.isError) return <QueryStatePage title={texts.one} {...asked} />;
  const { inquiry } = asked.data;
  return (
    <>
      <Head inquiry={inquiry} />
      <div className="columns">
        <div>
          <Text key={inquiry.id} loaded={asked.data} />
          <Acts loaded={asked.data} />
        </div>
        <div>
          <Facts inquiry={inquiry} />
        </div>
      </div>
    </>
  );
}

function Head({ inquiry }: { inquiry: Inquiry }) {
  const persons = usePersons();
  const { to, drafted, approved, sent, followUpOn, state } = inquiry;
  return (
    <header className="tracked-head">
      <div>
        <Link to="/escalations" className="quiet no-print">
          {texts.back}
        </Link>
        <Title text={inquiry.subject}>
          {inquiry.subject} <span className="near">{texts.states[state]}</span>
        </Title>
        <p>{texts.to([to.name, to.office, to.email].filter((part) => part !== null).join(', '))}</p>
        <p className="quiet">{texts.draftedBy(persons(drafted.by), instantText(drafted.at))}</p>
        {approved !== null && (
          <p className="quiet">{texts.approvedBy(persons(approved.by), instantText(approved.at))}</p>
        )}
        {sent !== null && <p className="quiet">{texts.sentBy(persons(sent.by), dayText(sent.on))}</p>}
        {sent?.delivery != null && <p>{texts.delivery[sent.delivery]}</p>}
        {followUpOn !== null && <p>{texts.followUp(dayText(followUpOn))}</p>}
        <p className="no-print">
          <a href={`/v1/inquiries/${inquiry.id}/document?format=pdf`} target="_blank" rel="noreferrer">
            {texts.print}
          </a>
        </p>
        {inquiry.cancelled !== null && <p className="near wraps">{inquiry.cancelled.reason}</p>}
      </div>
    </header>
  );
}

function isOpen({ state }: Inquiry): boolean {
  return state === 'draft' || state === 'approved';
}

/** The text as it is; while it is not sent, somebody may write on it. */
function Text({ loaded }: { loaded: LoadedInquiry }) {
  const { inquiry } = loaded;
  const { role } = useMe();
  const [isEdited, setEdited] = useState(false);
  if (isEdited) return <EditForm loaded={loaded} onClose={() => setEdited(false)} />;
  return (
    <>
      <div className="letter wraps" data-machine="as it goes out">
        {inquiry.paragraphs.map(({ text, by }, place) => (
          <p key={place} className={by === 'person' ? 'by-person' : ''}>
            {text} {by === 'person' && <span className="near">{texts.byPerson}</span>}
          </p>
        ))}
      </div>
      {isOpen(inquiry) && PREPARERS.includes(role) && (
        <Button className="button no-print" onPress={() => setEdited(true)}>
          {texts.edit}
        </Button>
      )}
    </>
  );
}

function EditForm({ loaded, onClose }: { loaded: LoadedInquiry; onClose: () => void }) {
  const { inquiry } = loaded;
  const held = useSeen(loaded);
  const edit = useEdit(held.seen);
  const [subject, setSubject] = useState(inquiry.subject);
  const [text, setText] = useState(inquiry.text);
  const errors = errorsByPointer(edit.error);
  return (
    <form
      className="stack"
      onSubmit={(submitted) => {
        submitted.preventDefault();
        edit.mutate({ to: inquiry.to, subject: subject.trim(), text: text.trim() }, { onSuccess: onClose });
      }}
    >
      <TextBox
        label={texts.subject}
        value={subject}
        onChange={setSubject}
        error={errors.get('/subject')}
        isRequired
      />
      <TextBox
        label={texts.text}
        hint={texts.textHint}
        value={text}
        onChange={setText}
        error={errors.get('/text')}
        rows={20}
        isLong
        isRequired
      />
      <Refused error={edit.error} />
      <MeanwhileSeen held={held} change={edit} />
      <div className="row">
        <Button type="submit" className="button button-act" isDisabled={edit.isPending}>
          {texts.save}
        </Button>
        <Button className="button" onPress={onClose}>
          {words.parts.cancel}
        </Button>
      </div>
    </form>
  );
}

type Opened = 'send' | 'redraft' | 'cancel';

function Acts({ loaded }: { loaded: LoadedInquiry }) {
  const { inquiry } = loaded;
  const { role } = useMe();
  const approve = useApprove(loaded);
  const redraft = useRedraft(loaded);
  const cancel = useCancel(loaded);
  const [opened, setOpened] = useState<Opened | null>(null);
  const close = () => setOpened(null);
  if (!isOpen(inquiry) || !PREPARERS.includes(role)) return null;
  const isFiler = FILERS.includes(role);
  return (
    <div className="stack no-print">
      <Refused error={approve.error} />
      <div className="row">
        {isFiler && inquiry.state === 'draft' && (
          <Button
            className="button button-act"
            isDisabled={approve.isPending}
            onPress={() => approve.mutate(undefined)}
          >
            {texts.approve}
          </Button>
        )}
        {isFiler && inquiry.state === 'approved' && (
          <Button className="button button-act" onPress={() => setOpened('send')}>
            {inquiry.kind === 'mail' ? texts.send.act : texts.send.mark}
          </Button>
        )}
        <Button className="button" onPress={() => setOpened('redraft')}>
          {texts.redraft}
        </Button>
        <Button className="button" onPress={() => setOpened('cancel')}>
          {texts.cancel.act}
        </Button>
      </div>
      {opened === 'send' && <SendSheet loaded={loaded} onClose={close} />}
      <Ask
        title={texts.redraft}
        effect={texts.redraftEffect}
        act={texts.redraft}
        isOpen={opened === 'redraft'}
        isBusy={redraft.isPending}
        error={redraft.error}
        onAct={() => redraft.mutate(undefined, { onSuccess: close })}
        onClose={close}
      />
      {opened === 'cancel' && (
        <ReasonSheet
          title={texts.cancel.title}
          act={texts.cancel.act}
          label={texts.cancel.reason}
          change={cancel}
          onAct={(reason) => cancel.mutate({ reason }, { onSuccess: close })}
          onClose={close}
        />
      )}
    </div>
  );
}

/** What it says and where that is from; what it leaves out, and why. */
function Facts({ inquiry: { facts, leftOut } }: { inquiry: Inquiry }) {
  return (
    <>
      <h2>{texts.facts}</h2>
      <ul className="bare facts-of-letter">
        {facts.map(({ says, source }) => (
          <li key={says.text}>
            {said(says.text)}
            <p className="quiet">
              {source === null
                ? texts.ofRecord
                : texts.source(
                    (source.source ?? source.type).replaceAll('_', ' '),
                    dayText(source.learnedOn),
                  )}
            </p>
          </li>
        ))}
      </ul>
      {leftOut.length > 0 && (
        <>
          <h2>{texts.leftOut}</h2>
          <ul className="bare facts-of-letter">
            {leftOut.map(({ what, why }) => (
              <li key={what.text}>
                {said(what.text)}
                {why.map(({ text }) => (
                  <p key={text} className="quiet">
                    {said(text)}
                  </p>
                ))}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
