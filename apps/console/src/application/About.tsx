import type { EventType } from '../api.js';
import { dayText, titled } from '../words/index.js';
import { AppealPart } from './AppealPart.js';
import type { Loaded } from './application.js';
import type { Values } from './forms.js';
import { Positions } from './Positions.js';
import type { HistoryEvent } from './shapes.js';
import { EventFields } from './EventFields.js';

interface Props {
  readonly type: EventType;
  readonly values: Values;
  readonly loaded: Loaded;
}

/** Decisions that weigh what the agencies said. */
const WEIGHING: readonly EventType[] = [
  'oc_decision',
  'acep_decision',
  'earb_decision',
  'president_decision',
  'appealed_to_acep',
  'appealed_to_earb',
  'appealed_to_president',
  'intent_to_deny',
  'approved',
];

/** What an act is about, in sight while it is written and looked at: the questions, the notice, the positions, the appeal. */
export function About({ type, values, loaded }: Props) {
  const { application, history } = loaded;
  const answered = answeredBy(type, values, history);
  return (
    <>
      {answered && (
        <section aria-label={titled(answered.type)}>
          <p className="quiet">
            {titled(answered.type)}, <span className="figures">{dayText(answered.on)}</span>
          </p>
          <EventFields event={answered} />
        </section>
      )}
      {WEIGHING.includes(type) && <Positions loaded={loaded} />}
      {type === 'appeal_decided' && <AppealPart id={application.id} history={history} />}
    </>
  );
}

function answeredBy(
  type: EventType,
  { request, hold }: Values,
  history: readonly HistoryEvent[],
): (HistoryEvent & { type: string }) | undefined {
  const last = (wanted: EventType) => history.findLast((event) => event.type === wanted);
  switch (type) {
    case 'information_received':
      return history.find((event) => event.type === 'information_requested' && event.id === request);
    case 'hold_released':
    case 'state_initiated':
      return history.find((event) => event.type === 'hold_placed' && event.id === hold);
    case 'denied':
    case 'itd_withdrawn':
      return last('itd_response') ?? last('intent_to_deny');
    case 'itd_response':
    case 'appeal_filed':
      return last('intent_to_deny');
    default:
      return undefined;
  }
}
