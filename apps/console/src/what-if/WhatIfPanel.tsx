import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { Choice, TextBox } from '../parts/fields.js';
import { errorsByPointer, Refused } from '../parts/Refused.js';
import { dayText, words } from '../words/index.js';
import type { Supposition } from './supposition.js';
import './what-if.css';

const { whatIf: texts } = words;

interface Props<B> {
  readonly supposition: Supposition<B>;
  /** How it would stand, in a word; null: not known yet. */
  readonly status: string | null;
  readonly asOf: string;
  readonly error: Error | null;
  readonly onClose: () => void;
  /** The second ruler. */
  readonly children: ReactNode;
}

/** What is supposed, the day on which it is, and how the clocks would stand then, beneath how they stand. */
export function WhatIfPanel<B>({ supposition, status, asOf, error, onClose, children }: Props<B>) {
  const { cases, chosen, day, choose, setDay } = supposition;
  return (
    <section className="what-if stack no-print" aria-labelledby="what-if">
      <div className="spread">
        <h2 id="what-if">{texts.title}</h2>
        <Button className="button" onPress={onClose}>
          {texts.close}
        </Button>
      </div>
      <div className="what-if-asked">
        <Choice
          label={texts.what}
          options={cases.map(({ id, text }) => ({ id, text }))}
          value={chosen?.id ?? null}
          onChange={choose}
        />
        <TextBox label={texts.day} type="date" value={day} onChange={setDay} error={dayError(error)} />
      </div>
      {children}
      <div aria-live="polite">
        {status !== null && error === null && <p>{texts.result(dayText(asOf), status)}</p>}
        <Refused error={error} />
      </div>
    </section>
  );
}

/** What is wrong with the day, where it is that. */
function dayError(error: Error | null): string | undefined {
  const errors = [...errorsByPointer(error)];
  return errors.find(([pointer]) => /\/(on|asOf)$/.test(pointer))?.[1];
}
