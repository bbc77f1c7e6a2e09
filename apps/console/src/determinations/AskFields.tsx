import { useState } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { Button } from 'react-aria-components';
import { CountryPicker } from '../filing/CountryPicker.js';
import { useProducts } from '../filing/parties.js';
import { Choice, TextBox } from '../parts/fields.js';
import { Picker } from '../parts/Picker.js';
import { errorsByPointer, Refused } from '../parts/Refused.js';
import { useMe } from '../session/session.js';
import { words } from '../words/index.js';
import { askingIn, isReady, isValue } from './ask-form.js';
import type { AskForm } from './ask-form.js';
import { useAsk, useEccnOptions } from './determinations.js';
import { PartiesAsked } from './PartiesAsked.js';

const { determinations: texts } = words;
const { fields } = texts;

interface FieldsProps {
  readonly form: AskForm;
  readonly errors: ReadonlyMap<string, string>;
  readonly onEdit: (change: Partial<AskForm>) => void;
}

/** What is asked. The answer is a page of its own, which can be shared. */
export function AskFields({ first }: { readonly first: AskForm }) {
  const [form, setForm] = useState(first);
  const ask = useAsk();
  const navigate = useNavigate();
  const { supplierId } = useMe();
  const errors = errorsByPointer(ask.error);
  const onEdit = (change: Partial<AskForm>) => setForm((now) => ({ ...now, ...change }));
  const isLong = form.parties.length > 0 || form.value + form.endUse + form.on !== '' || form.from !== 'US';
  return (
    <form
      className="stack ask"
      onSubmit={(submitted) => {
        submitted.preventDefault();
        ask.mutate(askingIn(form), {
          onSuccess: ({ id }) => void navigate({ to: '/determinations/$id', params: { id } }),
        });
      }}
    >
      <div className="filters">
        {supplierId !== null && <ProductChoice supplierId={supplierId} form={form} onEdit={onEdit} />}
        <EccnField form={form} errors={errors} onEdit={onEdit} />
        <CountryPicker
          label={fields.to}
          value={form.to}
          onChange={(to) => onEdit({ to })}
          error={errors.get('/destination')}
          isRequired
        />
      </div>
      <details open={isLong || undefined}>
        <summary>{texts.more}</summary>
        <div className="stack ask-more">
          <MoreFields form={form} errors={errors} onEdit={onEdit} />
          <PartiesAsked
            parties={form.parties}
            isOfCompany={supplierId !== null}
            errors={errors}
            onChange={(parties) => onEdit({ parties })}
          />
        </div>
      </details>
      <Refused error={ask.error} />
      <div className="row">
        <Button type="submit" className="button button-act" isDisabled={!isReady(form) || ask.isPending}>
          {texts.ask}
        </Button>
      </div>
    </form>
  );
}

/** A product of the catalogue, which says its ECCN. */
function ProductChoice({
  supplierId,
  form,
  onEdit,
}: Omit<FieldsProps, 'errors'> & { readonly supplierId: string }) {
  const products = useProducts(supplierId).data?.data ?? [];
  if (products.length === 0) return null;
  return (
    <Choice
      label={fields.product}
      value={form.productId ?? ''}
      options={[
        { id: '', text: fields.noProduct },
        ...products.map(({ id, name, eccn }) => ({ id, text: name, hint: eccn })),
      ]}
      onChange={(id) => {
        const product = products.find((one) => one.id === id);
        onEdit(product ? { productId: id, eccn: product.eccn } : { productId: null });
      }}
    />
  );
}

function EccnField({ form, errors, onEdit }: FieldsProps) {
  return (
    <Picker
      label={fields.eccn}
      options={useEccnOptions(form.eccn)}
      text={form.eccn}
      // What is written instead is no product's any more.
      onText={(eccn) => onEdit(eccn === form.eccn ? {} : { eccn, productId: null })}
      onPick={() => undefined}
      error={errors.get('/eccn') ?? errors.get('/paragraph')}
      hint={fields.eccnHint}
      isRequired
      isSearched
      takesAny
    />
  );
}

function MoreFields({ form, errors, onEdit }: FieldsProps) {
  return (
    <>
      <div className="filters">
        <CountryPicker
          label={fields.from}
          value={form.from}
          onChange={(from) => onEdit({ from })}
          error={errors.get('/from')}
        />
        <TextBox
          label={fields.value}
          value={form.value}
          onChange={(value) => onEdit({ value })}
          error={isValue(form.value) ? errors.get('/value') : texts.valueWrong}
          inputMode="decimal"
        />
        <TextBox
          label={fields.on}
          type="date"
          value={form.on}
          onChange={(on) => onEdit({ on })}
          error={errors.get('/on')}
          hint={fields.onHint}
        />
      </div>
      <TextBox
        label={fields.endUse}
        value={form.endUse}
        onChange={(endUse) => onEdit({ endUse })}
        error={errors.get('/endUse')}
      />
    </>
  );
}
