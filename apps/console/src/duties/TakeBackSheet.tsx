import { useRef, useState } from 'react';
import { TextBox } from '../parts/fields.js';
import { errorsByPointer } from '../parts/Refused.js';
import { FormSheet } from '../parts/Sheet.js';
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
  const seen = useRef(loaded).current;
  const takeBack = useVoidMet(seen);
  const [reason, setReason] = useState('');
  const errors = errorsByPointer(takeBack.error);
  const { occurrence } = listed;
  const met = seen.duty.occurrences.find((one) => one.occurrence === occurrence)?.met;
  return (
    <FormSheet
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
      isReady={reason.trim() !== '' && !takeBack.isPending}
      error={takeBack.error}
      onClose={onClose}
      onAct={() => takeBack.mutate({ occurrence, reason: reason.trim() }, { onSuccess: onClose })}
    >
      <TextBox
        label={texts.reason}
        value={reason}
        onChange={setReason}
        error={errors.get('/reason')}
        isLong
        isRequired
      />
      <DutyHistory duty={seen.duty} />
    </FormSheet>
  );
}
