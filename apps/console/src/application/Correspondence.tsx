import { QueryState } from '../shell/QueryState.js';
import { dayText, titled, words } from '../words/index.js';
import { useCorrespondence } from './application.js';

/** What the government asked and told, and what the applicant answered, in order. */
export function Correspondence({ id }: { id: string }) {
  const asked = useCorrespondence(id);
  return (
    <section>
      <h2>{words.application.correspondence}</h2>
      {asked.isPending || asked.isError ? (
        <QueryState {...asked} />
      ) : asked.data.data.length === 0 ? (
        <p className="quiet">{words.application.noCorrespondence}</p>
      ) : (
        <ol className="letters">
          {asked.data.data.map(({ kind, requestId, on, at, from, text, questions }) => (
            <li key={`${kind} ${requestId} ${at}`}>
              <span className="quiet">
                {titled(kind)}, {from.name ?? from.office}, <span className="figures">{dayText(on)}</span>
              </span>
              {text !== null && <p>{text}</p>}
              {questions.length > 0 && (
                <ol>
                  {questions.map((question) => (
                    <li key={question}>{question}</li>
                  ))}
                </ol>
              )}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
