import type { CallToolResult } from '@modelcontextprotocol/server';
import { NinetyProblem } from '@ninety/client';
import { NOTICE } from './answer.js';
import { marked } from './untrusted.js';

const MEASURE = { text: 1_000, list: 20 };

/** What a status means to whoever asks, in words that need no table. */
const MEANINGS: Readonly<Record<number, string>> = {
  401: 'Ninety does not take this key: it is unknown, expired or revoked. Set NINETY_KEY to one that holds.',
  403: 'This key, or whose it is, may not do that. Nothing was done.',
  404: 'There is no such thing that this key may see.',
  409: 'It does not stand so that this can be done. Nothing was done.',
  422: 'What was asked is not as it has to be. Nothing was done.',
  429: 'Too many requests were sent. Nothing was done: wait, then ask again.',
  503: 'Ninety is not ready to answer (503). Nothing was done: try again later.',
};

/** What a tool says when it cannot answer. @param isRecorded whether the record has the call */
export function failureOf(error: unknown, isRecorded: boolean): CallToolResult {
  const { answer } = marked(described(error), MEASURE);
  const unrecorded = isRecorded ? '' : 'The call could not be recorded, so nothing was asked. ';
  const text = JSON.stringify({ notice: NOTICE, problem: answer });
  return {
    isError: true,
    content: [
      { type: 'text', text: `${unrecorded}${meaningOf(error)}` },
      { type: 'text', text },
    ],
  };
}

function meaningOf(error: unknown): string {
  if (error instanceof NinetyProblem)
    return MEANINGS[error.status] ?? `Ninety answered with the status ${error.status}.`;
  if (isNamed(error, 'TimeoutError'))
    return 'Ninety did not answer in time: try again later, or ask for less.';
  if (isNamed(error, 'AbortError')) return 'The call was cancelled.';
  if (error instanceof TypeError)
    return 'Ninety cannot be reached, as with the status 503: it is not running, or NINETY_URL names another place. Try again later.';
  return error instanceof Error ? error.message : 'The tool failed.';
}

/** The problem as the service describes it: each field with the rule that it breaks. */
function described(error: unknown): object {
  if (!(error instanceof NinetyProblem)) return { status: null };
  const { type, code, params, detail, errors, moreErrors } = error.problem;
  return {
    status: error.status,
    type: type?.replace('urn:ninety:problem:', ''),
    // Each field says for itself what is wrong with it.
    says: errors === undefined ? { code, params, detail } : null,
    fields: (errors ?? []).map(({ pointer, citation, ...says }) => ({ field: pointer, citation, says })),
    moreFields: moreErrors ?? 0,
  };
}

function isNamed(error: unknown, name: string): boolean {
  return error instanceof Error && error.name === name;
}
