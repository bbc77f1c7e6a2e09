import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import '@ninety/api';
import { germanWords, knownSentences } from '@ninety/platform';
import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/root.js';
import { sourcesOf } from '../support/sources.js';

/**
 * `docs/sentences.md` is the table of all sentences. After a change that is meant:
 * `WRITE_SENTENCES=1 npx vitest run test/e2e/sentences.spec.ts`, and read what changed.
 */
const FILE = join(ROOT, 'docs/sentences.md');

/** Who makes a sentence: of a catalogue's words, and of a pack's. */
const MAKERS = ['libs/platform/src/sentences.ts', 'libs/regimes/src/engine/words.ts'];

describe('sentences', () => {
  it('stand in the documentation, each with its code', async () => {
    const document = await described();
    if (process.env.WRITE_SENTENCES) writeFileSync(FILE, document);
    expect(existsSync(FILE) ? readFileSync(FILE, 'utf8') : '').toBe(document);
  });

  it('are each said somewhere', () => {
    const text = sourcesOf('libs', 'apps')
      .map((source) => source.text)
      .join('\n');
    const unsaid = knownSentences().filter(([code]) => !text.includes(`'${code}'`));
    expect(unsaid).toEqual([]);
    expect(knownSentences().length).toBeGreaterThan(250);
  });

  it('are each said in German too', () => {
    const german = germanWords();
    expect(knownSentences().filter(([code]) => !german.has(code))).toEqual([]);
  });

  it('are made by their catalogues alone', () => {
    const makers = sourcesOf('libs', 'apps').filter(({ text }) => text.includes('Sentence.inWords('));
    const catalogues = sourcesOf('libs', 'apps').filter(({ text }) => /\bcatalogue\(/.test(text));
    expect(makers.map(({ path }) => path).sort()).toEqual(MAKERS);
    expect(catalogues.map(({ path }) => path).filter((path) => !path.endsWith('sentences.ts'))).toEqual([]);
  });
});

function described(): Promise<string> {
  const rows = knownSentences().map(([code, words]) => `| \`${code}\` | ${words.replaceAll('|', '\\|')} |`);
  const text = [
    '# Sentences',
    '',
    'What the service says to people is data: a `code`, its `params`, which are plain values, and the English text that the words of the',
    'code make of them. A console or a client says it in another language by code and parameters; a code never changes its meaning.',
    'A parameter is never a piece of English: what has none of something to name has a sentence of its own. The compiler holds each code to',
    'its parameters; only the words of a pack, which are known when it is read, are said by `Sentence.inWords`, and',
    '`test/e2e/sentences.spec.ts` names who says so.',
    '',
    '- A problem has `code` and `params` beside its `detail`, and so has each of its `errors`.',
    '- So have deficiencies of a draft, reasons why a license or a document is needed and what was not examined, why an event is not',
    '  allowed, what moved a clock, notices, faults of the record, and rows of a list or of an import that were',
    '  rejected: `code` and `params` beside the text.',
    '- Where a text stands by itself, the sentence stands beside it: `because` of a forecast’s `reason`, of a held list and of an endpoint',
    '  (`disabledBecause`), `warningSentences` of a screening.',
    '- Why two names are alike is said by the `features` of the explanation: `name` is the code, `value` what stands in it. What a list or a',
    '  footnote means is the law’s text, by `source` and `footnote`.',
    '- What was kept by an earlier release, such as a rejected row of a file, has the text alone; of an import they are null.',
    '- Where a sentence holds another (`field_at_fault`), the other stands in `errors` by itself.',
    '- Asked with `Accept-Language: de`, an answer says its sentences in German where their catalogue has them (`sentences.de.ts`,',
    '  [how to translate](how-to/translate.md)); `code` and `params` are the same, and `Content-Language` and `Vary` say so. What is kept, sealed,',
    '  signed or sent by itself (the record, webhooks, mails, files and their columns) is English always.',
    '- A regime says its sentences in the words of its pack: `GET /v1/regimes/{id}` ([regimes](regimes.md)).',
    '',
    'Made from the catalogues in the code (`sentences.ts` of each package).',
    '',
    '| `code` | words |',
    '| --- | --- |',
    ...rows,
    '',
  ].join('\n');
  return format(text, { parser: 'markdown', printWidth: 120 });
}
