import { createHash } from 'node:crypto';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { say } from '../sentences.js';
import type { PublicationBody, PublishedCell } from './hub.js';

type Node = ReturnType<typeof h>;

const STYLE = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; background: #fff; color: #1a1d21; }
a { color: #0b4fb3; }
body { margin: 0 auto; max-width: 60rem; padding: 1rem; }
h1 { font-size: 1.6rem; line-height: 1.2; }
h2 { font-size: 1.15rem; margin-top: 2rem; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; font-weight: 600; padding: .4rem 0; }
th, td { border-bottom: 1px solid #8886; padding: .3rem .6rem .3rem 0; text-align: left; }
.scroll { overflow-x: auto; }
@media screen and (prefers-color-scheme: dark) { :root { background: #16181c; color: #eceff4; } a { color: #9ec1ff; } }
@media print { .scroll { overflow: visible; } body { max-width: none; padding: 0; font-size: 11pt; } a { color: inherit; } }
`;
const HEAD = [
  'Month',
  'Authority',
  'Country Group',
  'ECCN category',
  'Type',
  'Cases',
  'Companies',
  'Median days',
  '90th percentile',
  'Since number',
];

/** The style is the page's own, and the only thing that it may load. */
export const HUB_STYLE_HASH = `'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`;

/** The newest publication for everybody: no script, no other host, no name of anybody. */
export function hubPage(publication: PublicationBody | null, origin: string): string {
  const title = say('hub_title').text;
  return toHtml([
    { type: 'doctype' },
    h('html', { lang: 'en' }, [
      h('head', [
        h('meta', { charset: 'utf-8' }),
        h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
        h('title', title),
        h('style', STYLE),
      ]),
      h('body', [
        h('main', [
          h('h1', title),
          ...(publication
            ? published(publication, `${origin}/v1/hub/publications/${publication.number}`)
            : []),
          ...(publication ? [] : [h('p', say('hub_nothing').text)]),
          h('h2', 'How this was made, and what it cannot show'),
          h('p', say('hub_method').text),
        ]),
      ]),
    ]),
  ]);
}

function published({ number, publishedAt, license, cells }: PublicationBody, address: string): Node[] {
  const day = publishedAt.slice(0, 10);
  return [
    h('p', [
      `Number ${number}, as of ${day}. License: ${license}. `,
      h('a', { href: address }, 'JSON, signed'),
      ' · ',
      h('a', { href: `${address}/csv` }, 'CSV'),
    ]),
    cells.length === 0
      ? h('p', say('hub_no_cells').text)
      : h('div', { class: 'scroll', tabIndex: 0, role: 'region', ariaLabel: 'Published figures' }, [
          table(cells, `Decisions, number ${number}`),
        ]),
    h('h2', 'How to cite it'),
    h('p', say('hub_cite', { number, day, address }).text),
  ];
}

function table(cells: readonly PublishedCell[], caption: string): Node {
  return h('table', [
    h('caption', caption),
    h('thead', [
      h(
        'tr',
        HEAD.map((name) => h('th', { scope: 'col' }, name)),
      ),
    ]),
    h(
      'tbody',
      cells.map((cell) =>
        h(
          'tr',
          valuesOf(cell).map((value, place) =>
            place === 0 ? h('th', { scope: 'row' }, value) : h('td', value),
          ),
        ),
      ),
    ),
  ]);
}

function valuesOf(cell: PublishedCell): string[] {
  const { month, regime, countryGroup, eccnCategory, type, n, companies, median, p90, since } = cell;
  const about = [month, regime, countryGroup, eccnCategory, type.replaceAll('_', ' '), String(n)];
  return [...about, companies, daysOf(median), daysOf(p90), String(since)];
}

/** `30-50`, in tens, are 30 to 59 days. */
function daysOf(tens: string | null): string {
  if (tens === null) return 'not told';
  const [from = 0, to = 0] = tens.split('-').map(Number);
  return to >= 360 ? `${from} and more` : `${from} to ${to + 9}`;
}
