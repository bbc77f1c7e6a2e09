import { createHash } from 'node:crypto';
import { countryName } from '@ninety/bis';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { PublishedFigure } from '../published/published-figures.js';
import { betweenText } from '../quarterly/between.js';
import type { BetweenResponseDto } from '../quarterly/quarterly.contract.js';
import { DECISIONS } from '../quarterly/tallies.js';
import { say } from '../sentences.js';
import type {
  PublicGroupResponseDto,
  PublicQuarterResponseDto,
  PublicTimelinessResponseDto,
} from './public-timeliness.contract.js';

type Node = ReturnType<typeof h>;

/** Of the series that stand beside an own curve: how long decisions took. */
const SHOWN_UNITS: ReadonlySet<string> = new Set(['days', 'percent']);
const TOO_FEW = 'too few';
const NOT_SHOWN = 'not shown';
const BAR_WIDTH = 240;

const STYLE = `
:root { color-scheme: light dark; background: #fdfdfb; color: #1b1b19; font: 16px/1.5 system-ui, sans-serif; }
a, a:visited { color: #1d4ed8; }
body { margin: 0 auto; max-width: 60rem; padding: 1rem; }
h1 { font-size: 1.6rem; line-height: 1.2; }
h2 { font-size: 1.15rem; margin-top: 2rem; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; font-weight: 600; padding: .4rem 0; }
th, td { border-bottom: 1px solid #8886; padding: .3rem .6rem .3rem 0; text-align: left; vertical-align: top; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
.scroll { overflow-x: auto; }
.bar { fill: currentColor; opacity: .55; }
.line { stroke: currentColor; stroke-dasharray: 3 3; }
dt { font-weight: 600; } dd { margin: 0 0 .6rem 0; }
@media (prefers-color-scheme: dark) { :root { background: #161614; color: #edede8; } a, a:visited { color: #8ab0ff; } }
@media print { :root { background: none; color: #000; } .scroll { overflow: visible; } body { max-width: none; padding: 0; font-size: 11pt; } a, a:visited { color: inherit; } }
`;

/** The style is the page's own, and the only thing that it may load. */
export const PAGE_STYLE_HASH = `'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`;

/** The page for everybody: no script, no other host, no name of anybody. */
export function publicPage(
  {
    asOf,
    regime,
    quarters,
    byCountry,
    byEccn,
    byType,
    isNothingDecided,
    method,
  }: PublicTimelinessResponseDto,
  figures: readonly PublishedFigure[],
): string {
  const title = say('public_title').text;
  const [newest] = quarters;
  const about = regime === null ? say('quarter_of_office').text : say('quarter_of_company').text;
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
          h('p', [
            `${about}, on ${asOf}. `,
            h('a', { href: '/v1/public/timeliness', target: '_blank', rel: 'noopener' }, 'The same as JSON'),
            '.',
          ]),
          h('h2', 'By quarter'),
          scrolled('By quarter', quartersTable(quarters)),
          ...(isNothingDecided ? [h('p', say('quarter_caveat_none').text)] : []),
          h('h2', 'How they ended'),
          scrolled('How they ended', outcomesTable(quarters)),
          h('h2', 'What is asked for, and what was kept'),
          ...(newest ? [limitsList(newest)] : []),
          ...(newest ? groupParts(newest.quarter, { byCountry, byEccn, byType }) : []),
          h('h2', 'What others published'),
          h('p', say('public_published').text),
          scrolled(
            'What others published',
            figuresTable(figures.filter(({ unit }) => SHOWN_UNITS.has(unit))),
          ),
          h('h2', 'How this was counted'),
          h(
            'ul',
            method.map(({ text }) => h('li', text)),
          ),
        ]),
      ]),
    ]),
  ]);
}

function quartersTable(quarters: readonly PublicQuarterResponseDto[]): Node {
  const longest = Math.max(90, ...quarters.map(({ median }) => median?.atMost ?? 0));
  return table(
    'Fiscal quarters of the United States, the newest first. The dashed line is at 90 days.',
    ['Quarter', 'Decided', 'Average days', 'Median days', 'Pending at its end', ''],
    quarters.map(({ quarter, from, to, decided, average, median, pending }) => [
      `${quarter}: ${from} to ${to}`,
      decided === null ? TOO_FEW : String(decided),
      days(decided, average),
      days(decided, median),
      pending === null ? NOT_SHOWN : betweenText(pending),
      median === null ? '' : bar(median, longest),
    ]),
  );
}

