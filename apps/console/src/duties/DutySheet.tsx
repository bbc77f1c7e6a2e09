import { useState } from 'react';
import { Choice, TextBox } from '../parts/fields.js';
import { errorsByPointer } from '../parts/Refused.js';
import { FormSheet } from '../parts/Sheet.js';
import { useMe } from '../session/session.js';
import { useColleagues } from '../tracker/work/work.js';
import { titled, words } from '../words/index.js';
import { dueOf, HOWS, NO_DUE } from './due-form.js';
import { DueFields } from './DueFields.js';
import { useMakeDuty } from './duties.js';
import type { DutyBody } from './duties.js';
import { by, OwnerChoice } from './OwnerChoice.js';

const { duties: texts } = words;

const KINDS = [
  'report',
  'notice',
  'delivery_verification',
  'acknowledgement',
  'renewal',
  'support_document',
  'answer',
  'record_keeping',
  'other',
] as const satisfies readonly DutyBody['kind'][];
/** A condition of a license of which a duty is made; without one, what is owed is written. */
export interface OfCondition {
  readonly licenseId: string;
  readonly condition: number | null;
  readonly text: string;
}

/** Says what is owed under a license, when, and who sees to it. */
export function DutySheet({ of, onClose }: { readonly of: OfCondition; readonly onClose: () => void }) {
  const me = useMe();
  const colleagues = useColleagues();
  const make = useMakeDuty();
  const [text, setText] = useState(of.text);
  const [kind, setKind] = useState<DutyBody['kind'] | null>(null);
  const [form, setForm] = useState(NO_DUE);
  const [owner, setOwner] = useState<string | null>(null);
  const errors = errorsByPointer(make.error);
  const due = dueOf(form);
  const isWhole = kind !== null && text.trim() !== '' && due !== null;
  const act = () => {
    if (kind === null || due === null) return;
    const { licenseId, condition } = of;
    make.mutate({ licenseId, condition, text: text.trim(), kind, due, ...by(owner) }, { onSuccess: onClose });
  };
  return (
    <FormSheet
      title={texts.makeTitle}
      intro={<p className="quiet">{texts.makeIntro}</p>}
      act={texts.make}
      isReady={isWhole && !make.isPending}
      error={make.error ?? colleagues.error}
      onClose={onClose}
      onAct={act}
    >
      <TextBox
        label={texts.text}
        value={text}
        onChange={setText}
        error={errors.get('/text')}
        isLong
        isRequired
      />
      <div className="filters">
        <Choice<DutyBody['kind']>
          label={texts.columns.kind}
          options={KINDS.map((id) => ({ id, text: titled(id) }))}
          value={kind}
          onChange={setKind}
          isRequired
        />
        <DueFields form={form} hows={HOWS.license} errors={errors} onChange={setForm} />
        <OwnerChoice
          label={texts.owner}
          owner={owner ?? me.id}
          onChange={setOwner}
          error={errors.get('/owner')}
          isRequired
        />
      </div>
    </FormSheet>
  );
}
