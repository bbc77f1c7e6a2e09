import { useColleagues } from '../tracker/work/work.js';
import { dayText, instantText, words } from '../words/index.js';
import type { LoadedDuty } from './duties.js';

const { duties: texts } = words;

/** What was said of a duty before and corrected, and that it was met where that was taken back, each with why. */
export function DutyHistory({ duty: { versions, voided } }: Pick<LoadedDuty, 'duty'>) {
  const colleagues = useColleagues();
  const nameOf = (id: string) => colleagues.data?.find((one) => one.id === id)?.name ?? texts.somebody;
  const corrected = versions.filter(({ reason }) => reason !== null);
  if (corrected.length + voided.length === 0) return null;
  return (
    <section aria-label={texts.history}>
      <h3>{texts.history}</h3>
      <ul className="bare">
        {corrected.map(({ number, reason, recordedBy, recordedAt }) => (
          <li key={number}>
            {texts.corrected(instantText(recordedAt), nameOf(recordedBy))} <q>{reason}</q>
          </li>
        ))}
        {voided.map(({ occurrence, on, recordedAt, voided: back }) => (
          <li key={`${occurrence} ${recordedAt}`}>
            <s>{texts.metOn(dayText(on))}</s>{' '}
            {texts.takenBack(instantText(back.recordedAt), nameOf(back.recordedBy))} <q>{back.reason}</q>
          </li>
        ))}
      </ul>
    </section>
  );
}
