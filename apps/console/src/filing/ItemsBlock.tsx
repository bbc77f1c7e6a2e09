import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { REASONS_FOR_CONTROL } from '@ninety/client/browser';
import { Choice, TextBox, Ticks } from '../parts/fields.js';
import { Picker } from '../parts/Picker.js';
import { words } from '../words/index.js';
import { ECCN_OPTIONS } from './eccns.js';
import { emptyItem } from './form.js';
import type { ItemForm } from './form.js';
import { useProducts } from './parties.js';

const { filing } = words;

interface Props {
  readonly supplierId: string;
  readonly items: readonly ItemForm[];
  /** What items are classified by. */
  readonly list?: string;
  readonly errors: ReadonlyMap<string, string>;
  readonly onChange: (items: readonly ItemForm[]) => void;
  /** As parts of Block 22; left out: no form has them. */
  readonly onForm?: OnForm;
}

/** What the form asks of items besides. */
interface OnForm {
  /** Whether Block 22(b) applies. */
  readonly hasPerformance: boolean;
  /** Whether Block 22(e) is asked: of technology it stays blank, and needs no unit. */
  readonly hasQuantity: boolean;
  readonly ofItem: (item: ItemForm) => ReactNode;
}

/** What is to be exported: from the supplier's products, or written anew. */
export function ItemsBlock({
  supplierId,
  items,
  list = filing.fields.eccn,
  errors,
  onChange,
  onForm,
}: Props) {
  const products = useProducts(supplierId);
  const options = (products.data?.data ?? []).map(({ id, name, eccn }) => ({ id, text: name, hint: eccn }));
  const addProduct = (id: string) => {
    const product = products.data?.data.find((one) => one.id === id);
    if (!product) return;
    const { eccn, reasonsForControl, name, model, manufacturer, unit, unitPrice } = product;
    onChange([
      ...items,
      {
        ...emptyItem(),
        eccn,
        reasonsForControl,
        description: name,
        model: model ?? '',
        manufacturer: manufacturer ?? '',
        unit,
        ...unitPrice,
      },
    ]);
  };
  return (
    <div className="stack">
      {errors.has('/items') && <p className="error">{errors.get('/items')}</p>}
      {items.map((item, index) => (
        <ItemFields
          key={item.key}
          item={item}
          index={index}
          list={list}
          errors={errors}
          onForm={onForm}
          onChange={(changed) => onChange(items.map((one) => (one.key === item.key ? changed : one)))}
          onRemove={() => onChange(items.filter(({ key }) => key !== item.key))}
        />
      ))}
      <div className="row row-end">
        {options.length > 0 && (
          <Choice
            label={filing.product}
            options={options}
            value={null}
            onChange={addProduct}
            placeholder={words.parts.add}
          />
        )}
        <Button className="button" onPress={() => onChange([...items, emptyItem()])}>
          {filing.addItem}
        </Button>
      </div>
    </div>
  );
}

interface ItemProps {
  readonly item: ItemForm;
  readonly index: number;
  readonly list: string;
  readonly errors: ReadonlyMap<string, string>;
  readonly onForm: OnForm | undefined;
  readonly onChange: (item: ItemForm) => void;
  readonly onRemove: () => void;
}

function ItemFields({ item, index, list, errors, onForm, onChange, onRemove }: ItemProps) {
  const edit = (change: Partial<ItemForm>) => onChange({ ...item, ...change });
  const wrong = (field: string) => errors.get(`/items/${index}/${field}`);
  const { fields } = filing;
  const named = (label: string, part: string) => (onForm ? filing.part(label, part) : label);
  return (
    <fieldset className="item">
      <legend className="spread">
        <span>{filing.item(index)}</span>
        <Button className="button button-plain" onPress={onRemove}>
          {words.parts.remove}
        </Button>
      </legend>
      <div className="filters">
        <Picker
          label={named(list, '22(a)')}
          options={list === fields.eccn ? ECCN_OPTIONS : []}
          text={item.eccn}
          onText={(eccn) => edit({ eccn })}
          onPick={() => undefined}
          error={wrong('eccn')}
          takesAny
          isRequired
        />
        <TextBox
          label={named(fields.quantity, '22(e)')}
          value={item.quantity}
          onChange={(quantity) => edit({ quantity })}
          error={wrong('quantity')}
          inputMode="decimal"
          isRequired={onForm?.hasQuantity ?? true}
        />
        <TextBox
          label={named(fields.unit, '22(f)')}
          value={item.unit}
          onChange={(unit) => edit({ unit })}
          error={wrong('unit')}
          isRequired={onForm?.hasQuantity ?? true}
        />
        <TextBox
          label={named(fields.unitPrice, '22(g)')}
          value={item.amount}
          onChange={(amount) => edit({ amount })}
          error={wrong('unitPrice')}
          inputMode="decimal"
          isRequired
        />
        <TextBox label={fields.currency} value={item.currency} onChange={(currency) => edit({ currency })} />
      </div>
      <TextBox
        label={named(fields.description, '22(j)')}
        value={item.description}
        onChange={(description) => edit({ description })}
        error={wrong('description')}
        isRequired
      />
      <div className="filters">
        <TextBox
          label={named(fields.model, '22(c)')}
          value={item.model}
          onChange={(model) => edit({ model })}
        />
        <TextBox
          label={named(fields.manufacturer, '22(i)')}
          value={item.manufacturer}
          onChange={(manufacturer) => edit({ manufacturer })}
        />
        {onForm && <OnFormFields item={item} onForm={onForm} wrong={wrong} edit={edit} />}
      </div>
      <Ticks
        label={fields.reasons}
        options={REASONS_FOR_CONTROL.map((id) => ({ id, text: id }))}
        value={item.reasonsForControl}
        onChange={(reasonsForControl) => edit({ reasonsForControl })}
      />
      {onForm?.ofItem(item)}
    </fieldset>
  );
}

interface OnFormProps {
  readonly item: ItemForm;
  readonly onForm: OnForm;
  readonly wrong: (field: string) => string | undefined;
  readonly edit: (change: Partial<ItemForm>) => void;
}

/** What the form alone asks of an item. */
function OnFormFields({ item, onForm, wrong, edit }: OnFormProps) {
  const { fields, hints } = words.form;
  return (
    <>
      {(onForm.hasPerformance || item.adjustedPeakPerformance !== '') && (
        <TextBox
          label={filing.part(fields.performance, '22(b)')}
          value={item.adjustedPeakPerformance}
          onChange={(adjustedPeakPerformance) => edit({ adjustedPeakPerformance })}
          error={wrong('adjustedPeakPerformance')}
          hint={hints.performance}
          inputMode="decimal"
        />
      )}
      <TextBox
        label={filing.part(fields.ccats, '22(d)')}
        value={item.ccatsNumber}
        onChange={(ccatsNumber) => edit({ ccatsNumber })}
        error={wrong('ccatsNumber')}
      />
    </>
  );
}
