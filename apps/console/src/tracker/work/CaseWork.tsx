import { useState } from 'react';
import { Button } from 'react-aria-components';
import { COMPANY_PEOPLE, FILERS } from '../../offices.js';
import { Choice, TextBox } from '../../parts/fields.js';
import { FormSheet } from '../../parts/Sheet.js';
import { Refused } from '../../parts/Refused.js';
import { useMe } from '../../session/session.js';
import { words } from '../../words/index.js';
import type { Tracked } from '../applications.js';
import { CaseNotes } from './CaseNotes.js';
import { Contacts } from './Contacts.js';
import { Tasks } from './Tasks.js';
import { useAssign, useColleagues, useHold } from './work.js';

const { work: texts } = words;
const NOBODY = '';

/** How the people of the company work on a case, for themselves. */
export function CaseWork({ application }: { application: Tracked }) {
  const { role } = useMe();
  const mayFile = FILERS.includes(role);
  const mayWrite = COMPANY_PEOPLE.includes(role);
  const { id } = application;
  return (
    <section className="stack no-print" aria-labelledby="work">
      <h2 id="work">{texts.title}</h2>
      {mayFile ? (
        <Assignment application={application} />
      ) : (
        <p>
          {texts.assignee}: {application.assignee?.name ?? texts.nobody}
        </p>
      )}
      <LegalHold application={application} mayWrite={mayFile} />
      <Tasks id={id} mayWrite={mayWrite} />
      <CaseNotes id={id} mayWrite={mayWrite} />
      <Contacts id={id} today={application.asOf} mayWrite={mayWrite} />
    </section>
  );
}

function Assignment({ application: { id, assignee } }: { application: Tracked }) {
  const colleagues = useColleagues();
  const assign = useAssign(id);
  const options = (colleagues.data ?? []).map(({ id: person, name }) => ({ id: person, text: name }));
  return (
    <>
      <Choice
        label={texts.assignee}
        value={assignee?.principalId ?? NOBODY}
        onChange={(person) => assign.mutate(person === NOBODY ? null : person)}
        isDisabled={colleagues.isPending || assign.isPending}
        options={[{ id: NOBODY, text: texts.nobody }, ...options]}
      />
      <Refused error={assign.error ?? colleagues.error} />
    </>
  );
}

function LegalHold({ application: { id, isHeld }, mayWrite }: { application: Tracked; mayWrite: boolean }) {
  const [isOpen, setOpen] = useState(false);
  if (!isHeld && !mayWrite) return null;
  return (
    <div className="row">
      {isHeld && <p role="status">{texts.held}</p>}
      {mayWrite && (
        <Button className="button" onPress={() => setOpen(true)}>
          {isHeld ? texts.lift : texts.hold}
        </Button>
      )}
      {isOpen && <HoldSheet id={id} isHeld={isHeld} onClose={() => setOpen(false)} />}
    </div>
  );
}

function HoldSheet({ id, isHeld, onClose }: { id: string; isHeld: boolean; onClose: () => void }) {
  const [reason, setReason] = useState('');
  const hold = useHold(id);
  const act = isHeld ? texts.lift : texts.hold;
  return (
    <FormSheet
      title={act}
      act={act}
      isReady={reason.trim() !== '' && !hold.isPending}
      error={hold.error}
      onAct={() => hold.mutate({ isHeld: !isHeld, reason: reason.trim() }, { onSuccess: onClose })}
      onClose={onClose}
    >
      <TextBox label={texts.holdReason} value={reason} onChange={setReason} isLong isRequired />
    </FormSheet>
  );
}
