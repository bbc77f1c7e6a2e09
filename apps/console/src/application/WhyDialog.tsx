import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { daysBetween } from '../ruler/scale.js';
import { dueText } from '../ruler/ClockRuler.js';
import type { Clock } from '../ruler/ClockRuler.js';
import { dayText, spoken, words } from '../words/index.js';

interface Props {
  readonly clock: Clock | null;
  readonly onClose: () => void;
}

/** The sum behind a due date: the start, the days, and each span that does not count, with its paragraph. */
export function WhyDialog({ clock, onClose }: Props) {
  return (
    <ModalOverlay className="overlay" isOpen={clock !== null} onOpenChange={onClose} isDismissable>
      <Modal>
        <Dialog className="dialog">{clock && <Sum clock={clock} onClose={onClose} />}</Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Sum({ clock, onClose }: { clock: Clock; onClose: () => void }) {
  const moved = (clock.movedBy ?? []).filter(({ excluded, days }) => excluded && days > 0);
  const out = moved.reduce((sum, { days }) => sum + days, 0);
  const runs = daysBetween(clock.startedOn, clock.dueOn) - out;
  return (
    <>
      <Heading slot="title">
        {words.why.title}: {spoken(clock.clock)}
        {clock.subject === null ? '' : `, ${clock.subject}`}
      </Heading>
      <dl className="sum">
        <dt>{words.why.starts}</dt>
        <dd className="figures">{dayText(clock.startedOn)}</dd>
        <dt>{words.why.runs(runs)}</dt>
        <dd>{clock.citation}</dd>
        {moved.map(({ kind, from, to, days, reason, citation }) => [
          <dt key={`${from} ${kind}`}>
            {words.why.excluded(days, spoken(kind))}
            <br />
            {reason}, {dayText(from)} – {to === null ? words.ruler.today : dayText(to)}
          </dt>,
          <dd key={`${from} ${kind} citation`}>{citation}</dd>,
        ])}
        <dt>{clock.provisional ? words.why.dueByNow : words.why.due}</dt>
        <dd className="figures">
          <strong>{dueText(clock)}</strong>
        </dd>
      </dl>
      {clock.provisional && <p>{words.ruler.mayMove}</p>}
      <p className="quiet">{words.why.counted(clock.countedDays)}</p>
      <div>
        <Button className="button" onPress={onClose}>
          {words.application.close}
        </Button>
      </div>
    </>
  );
}
