import { covers, scopeOf } from './control-scope.js';
import type { Scope } from './control-scope.js';
import { askParagraph, reason } from './cited.js';
import type { Finding } from './determination.js';
import type { ItemCase } from './item-case.js';
import { readEntry } from './ccl-rows.js';
import { say } from '../sentences.js';

/** What a footnote of the chart requires a license for, where the grid has no X: by entry, in the words of the Commerce Control List. */
interface FootnoteRule {
  readonly footnote: string;
  /** The column whose X it stands in for; null: none. */
  readonly column: string | null;
  readonly entries: ReadonlyMap<string, Scope>;
}

/** 15 CFR 738 Supp. 1, footnotes 7 and 10; the others refer to sections that are examined by themselves. */
export const FOOTNOTE_RULES: readonly FootnoteRule[] = [
  { footnote: '7', column: 'RS 2', entries: scopes({ '6A003': '6A003.b.4.b', '9A515': '9A515.e' }) },
  {
    footnote: '10',
    column: null,
    entries: scopes({
      '0A501': 'entire entry except 0A501.y',
      '0A502': 'shotguns with a barrel length less than 18 inches (45.72 cm)',
      '0A504': '0A504.i',
      '0A505': '0A505.a and .x',
      '0A506': 'entire entry',
      '0A507': 'entire entry',
      '0A508': 'semi-automatic shotguns with a barrel length less than 18 inches (45.72 cm)',
      '0A509': 'entire entry',
      '0D501':
        'entire entry except “software” for commodities in ECCN 0A501.y or “equipment” in ECCN 0B501 for commodities in ECCN 0A501.y',
      '0D505': '“software” for commodities in ECCN 0A505.a and .x and “equipment” in ECCN 0B505.a and .x',
      '0E501': 'entire entry',
      '0E504': 'entire entry',
      '0E505':
        '“technology” for “development,” “production,” operation, installation, maintenance, repair, overhaul, or refurbishing commodities in 0A505.a and .x; for “equipment” for those commodities in 0B505; and for “software” for that “equipment” and those commodities in 0D505',
    }),
  },
];

/** What the footnotes of the destination's row require beyond its marks. */
export function footnotesRequire(item: ItemCase): Finding[] {
  const { chart } = item.place;
  if (!chart) return [];
  return FOOTNOTE_RULES.filter(({ footnote }) => chart.footnotes.includes(footnote)).flatMap((rule) =>
    requiredBy(rule, item),
  );
}

function requiredBy({ footnote, column, entries }: FootnoteRule, item: ItemCase): Finding[] {
  const { entry, paragraph, place } = item;
  const scope = entries.get(entry.eccn);
  if (!scope || (column !== null && !rowsOfColumn(column, item))) return [];
  const covered = covers(scope, paragraph);
  if (covered === 'out') return [];
  const given = { eccn: entry.eccn, destination: place.name, footnote };
  const citation = `15 CFR 738 Supp. 1 n. ${footnote}`;
  const rule = `chart:footnote${footnote}`;
  if (covered === 'in' && rowCovers(column, item))
    return [{ says: 'applies', reason: reason(rule, say('item_footnote', given), citation) }];
  return [
    {
      says: 'cannot_say',
      reason: reason(rule, say('item_footnote_perhaps', given), citation),
      ...(covered === 'paragraph' && { question: askParagraph(entry) }),
    },
  ];
}

/** Whether the entry has a row for the column that may cover the item, and none that does. */
function rowsOfColumn(column: string, { entry, paragraph }: ItemCase): boolean {
  const { rows } = readEntry(entry);
  return rows.some(
    ({ basis, scope }) =>
      basis.by === 'column' && basis.column === column && covers(scope, paragraph) !== 'out',
  );
}

function rowCovers(column: string | null, { entry, paragraph }: ItemCase): boolean {
  if (column === null) return true;
  const { rows } = readEntry(entry);
  return rows.some(
    ({ basis, scope }) =>
      basis.by === 'column' && basis.column === column && covers(scope, paragraph) === 'in',
  );
}

function scopes(words: Readonly<Record<string, string>>): ReadonlyMap<string, Scope> {
  return new Map(Object.entries(words).map(([eccn, control]) => [eccn, scopeOf(eccn, control)]));
}
