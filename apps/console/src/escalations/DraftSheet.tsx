import { useState } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { Choice, TextBox } from '../parts/fields.js';
import { errorsByPointer } from '../parts/Refused.js';
import { FormSheet } from '../parts/Sheet.js';
import { words } from '../words/index.js';
import { RUNGS, useDraft } from './escalations.js';
import type { DraftBody, Escalation } from './escalations.js';

const { draft: texts } = words.escalations;
const KINDS = ['letter', 'mail'] as const satisfies readonly DraftBody['kind'][];

/** By what one asks, how, and whom. */
export function DraftSheet({ one, onClose }: { one: Escalation; onClose: () => void }) {
  const draft = useDraft();
  const navigate = useNavigate();
  const [rung, setRung] = useState(one.rung);
  const [kind, setKind] = useState<DraftBody['kind']>('letter');
  const [name, setName] = useState('');
  const [office, setOffice] = useState(one.authority);
  const [email, setEmail] = useState('');
  const errors = errorsByPointer(draft.error);
  const to = {
    office: office.trim(),
    ...(name.trim() === '' ? {} : { name: name.trim() }),
    ...(email.trim() === '' ? {} : { email: email.trim() }),
  };
  const isReady = to.office !== '' && (kind === 'letter' || to.email !== undefined) && !draft.isPending;
  const make = () =>
    draft.mutate(
      { applicationId: one.applicationId, rung, kind, to },
      { onSuccess: ({ id }) => void navigate({ to: '/inquiries/$id', params: { id } }) },
    );
  const reached = new Set(one.rungs.map((each) => each.rung));
  return (
    <FormSheet
      title={texts.title}
      act={texts.make}
      isReady={isReady}
      error={draft.error}
      onAct={make}
      onClose={onClose}
    >
      <Choice
        label={texts.rung}
        value={rung}
        onChange={(id) => setRung(RUNGS.find((each) => each === id) ?? rung)}
        options={RUNGS.filter((id) => reached.has(id)).map((id) => ({
          id,
          text: words.escalations.rungs[id],
        }))}
      />
      <Choice
        label={texts.kind}
        value={kind}
        onChange={(id) => setKind(KINDS.find((each) => each === id) ?? kind)}
        options={KINDS.map((id) => ({ id, text: texts.kinds[id] }))}
      />
      <TextBox
        label={texts.office}
        value={office}
        onChange={setOffice}
        error={errors.get('/to/office')}
        isRequired
      />
      <TextBox label={texts.name} value={name} onChange={setName} error={errors.get('/to/name')} />
      <TextBox
        label={texts.email}
        type="email"
        value={email}
        onChange={setEmail}
        error={errors.get('/to/email')}
        isRequired={kind === 'mail'}
      />
    </FormSheet>
  );
}
