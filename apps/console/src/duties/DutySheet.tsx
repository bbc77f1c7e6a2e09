import { useState } from 'react';
import { Choice, TextBox } from '../parts/fields.js';
import { errorsByPointer } from '../parts/Refused.js';
import { FormSheet } from '../parts/Sheet.js';
import { titled, words } from '../words/index.js';
import { useMakeDuty } from './duties.js';
import type { DutyBody } from './duties.js';

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
const HOWS = [
  'on',
  'every',
  'each_shipment',
  'first_shipment',
  'license_issued',
  'license_expired',
  'validUntil',
] as const;
type How = (typeof HOWS)[number];

/** A condition of a license of which a duty is made; without one, what is owed is written. */
export interface OfCondition {
  readonly licenseId: string;
  readonly condition: number | null;
  readonly text: string;
}

/** Says what is owed under a license, and when. */
export function DutySheet({ of, onClose }: { readonly of: OfCondition; readonly onClose: () => void }) {
  const make = useMakeDuty();
  const [text, setText] = useState(of.text);
  const [kind, setKind] = useState<DutyBody['kind'] | null>(null);
  const [how, setHow] = useState<How>('on');
  const [day, setDay] = useState('');
  const [count, setCount] = useState('');
  const errors = errorsByPointer(make.error);
  const due = dueOf(how, day, Number(count));
  const isWhole = kind !== null && text.trim() !== '' && due !== null;
  const act = () => {
    if (kind === null || due === null) return;
    const { licenseId, condition } = of;
    make.mutate({ licenseId, condition, text: text.trim(), kind, due }, { onSuccess: onClose });
  };
  return (
    <FormSheet
      title={texts.makeTitle}
      intro={<p className="quiet">{texts.makeIntro}</p>}
      act={texts.make}
      isReady={isWhole && !make.isPending}
      error={make.error}
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
        <Choice<How>
          label={texts.how}
          options={HOWS.map((id) => ({ id, text: titled(texts.hows.get(id) ?? id) }))}
          value={how}
          onChange={setHow}
        />
        {(how === 'on' || how === 'every') && (
          <TextBox
            label={how === 'on' ? texts.day : texts.from}
            type="date"
            value={day}
            onChange={setDay}
            error={errors.get('/due/on') ?? errors.get('/due/every/from')}
            isRequired
          />
        )}
        {how !== 'on' && (
          <TextBox
            label={how === 'every' ? texts.months : texts.days}
            inputMode="decimal"
            value={count}
            onChange={setCount}
            error={errors.get('/due/days') ?? errors.get('/due/every/months')}
            isRequired
          />
        )}
      </div>
    </FormSheet>
  );
}

/** When it is due, as it is sent; null: it is not said whole yet. */
function dueOf(how: How, day: string, count: number): DutyBody['due'] | null {
  if (how === 'on') return day === '' ? null : { on: day };
  if (!Number.isInteger(count) || count < 0) return null;
  if (how === 'every') return day === '' || count < 1 ? null : { every: { months: count, from: day } };
  return how === 'validUntil' ? { before: how, days: count } : { after: how, days: count };
}
