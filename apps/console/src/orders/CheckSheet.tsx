import { useState } from 'react';
import { CountryPicker } from '../filing/CountryPicker.js';
import { useProducts } from '../filing/parties.js';
import { textOf } from '../filing/text.js';
import type { AskedParty } from '../determinations/ask-form.js';
import { PartiesAsked } from '../determinations/PartiesAsked.js';
import { Choice, TextBox } from '../parts/fields.js';
import { errorsByPointer } from '../parts/Refused.js';
import { FormSheet } from '../parts/Sheet.js';
import { useMe } from '../session/session.js';
import { words } from '../words/index.js';
import { useCheckLine } from './orders.js';
import type { OrderBody, OrderCheck } from './orders.js';

const { check: texts, units, unit: unitText } = words.orders;

interface CheckForm {
  readonly document: string;
  readonly line: string;
  readonly parties: readonly AskedParty[];
  /** Empty: by its ECCN. */
  readonly productId: string;
  readonly eccn: string;
  readonly quantity: string;
  readonly unit: string;
  readonly amount: string;
  readonly currency: string;
  readonly destination: string;
  readonly endUse: string;
  readonly on: string;
  readonly licenseNumber: string;
}

const BLANK: CheckForm = {
  document: '',
  line: '10',
  parties: [],
  productId: '',
  eccn: '',
  quantity: '',
  unit: 'C62',
  amount: '',
  currency: 'USD',
  destination: '',
  endUse: '',
  on: '',
  licenseNumber: '',
};

const REQUIRED = ['document', 'line', 'quantity', 'amount', 'currency', 'destination', 'on'] as const;

interface Props {
  readonly onChecked: (check: OrderCheck) => void;
  readonly onClose: () => void;
}

/** Tries the gate by hand, as another system asks it. */
export function CheckSheet({ onChecked, onClose }: Props) {
  const [form, setForm] = useState(BLANK);
  const check = useCheckLine();
  const errors = errorsByPointer(check.error);
  const onEdit = (change: Partial<CheckForm>) => setForm((now) => ({ ...now, ...change }));
  return (
    <FormSheet
      title={texts.title}
      intro={<p className="quiet">{texts.intro}</p>}
      act={texts.act}
      isReady={REQUIRED.every((name) => form[name].trim() !== '') && !check.isPending}
      error={check.error}
      onAct={() => check.mutate(bodyOf(form), { onSuccess: onChecked })}
      onClose={onClose}
    >
      <DocumentFields form={form} errors={errors} onEdit={onEdit} />
      <ItemFields form={form} errors={errors} onEdit={onEdit} />
      <PartiesAsked
        parties={form.parties}
        isOfCompany
        errors={errors}
        onChange={(parties) => onEdit({ parties })}
      />
      <WhereFields form={form} errors={errors} onEdit={onEdit} />
    </FormSheet>
  );
}

function bodyOf({
  amount,
  currency,
  parties,
  productId,
  eccn,
  endUse,
  licenseNumber,
  ...said
}: CheckForm): OrderBody {
  return {
    ...said,
    document: said.document.trim(),
    line: said.line.trim(),
    quantity: said.quantity.trim(),
    value: { amount: amount.trim(), currency: currency.trim().toUpperCase() },
    parties: parties.map(({ partyId, name, country, role }) =>
      partyId === null ? { name, country, role } : { partyId, role },
    ),
    productId: textOf(productId),
    eccn: textOf(eccn),
    endUse: textOf(endUse),
    licenseNumber: textOf(licenseNumber),
  };
}

interface FieldsProps {
  readonly form: CheckForm;
  readonly errors: ReadonlyMap<string, string>;
  readonly onEdit: (change: Partial<CheckForm>) => void;
}

function DocumentFields({ form, errors, onEdit }: FieldsProps) {
  return (
    <div className="filters">
      <TextBox
        label={texts.document}
        value={form.document}
        onChange={(document) => onEdit({ document })}
        hint={texts.documentHint}
        error={errors.get('/document')}
        isRequired
      />
      <TextBox
        label={texts.line}
        value={form.line}
        onChange={(line) => onEdit({ line })}
        error={errors.get('/line')}
        isRequired
      />
    </div>
  );
}

/** What goes, how much of it, and what it is worth. */
function ItemFields({ form, errors, onEdit }: FieldsProps) {
  return (
    <div className="filters">
      <ProductChoice form={form} onEdit={onEdit} />
      <TextBox
        label={texts.eccn}
        value={form.eccn}
        onChange={(eccn) => onEdit({ eccn })}
        error={errors.get('/eccn')}
      />
      <TextBox
        label={texts.quantity}
        value={form.quantity}
        onChange={(quantity) => onEdit({ quantity })}
        error={errors.get('/quantity')}
        inputMode="decimal"
        isRequired
      />
      <Choice
        label={texts.unit}
        value={form.unit}
        onChange={(unit) => onEdit({ unit })}
        options={units.map((id) => ({ id, text: unitText(id) }))}
        error={errors.get('/unit')}
        isRequired
      />
      <TextBox
        label={texts.value}
        value={form.amount}
        onChange={(amount) => onEdit({ amount })}
        error={errors.get('/value/amount')}
        inputMode="decimal"
        isRequired
      />
      <TextBox
        label={texts.currency}
        value={form.currency}
        onChange={(currency) => onEdit({ currency })}
        error={errors.get('/value/currency')}
        isRequired
      />
    </div>
  );
}

/** A product of the catalogue, which says its ECCN. */
function ProductChoice({ form, onEdit }: Omit<FieldsProps, 'errors'>) {
  const products = useProducts(useMe().supplierId ?? '').data?.data ?? [];
  if (products.length === 0) return null;
  return (
    <Choice
      label={texts.product}
      value={form.productId}
      options={[
        { id: '', text: texts.noProduct },
        ...products.map(({ id, name, eccn }) => ({ id, text: name, hint: eccn })),
      ]}
      onChange={(productId) => onEdit({ productId })}
    />
  );
}

function WhereFields({ form, errors, onEdit }: FieldsProps) {
  return (
    <>
      <div className="filters">
        <CountryPicker
          label={texts.destination}
          value={form.destination}
          onChange={(destination) => onEdit({ destination })}
          error={errors.get('/destination')}
          isRequired
        />
        <TextBox
          label={texts.on}
          type="date"
          value={form.on}
          onChange={(on) => onEdit({ on })}
          error={errors.get('/on')}
          isRequired
        />
        <TextBox
          label={texts.license}
          value={form.licenseNumber}
          onChange={(licenseNumber) => onEdit({ licenseNumber })}
          hint={texts.licenseHint}
          error={errors.get('/licenseNumber')}
        />
      </div>
      <TextBox
        label={texts.endUse}
        value={form.endUse}
        onChange={(endUse) => onEdit({ endUse })}
        error={errors.get('/endUse')}
      />
    </>
  );
}
