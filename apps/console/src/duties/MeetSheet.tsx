import { useState } from 'react';
import { Button, FileTrigger } from 'react-aria-components';
import { textOf } from '../filing/text.js';
import { TextBox, Tick } from '../parts/fields.js';
import { errorsByPointer, Refused } from '../parts/Refused.js';
import { FormSheet } from '../parts/Sheet.js';
import { words } from '../words/index.js';
import { said } from '../words/said.js';
import { documentsPath, useDocumentsOf, useMeet, useSendDocument } from './duties.js';
import type { ListedDuty, MadeDuty } from './duties.js';
import { dueText, dutyText } from './names.js';
import { RenewingField } from './RenewingField.js';

const { duties: texts } = words;

interface Props {
  readonly duty: MadeDuty;
  readonly onClose: () => void;
}

/** That a duty was met: when, and what shows it. */
export function MeetSheet({ duty, onClose }: Props) {
  const meet = useMeet(duty.id);
  const [on, setOn] = useState('');
  const [note, setNote] = useState('');
  const [evidence, setEvidence] = useState<readonly string[]>([]);
  const errors = errorsByPointer(meet.error);
  const path = documentsPath(duty);
  const [applicationId, setApplication] = useState<string | null>(null);
  const isRenewal = duty.origin === 'renewal';
  const body = {
    on,
    note: textOf(note),
    evidence: [...evidence],
    occurrence: duty.occurrence,
    applicationId,
  };
  return (
    <FormSheet
      title={texts.meetTitle}
      intro={
        <p className="quiet">
          {dutyText(duty)} · {dueText(duty)}
          {duty.renewal !== null && ` · ${said(duty.renewal.reason.text)}`}
        </p>
      }
      act={texts.meet}
      isReady={on !== '' && (!isRenewal || applicationId !== null) && !meet.isPending}
      error={meet.error}
      onClose={onClose}
      onAct={() => meet.mutate(body, { onSuccess: onClose })}
    >
      <TextBox
        label={texts.on}
        type="date"
        value={on}
        onChange={setOn}
        error={errors.get('/on')}
        isRequired
      />
      {isRenewal && <RenewingField onPick={setApplication} error={errors.get('/applicationId')} />}
      {path !== null && <Evidence duty={duty} path={path} value={evidence} onChange={setEvidence} />}
      <TextBox label={texts.note} value={note} onChange={setNote} error={errors.get('/note')} isLong />
    </FormSheet>
  );
}

interface EvidenceProps {
  readonly duty: ListedDuty;
  readonly path: string;
  readonly value: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
}

/** Documents of the license or the application that show it, or a new one, which is sent at once. */
function Evidence({ duty, path, value, onChange }: EvidenceProps) {
  const documents = useDocumentsOf(duty);
  const send = useSendDocument(path);
  return (
    <fieldset className="when">
      <legend>{texts.evidence}</legend>
      {(documents.data ?? []).map(({ id, fileName }) => (
        <Tick
          key={id}
          label={fileName}
          value={value.includes(id)}
          onChange={(isOn) => onChange(isOn ? [...value, id] : value.filter((other) => other !== id))}
        />
      ))}
      <FileTrigger
        onSelect={(chosen) => {
          const file = chosen?.[0];
          if (file) send.mutate(file, { onSuccess: ({ id }) => onChange([...value, id]) });
        }}
      >
        <Button className="button" isDisabled={send.isPending}>
          {texts.addFile}
        </Button>
      </FileTrigger>
      <Refused error={send.error ?? documents.error} />
    </fieldset>
  );
}
