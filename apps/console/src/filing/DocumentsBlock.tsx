import { Button } from 'react-aria-components';
import { SUPPORT_DOCUMENT_STATUSES } from '@ninety/client/browser';
import { Choice, TextBox, Tick } from '../parts/fields.js';
import { documentText, words } from '../words/index.js';
import type { DocumentForm } from './form.js';

const { filing } = words;

/** What is written of a document that is there, or will be. */
const PARTICULARS = [
  'country',
  'number',
  'issuedOn',
  'signedOn',
  'validUntil',
  'quantity',
  'unit',
  'language',
] as const;
/** What is so of it, or is not said. */
const MARKS = ['namesApplicant', 'isTranslated', 'supportedBefore'] as const;

interface Props {
  readonly documents: readonly DocumentForm[];
  /** Those that its procedure has. */
  readonly kinds: readonly string[];
  readonly errors: ReadonlyMap<string, string>;
  readonly onChange: (documents: readonly DocumentForm[]) => void;
}

/** Which support documents there are, will follow, or are not required. */
export function DocumentsBlock({ documents, kinds, errors, onChange }: Props) {
  const edit = (at: number, change: Partial<DocumentForm>) =>
    onChange(documents.map((one, index) => (index === at ? { ...one, ...change } : one)));
  return (
    <div className="stack">
      {errors.has('/supportDocuments') && <p className="error">{errors.get('/supportDocuments')}</p>}
      {documents.map(({ kind, status, explanation, ...said }, index) => (
        <div key={index} className="filters">
          <Choice
            label={filing.fields.kind}
            options={kinds.map((id) => ({ id, text: documentText(id) }))}
            value={kind}
            onChange={(chosen) => edit(index, { kind: chosen })}
          />
          <Choice
            label={filing.fields.status}
            options={SUPPORT_DOCUMENT_STATUSES.map((id) => ({ id, text: filing.documentStatus[id] }))}
            value={status}
            onChange={(chosen) => edit(index, { status: chosen })}
          />
          <TextBox
            label={filing.fields.explanation}
            value={explanation ?? ''}
            onChange={(text) => edit(index, { explanation: text === '' ? null : text })}
            error={errors.get(`/supportDocuments/${index}/explanation`)}
          />
          {status !== 'not_required' &&
            PARTICULARS.map((name) => (
              <TextBox
                key={name}
                label={filing.fields[name]}
                value={said[name] ?? ''}
                onChange={(text) => edit(index, { [name]: text === '' ? null : text })}
                error={errors.get(`/supportDocuments/${index}/${name}`)}
              />
            ))}
          {status !== 'not_required' &&
            MARKS.map((name) => (
              <Tick
                key={name}
                label={filing.fields[name]}
                value={said[name] ?? false}
                onChange={(isSo) => edit(index, { [name]: isSo || null })}
              />
            ))}
          <Button
            className="button"
            onPress={() => onChange(documents.filter((_, other) => other !== index))}
          >
            {words.parts.remove}
          </Button>
        </div>
      ))}
      <div>
        <Button
          className="button"
          onPress={() => onChange([...documents, { kind: kinds[0] ?? '', status: 'attached' }])}
        >
          {filing.addDocument}
        </Button>
      </div>
    </div>
  );
}
