import { Button } from 'react-aria-components';
import { words } from '../words/index.js';
import type { ListedDuty } from './duties.js';
import { dutyText } from './names.js';

const { duties: texts } = words;

interface Props {
  readonly duty: ListedDuty;
  readonly onMeet: (duty: ListedDuty) => void;
  readonly onUnwanted: (duty: ListedDuty) => void;
}

/** What can be said of a duty that is owed. */
export function DutyActs({ duty, onMeet, onUnwanted }: Props) {
  return (
    <>
      <Button
        className="button button-plain no-print"
        aria-label={`${texts.meet}: ${dutyText(duty)}`}
        onPress={() => onMeet(duty)}
      >
        {texts.meet}
      </Button>
      {duty.origin === 'renewal' && (
        <Button
          className="button button-plain no-print"
          aria-label={`${texts.notWanted}: ${duty.licenseNumber ?? ''}`}
          onPress={() => onUnwanted(duty)}
        >
          {texts.notWanted}
        </Button>
      )}
    </>
  );
}
