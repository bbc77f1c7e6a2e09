import { ReasonSheet } from '../parts/ReasonSheet.js';
import { useSeen } from '../parts/seen.js';
import { dayText, words } from '../words/index.js';
import { useVoidMet } from './duties.js';
import type { ListedDuty, LoadedDuty } from './duties.js';
import { DutyHistory } from './DutyHistory.js';
import { dutyText } from './names.js';

const { duties: texts } = words;

interface Props {
  readonly loaded: LoadedDuty;
  /** Which time it was said to have been met. */
  readonly listed: ListedDuty;
  readonly onClose: () => void;
}

/** Takes back that a duty was met. */
export function TakeBackSheet({ loaded, listed, onClose }: Props) {
  // What was seen when the sheet opened: anything newer is read first.
  const held = useSeen(loaded);
  const { seen } = held;
  const takeBack = useVoidMet(seen);
  const { occurrence } = listed;
  const met = seen.duty.occurrences.find((one) => one.occurrence === occurrence)?.met;
  return (
    <ReasonSheet
      title={texts.takeBackTitle}
      intro={
        <>
          <p className="quiet">
            {dutyText(listed)}
            {met && ` · ${texts.metOn(dayText(met.on))}`}
            {met?.note != null && ` · ${met.note}`}
          </p>
          <p>{texts.takeBackEffect}</p>
        </>
      }
      act={texts.takeBack}
      label={texts.reason}
      change={takeBack}
      held={held}
      onAct={(reason) => takeBack.mutate({ occurrence, reason }, { onSuccess: onClose })}
      onClose={onClose}
    >
      <DutyHistory duty={seen.duty} />
    </ReasonSheet>
  );
}
