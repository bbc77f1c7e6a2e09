import { useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { Cited } from '../../parts/Refused.js';
import { words } from '../../words/index.js';
import { said } from '../../words/said.js';
import { isFolded, prescribedIn } from './asked.js';
import type { AskedBlock } from './asked.js';
import type { Filling } from './filling.js';
import { anchorOf, wholeOf } from './places.js';
import { Requirements } from './Requirements.js';

const { form: texts } = words;

/** What needs no reason. */
const PLAIN = ['form_of_every_application', 'form_each_sub_block'];

interface Props {
  readonly block: AskedBlock;
  readonly filling: Filling;
  /** It stands alone in its section, and names it. */
  readonly isAlone?: boolean;
  /** Its fields; left out: it has none. */
  readonly children?: ReactNode;
}

/** A block of the form with its number: its fields, what the law puts there, and what is asked there besides. */
export function BlockPart({ block, filling, isAlone = false, children }: Props) {
  const folded = isFolded(block);
  const [isOpen, setOpen] = useState(!folded);
  // Whoever was asked once keeps the field: it does not go away while it is being cleared.
  if (!folded && !isOpen) setOpen(true);
  const id = anchorOf(block.block);
  const Heading = isAlone ? 'h2' : 'h3';
  return (
    <div
      role="group"
      id={id}
      className={isOpen ? 'form-block' : 'form-block is-folded'}
      aria-labelledby={`${id}-title`}
    >
      <div className="form-block-head">
        <Heading id={`${id}-title`}>
          <span className="figures quiet">{block.block}</span> {block.name}
        </Heading>
        {folded ? ' – ' : ' '}
        <Why block={block} />{' '}
        {children !== undefined && !isOpen && (
          <Button
            className="button button-plain"
            aria-label={texts.fillInBlock(block.block)}
            onPress={() => setOpen(true)}
          >
            {block.state === 'left_blank' ? texts.fillIn.left_blank : texts.fillIn.not_applicable}
          </Button>
        )}
      </div>
      {isOpen && children}
      <Stands block={block} />
      <Requirements filling={filling} isIn={(one) => wholeOf(one) === block.block} item={null} />
    </div>
  );
}

/** Why it is asked, or does not apply. */
export function Why({ block: { state, why, citation } }: { readonly block: AskedBlock }) {
  if (PLAIN.includes(why.code)) return null;
  return (
    <span className="quiet">
      {texts.because(texts.states[state], why.text)} <Cited citation={citation} />
    </span>
  );
}

/** What stands in the block without anybody's typing it. */
function Stands({ block }: { readonly block: AskedBlock }) {
  const prescribed = prescribedIn(block);
  if (prescribed.length === 0) return null;
  return (
    <p className="form-stands">
      <span className="quiet">{texts.stands}</span>{' '}
      {prescribed.map(({ text, of }, index) => (
        <q key={`${of ?? ''} ${index}`}>{said(text)}</q>
      ))}
    </p>
  );
}
