import { useState } from 'react';
import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components';
import { Choice } from '../parts/fields.js';
import type { Option } from '../parts/fields.js';
import { addDays } from '../ruler/scale.js';
import { useMe } from '../session/session.js';
import { dayText, spoken, words } from '../words/index.js';
import { useSimulation } from './application.js';
import type { Loaded } from './application.js';
import { openOnes } from './shapes.js';
import type { HistoryEvent } from './shapes.js';

const { application: texts } = words;
const LONGEST_DAYS = 90;
/** What an applicant knows the whole of: the rest of the review is not theirs to simulate. */
const KNOWN: ReadonlySet<string> = new Set(['registered', 'information_requested', 'information_received']);

/** "If State answers on …": how the clocks would stand, by the service's own procedure. */
export function WhatIf({ loaded }: { loaded: Loaded }) {
  const me = useMe();
  const isApplicant = me.role === 'compliance_officer';
  const options = cases(loaded, isApplicant);
  const [picked, setChosen] = useState('');
  // What was picked may have happened meanwhile.
  const chosen = options.some(({ id }) => id === picked) ? picked : (options[0]?.id ?? '');
  const [days, setDays] = useState(3);
  const today = loaded.clocks.asOf;
  const on = addDays(today, days);
  const history = isApplicant ? loaded.history.filter(({ type }) => KNOWN.has(type)) : loaded.history;
  const simulated = useSimulation(history, happening(chosen, on), on, true);
  const question = options.find(({ id }) => id === chosen)?.text ?? '';
  const clocks = (simulated.data?.clocks ?? []).filter(
    ({ clock, state }) => state === 'running' || state === 'missed' || clock === 'resolution',
  );
  return (
    <section className="stack no-print">
      <h2>{texts.whatIf}</h2>
      {options.length > 1 && (
        <Choice label={texts.whatIf} options={options} value={chosen} onChange={setChosen} />
      )}
      <Slider className="slider" value={days} onChange={setDays} minValue={0} maxValue={LONGEST_DAYS}>
        <Label>{question}</Label>
        <SliderOutput className="figures">{dayText(on)}</SliderOutput>
        <SliderTrack className="slider-track">
          <SliderThumb className="slider-thumb" />
        </SliderTrack>
      </Slider>
      {simulated.data ? (
        <div aria-live="polite">
          {!isApplicant && <p>{texts.whatIfResult(spoken(simulated.data.status ?? ''))}</p>}
          <ul className="bare">
            {clocks.map(({ clock, subject, state, dueOn }) => {
              const name = [subject, spoken(clock)].filter(Boolean).join(': ');
              return (
                <li key={`${clock} ${subject}`} className={state === 'missed' ? 'missed' : ''}>
                  {state === 'missed' ? texts.whatIfMissed(name) : texts.whatIfDue(name, dayText(dueOn))}
                </li>
              );
            })}
          </ul>
        </div>
      ) : (
        simulated.error && <p className="quiet">{simulated.error.message.replace(/^event \d+: /, '')}</p>
      )}
    </section>
  );
}

/** What may happen that others wait for. */
function cases({ history, application }: Loaded, isApplicant: boolean): Option[] {
  const answered = new Set(history.filter(({ type }) => type === 'position').map(({ agency }) => agency));
  const agencies = isApplicant
    ? []
    : (application.referredTo ?? []).filter((agency) => !answered.has(agency));
  return [
    ...openOnes(history, 'requests').map(({ id }: HistoryEvent) => ({
      id: `request ${String(id)}`,
      text: texts.whatIfQuestion.information_received,
    })),
    ...agencies.map((agency) => ({ id: `agency ${agency}`, text: texts.whatIfQuestion.position(agency) })),
    { id: 'nothing', text: texts.whatIfQuestion.resolved },
  ];
}

function happening(chosen: string, on: string): Readonly<Record<string, unknown>>[] {
  const [what, name] = chosen.split(' ');
  if (what === 'request') return [{ type: 'information_received', id: name, on }];
  if (what === 'agency') return [{ type: 'position', agency: name, recommendation: 'approve', on }];
  return [];
}
