import { useEffect, useState } from 'react';
import { Link } from '@tanstack/react-router';
import { Button } from 'react-aria-components';
import { NinetyProblem } from '@ninety/client/browser';
import type { Alert, AlertGroup } from '../api.js';
import { Progress } from '../parts/Progress.js';
import { TextBox, Tick } from '../parts/fields.js';
import { Cited, Refused } from '../parts/Refused.js';
import { QueryState } from '../shell/QueryState.js';
import { countryText, instantText, spoken, words } from '../words/index.js';
import { said } from '../words/said.js';
import { addressText } from '../entity-list/entries.js';
import { NameComparison } from './NameComparison.js';
import { useJudge, useSides } from './alerts.js';
import type { Verdict } from './alerts.js';
import { table } from '../words/table.js';

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
  readonly onJudged: () => void;
}

/** One alert among those of its family: both names or addresses, what speaks for and against, and the verdict. */
export function AlertCard({ alert, group, groups, place, mayJudge, onMove, onAlert, onJudged }: Props) {
  const sides = useSides(alert);
  const { explanation, status } = alert;
  return (
    <section className="stack" aria-label={alert.matchedName}>
      <div className="spread">
        <h2>
          {headingOf(alert)} <span className="quiet">{place}</span>
        </h2>
        <span className="row">
          <Button className="button" aria-keyshortcuts="k" onPress={() => onMove(-1)}>
            ↑ {screening.keys.previous}
          </Button>
          <Button className="button" aria-keyshortcuts="j" onPress={() => onMove(1)}>
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
          <Judge alert={alert} group={group} groups={groups} onMove={onMove} onJudged={onJudged} />
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
  const said = score.toFixed(2);
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
              <span className="figures quiet">{score.toFixed(2)}</span>
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

const KEYS = table<Verdict>({ t: 'true_match', f: 'false_positive' });
const STEPS = table({ j: 1, k: -1 });

/** A verdict as it is chosen, with the group as it stood then: what comes later is not decided with it. */
interface Chosen {
  readonly verdict: Verdict;
  readonly group: AlertGroup;
}

/** A key for the verdict, then why, then Enter. */
function Judge({
  alert,
  group,
  groups,
  onMove,
  onJudged,
}: Pick<Props, 'alert' | 'group' | 'groups' | 'onMove' | 'onJudged'>) {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [reason, setReason] = useState('');
  const judge = useJudge();
  const choose = (verdict: Verdict) => {
    judge.reset();
    setChosen({ verdict, group });
  };
  useKeys(choose, onMove);
  const record = (isWhole: boolean, others: readonly Alert[]) => {
    if (chosen === null) return;
    const judged = { alert, group: isWhole ? chosen.group : null, others };
    judge.mutate(
      { ...judged, verdict: chosen.verdict, reason: reason.trim() },
      { onSuccess: onJudged, onError: () => setChosen(null) },
    );
  };
  return (
    <div className="stack verdict">
      <div className="row">
        {(['true_match', 'false_positive'] as const).map((one) => (
          <Button
            key={one}
            className={one === chosen?.verdict ? 'button button-act' : 'button'}
            aria-pressed={one === chosen?.verdict}
            aria-keyshortcuts={screening.keys[one]}
            onPress={() => choose(one)}
          >
            {screening.verdict[one]} <kbd>{screening.keys[one]}</kbd>
          </Button>
        ))}
      </div>
      {isStale(judge.error) ? (
        <p role="alert" className="error">
          {screening.changed}
        </p>
      ) : (
        <Refused error={judge.error} />
      )}
      {chosen !== null && (
        <Why
          key={chosen.verdict}
          alert={alert}
          group={chosen.group}
          groups={groups}
          reason={reason}
          judge={judge}
          onReason={setReason}
          onRecord={record}
        />
      )}
    </div>
  );
}

function isStale(error: Error | null): boolean {
  return error instanceof NinetyProblem && error.status === 412;
}

/** Keys for verdicts and for the next group, wherever one does not write. */
function useKeys(onVerdict: (verdict: Verdict) => void, onMove: (step: number) => void) {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isWriting = event.target instanceof HTMLElement && event.target.matches('input, textarea');
      if (isWriting || event.metaKey || event.ctrlKey || event.altKey) return;
      const verdict = KEYS.get(event.key.toLowerCase());
      if (verdict) {
        event.preventDefault();
        onVerdict(verdict);
      }
      const step = STEPS.get(event.key.toLowerCase());
      if (step !== undefined) onMove(step);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [onVerdict, onMove]);
}

interface WhyProps extends Pick<Props, 'alert' | 'group' | 'groups'> {
  readonly reason: string;
  readonly judge: Pick<ReturnType<typeof useJudge>, 'isPending' | 'done'>;
  readonly onReason: (reason: string) => void;
  readonly onRecord: (isWhole: boolean, others: readonly Alert[]) => void;
}

/** Why, and of which alerts besides. */
function Why({ alert, group, groups, reason, judge, onReason, onRecord }: WhyProps) {
  const [isWhole, setWhole] = useState(true);
  const [alsoEntry, setAlsoEntry] = useState(false);
  const ofEntry = groups
    .flatMap(({ alerts }) => alerts)
    .filter(({ partyId, entryId }) => partyId !== alert.partyId && entryId === alert.entryId);
  const others = alsoEntry ? ofEntry : [];
  const isReady = reason.trim() !== '' && !judge.isPending;
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) onRecord(isWhole && group.open > 1, others);
      }}
    >
      <TextBox label={screening.reason} value={reason} onChange={onReason} isRequired autoFocus />
      {group.open > 1 && (
        <Tick label={screening.family(group.open, group.family)} value={isWhole} onChange={setWhole} />
      )}
      {ofEntry.length > 0 && (
        <Tick label={screening.bulkEntry(ofEntry.length)} value={alsoEntry} onChange={setAlsoEntry} />
      )}
      {judge.isPending && others.length > 0 && (
        <Progress
          label={screening.bulkProgress(judge.done, others.length)}
          done={judge.done}
          of={others.length}
        />
      )}
      <div>
        <Button type="submit" className="button button-act" isDisabled={!isReady}>
          {screening.decide}
        </Button>
      </div>
    </form>
  );
}
