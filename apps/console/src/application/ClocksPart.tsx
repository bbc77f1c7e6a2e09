import { useState } from 'react';
import { Button } from 'react-aria-components';
import { ClockRuler, daysOf } from '../ruler/ClockRuler.js';
import type { Clock } from '../ruler/ClockRuler.js';
import { ForecastBand, foreseenDays } from '../ruler/ForecastBand.js';
import { addDays, daysBetween, extent, Scale } from '../ruler/scale.js';
import { useMe } from '../session/session.js';
import { sharedScale } from '../what-if/scale.js';
import { useSupposition } from '../what-if/supposition.js';
import { words } from '../words/index.js';
import { useForecast, useWhatIf } from './application.js';
import type { Loaded } from './application.js';
import { WhatIf } from './WhatIf.js';
import { casesOf } from './what-if-cases.js';

interface Props {
  readonly loaded: Loaded;
  readonly isPending: boolean;
  readonly onWhy: (clock: Clock) => void;
}

/** The ruler, when it may be decided, and, when asked, a second ruler of what would be. */
export function ClocksPart({ loaded, isPending, onWhy }: Props) {
  const isInside = useMe().role !== 'compliance_officer';
  const [isOpen, setOpen] = useState(false);
  const { clocks, asOf: today } = loaded.clocks;
  const { id } = loaded.application;
  const foreseen = foreseenOf(useForecast(id, isPending).data);
  const supposition = useSupposition(casesOf(loaded, isInside), today, false);
  const supposed = useWhatIf(id, isOpen ? supposition.asked : null);
  const { first, last } = extent([today, ...daysOf(clocks)]);
  const days = [last, ...foreseenDays(foreseen, addDays(last, daysBetween(first, last)))];
  const whole = extent([first, ...days]);
  const others = [supposition.day, ...daysOf(supposed.data?.clocks ?? [])];
  const scale = isOpen ? sharedScale(whole.first, whole.last, others) : new Scale(whole.first, whole.last);
  return (
    <section aria-labelledby="clocks">
      <h2 id="clocks" className="hidden">
        {words.application.clocks}
      </h2>
      <ClockRuler clocks={clocks} today={today} onWhy={onWhy} {...(isOpen || foreseen ? { scale } : {})}>
        {foreseen && <ForecastBand foreseen={foreseen} scale={scale} />}
      </ClockRuler>
      {isPending && !isOpen && (
        <Button className="button no-print" onPress={() => setOpen(true)}>
          {words.whatIf.open}
        </Button>
      )}
      {isPending && isOpen && (
        <WhatIf
          {...{ supposition, scale, today }}
          answer={supposed.data}
          error={supposed.error}
          onClose={() => setOpen(false)}
        />
      )}
    </section>
  );
}

function foreseenOf(forecast: { readonly p50On: string | null; readonly p90On: string | null } | undefined) {
  return forecast?.p50On == null ? null : { p50: forecast.p50On, p90: forecast.p90On };
}
