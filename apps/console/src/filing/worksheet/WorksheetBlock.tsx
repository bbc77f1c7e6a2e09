import { Cited } from '../../parts/Refused.js';
import { words } from '../../words/index.js';
import { Why } from '../form/BlockPart.js';
import { isFolded } from '../form/asked.js';
import type { AskedBlock, AskedRequirement } from '../form/asked.js';
import { LackLine } from '../form/ChecklistLine.js';
import type { Lack } from '../form/places.js';
import { EntryLine } from './EntryLine.js';

const { form: texts } = words;

interface Props {
  readonly block: AskedBlock;
  readonly wrong: readonly Lack[];
  readonly missing: readonly Lack[];
  /** What may be asked here, and is not known to be. */
  readonly unsure: readonly AskedRequirement[];
}

/** A block with what stands in it, on which sheet, and what is missing there. */
export function WorksheetBlock({ block, wrong, missing, unsure }: Props) {
  const { entries } = block;
  const id = `worksheet-${block.block.replaceAll(/[()]/g, '')}`;
  return (
    <li className="worksheet-block" aria-labelledby={id}>
      <h2 id={id}>
        <span className="figures quiet">{block.block}</span> {block.name}
      </h2>
      <div className="worksheet-said">
        {entries.map((entry, index) => (
          <EntryLine
            key={index}
            block={block.block}
            entry={entry}
            before={entries.slice(0, index).filter((one) => isOnSameSheet(one, entry)).length}
            most={block.most}
          />
        ))}
        {(entries.length === 0 || isFolded(block)) && <Why block={block} />}
        <Lacks word={texts.entryWrong} lacks={wrong} />
        <Lacks word={texts.entryMissing} lacks={missing} />
        {unsure.length > 0 && <Unsure unsure={unsure} />}
      </div>
    </li>
  );
}

function Lacks({ word, lacks }: { readonly word: string; readonly lacks: readonly Lack[] }) {
  return lacks.map((lack, index) => (
    <p key={index} className="worksheet-missing">
      <span aria-hidden="true">✕</span> <strong>{word}</strong> <LackLine lack={lack} />
    </p>
  ));
}

function isOnSameSheet(one: AskedBlock['entries'][number], other: AskedBlock['entries'][number]): boolean {
  return one.form === other.form && one.number === other.number;
}

function Unsure({ unsure }: Pick<Props, 'unsure'>) {
  return (
    <details className="no-print">
      <summary className="quiet">{texts.requirement.mayApply(unsure.length)}</summary>
      <ul>
        {unsure.map(({ id, item, asks, why, citation }) => (
          <li key={`${id} ${item ?? ''}`}>
            {asks.text}{' '}
            <span className="quiet">
              {texts.requirement.may(why.text)} <Cited citation={citation} />
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
