import { useState } from 'react';
import { Link, useParams } from '@tanstack/react-router';
import { ClockRuler } from '../ruler/ClockRuler.js';
import type { Clock } from '../ruler/ClockRuler.js';
import { Asking } from '../shell/Asking.js';
import { dayText, spoken, words } from '../words.js';
import { useApplication } from './application.js';
import type { HistoryEvent } from './application.js';
import { WhyDialog } from './WhyDialog.js';

/** The ruler on top; below, what it is, what happened, and what you can do. */
export function ApplicationPage() {
  const { id } = useParams({ from: '/applications/$id' });
  const asked = useApplication(id);
  const [why, setWhy] = useState<Clock | null>(null);
  if (asked.isPending || asked.isError) return <Asking {...asked} />;
  const { application, clocks, history } = asked.data;
  return (
    <>
      <header>
        <Link to="/" className="quiet">
          {words.back}
        </Link>
        <h1>
          <span className="figures">{application.controlNumber ?? application.reference}</span>{' '}
          <span className="quiet">{spoken(application.status)}</span>
        </h1>
      </header>
      <section aria-labelledby="clocks">
        <h2 id="clocks">{words.application.clocks}</h2>
        <ClockRuler clocks={clocks.clocks} today={clocks.asOf} onWhy={setWhy} />
      </section>
      <div className="columns">
        <section>
          <h2>{words.application.items}</h2>
          <ul>
            {(application.items as readonly Item[]).map((item, index) => (
              <li key={index}>
                {item.quantity} {item.unit} {item.description} <span className="quiet">ECCN {item.eccn}</span>
              </li>
            ))}
          </ul>
          <h2>{words.application.endUse}</h2>
          <p>{application.endUse}</p>
        </section>
        <section>
          <h2>{words.application.actions}</h2>
          {application.allowedEvents.length === 0 ? (
            <p className="quiet">{words.application.noActions}</p>
          ) : (
            <p>{application.allowedEvents.map(spoken).join(', ')}</p>
          )}
          <h2>{words.application.history}</h2>
          <ol className="history">
            {[...history].reverse().map((event) => (
              <Happened key={event.index} event={event} />
            ))}
          </ol>
        </section>
      </div>
      <WhyDialog clock={why} onClose={() => setWhy(null)} />
    </>
  );
}

interface Item {
  readonly eccn: string;
  readonly description: string;
  readonly quantity: string;
  readonly unit: string;
}

/** What an event says in a line: who it concerns and what they want. */
function Happened({ event }: { event: HistoryEvent }) {
  const { agency, agencies, recommendation, text } = event;
  const about = [agency, recommendation, text].filter((value): value is string => typeof value === 'string');
  const whom = Array.isArray(agencies) ? agencies.join(', ') : '';
  return (
    <li>
      <span className="figures quiet">{dayText(event.on)}</span>
      <span>
        {spoken(event.type)} {[...about.map(spoken), whom].filter(Boolean).join(', ')}
      </span>
    </li>
  );
}
