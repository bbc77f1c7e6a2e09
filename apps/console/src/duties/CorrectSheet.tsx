import { useState } from 'react';
import { TextBox } from '../parts/fields.js';
import { errorsByPointer } from '../parts/Refused.js';
import { useSeen } from '../parts/seen.js';
import { FormSheet } from '../parts/Sheet.js';
import { useColleagues } from '../tracker/work/work.js';
import { words } from '../words/index.js';
import { dueFormOf, dueOf, HOWS } from './due-form.js';
import type { DueForm } from './due-form.js';
import { DueFields } from './DueFields.js';
import { useCorrectDuty } from './duties.js';
import type { LoadedDuty } from './duties.js';
import { DutyHistory } from './DutyHistory.js';
import { OwnerChoice } from './OwnerChoice.js';

const { duties: texts } = words;

/** Says anew when something is due, who sees to it and when it is warned of, with the reason. */
export function CorrectSheet({ loaded, onClose }: { loaded: LoadedDuty; onClose: () => void }) {
  // What was seen when the sheet opened: anything newer is read first.
  const held = useSeen(loaded);
  const correct = useCorrectDuty(held.seen);
  // What its writer left as it was when the sheet opened is not theirs to change.
  const [{ duty }] = useState(loaded);
  const colleagues = useColleagues();
  const [form, setForm] = useState(dueFormOf(duty.due));
  const [owner, setOwner] = useState(duty.owner);
  const [leads, setLeads] = useState(duty.leadDays.join(', '));
  const [reason, setReason] = useState('');
  const errors = errorsByPointer(correct.error);
  const due = dueOf(form);
  const leadDays = leadsOf(leads);
  const changes = {
    ...(isSame(form, dueFormOf(duty.due)) || due === null ? {} : { due }),
    ...(owner === duty.owner ? {} : { owner }),
    ...(leadDays === null || leadDays.join() === duty.leadDays.join() ? {} : { leadDays }),
  };
  const isWhole =
    due !== null && leadDays !== null && reason.trim() !== '' && Object.keys(changes).length > 0;
  return (
    <FormSheet
      title={texts.correctTitle}
      intro={<p className="quiet">{duty.text}</p>}
      act={texts.correct}
      isReady={isWhole && !correct.isPending}
      error={correct.error ?? colleagues.error}
      of={[held, correct]}
      onClose={onClose}
      onAct={() => correct.mutate({ ...changes, reason: reason.trim() }, { onSuccess: onClose })}
    >
      <div className="filters">
        <DueFields form={form} hows={HOWS[duty.subject]} errors={errors} onChange={setForm} />
      </div>
      <OwnerChoice label={texts.owner} owner={owner} onChange={setOwner} error={errors.get('/owner')} />
      <TextBox
        label={texts.leads}
        value={leads}
        onChange={setLeads}
        hint={texts.leadsHint}
        error={errors.get('/leadDays')}
      />
      <TextBox
        label={texts.reason}
        value={reason}
        onChange={setReason}
        error={errors.get('/reason')}
        isLong
        isRequired
      />
      <DutyHistory duty={held.seen.duty} />
    </FormSheet>
  );
}

function isSame(one: DueForm, other: DueForm): boolean {
  return JSON.stringify(dueOf(one)) === JSON.stringify(dueOf(other));
}

/** Whole days with commas between, the longest first; null: something is none. */
function leadsOf(text: string): number[] | null {
  const days = text
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
  return days.every((one) => /^\d+$/.test(one)) ? days.map(Number).sort((a, b) => b - a) : null;
}
