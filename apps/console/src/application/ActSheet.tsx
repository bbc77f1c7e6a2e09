import { useState } from 'react';
import type { EventType } from '../api.js';
import { Choice, TextBox, TextsBox, Tick, Ticks } from '../parts/fields.js';
import { errorsByPointer, Refused } from '../parts/Refused.js';
import { MeanwhileSeen } from '../parts/Meanwhile.js';
import { useSeen } from '../parts/seen.js';
import { ActRow, Sheet } from '../parts/Sheet.js';
import { nameOf, standingWithDay } from '../ruler/ClockRuler.js';
import type { Clock } from '../ruler/ClockRuler.js';
import { useMe } from '../session/session.js';
import { dayText, spoken, words } from '../words/index.js';
import { About } from './About.js';
import { AnswerFields } from './AnswerFields.js';
import { answersText, filesOf, questionsOf } from './answered.js';
import type { AnswerTo } from './answered.js';
import type { Act } from './acts.js';
import { useAct, useCountersigned, useWhatIf } from './application.js';
import type { Loaded } from './application.js';
import { eventOf, fieldsFor, happeningOf, lineOf, valueOf, valuesFor } from './forms.js';
import type { FormField, Situation, Value, Values } from './forms.js';
import { EventFields } from './EventFields.js';
import type { HistoryEvent } from './shapes.js';

interface Props {
  readonly type: EventType;
  readonly loaded: Loaded;
  readonly onClose: () => void;
}

/** Asks for the text and the bases of an act, shows it as it will be read and what it will do, then does it once. */
export function ActSheet({ type, loaded, onClose }: Props) {
  const me = useMe();
  // What was seen when the sheet opened: an act on anything newer is refused.
  const held = useSeen(loaded);
  const { seen } = held;
  const { application, history } = seen;
  const situation = situationOf(seen, me.agency);
  const [values, setValues] = useState<Values>(() => valuesFor(type, situation));
  const [answers, setAnswers] = useState<readonly AnswerTo[]>([]);
  const [isPreviewed, setPreviewed] = useState(false);
  const act = useAct(application.id, seen.etag);
  const fields = fieldsFor(type, values, situation);
  const questions = type === 'information_received' ? questionsOf(askedIn(history, values.request)) : [];
  const isAnswered = questions.length > 0;
  const said = isAnswered ? { ...values, text: answersText(questions, answers) } : values;
  const event = withFiles(eventOf(type, said, situation), filesOf(answers));
  const errors = errorsByPointer(act.error);
  return (
    <Sheet title={words.events.act(type)} isOpen onClose={onClose}>
      <MeanwhileSeen
        held={held}
        change={act}
        told={loaded.history.slice(seen.history.length).map(happenedText)}
      />
      {(isPreviewed || !isAnswered) && <About type={type} values={values} loaded={seen} />}
      {!isPreviewed && (
        <form
          className="stack"
          onSubmit={(submitted) => {
            submitted.preventDefault();
            setPreviewed(true);
          }}
        >
          {fields
            .filter(({ name }) => !isAnswered || name !== 'text')
            .map((field) => (
              <div key={field.name} data-field={field.sentAs}>
                <Field
                  field={field}
                  value={valueOf(values, field.name)}
                  error={errors.get(`/${field.sentAs}`)}
                  onChange={(value) => setValues({ ...values, [field.name]: value })}
                />
              </div>
            ))}
          {isAnswered && (
            <AnswerFields
              applicationId={application.id}
              questions={questions}
              answers={answers}
              error={errors.get('/text')}
              onChange={setAnswers}
            />
          )}
          {fields.length === 0 && <p>{words.events.effect(type)}</p>}
          <ActRow
            act={words.application.preview}
            isReady={event !== null && (!isAnswered || said.text !== '')}
            onLeave={onClose}
          />
        </form>
      )}
      {isPreviewed && event !== null && (
        <Preview
          event={event}
          seen={seen}
          act={act}
          onAct={() => act.mutate(event, { onSuccess: onClose })}
          onBack={() => {
            act.reset();
            setPreviewed(false);
          }}
        />
      )}
    </Sheet>
  );
}

