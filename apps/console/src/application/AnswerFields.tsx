import { useState } from 'react';
import { Button, FileTrigger } from 'react-aria-components';
import { TextBox } from '../parts/fields.js';
import { Refused } from '../parts/Refused.js';
import { useFiles } from '../tracker/applications.js';
import { words } from '../words/index.js';
import { NO_ANSWER } from './answered.js';
import type { AnswerFile, AnswerTo } from './answered.js';

const { answers: texts } = words;

interface Props {
  readonly applicationId: string;
  readonly questions: readonly string[];
  readonly answers: readonly AnswerTo[];
  readonly error?: string | undefined;
  readonly onChange: (change: (answers: readonly AnswerTo[]) => readonly AnswerTo[]) => void;
}

/** Each question with the answer to it and the files of the answer beneath. */
export function AnswerFields({ applicationId, questions, answers, error, onChange }: Props) {
  const put = (place: number, change: (answer: AnswerTo) => AnswerTo) =>
    onChange((before) =>
      questions.map((_, at) => {
        const answer = before[at] ?? NO_ANSWER;
        return at === place ? change(answer) : answer;
      }),
    );
  return (
    <ol className="answers">
      {questions.map((question, place) => {
        const answer = answers[place] ?? NO_ANSWER;
        return (
          <li key={`${place} ${question}`}>
            <p className="answers-question">{question}</p>
            <TextBox
              label={texts.answer(place + 1)}
              value={answer.text}
              onChange={(text) => put(place, (before) => ({ ...before, text }))}
              error={place === 0 ? error : undefined}
              isLong
            />
            <AnswerFiles
              applicationId={applicationId}
              number={place + 1}
              files={answer.files}
              onChange={(change) => put(place, (before) => ({ ...before, files: change(before.files) }))}
            />
          </li>
        );
      })}
    </ol>
  );
}

interface FilesProps {
  readonly applicationId: string;
  readonly number: number;
  readonly files: readonly AnswerFile[];
  readonly onChange: (change: (files: readonly AnswerFile[]) => readonly AnswerFile[]) => void;
}

/** The files of one answer: each is sent at once, and belongs to the answer when that is. */
function AnswerFiles({ applicationId, number, files, onChange }: FilesProps) {
  const { send } = useFiles(applicationId);
  const [sending, setSending] = useState<{ name: string; percent: number } | null>(null);
  const [error, setError] = useState<Error | null>(null);
  const attach = async (file: File) => {
    setError(null);
    const tell = (sent: number, of: number) =>
      setSending({ name: file.name, percent: Math.round((sent / Math.max(1, of)) * 100) });
    tell(0, 1);
    try {
      const { id, fileName } = await send(file, tell).done;
      onChange((before) => [...before, { id, fileName }]);
    } catch (cause) {
      setError(cause instanceof Error ? cause : new Error(String(cause)));
    } finally {
      setSending(null);
    }
  };
  return (
    <div className="row">
      {files.map(({ id, fileName }) => (
        <span key={id}>
          {fileName}{' '}
          <Button
            className="button button-plain"
            aria-label={texts.remove(fileName)}
            onPress={() => onChange((before) => before.filter((one) => one.id !== id))}
          >
            ×
          </Button>
        </span>
      ))}
      <FileTrigger
        onSelect={(chosen) => {
          const file = chosen?.[0];
          if (file) void attach(file);
        }}
      >
        <Button className="button" isDisabled={sending !== null}>
          {texts.attach(number)}
        </Button>
      </FileTrigger>
      {sending && <p role="status">{texts.sending(sending.name, sending.percent)}</p>}
      <Refused error={error} />
    </div>
  );
}
