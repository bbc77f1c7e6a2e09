import { useState } from 'react';
import { Button } from 'react-aria-components';
import { ForecastBand, foreseenDays } from '../ruler/ForecastBand.js';
import { KnownRuler, knownDays } from '../ruler/KnownRuler.js';
import { addDays, daysBetween, extent } from '../ruler/scale.js';
import { sharedScale } from '../what-if/scale.js';
import { useSupposition } from '../what-if/supposition.js';
import { words } from '../words/index.js';
import type { KnownClock, LoadedCase } from './applications.js';
import { useTrackedForecast, useTrackedWhatIf } from './forecast.js';
import type { Regime } from './regimes.js';
import { TrackedWhatIf } from './TrackedWhatIf.js';
import { casesOf } from './what-if-cases.js';

interface Props {
  readonly loaded: LoadedCase;
  readonly regime: Regime;
  /** Whether an answer is awaited, and the page is of what is known now. */
  readonly isAwaited: boolean;
  readonly onWhy: (clock: KnownClock) => void;
}

/** The ruler, when it may be decided, and, when asked, a second ruler of what would be. */
export function TrackedClocks({ loaded, regime, isAwaited, onWhy }: Props) {
  const [isOpen, setOpen] = useState(false);
  const { id, clocks, asOf: today } = loaded.application;
  const foreseen = foreseenOf(useTrackedForecast(id, isAwaited).data);
  const supposition = useSupposition(casesOf(loaded, regime), today, true);
  const supposed = useTrackedWhatIf(id, isOpen ? supposition.asked : null);
  const { first, last } = extent([today, ...knownDays(clocks)]);
  const span = daysBetween(first, last);
  const drawn = extent([first, last, ...foreseenDays(foreseen, addDays(last, span))]);
  const others = isOpen ? [supposition.day, ...knownDays(supposed.data?.clocks ?? [])] : [];
  const scale = sharedScale(drawn.first, drawn.last, others);
  return (
    <section aria-labelledby="clocks">
      <h2 id="clocks" className="hidden">
        {words.application.clocks}
      </h2>
      {clocks.length === 0 ? (
        <p className="quiet">{words.tracker.ruler.none}</p>
      ) : (
        <KnownRuler {...{ clocks, regime, today, onWhy }} {...(isOpen || foreseen ? { scale } : {})}>
          {foreseen && <ForecastBand foreseen={foreseen} scale={scale} />}
        </KnownRuler>
      )}
      {isAwaited && !isOpen && (
        <Button className="button no-print" onPress={() => setOpen(true)}>
          {words.whatIf.open}
        </Button>
      )}
      {isAwaited && isOpen && (
        <TrackedWhatIf
          {...{ supposition, scale, today, regime }}
          answer={supposed.data}
          error={supposed.error}
          onClose={() => setOpen(false)}
        />
      )}
    </section>
  );
}

/** Where the filing is not exactly known, from the earliest of the days to the latest. */
function foreseenOf(forecast: ReturnType<typeof useTrackedForecast>['data']) {
  if (!forecast?.p50On) return null;
  return { p50: forecast.p50On.notBefore, p90: forecast.p90On?.notAfter ?? null };
}
