import { Link } from '@tanstack/react-router';
import type { Application } from '../api.js';
import { scoreText, spoken, words } from '../words/index.js';

interface ListedParty {
  readonly alertId: string;
  readonly kind: string;
  readonly entryId: string;
  readonly name: string;
  readonly score: number;
  readonly status: string;
  readonly list: string;
  readonly licenseRequirement: string | null;
  readonly licenseReviewPolicy: string | null;
}

const { application: texts } = words;

/** Who of the parties is on a list, as judged, and what the list asks for; what was judged another folds away. */
export function ScreeningPart({
  application: { screening },
}: {
  application: Pick<Application, 'screening'>;
}) {
  const alerts = screening.alerts as readonly ListedParty[];
  const others = alerts.filter(({ status }) => status === 'false_positive');
  const listed = alerts.filter(({ status }) => status === 'true_match' || status === 'open');
  return (
    <section>
      <h2>{texts.screening}</h2>
      {screening.listVersion === null && <p className="missed">{texts.notScreened}</p>}
      {screening.listVersion !== null && listed.length === 0 && (
        <p className="quiet">{texts.screenedClean(String(screening.listVersion))}</p>
      )}
      <Requirements parties={listed} />
      <ul className="bare">
        {listed.map((party) => (
          <Listed key={party.alertId} party={party} />
        ))}
      </ul>
      {others.length > 0 && (
        <details className="no-print">
          <summary className="quiet">{texts.falsePositives(others.length)}</summary>
          <ul className="bare">
            {others.map((party) => (
              <Listed key={party.alertId} party={party} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** What the list asks for, each once: several entries say the same. */
function Requirements({ parties }: { parties: readonly ListedParty[] }) {
  const matches = parties.filter(({ status }) => status === 'true_match');
  const [requirements, policies] = [
    matches.map(({ licenseRequirement }) => licenseRequirement),
    matches.map(({ licenseReviewPolicy }) => licenseReviewPolicy),
  ].map((texts) => [...new Set(texts.filter((text) => text !== null))]);
  const rows = [
    [texts.requirement, requirements ?? []],
    [texts.reviewPolicy, policies ?? []],
  ] as const;
  return (
    <dl className="sum-list">
      {rows
        .filter(([, said]) => said.length > 0)
        .map(([name, said]) => [<dt key={name}>{name}</dt>, <dd key={`${name} text`}>{said.join('; ')}</dd>])}
    </dl>
  );
}

function Listed({ party: { alertId, kind, entryId, name, score, status, list } }: { party: ListedParty }) {
  return (
    <li>
      <Link to="/entity-list/entries/$id" params={{ id: entryId }}>
        {name}
      </Link>{' '}
      <span className="quiet">
        {list},{' '}
        {kind === 'address'
          ? words.screening.addressAlike(scoreText(score))
          : words.screening.alike(scoreText(score))}
        ,
      </span>{' '}
      <Link to="/screening" search={{ alert: alertId, status }}>
        {spoken(status)}
      </Link>
    </li>
  );
}
