import { itemText, useDeterminations } from '../determinations/determinations.js';
import { Destinations } from '../filing/Destinations.js';
import { Choice, TextBox, TextsBox, Tick } from '../parts/fields.js';
import { useHere } from '../session/posture.js';
import { useMe } from '../session/session.js';
import { regimeOptions } from '../tracker/names.js';
import { countryText, dayText, words } from '../words/index.js';
import { KINDS } from './authorizations.js';
import { PartiesField } from './PartiesField.js';
import { ProductsField } from './ProductsField.js';
import type { RecordForm } from './record-form.js';

const { authorizations: all } = words;
const { record: texts } = all;

interface PartProps {
  readonly form: RecordForm;
  readonly errors: ReadonlyMap<string, string>;
  readonly onEdit: (change: Partial<RecordForm>) => void;
}

/** What it is, and whose law it answers. */
export function WhatPart({ form, errors, onEdit }: PartProps) {
  const { regimes } = useHere();
  const isException = form.kind === 'license_exception';
  return (
    <section className="stack">
      <Choice
        label={texts.kind}
        value={form.kind}
        onChange={(kind) => onEdit({ kind, symbol: '' })}
        options={KINDS.map((id) => ({ id, text: all.kinds[id] }))}
        hint={all.kindHints[form.kind]}
        error={errors.get('/kind')}
        isRequired
      />
      <div className="filters">
        {form.kind !== 'determination' && (
          <TextBox
            label={isException ? texts.exception : texts.generalLicense}
            value={form.symbol}
            onChange={(symbol) => onEdit({ symbol })}
            hint={isException ? texts.exceptionHint : undefined}
            error={errors.get('/symbol')}
            isRequired
          />
        )}
        <Choice
          label={texts.regime}
          value={form.regime}
          onChange={(regime) => onEdit({ regime })}
          options={regimeOptions(regimes)}
          error={errors.get('/regime')}
          isRequired
        />
      </div>
    </section>
  );
}

export function ItemsPart({ form, errors, onEdit }: PartProps) {
  const { supplierId } = useMe();
  return (
    <section className="stack">
      <h2>{texts.items}</h2>
      <ProductsField
        supplierId={supplierId}
        chosen={form.productIds}
        error={errors.get('/productIds')}
        onChange={(productIds) => onEdit({ productIds })}
      />
      <TextBox
        label={texts.eccns}
        value={form.eccns}
        onChange={(eccns) => onEdit({ eccns })}
        hint={texts.eccnsHint}
        error={errors.get('/eccns') ?? errors.get('/eccns/0')}
      />
    </section>
  );
}

export function WherePart({ form, errors, onEdit }: PartProps) {
  return (
    <section className="stack">
      <h2>{texts.where}</h2>
      <Destinations
        label={texts.destinations}
        add={texts.addDestination}
        chosen={form.destinations}
        onChange={(destinations) => onEdit({ destinations })}
        error={errors.get('/destinations')}
      />
    </section>
  );
}

export function UsesPart({ form, errors, onEdit }: PartProps) {
  return (
    <section className="stack">
      <h2>{texts.uses}</h2>
      <Tick
        label={texts.anyEndUse}
        value={form.isAnyEndUse}
        onChange={(isAnyEndUse) => onEdit({ isAnyEndUse })}
      />
      {!form.isAnyEndUse && (
        <TextsBox
          label={texts.endUses}
          value={form.endUses}
          onChange={(endUses) => onEdit({ endUses })}
          hint={texts.endUsesHint}
          error={errors.get('/endUses')}
          isRequired
        />
      )}
    </section>
  );
}

/** Within what it serves: for whom, up to which value, under which conditions. */
export function LimitsPart({ form, errors, onEdit }: PartProps) {
  return (
    <section className="stack">
      <h2>{texts.limits}</h2>
      <PartiesField
        parties={form.parties}
        error={errors.get('/partyIds')}
        onChange={(parties) => onEdit({ parties })}
      />
      <div className="filters">
        <TextBox
          label={texts.maxValue}
          value={form.amount}
          onChange={(amount) => onEdit({ amount })}
          error={errors.get('/maxValue/amount')}
          inputMode="decimal"
        />
        <TextBox
          label={texts.currency}
          value={form.currency}
          onChange={(currency) => onEdit({ currency })}
          error={errors.get('/maxValue/currency')}
        />
      </div>
      <TextsBox
        label={texts.conditions}
        value={form.conditions}
        onChange={(conditions) => onEdit({ conditions })}
        hint={texts.conditionsHint}
        error={errors.get('/conditions')}
      />
      {form.kind === 'general_license' && (
        <TextBox
          label={texts.terms}
          value={form.terms}
          onChange={(terms) => onEdit({ terms })}
          error={errors.get('/terms')}
          isLong
        />
      )}
    </section>
  );
}

/** What it rests on, and from when until when. */
export function WhyPart({ form, errors, onEdit }: PartProps) {
  return (
    <section className="stack">
      <h2>{texts.why}</h2>
      <TextBox
        label={texts.basis}
        value={form.basis}
        onChange={(basis) => onEdit({ basis })}
        hint={texts.basisHint}
        error={errors.get('/basis')}
        isLong
        isRequired
      />
      {form.kind === 'determination' && (
        <KeptDetermination
          value={form.determinationId}
          error={errors.get('/determinationId')}
          onChange={(determinationId) => onEdit({ determinationId })}
        />
      )}
      <div className="filters">
        <TextBox
          label={texts.from}
          type="date"
          value={form.validFrom}
          onChange={(validFrom) => onEdit({ validFrom })}
          error={errors.get('/validFrom')}
          isRequired
        />
        <TextBox
          label={texts.until}
          type="date"
          value={form.validUntil}
          onChange={(validUntil) => onEdit({ validUntil })}
          hint={texts.untilHint}
          error={errors.get('/validUntil')}
          isRequired
        />
      </div>
    </section>
  );
}

interface KeptProps {
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (id: string) => void;
}

/** The memo that it rests on, where one was kept. */
function KeptDetermination({ value, error, onChange }: KeptProps) {
  const { rows } = useDeterminations(undefined);
  if (rows.length === 0) return null;
  return (
    <Choice
      label={texts.determination}
      value={value}
      onChange={onChange}
      options={[
        { id: '', text: texts.noDetermination },
        ...rows.map((one) => ({
          id: one.id,
          text: texts.determinationOf(itemText(one), countryText(one.destination), dayText(one.on)),
        })),
      ]}
      error={error}
    />
  );
}
