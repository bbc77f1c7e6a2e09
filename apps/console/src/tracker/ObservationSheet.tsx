import { useState } from 'react';
import type { ReactNode } from 'react';
import { NinetyProblem } from '@ninety/client/browser';
import { AnswerFields } from '../application/AnswerFields.js';
import { answersText, filesOf, questionsOf } from '../application/answered.js';
import type { AnswerTo } from '../application/answered.js';
import { Named } from '../parts/Named.js';
import { Choice, TextBox } from '../parts/fields.js';
import type { Option } from '../parts/fields.js';
import { errorsByPointer } from '../parts/Refused.js';
import { MeanwhileSeen } from '../parts/Meanwhile.js';
import { useSeen } from '../parts/seen.js';
import { FormSheet } from '../parts/Sheet.js';
import { words } from '../words/index.js';
import { useRecord } from './applications.js';
import type { LoadedCase, Observation } from './applications.js';
import { FilesField } from './FilesField.js';
import { eventText, saidDayText } from './names.js';
import { asType, FILED, observationOf, valuesFor } from './observation-form.js';
import type { Situation, Values } from './observation-form.js';
import { FieldsOfType, Provenance, When } from './ObservationFields.js';
import type { Regime } from './regimes.js';

const { record: texts } = words.tracker;

interface Props {
  readonly title: string;
  readonly intro?: string;
  /** What may be recorded; one alone is not asked for. */
  readonly types: readonly Option[];
  readonly loaded: LoadedCase;
  readonly regime: Regime;
  readonly corrected?: Observation | null;
  readonly onClose: () => void;
}

/** Asks what happened, when, and where it is known from; then writes it down once. */
export function ObservationSheet({ title, intro, types, loaded, regime, corrected = null, onClose }: Props) {
  // What was seen when the sheet opened: an observation on anything newer is refused.
  const held = useSeen(loaded);
  const { seen } = held;
  const { application, observations, etag } = seen;
  const situation: Situation = { regime, observations, corrected };
  const [values, setValues] = useState<Values>(() => valuesFor(types[0]?.id ?? '', situation));
  const [isSending, setSending] = useState(false);
  const [override, setOverride] = useState('');
  const [answers, setAnswers] = useState<readonly AnswerTo[]>([]);
  const record = useRecord(application.id, etag);
  const errors = errorsByPointer(record.error);
  const questions = corrected === null ? askedBy(values, situation) : [];
  const observation = observationOf(withAnswers(values, questions, answers), situation);
  const edit = (change: Partial<Values>) => setValues({ ...values, ...change });
  return (
    <FormSheet
      title={title}
      intro={
        <>
          {intro !== undefined && <p className="quiet">{intro}</p>}
          <MeanwhileSeen held={held} change={record} told={recordedSince(held.seen, loaded, regime)} />
        </>
      }
      act={texts.submit}
      isReady={observation !== null && !isSending && !record.isPending}
      error={record.error}
      onAct={() => {
        const without = override.trim() === '' ? {} : { override: override.trim() };
        if (observation) record.mutate({ ...observation, ...without }, { onSuccess: onClose });
      }}
      onClose={onClose}
    >
      {types.length > 1 && (
        <Choice
          label={texts.what}
          options={types}
          value={values.type}
          onChange={(type) => setValues(asType(type, values, situation))}
          error={errors.get('/type')}
        />
      )}
      <When values={values} errors={errors} onChange={edit} />
      <FieldsOfType values={values} situation={situation} errors={errors} onChange={edit} />
      {questions.length > 0 && (
        <AnswerFields
          applicationId={application.id}
          questions={questions}
          answers={answers}
          error={errors.get('/note')}
          onChange={setAnswers}
        />
      )}
      <Provenance values={values} errors={errors} onChange={edit} />
      <FilesField
        applicationId={application.id}
        attachments={loaded.attachments}
        value={values.attachmentIds}
        onSending={setSending}
        onChange={(change) => setValues((now) => ({ ...now, attachmentIds: change(now.attachmentIds) }))}
      />
      {corrected !== null && (
        <TextBox
          label={texts.reason}
          value={values.reason}
          onChange={(reason) => edit({ reason })}
          error={errors.get('/reason')}
          isLong
          isRequired
        />
      )}
      {values.type === FILED && corrected === null && application.status !== 'ready' && (
        <Override value={override} onChange={setOverride} error={errors.get('/override')} />
      )}
      <Contradiction error={record.error} regime={regime} />
    </FormSheet>
  );
}

interface OverrideProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error: string | undefined;
}

/** Why it is filed without its review. */
function Override(field: OverrideProps) {
  return <TextBox {...field} label={words.reviews.override} hint={words.reviews.overrideHint} isLong />;
}

/** The questions of the request that an observation answers. */
function askedBy({ type, fields }: Values, { regime, observations }: Situation): readonly string[] {
  const thing = regime.events.get(type)?.closes;
  const asked = observations.find(
    (one) =>
      thing !== undefined &&
      thing !== '' &&
      regime.events.get(one.type)?.opens === thing &&
      one.supersededBy === null &&
      one.subject === fields.get('id'),
  );
  return questionsOf(asked);
}

/** What was answered is its note, and the files of the answers are its own. */
function withAnswers(values: Values, questions: readonly string[], answers: readonly AnswerTo[]): Values {
  if (questions.length === 0) return values;
  const note = [answersText(questions, answers), values.note].filter(Boolean).join('\n\n');
  return { ...values, note, attachmentIds: [...new Set([...values.attachmentIds, ...filesOf(answers)])] };
}

/** What was written down since, by whom. */
export function recordedSince(seen: LoadedCase, { observations }: LoadedCase, regime: Regime): ReactNode[] {
  const known = new Set(seen.observations.map(({ id }) => id));
  return observations
    .filter(({ id }) => !known.has(id))
    .map((one) => (
      <span key={one.id}>
        {words.meanwhile.event(saidDayText(one), eventText(one.type, regime), '')},{' '}
        <Named resource={`principals/${one.recordedBy}`} />
      </span>
    ));
}

/** Which other event it cannot be true together with. */
export function Contradiction({ error, regime }: { readonly error: Error | null; readonly regime: Regime }) {
  const other = error instanceof NinetyProblem ? error.problem.contradicts : undefined;
  if (typeof other !== 'object' || other === null) return null;
  const said = new Map(Object.entries(other));
  const day = (name: string) => {
    const value: unknown = said.get(name);
    return typeof value === 'string' ? value : null;
  };
  const when = saidDayText({ on: day('on'), notBefore: day('notBefore'), notAfter: day('notAfter') });
  return (
    <p role="status" className="near">
      {texts.contradicts(eventText(day('type') ?? '', regime), when)}
    </p>
  );
}
