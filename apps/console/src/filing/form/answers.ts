import type { Schemas } from '@ninety/client/browser';
import type { AnswerForm } from './more.js';

/** The answers as they are written, each by the key of its item. */
export function answersOf(
  said: readonly Schemas['RequirementAnswerDto'][],
  keys: readonly number[],
): AnswerForm[] {
  return said.flatMap(({ requirement, item, text, isConfirmed }) => {
    const key = item == null ? null : keys[item];
    return key === undefined
      ? []
      : [{ requirement, item: key, text: text ?? '', isConfirmed: isConfirmed ?? null }];
  });
}

export function answerTo(
  answers: readonly AnswerForm[],
  requirement: string,
  item: number | null,
): AnswerForm | undefined {
  return answers.find((one) => one.requirement === requirement && one.item === item);
}

/** With another answer to one requirement. */
export function answered(answers: readonly AnswerForm[], answer: AnswerForm): AnswerForm[] {
  const isSame = (one: AnswerForm) => one.requirement === answer.requirement && one.item === answer.item;
  return answers.some(isSame) ? answers.map((one) => (isSame(one) ? answer : one)) : [...answers, answer];
}
