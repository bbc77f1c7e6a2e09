import { Button } from 'react-aria-components';
import { DocumentLinks } from '../parts/DocumentLinks.js';
import { useMe } from '../session/session.js';
import { dayText, titled, words } from '../words/index.js';
import type { Attachment, Observation } from './applications.js';
import { eventText, fieldText, saidDayText, sourceText } from './names.js';
import { saidOf, VOID } from './observation-form.js';
import type { Regime } from './regimes.js';

const { timeline: texts } = words.tracker;

interface Props {
  readonly applicationId: string;
  readonly observations: readonly Observation[];
  readonly attachments: readonly Attachment[];
  readonly regime: Regime;
  /** Null where the reader changes nothing. */
  readonly onCorrect: ((observation: Observation) => void) | null;
  readonly onTakeBack: ((observation: Observation) => void) | null;
}

/** What happened, by when it happened; what was corrected stays, struck through. */
export function Timeline({ observations, ...rest }: Props) {
  const byId = new Map(observations.map((one) => [one.id, one]));
  const shown = observations.filter(({ type }) => type !== VOID);
  if (shown.length === 0) return <p className="quiet">{words.tracker.page.nothing}</p>;
  return (
    <ol className="timeline">
      {shown.map((one) => (
        <Entry key={one.id} {...rest} observation={one} successor={byId.get(one.supersededBy ?? '')} />
      ))}
    </ol>
  );
}

interface EntryProps extends Omit<Props, 'observations'> {
  readonly observation: Observation;
  readonly successor: Observation | undefined;
}

function Entry({ observation, successor, regime, onCorrect, onTakeBack, ...files }: EntryProps) {
  const isStruck = observation.supersededBy !== null;
  const name = eventText(observation.type, regime);
  return (
    <li className={isStruck ? 'is-struck' : ''}>
      <span className="days timeline-day">{saidDayText(observation)}</span>
      <div>
        <p>
          {isStruck && <span className="hidden">{texts.struck}: </span>}
          {isStruck ? <s>{name}</s> : <strong>{name}</strong>}{' '}
          <Said observation={observation} regime={regime} />
        </p>
        <Lines observation={observation} />
        {observation.note !== null && <p className="history-text">{observation.note}</p>}
        <p className="quiet">
          <Provenance observation={observation} />
        </p>
        <Files observation={observation} {...files} />
        {isStruck && successor && <p className="near">{strikeText(successor, regime)}</p>}
        {!isStruck && onCorrect && onTakeBack && (
          <p className="row no-print">
            <Button
              className="button button-plain"
              aria-label={`${texts.correct}: ${name}`}
              onPress={() => onCorrect(observation)}
            >
              {texts.correct}
            </Button>
            <Button
              className="button button-plain"
              aria-label={`${texts.takeBack}: ${name}`}
              onPress={() => onTakeBack(observation)}
            >
              {texts.takeBack}
            </Button>
          </p>
        )}
      </div>
    </li>
  );
}

/** What stands in its place, and why. */
function strikeText(successor: Observation, regime: Regime): string {
  const what =
    successor.type === VOID
      ? texts.takenBack
      : texts.correctedTo(`${eventText(successor.type, regime)}, ${saidDayText(successor)}`);
  return texts.supersededBy(what, successor.reason ?? '');
}

/** The short fields of its type in a line. */
function Said({ observation, regime }: { observation: Observation; regime: Regime }) {
  const fields = regime.events.get(observation.type)?.fields ?? [];
  const said = fields.flatMap(({ name, kind }) => {
    const value = saidOf(observation, name);
    if (name === 'id' || name === 'number') return typeof value === 'string' ? [value] : [];
    if (name === 'system') return regime.systems.filter(({ id }) => id === value).map((one) => one.name);
    if (kind === 'flag') return value === true ? [fieldText(name)] : [];
    if (typeof value !== 'string') return [];
    if (name === 'status' || kind === 'choice') return [titled(value)];
    return [`${fieldText(name)}: ${kind === 'day' ? dayText(value) : value}`];
  });
  return <span className="days">{said.join(', ')}</span>;
}

/** Questions and conditions, each a line. */
function Lines({ observation }: { observation: Observation }) {
  const lines = [observation.questions, observation.conditions]
    .flat()
    .filter((one): one is string => typeof one === 'string');
  if (lines.length === 0) return null;
  return (
    <ul className="timeline-lines">
      {lines.map((line, index) => (
        <li key={index}>{line}</li>
      ))}
    </ul>
  );
}

/** Where it is known from, since when, and who wrote it down. */
function Provenance({ observation }: { observation: Observation }) {
  const me = useMe();
  const { source, saidBy, learnedOn, recordedAt, recordedBy, on } = observation;
  const recordedOn = recordedAt.slice(0, 10);
  const said = [
    titled(sourceText(source)),
    saidBy === null ? '' : texts.said(saidBy),
    learnedOn === on ? '' : texts.learned(dayText(learnedOn)),
    texts.recorded(dayText(recordedOn), recordedBy === me.id),
  ];
  return said.filter(Boolean).join(' · ');
}

function Files({
  observation: { attachmentIds },
  applicationId,
  attachments,
}: Pick<EntryProps, 'observation' | 'applicationId' | 'attachments'>) {
  const files = attachments.filter(({ id }) => attachmentIds.includes(id));
  if (files.length === 0) return null;
  return (
    <DocumentLinks
      of={`/v1/applications/${applicationId}`}
      documents={files}
      className="bare timeline-files"
    />
  );
}
