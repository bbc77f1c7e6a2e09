import { Button } from 'react-aria-components';
import type { Role } from '../api.js';
import { COMPANY_PEOPLE, FILERS } from '../offices.js';
import { Sheet } from '../parts/Sheet.js';
import { QueryState } from '../shell/QueryState.js';
import { words } from '../words/index.js';
import { CorrectSheet } from './CorrectSheet.js';
import { useDuty } from './duties.js';
import type { ListedDuty, MadeDuty } from './duties.js';
import { MeetSheet } from './MeetSheet.js';
import { dutyText } from './names.js';
import { CancelSheet } from './CancelSheet.js';
import { TakeBackSheet } from './TakeBackSheet.js';

const { duties: texts } = words;

type Act = 'meet' | 'notWanted' | 'cancel' | 'takeBack' | 'correct';

/** What somebody does about a duty. */
export interface ChosenAct {
  readonly act: Act;
  readonly duty: MadeDuty;
}

/** Whether somebody made it, who can say that it was met. */
export function isMade(duty: ListedDuty): duty is MadeDuty {
  return duty.id !== null;
}

/** Tasks are everybody's of the company; what the company owes is an officer's to say. */
function mayAct(role: Role, { kind }: ListedDuty): boolean {
  return (kind === 'task' ? COMPANY_PEOPLE : FILERS).includes(role);
}

/** What can be done about a duty as it stands. */
function actsOf({ state, origin }: ListedDuty): readonly Act[] {
  if (state === 'cancelled') return [];
  if (state === 'met') return ['takeBack', 'correct'];
  return origin === 'renewal' ? ['meet', 'notWanted', 'correct'] : ['meet', 'correct', 'cancel'];
}

interface ButtonsProps {
  readonly duty: ListedDuty;
  readonly role: Role;
  readonly onAct: (chosen: ChosenAct) => void;
}

export function DutyButtons({ duty, role, onAct }: ButtonsProps) {
  if (!isMade(duty) || !mayAct(role, duty)) return null;
  const buttons = actsOf(duty).map((act) => (
    <Button
      key={act}
      className="button button-plain no-print"
      aria-label={`${texts[act]}: ${act === 'notWanted' ? (duty.licenseNumber ?? '') : dutyText(duty)}`}
      onPress={() => onAct({ act, duty })}
    >
      {texts[act]}
    </Button>
  ));
  return <span className="row">{buttons}</span>;
}

/** The sheet of what was chosen. */
export function DutyActSheet({ chosen, onClose }: { chosen: ChosenAct; onClose: () => void }) {
  if (chosen.act === 'meet') return <MeetSheet duty={chosen.duty} onClose={onClose} />;
  if (chosen.act === 'notWanted' || chosen.act === 'cancel')
    return <CancelSheet duty={chosen.duty} act={chosen.act} onClose={onClose} />;
  return <LoadedSheet chosen={chosen} onClose={onClose} />;
}

function LoadedSheet({ chosen: { act, duty }, onClose }: { chosen: ChosenAct; onClose: () => void }) {
  const asked = useDuty(duty.id);
  if (asked.isPending || asked.isError)
    return (
      <Sheet title={act === 'correct' ? texts.correctTitle : texts.takeBackTitle} isOpen onClose={onClose}>
        <QueryState {...asked} />
      </Sheet>
    );
  if (act === 'correct') return <CorrectSheet loaded={asked.data} onClose={onClose} />;
  return <TakeBackSheet loaded={asked.data} listed={duty} onClose={onClose} />;
}
