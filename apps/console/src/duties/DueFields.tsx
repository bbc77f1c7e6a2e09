import { Choice, TextBox } from '../parts/fields.js';
import { titled, words } from '../words/index.js';
import type { DueForm, How } from './due-form.js';

const { duties: texts } = words;

interface Props {
  readonly form: DueForm;
  readonly hows: readonly How[];
  readonly errors: ReadonlyMap<string, string>;
  readonly onChange: (form: DueForm) => void;
}

/** When it is due. */
export function DueFields({ form, hows, errors, onChange }: Props) {
  const { how, day, count, until } = form;
  const isRepeated = how === 'every' || how === 'every_days';
  const set = (change: Partial<DueForm>) => onChange({ ...form, ...change });
  return (
    <>
      <Choice<How>
        label={texts.how}
        options={hows.map((id) => ({ id, text: titled(texts.hows.get(id) ?? id) }))}
        value={how}
        onChange={(chosen) => set({ how: chosen })}
        error={errors.get('/due/after') ?? errors.get('/due/before')}
      />
      {(how === 'on' || isRepeated) && (
        <TextBox
          label={isRepeated ? texts.from : texts.day}
          type="date"
          value={day}
          onChange={(value) => set({ day: value })}
          error={errors.get('/due/on') ?? errors.get('/due/every/from')}
          isRequired
        />
      )}
      {how !== 'on' && (
        <TextBox
          label={how === 'every' ? texts.months : texts.days}
          inputMode="decimal"
          value={count}
          onChange={(value) => set({ count: value })}
          error={errors.get('/due/days') ?? errors.get('/due/every/months') ?? errors.get('/due/every/days')}
          isRequired
        />
      )}
      {isRepeated && (
        <TextBox
          label={texts.until}
          type="date"
          value={until}
          onChange={(value) => set({ until: value })}
          error={errors.get('/due/every/until')}
        />
      )}
    </>
  );
}
