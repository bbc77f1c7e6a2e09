import { daysBetween } from '../ruler/scale.js';
import { dayText, words } from '../words/index.js';

const { documents: texts } = words;

/** So many days before its last it is shown as near. */
const NEAR_DAYS = 30;

interface Props {
  readonly document: { readonly validUntil?: string; readonly replacedBy?: string };
  /** `YYYY-MM-DD` */
  readonly today: string;
}

/** Until when a document holds: in red where that nears or has passed, unless another is in its place. */
export function DocumentTerm({ document: { validUntil, replacedBy }, today }: Props) {
  if (replacedBy !== undefined) return <span className="quiet"> {texts.replaced}</span>;
  if (validUntil === undefined) return null;
  const left = daysBetween(today, validUntil);
  return (
    <span className={left <= NEAR_DAYS ? 'days missed' : 'days quiet'}>
      {' '}
      {left < 0 ? texts.ranOut(dayText(validUntil)) : texts.holdsUntil(dayText(validUntil))}
    </span>
  );
}
