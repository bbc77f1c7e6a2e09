import { Link } from '@tanstack/react-router';
import { Button } from 'react-aria-components';
import type { Alert, AlertGroup } from '../api.js';
import { useKeys } from '../keys/keys.js';
import { Cited } from '../parts/Refused.js';
import { QueryState } from '../shell/QueryState.js';
import { countryText, instantText, scoreText, spoken, words } from '../words/index.js';
import { said } from '../words/said.js';
import { addressText } from '../entity-list/entries.js';
import { NameComparison } from './NameComparison.js';
import { useSides } from './alerts.js';
import type { Judgement } from './alerts.js';
import { VerdictBar } from './VerdictBar.js';

const { screening } = words;

interface Props {
  readonly alert: Alert;
  /** All of its family. */
  readonly group: AlertGroup;
  /** All that are there, for verdicts on several at once. */
  readonly groups: readonly AlertGroup[];
  readonly place: string;
  readonly mayJudge: boolean;
  readonly onMove: (step: number) => void;
  readonly onAlert: (id: string) => void;
  readonly onJudged: (judgement: Judgement) => void;
}

/** One alert among those of its family: both names or addresses, what speaks for and against, and the verdict. */
export function AlertCard({ alert, group, groups, place, mayJudge, onMove, onAlert, onJudged }: Props) {
  const sides = useSides(alert);
  const { explanation, status } = alert;
  useKeys([
    { key: 'j', text: screening.nextAlert, run: () => onMove(1) },
    { key: 'k', text: screening.previousAlert, run: () => onMove(-1) },
  ]);
  return (
    <section className="stack" aria-label={alert.matchedName}>
      <div className="spread">
        <h2>
          {headingOf(alert)}{' '}
          <span className="quiet">
            {group.partyName} · {place}
          </span>
        </h2>
        <span className="row">
          <Button
            className="button"
            aria-label={screening.previousAlert}
            aria-keyshortcuts="k"
            onPress={() => onMove(-1)}
          >
            ↑ {screening.keys.previous}
          </Button>
          <Button
            className="button"
            aria-label={screening.nextAlert}
            aria-keyshortcuts="j"
            onPress={() => onMove(1)}
          >
            ↓ {screening.keys.next}
          </Button>
        </span>
      </div>
      <Family group={group} alert={alert} onAlert={onAlert} />
      {sides.isPending || sides.isError ? (
        <QueryState {...sides} />
      ) : (
        <>
          <NameComparison
            query={askedOf(alert) ?? sides.data.party.name}
            entry={alert.matchedName}
            explanation={explanation}
          />
          <p>{said(explanation.text)}</p>
          <Reasons explanation={explanation} />
          <Sides {...sides.data} kind={alert.kind} />
        </>
      )}
      {status === 'open' ? (
        mayJudge ? (
          <VerdictBar key={alert.id} alert={alert} group={group} groups={groups} onJudged={onJudged} />
        ) : (
          <p className="quiet">{screening.readOnly}</p>
        )
      ) : (
        <Judged alert={alert} />
      )}
    </section>
  );
}

function headingOf({ kind, score, explanation }: Alert): string {
  const said = scoreText(score);
  if (kind === 'name') return screening.alike(said);
  const isDoubtful = explanation.features.some(({ weight }) => weight < -0.1);
  return isDoubtful ? screening.maybeAtAddress(said) : screening.atAddress(said);
}

/** Of an alert on an address: which address of the party it is about. */
function askedOf({ kind, explanation }: Alert): string | null {
  const asked = explanation.features.find(({ name }) => name === 'address');
  return kind === 'address' && asked ? String(asked.value) : null;
}

function Family({ group: { alerts, count }, alert, onAlert }: Pick<Props, 'group' | 'alert' | 'onAlert'>) {
  if (count < 2) return null;
  return (
    <div>
      <h3>
        {screening.ofFamily}{' '}
        <span className="quiet">
          {alerts.length < count ? screening.cut(alerts.length, count) : screening.count(count)}
        </span>
      </h3>
      <ol className="desk-list family" aria-label={screening.ofFamily}>
        {alerts.map(({ id, matchedName, score }) => (
          <li key={id}>
            <button type="button" aria-current={id === alert.id} onClick={() => onAlert(id)}>
              <span>{matchedName}</span>
              <span className="figures quiet">{scoreText(score)}</span>
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
}

function Reasons({ explanation: { features } }: Pick<Alert, 'explanation'>) {
  return (
    <details>
      <summary className="quiet">{screening.features}</summary>
      <dl className="sum-list">
        {features.map(({ name, value, weight }, index) => [
          <dt key={index}>{name}</dt>,
          <dd key={`${index} value`} className="spread">
            <span>{String(value)}</span>
            <span className="figures">{weight > 0 ? `+${weight}` : weight}</span>
          </dd>,
        ])}
      </dl>
    </details>
  );
}

function Judged({ alert: { status, decidedAt, reason, closedReason } }: Pick<Props, 'alert'>) {
  return (
    <p>
      {screening.decided(spoken(status), decidedAt === null ? '' : instantText(decidedAt))}
      {reason !== null && <span className="history-text">{reason}</span>}
      {closedReason !== null && <span className="history-text">{said(closedReason)}</span>}
    </p>
  );
}

function Sides({
  party,
  entry,
  kind,
}: NonNullable<ReturnType<typeof useSides>['data']> & Pick<Alert, 'kind'>) {
  return (
    <div className="sides">
      <div>
        <h3>{screening.party}</h3>
        <dl className="sum-list">
          <dt>{words.filing.fields.name}</dt>
          <dd>{party.name}</dd>
          <dt>{words.filing.fields.country}</dt>
          <dd>{countryText(party.country)}</dd>
          {party.aliases.length > 0 && <dt>{screening.aliases}</dt>}
          {party.aliases.length > 0 && <dd>{party.aliases.join('; ')}</dd>}
          <dt>{screening.addresses}</dt>
          <dd>{party.addresses.map((address) => addressText(address)).join('; ') || '—'}</dd>
        </dl>
      </div>
      <div>
        <h3>
          <Link to="/entity-list/entries/$id" params={{ id: entry.id }}>
            {screening.entry}
          </Link>
        </h3>
        <dl className="sum-list">
          <dt>{words.filing.fields.name}</dt>
          <dd>{entry.name}</dd>
          <dt>{words.filing.fields.country}</dt>
          <dd>{entry.country === null ? '—' : countryText(entry.country)}</dd>
          {entry.aliases.length > 0 && <dt>{screening.aliases}</dt>}
          {entry.aliases.length > 0 && <dd>{entry.aliases.join('; ')}</dd>}
          <dt>{screening.addresses}</dt>
          <dd>{entry.addresses.map((address) => addressText(address)).join('; ') || '—'}</dd>
          <dt>{screening.requirement}</dt>
          <dd>{entry.licenseRequirement ?? '—'}</dd>
          <dt>{screening.policy}</dt>
          <dd>{entry.licenseReviewPolicy ?? '—'}</dd>
          {kind === 'address' && entry.meaning && <dt>{screening.meaning}</dt>}
          {kind === 'address' && entry.meaning && (
            <dd>
              {said(entry.meaning.text)} <Cited citation={entry.meaning.citation} />
            </dd>
          )}
          <dt>{screening.notices}</dt>
          <dd>{entry.federalRegisterNotices.join('; ') || '—'}</dd>
        </dl>
      </div>
    </div>
  );
}
