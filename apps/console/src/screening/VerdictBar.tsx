import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useKeys } from '../keys/keys.js';
import type { Alert, AlertGroup } from '../api.js';
import { TextBox, Tick } from '../parts/fields.js';
import { words } from '../words/index.js';
import { useGivenReasons } from './alerts.js';
import type { Judgement, Verdict } from './alerts.js';

const { screening } = words;
const VERDICTS = ['true_match', 'false_positive'] as const;

interface Props {
  readonly alert: Alert;
  readonly group: AlertGroup;
  /** All that are there, for verdicts on several at once. */
  readonly groups: readonly AlertGroup[];
  readonly onJudged: (judgement: Judgement) => void;
}

/** A verdict as it is chosen, with the group as it stood then: what comes later is not decided with it. */
interface Chosen {
  readonly verdict: Verdict;
  readonly group: AlertGroup;
}

/** A key for the verdict, then why, then Enter. It stays in the window, however long the alert above is. */
export function VerdictBar({ alert, group, groups, onJudged }: Props) {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [reason, setReason] = useState('');
  const choose = (verdict: Verdict) => setChosen({ verdict, group });
  useKeys([
    { key: 't', text: screening.verdict.true_match, run: () => choose('true_match') },
    { key: 'f', text: screening.verdict.false_positive, run: () => choose('false_positive') },
  ]);
  return (
    <div className="stack verdict">
      <div className="row">
        {VERDICTS.map((one) => (
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
      {chosen !== null && (
        <Why
          key={chosen.verdict}
          alert={alert}
          chosen={chosen}
          groups={groups}
          reason={reason}
          onReason={setReason}
          onJudged={onJudged}
        />
      )}
    </div>
  );
}

interface WhyProps extends Pick<Props, 'alert' | 'groups' | 'onJudged'> {
  readonly chosen: Chosen;
  readonly reason: string;
  readonly onReason: (reason: string) => void;
}

/** Why, and of which alerts besides. */
function Why({ alert, chosen: { verdict, group }, groups, reason, onReason, onJudged }: WhyProps) {
  const [isWhole, setWhole] = useState(true);
  const [alsoEntry, setAlsoEntry] = useState(false);
  const ofEntry = groups
    .flatMap(({ alerts }) => alerts)
    .filter(({ partyId, entryId }) => partyId !== alert.partyId && entryId === alert.entryId);
  const isReady = reason.trim() !== '';
  const judge = () =>
    onJudged({
      alert,
      group: isWhole && group.open > 1 ? group : null,
      others: alsoEntry ? ofEntry : [],
      verdict,
      reason: reason.trim(),
    });
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) judge();
      }}
    >
      <TextBox label={screening.reason} value={reason} onChange={onReason} isRequired autoFocus />
      <Presets verdict={verdict} onReason={onReason} />
      {group.open > 1 && (
        <Tick label={screening.family(group.open, group.family)} value={isWhole} onChange={setWhole} />
      )}
      {ofEntry.length > 0 && (
        <Tick label={screening.bulkEntry(ofEntry.length)} value={alsoEntry} onChange={setAlsoEntry} />
      )}
      <div>
        <Button type="submit" className="button button-act" isDisabled={!isReady}>
          {screening.decide}
        </Button>
      </div>
    </form>
  );
}

interface PresetsProps {
  readonly verdict: Verdict;
  readonly onReason: (reason: string) => void;
}

/** Reasons to begin with: the reader's own latest for this verdict, then some that are common. */
function Presets({ verdict, onReason }: PresetsProps) {
  const given = useGivenReasons();
  const own = (given.data?.reasons ?? []).filter((one) => one.verdict === verdict).map((one) => one.reason);
  const reasons = [...new Set([...own, ...screening.presets[verdict]])];
  return (
    <div className="presets" role="group" aria-label={screening.presetsLabel}>
      {reasons.map((reason) => (
        <Button key={reason} className="button preset" onPress={() => onReason(reason)}>
          {reason}
        </Button>
      ))}
    </div>
  );
}
