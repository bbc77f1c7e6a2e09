import { dayText, spoken, words } from '../words/index.js';
import type { Loaded } from './application.js';

/** What each agency says; inside the government alone. */
export function Positions({ loaded: { application, history, clocks } }: { loaded: Loaded }) {
  const agencies = application.referredTo ?? [];
  if (agencies.length === 0) return null;
  return (
    <section>
      <h2>{words.application.positions}</h2>
      <dl className="sum-list">
        {agencies.map((agency) => {
          const position = history.find((event) => event.type === 'position' && event.agency === agency);
          const clock = clocks.clocks.find((one) => one.clock === 'recommendation' && one.subject === agency);
          const conditions = (position?.conditions ?? []) as readonly string[];
          return [
            <dt key={agency}>{agency}</dt>,
            <dd key={`${agency} position`}>
              {position ? (
                <>
                  {spoken(String(position.recommendation))}{' '}
                  <span className="quiet figures">{dayText(position.on)}</span>
                </>
              ) : (
                <span className={clock?.state === 'missed' ? 'missed' : 'quiet'}>
                  {clock?.state === 'missed' ? words.application.deemed : words.application.noPosition}
                </span>
              )}
              {typeof position?.reasons === 'string' && (
                <span className="history-text">{position.reasons}</span>
              )}
              {conditions.map((condition) => (
                <span key={condition} className="history-text">
                  {condition}
                </span>
              ))}
            </dd>,
          ];
        })}
      </dl>
    </section>
  );
}
