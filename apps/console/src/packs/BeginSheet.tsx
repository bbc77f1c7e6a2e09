import { useState } from 'react';
import { Choice, TextBox, Tick } from '../parts/fields.js';
import { errorsByPointer } from '../parts/Refused.js';
import { FormSheet } from '../parts/Sheet.js';
import { Views } from '../parts/Views.js';
import { useHere } from '../session/posture.js';
import { regimeOptions } from '../tracker/names.js';
import { useRegimes } from '../tracker/regimes.js';
import { titled, words } from '../words/index.js';
import { bodyOf, BLANK, isReady } from './begin-form.js';
import type { BeginForm } from './begin-form.js';
import { CasesField } from './CasesField.js';
import { RECIPIENTS, useMake } from './packs.js';
import { RulesFields } from './RulesFields.js';

const { begin: texts, recipients } = words.packs;
const WAYS = ['hand', 'filter'] as const satisfies readonly BeginForm['by'][];

interface Props {
  readonly onClose: () => void;
  readonly onMade: (id: string) => void;
}

/** For whom, of which cases, and what of them leaves how. */
export function BeginSheet({ onClose, onMade }: Props) {
  const make = useMake();
  const [form, setForm] = useState<BeginForm>(BLANK);
  const set = (change: Partial<BeginForm>) => setForm({ ...form, ...change });
  const errors = errorsByPointer(make.error);
  return (
    <FormSheet
      title={texts.sheet}
      intro={<p className="quiet">{texts.intro}</p>}
      act={texts.act}
      isReady={isReady(form) && !make.isPending}
      error={make.error}
      onAct={() => make.mutate(bodyOf(form), { onSuccess: ({ id }) => onMade(id) })}
      onClose={onClose}
    >
      <TextBox
        label={texts.title}
        hint={texts.titleHint}
        value={form.title}
        onChange={(title) => set({ title })}
        error={errors.get('/title')}
        isRequired
      />
      <Choice
        label={texts.kind}
        value={form.kind}
        onChange={(kind) => set({ kind })}
        options={RECIPIENTS.map((id) => ({ id, text: titled(recipients[id]) }))}
      />
      <TextBox
        label={texts.name}
        hint={texts.nameHint}
        value={form.name}
        onChange={(name) => set({ name })}
        error={errors.get('/recipient/name')}
        isRequired
      />
      <Views
        label={texts.cases}
        views={WAYS.map((id) => ({ id, text: titled(texts.by[id]) }))}
        view={form.by}
        onView={(by) => set({ by })}
      />
      {form.by === 'hand' ? (
        <CasesField
          cases={form.cases}
          error={errors.get('/applicationIds') ?? errors.get('/applicationIds/0')}
          onChange={(cases) => set({ cases })}
        />
      ) : (
        <FilterFields filter={form.filter} errors={errors} onChange={(filter) => set({ filter })} />
      )}
      <RulesFields chosen={form.redaction} onChange={(redaction) => set({ redaction })} />
      <Tick label={texts.stakes} value={form.hasStakes} onChange={(hasStakes) => set({ hasStakes })} />
    </FormSheet>
  );
}

interface FilterProps {
  readonly filter: BeginForm['filter'];
  readonly errors: ReadonlyMap<string, string>;
  readonly onChange: (filter: BeginForm['filter']) => void;
}

/** Of the pending cases, those that are asked for. */
function FilterFields({ filter, errors, onChange }: FilterProps) {
  const { regimes: here } = useHere();
  const regimes = useRegimes(here.map(({ id }) => id));
  const of = filter.regime === '' ? [...(regimes.data?.values() ?? [])] : [regimes.data?.get(filter.regime)];
  const statuses = [...new Set(of.flatMap((one) => one?.openStatuses ?? []))];
  const set = (change: Partial<BeginForm['filter']>) => onChange({ ...filter, ...change });
  return (
    <>
      <Choice
        label={texts.regime}
        value={filter.regime}
        onChange={(regime) => set({ regime, status: '' })}
        options={[{ id: '', text: texts.anyRegime }, ...regimeOptions(here)]}
        error={errors.get('/filter/regime')}
      />
      <Choice
        label={texts.status}
        value={filter.status}
        onChange={(status) => set({ status })}
        options={[{ id: '', text: texts.anyStatus }, ...statuses.map((id) => ({ id, text: titled(id) }))]}
        error={errors.get('/filter/status')}
      />
      <TextBox
        label={texts.days}
        hint={texts.daysHint}
        inputMode="decimal"
        value={filter.days}
        onChange={(days) => set({ days })}
        error={errors.get('/filter/pendingMoreThanDays')}
      />
      <Tick label={texts.overdue} value={filter.isOverdue} onChange={(isOverdue) => set({ isOverdue })} />
    </>
  );
}
