import { Link } from '@tanstack/react-router';
import { NameComparison } from '../screening/NameComparison.js';
import { words } from '../words/index.js';
import { useLiveScreening } from './parties.js';

/** Who on the list a name is like, while it is written. */
export function Screened({ name, country }: { name: string; country: string }) {
  const screened = useLiveScreening(name, country);
  if (name.trim().length < 3) return null;
  if (screened.data === undefined)
    return (
      <p role="status" className="quiet">
        {words.filing.screening(name)}
      </p>
    );
  return (
    <div aria-live="polite" className="stack">
      {screened.data.length === 0 && <p className="quiet">{words.filing.clean}</p>}
      {screened.data.map(
        ({ entryId, name: entryName, matchedName, score, explanation, licenseReviewPolicy }) => (
          <div key={entryId} className="listed">
            <p className="missed">
              {words.filing.listed(score.toFixed(2))}{' '}
              <Link to="/entity-list/entries/$id" params={{ id: entryId }} target="_blank">
                {entryName}
              </Link>
            </p>
            <NameComparison query={name} entry={matchedName} explanation={explanation} />
            {licenseReviewPolicy !== null && (
              <p className="quiet">
                {words.screening.policy}: {licenseReviewPolicy}
              </p>
            )}
          </div>
        ),
      )}
    </div>
  );
}
