import { useState } from 'react';
import { textOf } from '../filing/text.js';
import { amountText } from '../licenses/amounts.js';
import { useFace } from '../licenses/licenses.js';
import { TextBox } from '../parts/fields.js';
import { errorsByPointer } from '../parts/Refused.js';
import { useSeen } from '../parts/seen.js';
import { FormSheet } from '../parts/Sheet.js';
import { words } from '../words/index.js';
import { leftAfter, restOf } from './issue-form.js';
import type { IssueForm } from './issue-form.js';
import { lineText } from './names.js';
import { useGoodsIssue } from './orders.js';
import type { LoadedOrder, OrderCheck } from './orders.js';

const { issue: texts, unit: unitText } = words.orders;

interface Props {
  readonly loaded: LoadedOrder;
  readonly onClose: () => void;
}

/** That so much of a line left the house, and what its license has left then. */
export function IssueSheet({ loaded, onClose }: Props) {
  // What was seen when the sheet opened: goods issue of anything newer is refused.
  const held = useSeen(loaded);
  const { seen } = held;
  const { check } = seen;
  const issue = useGoodsIssue(seen);
  const [form, setForm] = useState<IssueForm>(() => restOf(check));
  const [shippedOn, setShippedOn] = useState('');
  const [itn, setItn] = useState('');
  const errors = errorsByPointer(issue.error);
  const { currency } = check.asked.value;
  const isReady = [form.quantity, form.amount, shippedOn].every((text) => text.trim() !== '');
  const value = { amount: form.amount.trim(), currency };
  const body = { quantity: form.quantity.trim(), value, shippedOn, itn: textOf(itn) };
  return (
    <FormSheet
      title={`${texts.title}: ${lineText(check)}`}
      intro={<p className="quiet">{texts.intro}</p>}
      act={texts.act}
      isReady={isReady && !issue.isPending}
      error={issue.error}
      of={[held, issue]}
      onAct={() => issue.mutate(body, { onSuccess: onClose })}
      onClose={onClose}
    >
      <div className="filters">
        <TextBox
          label={texts.quantity(unitText(check.asked.unit))}
          value={form.quantity}
          onChange={(quantity) => setForm({ ...form, quantity })}
          error={errors.get('/quantity')}
          inputMode="decimal"
          isRequired
        />
        <TextBox
          label={texts.value(currency)}
          value={form.amount}
          onChange={(amount) => setForm({ ...form, amount })}
          error={errors.get('/value/amount') ?? errors.get('/value/currency')}
          inputMode="decimal"
          isRequired
        />
        <TextBox
          label={texts.on}
          type="date"
          value={shippedOn}
          onChange={setShippedOn}
          error={errors.get('/shippedOn')}
          isRequired
        />
        <TextBox
          label={texts.itn}
          value={itn}
          onChange={setItn}
          hint={texts.itnHint}
          error={errors.get('/itn')}
        />
      </div>
      <LeftAfter check={check} form={form} />
    </FormSheet>
  );
}

/** What the license has left now, and after this. */
function LeftAfter({ check, form }: { check: OrderCheck; form: IssueForm }) {
  const { authorization } = check;
  if (authorization?.kind !== 'license') return <p className="quiet">{texts.noLicense}</p>;
  return <LeftOfLicense id={authorization.id} line={authorization.line ?? 1} check={check} form={form} />;
}

function LeftOfLicense({
  id,
  line: number,
  check,
  form,
}: {
  readonly id: string;
  readonly line: number;
  readonly check: OrderCheck;
  readonly form: IssueForm;
}) {
  const license = useFace(id).data;
  const line = license?.lines.find((one) => one.line === number);
  if (!license || !line) return null;
  const name = texts.left(license.number, number);
  const { remaining } = line.balance;
  if (remaining.quantity === null && remaining.value === null)
    return (
      <p className="quiet">
        {name} {texts.uncounted}
      </p>
    );
  const after = leftAfter(line, check, form);
  const isKnown = after.quantity !== null || after.value !== null;
  return (
    <p role="status" className="days">
      {name} {texts.now(amountText(line, remaining))}
      {isKnown && ` ${texts.then(amountText(line, after))}`}.
    </p>
  );
}
