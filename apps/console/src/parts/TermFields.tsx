import { words } from '../words/index.js';
import { Choice, TextBox } from './fields.js';

const { documents: texts } = words;

/** What is said of a file when it is added. Days as `YYYY-MM-DD`; empty: not said. */
export interface Term {
  readonly validUntil: string;
  readonly replaces: string;
}

export const NO_TERM: Term = { validUntil: '', replaces: '' };

interface Props {
  readonly value: Term;
  readonly onChange: (term: Term) => void;
  /** Those that it may replace. */
  readonly documents: readonly {
    readonly id: string;
    readonly fileName: string;
    readonly replacedBy?: string;
  }[];
  readonly errors: ReadonlyMap<string, string>;
}

/** Until when a file holds, and what it replaces. */
export function TermFields({ value, onChange, documents, errors }: Props) {
  const replaced = documents.filter(({ replacedBy }) => replacedBy === undefined);
  return (
    <>
      <TextBox
        label={texts.validUntil}
        type="date"
        value={value.validUntil}
        onChange={(validUntil) => onChange({ ...value, validUntil })}
        error={errors.get('/validUntil')}
      />
      {replaced.length > 0 && (
        <Choice
          label={texts.replaces}
          value={value.replaces}
          onChange={(replaces) => onChange({ ...value, replaces })}
          options={[
            { id: '', text: texts.nothing },
            ...replaced.map(({ id, fileName }) => ({ id, text: fileName })),
          ]}
        />
      )}
    </>
  );
}

/** Writes what was said into the form that is sent. */
export function appendTerm(form: FormData, term: Term): void {
  for (const [name, value] of Object.entries(term)) if (value !== '') form.append(name, value as string);
}
