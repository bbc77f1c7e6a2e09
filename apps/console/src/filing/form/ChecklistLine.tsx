import { Cited } from '../../parts/Refused.js';
import { words } from '../../words/index.js';
import type { AskedBlock } from './asked.js';
import { anchorOf } from './places.js';
import type { Lack } from './places.js';

const { checklist: texts } = words.form;

interface Props {
  readonly block: AskedBlock;
  /** What keeps it from being filed. */
  readonly wrong: readonly Lack[];
  /** What BIS may return it for. */
  readonly missing: readonly Lack[];
  /** Whether the service has said. */
  readonly isKnown: boolean;
}

/** A block: complete, or what is wrong there, or missing. */
export function ChecklistLine({ block, wrong, missing, isKnown }: Props) {
  const isDone = isKnown && wrong.length === 0 && missing.length === 0;
  return (
    <li>
      <a href={`#${anchorOf(block.block)}`} className="checklist-line">
        <span aria-hidden="true">{wrong.length > 0 ? '✕' : isDone ? '✓' : '○'}</span>
        <span>
          <span className="figures">{block.block}</span> {block.name}
        </span>
        <span className="quiet">{isDone ? texts.fine : sumOf(wrong, missing)}</span>
      </a>
      {wrong.map((lack, index) => (
        <LackLine key={index} lack={lack} isWrong />
      ))}
      {missing.map((lack, index) => (
        <LackLine key={index} lack={lack} />
      ))}
    </li>
  );
}

function sumOf(wrong: readonly Lack[], missing: readonly Lack[]): string {
  return [
    wrong.length > 0 ? texts.wrong(wrong.length) : '',
    missing.length > 0 ? texts.missing(missing.length) : '',
  ]
    .filter((text) => text !== '')
    .join(', ');
}

/** What is wrong or missing, with its rule. */
export function LackLine({
  lack: { item, text, citation },
  isWrong = false,
}: {
  readonly lack: Lack;
  /** It keeps the application from being filed. */
  readonly isWrong?: boolean;
}) {
  return (
    <span className={`history-text checklist-what${isWrong ? ' missed' : ''}`}>
      {item !== null && `${texts.ofItem(item)}: `}
      {text} {citation !== null && <Cited citation={citation} />}
    </span>
  );
}
