import { TextBox, Tick } from '../parts/fields.js';
import { words } from '../words/index.js';
import { amountText, formOfLine, lineName, shippedLinesOf } from './amounts.js';
import type { ShippedForm, ShippedForms } from './amounts.js';
import type { LicenseLine } from './licenses.js';

const { licenses: texts } = words.tracker;

interface Props {
  readonly lines: readonly LicenseLine[];
  readonly forms: ShippedForms;
  readonly errors: ReadonlyMap<string, string>;
  readonly onChange: (forms: ShippedForms) => void;
}

/** How much of each line: what stays blank is not part of it. */
export function ShippedLines({ lines, forms, errors, onChange }: Props) {
  const sent = shippedLinesOf(lines, forms);
  return lines.map((line) => {
    const at = sent.findIndex((one) => one.line === line.line);
    return (
      <LineFields
        key={line.line}
        line={line}
        form={formOfLine(forms, line.line)}
        wrong={(field) => errors.get(`/lines/${at}/${field}`)}
        onChange={(form) => onChange(new Map([...forms, [line.line, form]]))}
      />
    );
  });
}

interface LineProps {
  readonly line: LicenseLine;
  readonly form: ShippedForm;
  readonly wrong: (field: string) => string | undefined;
  readonly onChange: (form: ShippedForm) => void;
}

function LineFields({ line, form, wrong, onChange }: LineProps) {
  const { authorized, remaining } = line.balance;
  const isCounted = authorized.quantity !== null || authorized.value !== null;
  return (
    <fieldset className="when">
      <legend>{lineName(line)}</legend>
      {isCounted && <p className="quiet days">{texts.left(amountText(line, remaining))}</p>}
      <div className="filters">
        {authorized.quantity !== null && (
          <TextBox
            label={texts.quantityIn(line.unit ?? '')}
            value={form.quantity}
            onChange={(quantity) => onChange({ ...form, quantity })}
            error={wrong('quantity')}
            inputMode="decimal"
          />
        )}
        {authorized.value !== null && (
          <TextBox
            label={texts.valueIn(line.currency ?? '')}
            value={form.amount}
            onChange={(amount) => onChange({ ...form, amount })}
            error={wrong('value') ?? wrong('value/amount')}
            inputMode="decimal"
          />
        )}
      </div>
      {!isCounted && (
        <Tick label={texts.isPart} value={form.isPart} onChange={(isPart) => onChange({ ...form, isPart })} />
      )}
    </fieldset>
  );
}
