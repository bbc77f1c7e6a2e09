import { useMemo } from 'react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { DETERMINATION_QUESTIONS } from '@ninety/client/browser';
import { answersIn } from '../determinations/determinations.js';
import type { Answers } from '../determinations/determinations.js';

type Page = '/applications/$id/edit' | '/applications/$id/review';

/** What the filer answered beside the form. It stands in the address: a draft has no block for it. */
export function useAnswers(from: Page) {
  const { yes = '', no = '' } = useSearch({ from });
  const navigate = useNavigate({ from });
  const answers = useMemo(() => answersOf(yes, no), [yes, no]);
  const onAnswer = (changed: Answers) =>
    void navigate({
      to: '.',
      search: (now) => ({ ...now, yes: namesOf(changed, true), no: namesOf(changed, false) }),
      replace: true,
      resetScroll: false,
    });
  return { answers, onAnswer };
}

function answersOf(yes: string, no: string): Answers {
  const [isYes, isNo] = [new Set(yes.split(',')), new Set(no.split(','))];
  return Object.fromEntries(
    DETERMINATION_QUESTIONS.flatMap((id) =>
      id === 'paragraph' || isYes.has(id) === isNo.has(id) ? [] : [[id, isYes.has(id)]],
    ),
  );
}

/** Undefined: none, and nothing stands in the address. */
function namesOf(answers: Answers, wanted: boolean): string | undefined {
  const names = answersIn(answers)
    .filter(({ answer }) => answer === wanted)
    .map(({ id }) => id);
  return names.length === 0 ? undefined : names.join(',');
}
