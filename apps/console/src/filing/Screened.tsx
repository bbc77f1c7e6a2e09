import { Link } from '@tanstack/react-router';
import { NameComparison } from '../screening/NameComparison.js';
import { scoreText, words } from '../words/index.js';
import { useLiveScreening } from './parties.js';

interface Props {
  readonly name: string;
  readonly country: string;
  readonly address: string;
}

/** Who on the list a name is like, and whose address it has, while it is written. */
export function Screened({ name, country, address }: Props) {
  const screened = useLiveScreening(name, country, address);
  if (name.trim().length < 3) return null;
  if (screened.data === undefined)
    return (
      <p role="status" className="quiet">
        {words.filing.screening(name)}
      </p>
    );
  return (
    <div aria-live="polite" className="stack">
      {screened.data.said.map((text) => (
        <p key={text} className="quiet">
          {text}
        </p>
      ))}
      {screened.data.matches.map(
        ({ entryId, kind, name: entryName, matchedName, score, explanation, licenseReviewPolicy }) => (
          <div key={entryId} className="listed">
            <p className="missed">
              {kind === 'address' ? words.filing.atListed : words.filing.listed(scoreText(score))}{' '}
              <Link to="/entity-list/entries/$id" params={{ id: entryId }} target="_blank">
                {entryName}
              </Link>
            </p>
            {kind === 'name' ? (
              <NameComparison query={name} entry={matchedName} explanation={explanation} />
            ) : (
              <p>{explanation.text}</p>
            )}
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
