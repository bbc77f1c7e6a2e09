import { words } from '../../words/index.js';
import { requirementsIn } from './asked.js';
import type { AskedRequirement } from './asked.js';
import type { Filling } from './filling.js';
import { placeOfItem } from './places.js';
import { RequirementField } from './RequirementField.js';

const { requirement: texts } = words.form;

interface Props {
  readonly filling: Filling;
  readonly isIn: (block: string) => boolean;
  /** The key of an item on the page; null: of the application. */
  readonly item: number | null;
}

/** What is asked of this transaction at a place: first what it does, then what it may. */
export function Requirements({ filling, isIn, item }: Props) {
  const place = item === null ? null : placeOfItem(filling.form, item);
  if (item !== null && place === null) return null;
  const all = requirementsIn(filling.asked, isIn, place).filter(isForPeople);
  const sure = all.filter(({ applies }) => applies === 'yes');
  const unsure = all.filter(({ applies }) => applies !== 'yes');
  const fieldOf = (one: AskedRequirement) => (
    <RequirementField key={one.id} one={one} item={item} filling={filling} />
  );
  return (
    <>
      {sure.length > 0 && <div className="requirements">{sure.map(fieldOf)}</div>}
      {unsure.length > 0 && (
        <details className="requirements-may">
          <summary className="quiet">{texts.mayApply(unsure.length)}</summary>
          <div className="requirements">{unsure.map(fieldOf)}</div>
        </details>
      )}
    </>
  );
}

/** Words that stand by themselves are shown with the block. */
function isForPeople({ kind, applies, isAnswered }: AskedRequirement): boolean {
  return kind !== 'entry' || applies !== 'yes' || !isAnswered;
}
