import { useState } from 'react';
import { Button } from 'react-aria-components';
import { Choice, TextBox, Tick } from '../parts/fields.js';
import { errorsByPointer, Refused } from '../parts/Refused.js';
import { MeanwhileSeen } from '../parts/Meanwhile.js';
import { useSeen } from '../parts/seen.js';
import { ActRow, Sheet } from '../parts/Sheet.js';
import { useSuppliers } from '../reports/suppliers.js';
import { words } from '../words/index.js';
import { bodyOf, NEW_CONDITION, NEW_STEP, valuesOf } from './policy-form.js';
import type { ConditionValues, Field, PolicyValues, StepValues } from './policy-form.js';
import { useSetPolicy, useTryPolicy } from './reviews.js';
import type { Policy } from './reviews.js';

const { reviews: texts } = words;

const FIELDS = [
  'listedParty',
  'eccn',
  'destination',
  'value',
  'type',
  'regime',
] as const satisfies readonly Field[];
const EVERY = '';

/** A policy as it is said, for the first time or anew; tried on the last year before it is kept. */
export function PolicySheet({
  policy,
  onClose,
}: {
  readonly policy: Policy | null;
  readonly onClose: () => void;
}) {
  const [values, setValues] = useState<PolicyValues>(() => valuesOf(policy));
  const suppliers = useSuppliers();
  const held = useSeen({ etag: policy === null ? '' : `"${policy.number}"`, policy });
  const set = useSetPolicy(policy === null ? null : held.seen.etag);
  const attempt = useTryPolicy();
  const errors = errorsByPointer(set.error ?? attempt.error);
  const edit = (change: Partial<PolicyValues>) => setValues({ ...values, ...change });
  const isNew = policy === null;
  return (
    <Sheet title={isNew ? texts.addPolicy : texts.editPolicy(policy.name)} isOpen onClose={onClose} isWide>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          set.mutate({ id: values.id.trim(), body: bodyOf(values) }, { onSuccess: onClose });
        }}
      >
        <div className="filters">
          <TextBox
            label={texts.id}
            value={values.id}
            onChange={(id) => edit({ id })}
            hint={texts.idHint}
            isDisabled={!isNew}
            isRequired
          />
          <TextBox
            label={texts.name}
            value={values.name}
            onChange={(name) => edit({ name })}
            error={errors.get('/name')}
            isRequired
          />
          <Choice
            label={texts.company}
            value={values.supplierId ?? EVERY}
            onChange={(id) => edit({ supplierId: id === EVERY ? null : id })}
            isDisabled={!isNew}
            options={[
              { id: EVERY, text: texts.everyCompany },
              ...(suppliers.data?.data ?? []).map(({ id, name }) => ({ id, text: name })),
            ]}
          />
        </div>
        <Conditions values={values.when} errors={errors} onChange={(when) => edit({ when })} />
        <Steps values={values.steps} errors={errors} onChange={(steps) => edit({ steps })} />
        {errors.size === 0 && <Refused error={set.error ?? attempt.error} />}
        <MeanwhileSeen held={held} change={set} />
        <div className="row">
          <Button
            className="button"
            isDisabled={attempt.isPending}
            onPress={() => attempt.mutate({ ...trialOf(values), ...lastYear() })}
          >
            {texts.tryIt}
          </Button>
          {attempt.data && (
            <p role="status">
              {texts.tried(attempt.data.asked, attempt.data.applications, attempt.data.hasMore)}
            </p>
          )}
        </div>
        <ActRow
          act={texts.keep}
          isReady={values.id.trim() !== '' && values.name.trim() !== '' && !set.isPending}
          onLeave={onClose}
        />
      </form>
    </Sheet>
  );
}

function trialOf(values: PolicyValues) {
  const { supplierId = null, when, steps } = bodyOf(values);
  return { supplierId, when, steps };
}

function lastYear() {
  const to = new Date();
  const from = new Date(to);
  from.setUTCFullYear(to.getUTCFullYear() - 1);
  return { from: from.toISOString().slice(0, 10), to: to.toISOString().slice(0, 10) };
}

