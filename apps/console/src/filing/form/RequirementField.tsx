import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { TextBox, Tick } from '../../parts/fields.js';
import { Cited } from '../../parts/Refused.js';
import { words } from '../../words/index.js';
import type { AskedRequirement } from './asked.js';
import { answer, answerOf } from './filling.js';
import type { Filling } from './filling.js';
import type { AnswerForm } from './more.js';

const { requirement: texts } = words.form;

interface Props {
  readonly one: AskedRequirement;
  /** The key of the item that it is of. */
  readonly item: number | null;
  readonly filling: Filling;
}

interface AnswerProps {
  readonly one: AskedRequirement;
  readonly given: AnswerForm;
  readonly onAnswer: (change: Partial<AnswerForm>) => void;
}

/** One thing that is asked, with its paragraph and a field of its kind. */
export function RequirementField({ one, item, filling }: Props) {
  const given = answerOf(filling, one, item);
  const onAnswer = (change: Partial<AnswerForm>) => answer(filling, { ...given, ...change });
  const props = { one, given, onAnswer };
  switch (one.kind) {
    case 'facts':
      return <Facts {...props} />;
    case 'certification':
    case 'document':
      return <Confirmed {...props} />;
    default:
      return (
        <p>
          {capital(one.asks.text)}
          {one.words ? ': ' : ' '}
          {one.words && <q>{one.words}</q>} <Beside one={one} />
        </p>
      );
  }
}

function Facts({ one, given, onAnswer }: AnswerProps) {
  const standsAlready = given.text === '' && one.text !== null && one.text !== '';
  return (
    <div className="requirement">
      <TextBox
        label={capital(one.asks.text)}
        value={given.text}
        onChange={(text) => onAnswer({ text })}
        isRequired={one.isRequired}
        isLong
        rows={2}
        hint={
          <>
            {standsAlready && `${texts.standsAlready(one.text ?? '')} `}
            <Beside one={one} />
          </>
        }
      />
      {one.mayBeUnknown && given.text === '' && (
        <Button className="button button-plain" onPress={() => onAnswer({ text: texts.unknownText })}>
          {texts.unknown}
        </Button>
      )}
    </div>
  );
}

/** Prescribed words that are confirmed, or a document that is there. */
function Confirmed({ one, given, onAnswer }: AnswerProps) {
  const isDocument = one.kind === 'document';
  const tick = isDocument ? (one.block === '7' ? texts.isOnFile : texts.isAttached) : texts.certify;
  return (
    <div className="requirement" role="group" aria-label={capital(one.asks.text)}>
      <p>
        {capital(one.asks.text)} {one.isRequired && <span className="quiet">{words.parts.required}</span>}
      </p>
      {!isDocument && one.words && <blockquote>{one.words.replace('{}', '…')}</blockquote>}
      <Tick
        label={tick}
        value={given.isConfirmed === true}
        onChange={(isConfirmed) => onAnswer({ isConfirmed: isConfirmed || null })}
      />
      <p className="quiet">
        {isDocument && one.words && `${texts.marked(one.words)}. `}
        {isDocument && one.block === '6' && <a href="#documents">{texts.attach}</a>} <Beside one={one} />
      </p>
    </div>
  );
}

/** Why it is asked, and by which paragraph. */
function Beside({
  one: { applies, why, citation, isRequired, kind },
}: {
  readonly one: AskedRequirement;
}): ReactNode {
  const isOptional = applies === 'yes' && !isRequired && kind !== 'entry';
  return (
    <span className="quiet">
      {applies === 'cannot_say' ? `${texts.may(why.text)} ` : ''}
      {isOptional ? `${texts.ifAny} ` : ''}
      <Cited citation={citation} />
    </span>
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
