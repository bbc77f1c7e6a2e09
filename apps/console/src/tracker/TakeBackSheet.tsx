import { useState } from 'react';
import { TextBox } from '../parts/fields.js';
import { MeanwhileSeen } from '../parts/Meanwhile.js';
import { useSeen } from '../parts/seen.js';
import { FormSheet } from '../parts/Sheet.js';
import { words } from '../words/index.js';
import { useRecord } from './applications.js';
import type { LoadedCase, Observation } from './applications.js';
import { eventText } from './names.js';
import { VOID } from './observation-form.js';
import { Contradiction, recordedSince } from './ObservationSheet.js';
import type { Regime } from './regimes.js';

const { record: texts, timeline } = words.tracker;

interface Props {
  readonly observation: Observation;
  readonly loaded: LoadedCase;
  readonly regime: Regime;
  readonly onClose: () => void;
}

/** Takes back what was recorded, without another in its place. */
export function TakeBackSheet({ observation, loaded, regime, onClose }: Props) {
  const [reason, setReason] = useState('');
  // What was seen when the sheet opened: anything newer is read first.
  const held = useSeen(loaded);
  const { seen } = held;
  const { application, etag } = seen;
  const record = useRecord(application.id, etag);
  const body = { type: VOID, supersedes: observation.id, reason: reason.trim() };
  return (
    <FormSheet
      intro={<MeanwhileSeen held={held} change={record} told={recordedSince(held.seen, loaded, regime)} />}
      title={texts.takeBackTitle(eventText(observation.type, regime))}
      act={timeline.takeBack}
      isReady={reason.trim() !== '' && !record.isPending}
      error={record.error}
      onAct={() => record.mutate(body, { onSuccess: onClose })}
      onClose={onClose}
    >
      <p>{texts.takeBackEffect}</p>
      <TextBox label={texts.takeBackReason} value={reason} onChange={setReason} isLong isRequired />
      <Contradiction error={record.error} regime={regime} />
    </FormSheet>
  );
}