interface PartsProps<T> {
  readonly values: readonly T[];
  readonly errors: ReadonlyMap<string, string>;
  readonly onChange: (values: readonly T[]) => void;
}

function Conditions({ values, errors, onChange }: PartsProps<ConditionValues>) {
  return (
    <fieldset className="stack">
      <legend>{texts.conditions}</legend>
      {values.length === 0 && <p className="quiet">{texts.noConditions}</p>}
      {values.map((one, place) => (
        <div key={place} className="filters" role="group" aria-label={texts.condition(place + 1)}>
          <Condition
            value={one}
            error={errorUnder(errors, `/when/${place}`)}
            onChange={(next) => onChange(values.with(place, next))}
          />
          <Button
            className="button button-plain"
            aria-label={`${texts.remove}: ${texts.condition(place + 1)}`}
            onPress={() => onChange(values.toSpliced(place, 1))}
          >
            {texts.remove}
          </Button>
        </div>
      ))}
      <div>
        <Button className="button" onPress={() => onChange([...values, NEW_CONDITION])}>
          {texts.addCondition}
        </Button>
      </div>
    </fieldset>
  );
}

interface PartProps<T> {
  readonly value: T;
  readonly error: string | undefined;
  readonly onChange: (value: T) => void;
}

function Condition({ value, error, onChange }: PartProps<ConditionValues>) {
  const edit = (change: Partial<ConditionValues>) => onChange({ ...value, ...change });
  return (
    <>
      <Choice
        label={texts.field}
        value={value.field}
        onChange={(field) => edit({ field })}
        options={FIELDS.map((id) => ({ id, text: texts.fields.get(id) ?? id }))}
      />
      {value.field === 'listedParty' && (
        <Tick label={texts.isListed} value={value.isListed} onChange={(isListed) => edit({ isListed })} />
      )}
      {value.field === 'value' && (
        <>
          <TextBox
            label={texts.amount}
            value={value.amount}
            onChange={(amount) => edit({ amount })}
            error={error}
          />
          <TextBox
            label={texts.currency}
            value={value.currency}
            onChange={(currency) => edit({ currency })}
          />
        </>
      )}
      {value.field !== 'value' && value.field !== 'listedParty' && (
        <TextBox
          label={texts.values}
          value={value.values}
          onChange={(text) => edit({ values: text })}
          hint={texts.valuesHint}
          error={error}
        />
      )}
    </>
  );
}

function Steps({ values, errors, onChange }: PartsProps<StepValues>) {
  return (
    <fieldset className="stack">
      <legend>{texts.steps}</legend>
      {values.map((one, place) => (
        <div key={place} className="filters" role="group" aria-label={texts.step(place + 1)}>
          {one.principalId === null && (
            <TextBox
              label={texts.stepFunction}
              value={one.function}
              onChange={(of) => onChange(values.with(place, { ...one, function: of }))}
              hint={texts.functionsHint}
              error={errorUnder(errors, `/steps/${place}`)}
              isRequired
            />
          )}
          <TextBox
            label={texts.dueDays}
            value={one.dueDays}
            onChange={(dueDays) => onChange(values.with(place, { ...one, dueDays }))}
          />
          {values.length > 1 && (
            <Button
              className="button button-plain"
              aria-label={`${texts.remove}: ${texts.step(place + 1)}`}
              onPress={() => onChange(values.toSpliced(place, 1))}
            >
              {texts.remove}
            </Button>
          )}
        </div>
      ))}
      <div>
        <Button className="button" onPress={() => onChange([...values, NEW_STEP])}>
          {texts.addStep}
        </Button>
      </div>
    </fieldset>
  );
}

/** The first refusal of a part or of what stands in it. */
function errorUnder(errors: ReadonlyMap<string, string>, pointer: string): string | undefined {
  const found = [...errors].find(([at]) => at === pointer || at.startsWith(`${pointer}/`));
  return found?.[1];
}
