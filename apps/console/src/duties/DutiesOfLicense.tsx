import { useState } from 'react';
import { Button } from 'react-aria-components';
import { COMPANY_PEOPLE } from '../offices.js';
import { useMe } from '../session/session.js';
import { QueryState } from '../shell/QueryState.js';
import { dayText, words } from '../words/index.js';
import { said } from '../words/said.js';
import { DutyActSheet, DutyButtons, isMade } from './DutyActs.js';
import type { ChosenAct } from './DutyActs.js';
import { DutySheet } from './DutySheet.js';
import type { OfCondition } from './DutySheet.js';
import { useDutiesOfLicense } from './duties.js';
import { DueDay, dutyText, stateText } from './names.js';
import { TaskSheet } from './TaskSheet.js';

const { duties: texts } = words;

interface Props {
  readonly licenseId: string;
  readonly mayWrite: boolean;
}

/** What is owed under a license, and the conditions for which nobody has made a duty. */
export function DutiesOfLicense({ licenseId, mayWrite }: Props) {
  const asked = useDutiesOfLicense(licenseId);
  const { role } = useMe();
  const [chosen, setChosen] = useState<ChosenAct | null>(null);
  const [made, setMade] = useState<OfCondition | null>(null);
  const [isAdding, setAdding] = useState(false);
  if (asked.isPending || asked.isError) return <QueryState {...asked} />;
  const { duties, hasMore, conditionsWithoutDuty } = asked.data;
  const owed = duties.filter(isMade);
  return (
    <section aria-labelledby="duties">
      <h2 id="duties">{texts.ofLicense}</h2>
      {owed.length === 0 && <p className="quiet">{texts.none}</p>}
      <ul className="bare">
        {owed.map((duty) => (
          <li key={`${duty.id} ${duty.occurrence}`}>
            <DueDay duty={duty} /> {dutyText(duty)}{' '}
            <span className="quiet">
              {stateText(duty)}
              {duty.met !== null && ` ${dayText(duty.met.on)}`}
            </span>{' '}
            <DutyButtons duty={duty} role={role} onAct={setChosen} />
            {duty.renewal !== null && <p className="quiet">{said(duty.renewal.reason.text)}</p>}
          </li>
        ))}
      </ul>
      {hasMore && <p className="quiet">{texts.more}</p>}
      {conditionsWithoutDuty.length > 0 && <h3>{texts.withoutDuty}</h3>}
      <ul className="bare">
        {conditionsWithoutDuty.map(({ condition, text }) => (
          <li key={condition}>
            {text}{' '}
            {mayWrite && (
              <Button
                className="button button-plain no-print"
                aria-label={`${texts.make}: ${text}`}
                onPress={() => setMade({ licenseId, condition, text })}
              >
                {texts.make}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <div className="row no-print">
        {mayWrite && (
          <Button className="button" onPress={() => setMade({ licenseId, condition: null, text: '' })}>
            {texts.make}
          </Button>
        )}
        {COMPANY_PEOPLE.includes(role) && (
          <Button className="button" onPress={() => setAdding(true)}>
            {words.work.addTask}
          </Button>
        )}
      </div>
      {chosen !== null && <DutyActSheet chosen={chosen} onClose={() => setChosen(null)} />}
      {isAdding && <TaskSheet of={{ licenseId }} onClose={() => setAdding(false)} />}
      {made !== null && <DutySheet of={made} onClose={() => setMade(null)} />}
    </section>
  );
}
