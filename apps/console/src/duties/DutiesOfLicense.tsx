import { useState } from 'react';
import { Button } from 'react-aria-components';
import { QueryState } from '../shell/QueryState.js';
import { dayText, words } from '../words/index.js';
import { isMade } from './DutiesPage.js';
import { DutySheet } from './DutySheet.js';
import type { OfCondition } from './DutySheet.js';
import { useDutiesOfLicense } from './duties.js';
import type { ListedDuty } from './duties.js';
import { DutyActs } from './DutyActs.js';
import { MeetSheet } from './MeetSheet.js';
import { DueDay, dutyText, stateText } from './names.js';
import { NotWantedSheet } from './NotWantedSheet.js';

const { duties: texts } = words;

interface Props {
  readonly licenseId: string;
  readonly mayWrite: boolean;
}

/** What is owed under a license, and the conditions for which nobody has made a duty. */
export function DutiesOfLicense({ licenseId, mayWrite }: Props) {
  const asked = useDutiesOfLicense(licenseId);
  const [met, setMet] = useState<ListedDuty | null>(null);
  const [unwanted, setUnwanted] = useState<ListedDuty | null>(null);
  const [made, setMade] = useState<OfCondition | null>(null);
  if (asked.isPending || asked.isError) return <QueryState {...asked} />;
  const { duties, hasMore, conditionsWithoutDuty } = asked.data;
  const said = duties.filter(isMade);
  return (
    <section aria-labelledby="duties">
      <h2 id="duties">{texts.ofLicense}</h2>
      {said.length === 0 && <p className="quiet">{texts.none}</p>}
      <ul className="bare">
        {said.map((duty) => (
          <li key={`${duty.id} ${duty.occurrence}`}>
            <DueDay duty={duty} /> {dutyText(duty)}{' '}
            <span className="quiet">
              {stateText(duty)}
              {duty.met !== null && ` ${dayText(duty.met.on)}`}
            </span>{' '}
            {mayWrite && (duty.state === 'open' || duty.state === 'overdue') && (
              <DutyActs duty={duty} onMeet={setMet} onUnwanted={setUnwanted} />
            )}
            {duty.renewal !== null && <p className="quiet">{duty.renewal.reason.text}</p>}
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
      {mayWrite && (
        <Button className="button no-print" onPress={() => setMade({ licenseId, condition: null, text: '' })}>
          {texts.make}
        </Button>
      )}
      {isMade(met) && <MeetSheet duty={met} onClose={() => setMet(null)} />}
      {isMade(unwanted) && <NotWantedSheet duty={unwanted} onClose={() => setUnwanted(null)} />}
      {made !== null && <DutySheet of={made} onClose={() => setMade(null)} />}
    </section>
  );
}
