import { useState } from 'react';
import { AGENCIES } from '@ninety/client/browser';
import type { Schemas } from '@ninety/client/browser';
import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components';
import { Choice } from '../parts/fields.js';
import type { Option } from '../parts/fields.js';
import { nameOf, standingWithDay } from '../ruler/ClockRuler.js';
import { addDays } from '../ruler/scale.js';
import { dayText, spoken, words } from '../words/index.js';
import { useWhatIf } from './application.js';
import type { Loaded } from './application.js';
import { openOnes } from './shapes.js';
import type { HistoryEvent } from './shapes.js';

const { application: texts } = words;
const LONGEST_DAYS = 90;

/** "If State answers on …": how the clocks would stand, by the service's own procedure. */
export function WhatIf({ loaded }: { loaded: Loaded }) {
  const options = cases(loaded);
  const [picked, setChosen] = useState('');
  // What was picked may have happened meanwhile.
  const chosen = options.some(({ id }) => id === picked) ? picked : (options[0]?.id ?? '');
  const [days, setDays] = useState(3);
  const on = addDays(loaded.clocks.asOf, days);
  const supposed = useWhatIf(loaded.application.id, happening(chosen, on), on);
  const question = options.find(({ id }) => id === chosen)?.text ?? '';
  const clocks = (supposed.data?.clocks ?? []).filter(
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
      {supposed.data ? (
        <div aria-live="polite">
          <p>{texts.whatIfResult(spoken(supposed.data.status ?? ''))}</p>
          <ul className="bare">
            {clocks.map((clock) => (
              <li
                key={`${nameOf(clock)} ${clock.startedOn}`}
                className={clock.state === 'missed' ? 'missed' : ''}
              >
                {texts.whatIfClock(nameOf(clock), standingWithDay(clock, on))}
              </li>
            ))}
          </ul>
        </div>
      ) : (
        supposed.error && <p className="quiet">{supposed.error.message.replace(/^event \d+: /, '')}</p>
      )}
    </section>
  );
}

/** What may happen that others wait for; an applicant's history and application name no agency. */
function cases({ history, application }: Loaded): Option[] {
  const answered = new Set(history.filter(({ type }) => type === 'position').map(({ agency }) => agency));
  const agencies = (application.referredTo ?? []).filter((agency) => !answered.has(agency));
  return [
    ...openOnes(history, 'requests').map(({ id }: HistoryEvent) => ({
      id: `request ${String(id)}`,
      text: texts.whatIfQuestion.information_received,
    })),
    ...agencies.map((agency) => ({ id: `agency ${agency}`, text: texts.whatIfQuestion.position(agency) })),
    { id: 'nothing', text: texts.whatIfQuestion.resolved },
  ];
}

function happening(chosen: string, on: string): Schemas['ProcedureEvent'][] {
  const [what, name = ''] = chosen.split(' ');
  if (what === 'request') return [{ type: 'information_received', id: name, on }];
  const agency = AGENCIES.find((one) => what === 'agency' && one === name);
  return agency ? [{ type: 'position', agency, recommendation: 'approve', on }] : [];
}
