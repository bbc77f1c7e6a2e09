import { useState } from 'react';
import { Button } from 'react-aria-components';
import { words } from '../../words/index.js';
import type { FormEntry } from '../form/asked.js';

const { form: texts } = words;

interface Props {
  readonly block: string;
  readonly entry: FormEntry;
  /** How many stand on the same sheet before it. */
  readonly before: number;
  /** How many characters the block takes; null: no limit is published. */
  readonly most: number | null;
}

/** What stands in a block, to be copied into another system. */
export function EntryLine({ block, entry: { form, number, text }, before, most }: Props) {
  const [isCopied, setCopied] = useState(false);
  const sheet = texts.sheet(form, number);
  return (
    <div className="worksheet-entry">
      <span className="worksheet-text" data-machine="">
        {text}
      </span>
      <span className="quiet figures">
        {sheet}
        {most !== null && ` · ${texts.mostTaken(text.length, most)}`}
      </span>
      <Button
        className="button no-print"
        aria-label={before === 0 ? texts.copy(block, sheet) : texts.copyItem(block, sheet, before)}
        onPress={() => {
          void navigator.clipboard.writeText(text).then(() => setCopied(true));
        }}
      >
        {isCopied ? words.parts.copied : words.parts.copy}
      </Button>
    </div>
  );
}
