import type { FastifyReply } from 'fastify';
import { describe, expect, it } from 'vitest';
import { say } from '../platform-sentences.js';
import { germanWords, knownSentences } from '../sentences.js';
import { inLanguageAsked, languageOf, problemInLanguageAsked } from './language.js';
import { invalid, notFound } from './problem.js';

const asked = (language: string): FastifyReply =>
  ({
    request: { headers: { 'accept-language': language } },
    headers: () => undefined,
  }) as unknown as FastifyReply;

interface Told {
  readonly detail: string;
  readonly params: unknown;
}

const placesIn = (words: string) => [...new Set(words.match(/\{\w+\}/g))].sort();

describe('an answer in German', () => {
  it('is for whoever likes it most', () => {
    const asks = ['de', 'de-AT,en;q=0.5', 'en,de;q=0.9', 'fr, de;q=0.1', 'DE;q=0', 'fr', '*', '', 'xx;q=x'];
    expect(asks.map(languageOf)).toEqual(['de', 'de', 'en', 'de', 'en', 'en', 'en', 'en', 'en']);
  });

  it('says a problem and each of its faults by their codes, and the fault within the problem', () => {
    const problem = invalid({ pointer: '/country', detail: say('field_country') }).body();
    expect(problemInLanguageAsked(asked('de'), problem)).toMatchObject({
      detail: '/country: muss ein Ländercode nach ISO 3166-1 alpha-2 sein, etwa CN',
      code: 'field_at_fault',
      params: { what: 'must be a country code of ISO 3166-1 alpha-2, such as CN' },
      errors: [{ detail: 'muss ein Ländercode nach ISO 3166-1 alpha-2 sein, etwa CN' }],
    });
    expect(problemInLanguageAsked(asked('en'), problem)).toBe(problem);
  });

  it('calls what there is none of by its German name', () => {
    const { detail, params } = problemInLanguageAsked(asked('de'), notFound('application').body()) as Told;
    expect([detail, params]).toEqual(['Das gibt es nicht: Antrag.', { what: 'application' }]);
  });

  it('says a text of the row by the sentence beside it, and leaves what people and earlier releases wrote', async () => {
    const { text, code, params } = say('disk_full');
    const row = { reason: text, because: { code, params, text }, note: 'There is no room.' };
    const odd = { text: 'Worded otherwise.', code, params };
    const page = { data: [row, odd], nextCursor: null };
    const german = 'Der Speicher ist voll: Nichts wurde aufbewahrt.';
    expect(await inLanguageAsked(asked('de'), page)).toEqual({
      data: [{ ...row, reason: german, because: { code, params, text: german } }, odd],
      nextCursor: null,
    });
  });

  it('says each parameter that the English says, of no code that there is not', () => {
    const known = new Map(knownSentences());
    expect(germanWords().size).toBeGreaterThan(80);
    for (const [code, words] of germanWords())
      expect([code, placesIn(words)]).toEqual([code, placesIn(known.get(code) ?? 'no such code')]);
  });
});
