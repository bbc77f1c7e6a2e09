import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Block, LegalDocument, Value } from './document.js';
import { languageTagOf, linesOf } from './scripts.js';
import type { Line } from './scripts.js';

const STYLE = `body{font:15px/1.5 system-ui,sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem;color:#111}
h1{font-size:1.5rem;margin-bottom:0}h2{font-size:1.05rem;margin:1.5rem 0 .25rem;border-bottom:1px solid #999}
.citation{color:#555;margin-top:.25rem}dl{display:grid;grid-template-columns:16rem 1fr;gap:.15rem 1rem;margin:.5rem 0}
dt{color:#444}dd{margin:0;white-space:pre-wrap}table{border-collapse:collapse;width:100%;margin:.5rem 0}
th,td{border:1px solid #999;padding:.25rem .5rem;text-align:left;vertical-align:top}p{white-space:pre-wrap}
@media (max-width:40rem){body{margin:1rem auto}dl{grid-template-columns:minmax(0,2fr) minmax(0,3fr)}dt,dd,td,th{overflow-wrap:anywhere}}
@media print{body{margin:0;max-width:none}h2{break-after:avoid}tr{break-inside:avoid}}`;

const ENGLISH = /^[\t -\u024F\u2010-\u2027]*$/;
/** Not of one script alone: spaces, marks, digits, most punctuation. */
const NEUTRAL = /[\p{Script=Common}\p{Script=Inherited}]/u;

/** The document as one HTML page that asks for nothing else. */
export function htmlOf({ title, citation, blocks }: LegalDocument): string {
  const page = h('html', { lang: 'en' }, [
    h('head', [
      h('meta', { charSet: 'utf-8' }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('title', title),
      h('style', STYLE),
    ]),
    h('body', [h('main', [h('h1', contentOf(title)), h('p.citation', citation), ...blocks.map(elementOf)])]),
  ]);
  return `<!doctype html>\n${toHtml(page)}\n`;
}

function elementOf(block: Block): Element {
  switch (block.kind) {
    case 'heading':
      return h('h2', contentOf(block.text));
    case 'paragraph':
      return h('p', contentOf(block.text));
    case 'list':
      return h(
        'ol',
        block.items.map((item) => h('li', contentOf(item))),
      );
    case 'facts':
      return h(
        'dl',
        block.facts.flatMap(([label, value]) => [h('dt', label), h('dd', contentOf(value))]),
      );
    case 'table':
      return h('table', [
        h('thead', [
          h(
            'tr',
            block.head.map((cell) => h('th', { scope: 'col' }, cell)),
          ),
        ]),
        h(
          'tbody',
          block.rows.map((row) =>
            h(
              'tr',
              row.map((cell) => h('td', contentOf(cell))),
            ),
          ),
        ),
      ]);
  }
}

/** Each line in its own direction, and letters of other languages marked as theirs. */
function contentOf(value: Value): ElementContent[] {
  return linesOf(value).flatMap((line, index) => [
    ...(index > 0 ? [text('\n')] : []),
    ...(line.direction === 'rtl' ? [h('bdi', { dir: 'rtl' }, ...marked(line))] : marked(line)),
  ]);
}

function marked({ text: line, han }: Line): ElementContent[] {
  if (ENGLISH.test(line)) return [text(line)];
  const parts: { tag: string | null; text: string }[] = [];
  for (const letter of line) {
    const last = parts.at(-1);
    const tag = NEUTRAL.test(letter) && last ? last.tag : languageTagOf(letter, han);
    if (last?.tag === tag) last.text += letter;
    else parts.push({ tag, text: letter });
  }
  return parts.map(({ tag, text: part }) => (tag === null ? text(part) : h('span', { lang: tag }, part)));
}

const text = (value: string): ElementContent => ({ type: 'text', value });
