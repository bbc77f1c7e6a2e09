import { useNavigate } from '@tanstack/react-router';
import { Button } from 'react-aria-components';
import { useAsk } from '../determinations/determinations.js';
import type { Answers, Result } from '../determinations/determinations.js';
import { AnsweredList, YesNo } from '../determinations/QuestionsPart.js';
import { Notices, ReasonLine } from '../determinations/MemoParts.js';
import { ResultMark } from '../determinations/ResultMark.js';
import { Cited, Refused } from '../parts/Refused.js';
import { countryText, words } from '../words/index.js';
import type { Check } from './draft.js';
import type { Form } from './form.js';
import '../determinations/determinations.css';

const { filing, determinations } = words;
const texts = determinations.filing;

type OfItem = Check['determinations'][number];

interface Props {
  readonly check: Check;
  /** What the draft says besides of the transaction. */
  readonly form: Pick<Form, 'parties' | 'endUse'>;
  readonly answers: Answers;
  readonly onAnswer: (answers: Answers) => void;
}

/** Whether the draft needs a license: one answer, and of what it is made; and what is open of what applies. */
export function LicenseNeeded({ check, form, answers, onAnswer }: Props) {
  const { determinations: ofItems, reasons } = check;
  const ofParties = ofItems.length === 0 ? reasons : reasons.filter(({ pointer }) => isOfParty(pointer));
  return (
    <section className="needed" aria-labelledby="needed-title">
      <h2 id="needed-title">{texts.title}</h2>
      <p>{headingOf(check)}</p>
      <Notices notices={noticesOf(ofItems)} />
      {ofItems.length > 0 && (
        <ul className="bare needed-items">
          {ofItems.map((one) => (
            <ItemLine key={`${one.item} ${one.destination}`} one={one} form={form} answers={answers} />
          ))}
        </ul>
      )}
      {ofParties.length > 0 && (
        <ul className="bare">
          {ofParties.map(({ pointer, detail, citation }) => (
            <li key={`${pointer} ${detail}`} className="history-text">
              {detail} <Cited citation={citation} />
            </li>
          ))}
        </ul>
      )}
      <Open check={check} answers={answers} onAnswer={onAnswer} />
      <details>
        <summary className="quiet">{filing.notExamined}</summary>
        <ul>
          {check.notExamined.map(({ subject, citation }) => (
            <li key={`${subject} ${citation}`}>
              {subject} <Cited citation={citation} />
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

/** Each once: they are of the law, and the same for every item. */
function noticesOf(ofItems: readonly OfItem[]): OfItem['answer']['notices'] {
  const found = new Map(
    ofItems.flatMap(({ answer }) => answer.notices).map((notice) => [notice.text, notice]),
  );
  return [...found.values()];
}

function isOfParty(pointer: string): boolean {
  return pointer.startsWith('/parties');
}

/** The one answer of the service; where only an exception may overcome what asks for a license, that is said with it. */
function headingOf({ licenseRequirement, determinations: ofItems, reasons }: Check): string | undefined {
  const has = (result: Result) => ofItems.some(({ answer }) => answer.result === result);
  const mayBeExcepted =
    licenseRequirement === 'required' &&
    has('exception_possible') &&
    !has('required') &&
    !reasons.some(({ pointer }) => isOfParty(pointer));
  return mayBeExcepted
    ? determinations.headings.exception_possible
    : filing.requirement.get(licenseRequirement);
}

function ItemLine({ one, form, answers }: Pick<Props, 'form' | 'answers'> & { readonly one: OfItem }) {
  const { item, eccn, paragraph, destination, answer } = one;
  const written = paragraph === null ? eccn : `${eccn}.${paragraph}`;
  return (
    <li>
      <div className="spread">
        <span>
          <ResultMark result={answer.result} />{' '}
          <span className="quiet">{texts.line(item + 1, written, countryText(destination))}</span>
        </span>
        <OpenMemo one={one} form={form} answers={answers} />
      </div>
      {answer.resultAsEnforced !== answer.result && (
        <p className="history-text">
          {determinations.asEnforced(determinations.headings[answer.resultAsEnforced])}
        </p>
      )}
      {answer.reasons.length > 0 && (
        <details>
          <summary className="quiet">{texts.reasons}</summary>
          <ol className="memo-list">
            {answer.reasons.map((reason) => (
              <ReasonLine key={`${reason.rule} ${reason.text}`} reason={reason} />
            ))}
          </ol>
        </details>
      )}
    </li>
  );
}

/** The same as a memo, which is kept: asked by what the draft says and what was answered here. */
function OpenMemo({ one, form, answers }: Pick<Props, 'form' | 'answers'> & { readonly one: OfItem }) {
  const ask = useAsk();
  const navigate = useNavigate();
  const { eccn, paragraph, destination, value } = one;
  const { parties, endUse } = form;
  return (
    <>
      <Button
        className="button"
        isDisabled={ask.isPending}
        onPress={() =>
          ask.mutate(
            {
              eccn,
              paragraph,
              destination,
              value,
              answers,
              parties: parties.map(({ partyId, role }) => ({ partyId, role })),
              endUse: endUse.trim() === '' ? null : endUse.trim(),
            },
            { onSuccess: ({ id }) => void navigate({ to: '/determinations/$id', params: { id } }) },
          )
        }
      >
        {texts.memo}
      </Button>
      <Refused error={ask.error} />
    </>
  );
}

/** What the rules ask that may apply to this draft, each once; nothing else is asked. */
function Open({ check, answers, onAnswer }: Pick<Props, 'check' | 'answers' | 'onAnswer'>) {
  const questions = new Map(
    check.determinations.flatMap(({ answer }) => answer.questions).map((question) => [question.id, question]),
  );
  return (
    <>
      {questions.size > 0 && (
        <>
          <h3>{texts.questions}</h3>
          <ul className="questions">
            {[...questions.values()].map(({ id, text, citation }) => (
              <li key={id} className="question">
                <span>
                  {text} <Cited citation={citation} />
                </span>
                {id === 'paragraph' ? (
                  <a href="#items">{texts.paragraph}</a>
                ) : (
                  <YesNo
                    label={text}
                    answer={null}
                    isBusy={false}
                    onAnswer={(answer) => onAnswer({ ...answers, [id]: answer })}
                  />
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      <AnsweredList
        answers={answers}
        isBusy={false}
        onAnswer={(change) => {
          if (change.answers) onAnswer(change.answers);
        }}
      />
    </>
  );
}
