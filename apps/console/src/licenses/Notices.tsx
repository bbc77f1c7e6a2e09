import { Button } from 'react-aria-components';
import { DocumentLinks } from '../parts/DocumentLinks.js';
import { useMe } from '../session/session.js';
import { sourceText } from '../tracker/names.js';
import { dayText, titled, words } from '../words/index.js';
import { said } from '../words/said.js';
import type { LoadedLicense, Notice } from './licenses.js';

const { licenses: texts, timeline } = words.tracker;
const VOID = 'void';

interface Props {
  readonly loaded: LoadedLicense;
  /** Null where the reader changes nothing. */
  readonly onCorrect: ((notice: Notice) => void) | null;
  readonly onTakeBack: ((notice: Notice) => void) | null;
}

/** What the authority told of the license, and which shipments went out against it; what was corrected stays, struck through. */
export function Notices({ loaded, ...acts }: Props) {
  const { notices, shippedWhileBarred } = loaded.license;
  const shown = notices.filter(({ type }) => type !== VOID);
  if (shown.length === 0) return <p className="quiet">{texts.noNotices}</p>;
  const byId = new Map(notices.map((one) => [one.id, one]));
  return (
    <>
      {shippedWhileBarred.length > 0 && (
        <ul className="bare" aria-label={texts.shippedWhileBarred}>
          {shippedWhileBarred.map(({ shipmentId, text }) => (
            <li key={shipmentId} className="near">
              {said(text)}
            </li>
          ))}
        </ul>
      )}
      <ol className="timeline">
        {shown.map((one) => (
          <Entry
            key={one.id}
            loaded={loaded}
            notice={one}
            successor={byId.get(one.supersededBy ?? '')}
            {...acts}
          />
        ))}
      </ol>
    </>
  );
}

interface EntryProps extends Props {
  readonly notice: Notice;
  readonly successor: Notice | undefined;
}

function Entry({ loaded, notice, successor, onCorrect, onTakeBack }: EntryProps) {
  const isStruck = notice.supersededBy !== null;
  const name = titled(notice.type);
  return (
    <li className={isStruck ? 'is-struck' : ''}>
      <span className="days timeline-day">{dayText(notice.on ?? '')}</span>
      <div>
        <p>
          {isStruck && <span className="hidden">{timeline.struck}: </span>}
          {isStruck ? <s>{name}</s> : <strong>{name}</strong>}
        </p>
        {notice.note !== null && <p className="history-text">{notice.note}</p>}
        <p className="quiet">
          <Provenance notice={notice} />
        </p>
        <Files loaded={loaded} notice={notice} />
        {isStruck && successor && <p className="near">{strikeText(successor)}</p>}
        {!isStruck && onCorrect && onTakeBack && (
          <p className="row no-print">
            <Button
              className="button button-plain"
              aria-label={`${timeline.correct}: ${name}`}
              onPress={() => onCorrect(notice)}
            >
              {timeline.correct}
            </Button>
            <Button
              className="button button-plain"
              aria-label={`${timeline.takeBack}: ${name}`}
              onPress={() => onTakeBack(notice)}
            >
              {timeline.takeBack}
            </Button>
          </p>
        )}
      </div>
    </li>
  );
}

/** What stands in its place, and why. */
function strikeText({ type, on, reason }: Notice): string {
  const what =
    type === VOID ? timeline.takenBack : timeline.correctedTo(`${titled(type)}, ${dayText(on ?? '')}`);
  return timeline.supersededBy(what, reason ?? '');
}

/** How it was received, since when it is known, and who wrote it down. */
function Provenance({
  notice: { source, saidBy, learnedOn, on, recordedAt, recordedBy },
}: {
  notice: Notice;
}) {
  const me = useMe();
  const said = [
    titled(sourceText(source)),
    saidBy === null ? '' : timeline.said(saidBy),
    learnedOn === on ? '' : timeline.learned(dayText(learnedOn)),
    timeline.recorded(dayText(recordedAt.slice(0, 10)), recordedBy === me.id),
  ];
  return said.filter(Boolean).join(' · ');
}

function Files({ loaded: { license, documents }, notice }: Pick<EntryProps, 'loaded' | 'notice'>) {
  const files = documents.filter(({ id }) => notice.attachmentIds.includes(id));
  if (files.length === 0) return null;
  return (
    <DocumentLinks of={`/v1/licenses/${license.id}`} documents={files} className="bare timeline-files" />
  );
}
