import type { FastifyReply } from 'fastify';
import { inGerman } from '../sentences.js';
import type { Params } from '../sentences.js';
import { Yielder } from '../yielding.js';

const LANGUAGES = ['en', 'de'] as const;
/** The languages in which the service says its sentences. */
type Language = (typeof LANGUAGES)[number];

/** Which of our languages whoever asks likes most: English, unless `Accept-Language` says otherwise (RFC 9110, section 12.5.4). */
export function languageOf(accepted: string | undefined): Language {
  let [best, liked]: [Language, number] = ['en', 0];
  for (const range of (accepted ?? '').split(',')) {
    const [tag = '', ...weights] = range.split(';').map((part) => part.trim().toLowerCase());
    const language = LANGUAGES.find((one) => tag === one || tag.startsWith(`${one}-`));
    const weight = Number(weights.find((part) => part.startsWith('q='))?.slice(2) ?? 1);
    if (language !== undefined && weight > liked) [best, liked] = [language, weight];
  }
  return best;
}

/**
 * An answer in the language that its reader asked for. What is kept, sent and signed is said in English: sentences are said
 * otherwise where they leave as an answer, by their codes. docs/sentences.md
 */
export async function inLanguageAsked(reply: FastifyReply, body: unknown): Promise<unknown> {
  if (languageAsked(reply) === 'en') return body;
  return Array.isArray(body) ? eachInGerman(body) : pageInGerman(body as object);
}

/** The same of a problem, which is small. */
export function problemInLanguageAsked(
  reply: FastifyReply,
  body: Readonly<Record<string, unknown>>,
): unknown {
  return languageAsked(reply) === 'en' ? body : Object.fromEntries(german(Object.entries(body)).members);
}

/** Says in the headers which it is. */
function languageAsked(reply: FastifyReply): Language {
  const language = languageOf(reply.request.headers['accept-language']);
  void reply.headers({ 'content-language': language, vary: 'Accept-Language' });
  return language;
}

/** A page of a list is said row by row, so that a long one holds nobody up. */
async function pageInGerman(body: object): Promise<object> {
  const [rows, rest]: [Member[], Member[]] = [[], []];
  for (const member of Object.entries(body) as Member[]) (member[0] === 'data' ? rows : rest).push(member);
  const said = new Map(german(rest).members);
  for (const [name, value] of rows)
    said.set(name, Array.isArray(value) ? await eachInGerman(value) : saidOf(value).value);
  return Object.fromEntries(Object.keys(body).map((name) => [name, said.get(name)]));
}

async function eachInGerman(rows: readonly unknown[]): Promise<readonly unknown[]> {
  const yielder = new Yielder();
  const said: unknown[] = [];
  for (const row of rows) {
    said.push(saidOf(row).value);
    if (yielder.isDue) await yielder.yieldIfDue();
  }
  return said;
}

type Member = readonly [name: string, value: unknown];
/** What sentences say in English, with the same in German. */
type Said = ReadonlyMap<string, string>;
const NOTHING: Said = new Map();

/** A value in German, and the sentences that are members of it. */
function saidOf(value: unknown): { readonly value: unknown; readonly said: Said } {
  if (typeof value !== 'object' || value === null || 'toJSON' in value) return { value, said: NOTHING };
  if (!Array.isArray(value)) {
    const { members, said } = german(Object.entries(value));
    return { value: Object.fromEntries(members), said };
  }
  const each = value.map(saidOf);
  return { value: each.map((one) => one.value), said: new Map(each.flatMap((one) => [...one.said])) };
}

/**
 * The members of an object in German. A text is said in German where its sentence stands beside it: in the object itself
 * (`detail`, `code`, `params`), or in a member of it (`reason` and `because`, `warnings` and `warningSentences`).
 */
function german(members: readonly Member[]): { readonly members: readonly Member[]; readonly said: Said } {
  const each = members.map(
    ([name, value]) => [name, name === 'params' ? { value, said: NOTHING } : saidOf(value)] as const,
  );
  const within = new Map(each.flatMap(([, { said }]) => [...said]));
  const said = ownSentence(members, within);
  const known = new Map([...within, ...said]);
  return { members: each.map(([name, { value }]) => [name, asKnown(value, known)]), said };
}

function ownSentence(members: readonly Member[], within: Said): Said {
  const named = new Map(members);
  const [code, params] = [named.get('code'), named.get('params')];
  if (typeof code !== 'string' || typeof params !== 'object' || params === null) return NOTHING;
  for (const [, text] of members) {
    if (typeof text !== 'string') continue;
    const words = inGerman({ code, params: params as Params, text }, within);
    if (words !== null) return new Map([[text, words]]);
  }
  return NOTHING;
}

function asKnown(value: unknown, known: Said): unknown {
  if (typeof value === 'string') return known.get(value) ?? value;
  if (!Array.isArray(value) || known.size === 0) return value;
  return value.map((one: unknown) => (typeof one === 'string' ? (known.get(one) ?? one) : one));
}
