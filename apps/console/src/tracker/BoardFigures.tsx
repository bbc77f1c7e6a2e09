import { lazy, Suspense } from 'react';
import { Link } from '@tanstack/react-router';
import { words } from '../words/index.js';
import { StakesFigures } from './StakesFigures.js';
import { useStakes } from './stakes.js';

/** Its chart comes after what is urgent. */
const OwnBesidePublished = lazy(async () => ({
  default: (await import('./OwnBesidePublished.js')).OwnBesidePublished,
}));

/** What depends on the pending cases; nothing where nothing does. */
export function StakesOnBoard() {
  const currencies = useStakes(undefined).data?.currencies ?? [];
  if (currencies.length === 0) return null;
  return (
    <section aria-labelledby="stakes" className="stack">
      <div className="spread">
        <h2 id="stakes">{words.stakes.title}</h2>
        <Link to="/reports/stakes">{words.home.wholeStakes}</Link>
      </div>
      {currencies.map((one) => (
        <StakesFigures key={one.currency} stakes={one} />
      ))}
    </section>
  );
}

/** The year as the company knows it, and apart from it what others published. */
export function YearOfCompany() {
  return (
    <section aria-labelledby="year" className="stack">
      <div className="spread">
        <h2 id="year">{words.home.year}</h2>
        <Link to="/reports">{words.home.report}</Link>
      </div>
      <Suspense fallback={null}>
        <OwnBesidePublished query={{}} />
      </Suspense>
    </section>
  );
}
