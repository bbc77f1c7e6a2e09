import { useState } from 'react';
import { TextBox } from '../parts/fields.js';
import { errorsByPointer } from '../parts/Refused.js';
import { FormSheet } from '../parts/Sheet.js';
import { words } from '../words/index.js';
import { useAddHub } from './benchmark.js';

const { add: texts } = words.benchmark;

const BLANK = { name: '', origin: '', contributorId: '' };

interface Props {
  readonly onAdded: (id: string) => void;
  readonly onClose: () => void;
}

/** Adds a hub at which this installation takes part. */
export function HubSheet({ onAdded, onClose }: Props) {
  const [form, setForm] = useState(BLANK);
  const add = useAddHub();
  const faults = errorsByPointer(add.error);
  const box = (name: keyof typeof BLANK, hint?: string) => (
    <TextBox
      label={texts[name]}
      hint={hint}
      isRequired
      value={form[name]}
      error={faults.get(`/${name}`)}
      onChange={(value) => setForm({ ...form, [name]: value })}
    />
  );
  const written = {
    name: form.name.trim(),
    origin: form.origin.trim(),
    contributorId: form.contributorId.trim(),
  };
  return (
    <FormSheet
      title={texts.open}
      intro={<p className="quiet">{texts.intro}</p>}
      act={texts.act}
      isReady={Object.values(written).every((value) => value !== '') && !add.isPending}
      error={add.error}
      onAct={() => add.mutate(written, { onSuccess: ({ id }) => onAdded(id) })}
      onClose={onClose}
    >
      {box('name')}
      {box('origin', texts.originHint)}
      {box('contributorId')}
    </FormSheet>
  );
}
