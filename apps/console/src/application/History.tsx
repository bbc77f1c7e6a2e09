import { dayText, spoken, words } from '../words/index.js';
import { lineOf } from './forms.js';
import type { HistoryEvent } from './shapes.js';

/** What happened, the newest first. */
export function History({ history }: { history: readonly HistoryEvent[] }) {
  return (
    <section>
      <h2>{words.application.history}</h2>
      <ol className="history">
        {[...history].reverse().map((event) => (
          <li key={event.index}>
            <span className="figures quiet">{dayText(event.on)}</span>
            <span>
              {spoken(event.type)} <span className="quiet">{lineOf(event)}</span>
              {textsOf(event).map((text) => (
                <span key={text} className="history-text">
                  {text}
                </span>
              ))}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function textsOf({ text, reasons, note, questions, conditions, deficiencies }: HistoryEvent): string[] {
  return [text, reasons, note, questions, conditions, deficiencies]
    .flat()
    .filter((value): value is string => typeof value === 'string');
}
