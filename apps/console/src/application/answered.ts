import { words } from '../words/index.js';

/** A file that was sent for an answer. */
export interface AnswerFile {
  readonly id: string;
  readonly fileName: string;
}

/** What is answered to one question. */
export interface AnswerTo {
  readonly text: string;
  readonly files: readonly AnswerFile[];
}

export const NO_ANSWER: AnswerTo = { text: '', files: [] };

/** The answers as one text, each beneath its question, with the files that belong to it; a lone answer stands alone. */
export function answersText(questions: readonly string[], answers: readonly AnswerTo[]): string {
  const [only] = answers;
  if (questions.length === 1 && only) return bodyOf(only);
  return questions
    .flatMap((question, place) => {
      const answer = answers[place] ?? NO_ANSWER;
      const body = bodyOf(answer);
      return body === '' ? [] : [`${place + 1}. ${question}\n${body}`];
    })
    .join('\n\n');
}

function bodyOf({ text, files }: AnswerTo): string {
  const names = files.map(({ fileName }) => fileName).join(', ');
  return [text.trim(), names === '' ? '' : words.answers.attached(names)].filter(Boolean).join('\n');
}

export function filesOf(answers: readonly AnswerTo[]): string[] {
  return [...new Set(answers.flatMap(({ files }) => files.map(({ id }) => id)))];
}

/** The questions of an event; none where it says none. */
export function questionsOf(event: Readonly<Record<string, unknown>> | undefined): readonly string[] {
  const asked: unknown = event?.questions;
  return Array.isArray(asked) ? asked.filter((one): one is string => typeof one === 'string') : [];
}