function outcomesTable(quarters: readonly PublicQuarterResponseDto[]): Node {
  return table(
    'Decisions of each quarter by their outcome',
    ['Quarter', ...DECISIONS.map((outcome) => outcome.replaceAll('_', ' '))],
    quarters.map(({ quarter, outcomes }) => [
      quarter,
      ...outcomes.map(({ count }) => (count === null ? TOO_FEW : String(count))),
    ]),
  );
}

/** A picture of what stands beside it in numbers. */
function bar({ atMost }: BetweenResponseDto, longest: number): Node {
  const scale = BAR_WIDTH / longest;
  const limit = 90 * scale;
  return h('svg', { width: BAR_WIDTH, height: 16, viewBox: `0 0 ${BAR_WIDTH} 16`, ariaHidden: 'true' }, [
    h('rect', { class: 'bar', x: 0, y: 3, width: Math.max(1, atMost * scale), height: 10 }),
    h('line', { class: 'line', x1: limit, x2: limit, y1: 0, y2: 16 }),
  ]);
}

function limitsList({ quarter, decided, limits, pending }: PublicQuarterResponseDto): Node {
  return h(
    'dl',
    limits.flatMap(({ days: limit, source, meaning, decidedWithin, pendingBeyond }) => [
      h('dt', `${limit} days: ${source}`),
      h('dd', [
        meaning.text,
        h('br'),
        `${quarter}: ${decidedText(limit, decided, decidedWithin)} ${pendingText(limit, pending, pendingBeyond)}`,
      ]),
    ]),
  );
}

function decidedText(limit: number, decided: number | null, within: BetweenResponseDto | null): string {
  if (decided === 0) return say('public_none_decided').text;
  if (decided === null) return say('public_few_decided').text;
  if (within === null) return say('public_within_not_shown', { days: limit, decided }).text;
  return say('public_within', { days: limit, decided, within: betweenText(within) }).text;
}

function pendingText(
  limit: number,
  pending: BetweenResponseDto | null,
  beyond: BetweenResponseDto | null,
): string {
  if (pending === null) return say('public_pending_not_shown').text;
  if (beyond === null)
    return say('public_beyond_not_shown', { days: limit, pending: betweenText(pending) }).text;
  return say('public_beyond', { days: limit, pending: betweenText(pending), beyond: betweenText(beyond) })
    .text;
}

function groupParts(
  quarter: string,
  groups: Readonly<Record<'byCountry' | 'byEccn' | 'byType', readonly PublicGroupResponseDto[]>>,
): Node[] {
  const parts = [
    ['By end-user country', groups.byCountry, countryName],
    ['By ECCN', groups.byEccn, (key: string) => key],
    ['By type', groups.byType, (key: string) => key.replaceAll('_', ' ')],
  ] as const;
  return parts.flatMap(([title, rows, nameOf]) =>
    rows.length === 0
      ? []
      : [
          h('h2', title),
          scrolled(
            title,
            table(
              `${title}, ${quarter}`,
              ['', 'Decided', 'Average days', 'Median days'],
              rows.map(({ key, decided, average, median }) => [
                key === null ? 'not known' : nameOf(key),
                String(decided),
                days(decided, average),
                days(decided, median),
              ]),
            ),
          ),
        ],
  );
}

function figuresTable(figures: readonly PublishedFigure[]): Node {
  return table(
    'Definitions differ from row to row: no two rows are one curve.',
    ['Period', 'What', 'Figure', 'Source'],
    figures.map(({ period, definition, value, unit, sources, quality, isWeak }) => [
      period,
      definition,
      `${value ?? ''} ${unit}`,
      h(
        'span',
        sources.flatMap((source) => [
          // Within another page's frame a source would not open.
          h('a', { href: source, target: '_blank', rel: 'noopener noreferrer' }, new URL(source).hostname),
          ` (${quality}${isWeak ? ', weak' : ''}) `,
        ]),
      ),
    ]),
  );
}

function table(
  caption: string,
  head: readonly string[],
  rows: readonly (readonly (string | Node)[])[],
): Node {
  return h('table', [
    h('caption', caption),
    h('thead', [
      h(
        'tr',
        head.map((name) => (name === '' ? h('td') : h('th', { scope: 'col' }, name))),
      ),
    ]),
    h(
      'tbody',
      rows.map(([first = '', ...rest]) =>
        h('tr', [h('th', { scope: 'row' }, first), ...rest.map((cell) => h('td', cell))]),
      ),
    ),
  ]);
}

/** What is wider than the page is scrolled by itself, also by keyboard. */
function scrolled(label: string, content: Node): Node {
  return h('div', { class: 'scroll', tabIndex: 0, role: 'region', ariaLabel: label }, content);
}

function days(decided: number | null, range: BetweenResponseDto | null): string {
  if (range !== null) return betweenText(range);
  return decided === 0 ? 'none' : TOO_FEW;
}
