import { useEffect, useState } from 'react';
import { Link } from '@tanstack/react-router';
import { Button } from 'react-aria-components';
import type { Alert } from '../api.js';
import { Progress } from '../parts/Progress.js';
import { TextBox, Tick } from '../parts/fields.js';
import { Refused } from '../parts/Refused.js';
import { QueryState } from '../shell/QueryState.js';
import { countryText, instantText, spoken, words } from '../words/index.js';
import { addressText } from '../entity-list/entries.js';
import { NameComparison } from './NameComparison.js';
import { useJudge, useSides } from './alerts.js';
import type { Verdict } from './alerts.js';
import { table } from '../words/table.js';

const { screening } = words;

interface Props {
  readonly alert: Alert;
  /** All that are there, for verdicts on several at once. */
  readonly alerts: readonly Alert[];
  readonly place: string;
  readonly mayJudge: boolean;
  readonly onMove: (step: number) => void;
  readonly onJudged: () => void;
}

/** One alert: both names, what speaks for and against, and the verdict. */
export function AlertCard({ alert, alerts, place, mayJudge, onMove, onJudged }: Props) {
  const sides = useSides(alert);
  const { explanation, score, status } = alert;
  return (
    <section className="stack" aria-label={alert.matchedName}>
      <div className="spread">
        <h2>
          {screening.alike(score.toFixed(2))} <span className="quiet">{place}</span>
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
      {sides.isPending || sides.isError ? (
        <QueryState {...sides} />
      ) : (
        <>
          <NameComparison query={sides.data.party.name} entry={alert.matchedName} explanation={explanation} />
          <p>{explanation.text}</p>
          <details>
            <summary className="quiet">{screening.features}</summary>
            <dl className="sum-list">
              {explanation.features.map(({ name, value, weight }, index) => [
                <dt key={index}>{name}</dt>,
                <dd key={`${index} value`} className="spread">
                  <span>{String(value)}</span>
                  <span className="figures">{weight > 0 ? `+${weight}` : weight}</span>
                </dd>,
              ])}
            </dl>
          </details>
          <Sides {...sides.data} />
        </>
      )}
      {status === 'open' ? (
        mayJudge ? (
          <Judge alert={alert} alerts={alerts} onMove={onMove} onJudged={onJudged} />
        ) : (
          <p className="quiet">{screening.readOnly}</p>
        )
      ) : (
        <p>
          {screening.decided(spoken(status), alert.decidedAt === null ? '' : instantText(alert.decidedAt))}
          {alert.reason !== null && <span className="history-text">{alert.reason}</span>}
          {alert.closedReason !== null && <span className="history-text">{alert.closedReason}</span>}
        </p>
      )}
    </section>
  );
}

function Sides({ party, entry }: NonNullable<ReturnType<typeof useSides>['data']>) {
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
          <dt>{screening.notices}</dt>
          <dd>{entry.federalRegisterNotices.join('; ') || '—'}</dd>
        </dl>
      </div>
    </div>
  );
}

const KEYS = table<Verdict>({ t: 'true_match', f: 'false_positive' });
const STEPS = table({ j: 1, k: -1 });

/** A key for the verdict, then why, then Enter. */
function Judge({ alert, alerts, onMove, onJudged }: Pick<Props, 'alert' | 'alerts' | 'onMove' | 'onJudged'>) {
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const [reason, setReason] = useState('');
  const [also, setAlso] = useState<'party' | 'entry' | null>(null);
  const judge = useJudge();
  const others = {
    party: alerts.filter(
      ({ id, partyId, matchedName }) => id !== alert.id && partyId === alert.partyId && matchedName !== '',
    ),
    entry: alerts.filter(({ id, entryId }) => id !== alert.id && entryId === alert.entryId),
  };
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isWriting = event.target instanceof HTMLElement && event.target.matches('input, textarea');
      if (isWriting || event.metaKey || event.ctrlKey || event.altKey) return;
      const chosen = KEYS.get(event.key.toLowerCase());
      if (chosen) {
        event.preventDefault();
        setVerdict(chosen);
      }
      const step = STEPS.get(event.key.toLowerCase());
      if (step !== undefined) onMove(step);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [onMove]);
  const chosen = [alert, ...(also === null ? [] : others[also])];
  return (
    <form
      className="stack verdict"
      onSubmit={(event) => {
        event.preventDefault();
        if (verdict === null || reason.trim() === '') return;
        judge.mutate({ alerts: chosen, verdict, reason: reason.trim() }, { onSuccess: onJudged });
      }}
    >
      <div className="row">
        {(['true_match', 'false_positive'] as const).map((one) => (
          <Button
            key={one}
            className={one === verdict ? 'button button-act' : 'button'}
            aria-pressed={one === verdict}
            aria-keyshortcuts={screening.keys[one]}
            onPress={() => setVerdict(one)}
          >
            {screening.verdict[one]} <kbd>{screening.keys[one]}</kbd>
          </Button>
        ))}
      </div>
      {verdict !== null && (
        <>
          <TextBox
            label={screening.reason}
            value={reason}
            onChange={setReason}
            isRequired
            autoFocus
            key={verdict}
          />
          {(['party', 'entry'] as const).map(
            (which) =>
              others[which].length > 0 && (
                <Tick
                  key={which}
                  label={
                    which === 'party'
                      ? screening.bulk(others.party.length)
                      : screening.bulkEntry(others.entry.length)
                  }
                  value={also === which}
                  onChange={(isOn) => setAlso(isOn ? which : null)}
                />
              ),
          )}
          {judge.isPending && chosen.length > 1 && (
            <Progress
              label={screening.bulkProgress(judge.done, chosen.length)}
              done={judge.done}
              of={chosen.length}
            />
          )}
          <Refused error={judge.error} />
          <div>
            <Button
              type="submit"
              className="button button-act"
              isDisabled={reason.trim() === '' || judge.isPending}
            >
              {screening.decide}
            </Button>
          </div>
        </>
      )}
    </form>
  );
}