function situationOf({ application, history }: Loaded, agency: string | null): Situation {
  const { referredTo, suggestedReferral } = application;
  return { history, agency, referredTo: referredTo ?? [], suggested: suggestedReferral ?? [] };
}

interface PreviewProps {
  readonly event: Act;
  readonly seen: Loaded;
  readonly act: { readonly isPending: boolean; readonly error: Error | null };
  readonly onAct: () => void;
  readonly onBack: () => void;
}

/** The act as it will be read, and what it will do, before it is done. */
function Preview({ event, seen, act, onAct, onBack }: PreviewProps) {
  const { type } = event;
  const countersigned = useCountersigned(useMe().role === 'licensing_officer');
  return (
    <>
      <EventFields event={event} />
      <p>{words.events.effect(type)}</p>
      {countersigned.includes(type) && <p>{words.application.willWait}</p>}
      <Then seen={seen} event={event} />
      <Refused error={act.error} />
      <ActRow
        act={words.events.act(type)}
        isReady={!act.isPending}
        onAct={onAct}
        leave={words.parts.back}
        onLeave={onBack}
      />
    </>
  );
}

function askedIn(history: readonly HistoryEvent[], request: Value | undefined) {
  return history.find(({ type, id }) => type === 'information_requested' && id === request);
}

/** The files of the answers go with it. */
function withFiles(event: Act | null, attachmentIds: string[]): Act | null {
  return event?.type === 'information_received' && attachmentIds.length > 0
    ? { ...event, attachmentIds }
    : event;
}

function happenedText(event: HistoryEvent): string {
  return words.meanwhile.event(dayText(event.on), spoken(event.type), lineOf(event));
}

interface FieldProps {
  readonly field: FormField;
  readonly value: Value | undefined;
  readonly error: string | undefined;
  readonly onChange: (value: Value) => void;
}

function Field({ field: { name, kind, options, isOptional }, value, error, onChange }: FieldProps) {
  const label = words.events.field(name);
  const common = { label, error, isRequired: !isOptional };
  const text = typeof value === 'string' ? value : '';
  const texts = Array.isArray(value) ? (value as readonly string[]) : [];
  switch (kind) {
    case 'choice':
      return <Choice {...common} options={options} value={text === '' ? null : text} onChange={onChange} />;
    case 'choices':
      return <Ticks label={label} options={options} value={texts} onChange={onChange} />;
    case 'texts':
    case 'ids':
      return <TextsBox {...common} value={texts} onChange={onChange} />;
    case 'counts':
      return <TextsBox {...common} hint={words.events.counts} value={texts} onChange={onChange} />;
    case 'flag':
      return <Tick label={label} value={value === true} onChange={onChange} />;
    default:
      return (
        <TextBox
          {...common}
          value={text}
          onChange={onChange}
          isLong={kind === 'text'}
          type={kind === 'day' ? 'date' : 'text'}
        />
      );
  }
}

/** How it will stand today, by the service's own procedure. */
function Then({ seen, event }: { seen: Loaded; event: Act }) {
  const { asOf, clocks: before, status: was } = seen.clocks;
  const supposed = useWhatIf(seen.application.id, { events: [happeningOf(event)], asOf });
  if (!supposed.data) return <Refused error={supposed.error} />;
  const { status, clocks } = supposed.data;
  const known = new Set(before.map(standingKey));
  const changed = clocks.filter((clock) => !known.has(standingKey(clock)));
  return (
    <div className="then">
      {status !== null && status !== was && <p>{words.application.becomes(spoken(status))}</p>}
      {changed.length > 0 && (
        <ul className="bare">
          {changed.map((clock) => (
            <li key={standingKey(clock)} className="spread">
              <span>{nameOf(clock)}</span>
              <span className="quiet figures">{standingWithDay(clock, asOf)}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function standingKey({ clock, subject, startedOn, dueOn, state }: Clock): string {
  return [clock, subject, startedOn, dueOn, state].join(' ');
}
