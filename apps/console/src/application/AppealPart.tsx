import { Cited } from '../parts/Refused.js';
import { dayText, spoken, titled, words } from '../words/index.js';
import { useAppeal } from './application.js';
import type { HistoryEvent } from './shapes.js';

/** The appeal of the denial: how it stands, its papers, and what is still missing. */
export function AppealPart({ id, history }: { id: string; history: readonly HistoryEvent[] }) {
  const isAppealed = history.some(({ type }) => type === 'appeal_filed');
  const { data: appeal } = useAppeal(id, isAppealed);
  if (!appeal) return null;
  const { status, citation, submissionsUntil, papers, missing } = appeal;
  return (
    <section>
      <h2>{words.application.appeal}</h2>
      <p>
        {spoken(status)} <Cited citation={citation} />{' '}
        {submissionsUntil !== null && (
          <span className="quiet">{words.application.submissionsUntil(dayText(submissionsUntil))}</span>
        )}
      </p>
      <ol className="letters">
        {papers.map(({ id: paperId, kind, text, filedOn, from }) => (
          <li key={paperId}>
            <span className="quiet">
              {titled(kind)}, {from.name ?? from.office}, <span className="figures">{dayText(filedOn)}</span>
            </span>
            <p>{text}</p>
          </li>
        ))}
      </ol>
      {missing.map(({ paper, citation: rule }) => (
        <p key={paper} className="quiet">
          {words.application.missingPaper(spoken(paper))} <Cited citation={rule} />
        </p>
      ))}
    </section>
  );
}
