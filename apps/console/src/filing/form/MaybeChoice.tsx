import { Choice } from '../../parts/fields.js';
import type { Option } from '../../parts/fields.js';
import { words } from '../../words/index.js';

const { notSaid } = words.form;
const NONE = 'none';

interface Props<V extends string> {
  readonly label: string;
  readonly options: readonly Option<V>[];
  readonly value: V | null;
  readonly error?: string | undefined;
  readonly onChange: (value: V | null) => void;
}

/** One of a few, or nothing said. */
export function MaybeChoice<V extends string>({ label, options, value, error, onChange }: Props<V>) {
  return (
    <Choice<V | typeof NONE>
      label={label}
      options={[{ id: NONE, text: notSaid }, ...options]}
      value={value ?? NONE}
      onChange={(chosen) => onChange(options.find(({ id }) => id === chosen)?.id ?? null)}
      error={error}
    />
  );
}
