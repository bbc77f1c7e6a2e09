import { useState } from 'react';
import { Button } from 'react-aria-components';
import { Cited } from '../parts/Refused.js';
import { Picker } from '../parts/Picker.js';
import { words } from '../words/index.js';
import { answersIn, useParagraphs } from './determinations.js';
import { ForeignMadeFields } from './ForeignMadeFields.js';
import type { Answered, Answers, Asking, ForeignMade, Question } from './determinations.js';

const { determinations: texts } = words;
const { memo } = texts;

interface Props {
  readonly questions: readonly Question[];
  readonly answers: Answers;
  readonly foreignMade: ForeignMade;
  readonly eccn: string;
  readonly isBusy: boolean;
  /** Asks again with what is known besides. */
  readonly onAnswer: (change: Partial<Asking>) => void;
}

/** What is open, to be answered where it stands; and what was answered, to be changed. */
export function QuestionsPart({ questions, answers, foreignMade, eccn, isBusy, onAnswer }: Props) {
  if (questions.length === 0 && answersIn(answers).length === 0) return null;
  return (
    <section className={questions.length === 0 ? 'memo-part no-print' : 'memo-part'}>
      {questions.length > 0 && (
        <>
          <h2>{memo.questions}</h2>
          <p className="quiet no-print">{memo.questionsIntro}</p>
          <ul className="questions">
            {questions.map((question) => (
              <li key={question.id} className="question">
                <span>
                  {question.text} <Cited citation={question.citation} />
                </span>
                {question.id === 'paragraph' ? (
                  <ParagraphAnswer
                    eccn={eccn}
                    isBusy={isBusy}
                    onAnswer={(paragraph) => onAnswer({ paragraph })}
                  />
                ) : (
                  <YesNo
                    label={question.text}
                    answer={null}
                    isBusy={isBusy}
                    onAnswer={answerTo(question.id, answers, onAnswer)}
                  />
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      <AnsweredList answers={answers} isBusy={isBusy} onAnswer={onAnswer} />
      {answers.foreignMade === true && (
        <ForeignMadeFields foreignMade={foreignMade} isBusy={isBusy} onAnswer={onAnswer} />
      )}
    </section>
  );
}

function answerTo(id: Answered, answers: Answers, onAnswer: Props['onAnswer']) {
  return (answer: boolean | null) => onAnswer({ answers: { ...answers, [id]: answer } });
}

/** What was answered: another answer, or none, asks again too. */
export function AnsweredList({ answers, isBusy, onAnswer }: Pick<Props, 'answers' | 'isBusy' | 'onAnswer'>) {
  if (answersIn(answers).length === 0) return null;
  return (
    <div className="no-print answered">
      <h3 className="quiet">{memo.answered}</h3>
      <ul className="questions">
        {answersIn(answers).map(({ id, answer }) => (
          <li key={id} className="question">
            <span>{texts.answers[id]}</span>
            <YesNo
              label={texts.answers[id]}
              answer={answer}
              isBusy={isBusy}
              onAnswer={answerTo(id, answers, onAnswer)}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

interface YesNoProps {
  /** What is asked. */
  readonly label: string;
  /** Null: not known. */
  readonly answer: boolean | null;
  readonly isBusy: boolean;
  readonly onAnswer: (answer: boolean | null) => void;
}

const CHOICES = [
  [true, memo.yes],
  [false, memo.no],
  [null, memo.unknown],
] as const;

/** Yes, no, or not known; the one that holds is pressed. */
export function YesNo({ label, answer, isBusy, onAnswer }: YesNoProps) {
  return (
    <span className="answers no-print" role="group" aria-label={label}>
      {CHOICES.map(([value, text]) => (
        <button
          key={text}
          type="button"
          className="button"
          aria-pressed={value === answer}
          disabled={isBusy}
          onClick={() => {
            if (value !== answer) onAnswer(value);
          }}
        >
          {text}
        </button>
      ))}
    </span>
  );
}

/** The paragraph of the entry, from those that the loaded list has, or as it is written. */
function ParagraphAnswer({
  eccn,
  isBusy,
  onAnswer,
}: {
  readonly eccn: string;
  readonly isBusy: boolean;
  readonly onAnswer: (paragraph: string) => void;
}) {
  const [text, setText] = useState('');
  return (
    <form
      className="row row-end no-print"
      onSubmit={(submitted) => {
        submitted.preventDefault();
        onAnswer(text.trim());
      }}
    >
      <Picker
        label={memo.writeParagraph}
        options={useParagraphs(eccn)}
        text={text}
        onText={setText}
        onPick={() => undefined}
        takesAny
      />
      <Button type="submit" className="button" isDisabled={text.trim() === '' || isBusy}>
        {memo.askAgain}
      </Button>
    </form>
  );
}
