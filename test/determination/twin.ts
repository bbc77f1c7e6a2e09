import type { CclEntry, ChartRow, Law } from '../../libs/bis/src/determination/law.js';

/**
 * The rows of the Commerce Control List once more, slowly: written from 15 CFR 738.4, 742.4(a), 742.6(a) and 746.1(b) and from the words of
 * the list, and sharing nothing with the rules. It reads a cell word by word, where they read it by its grammar.
 */

type Verdict = 'applies' | 'cannot_say';
type Side = 'in' | 'out' | '?';

/** What the rows of an entry say of a destination, as 'applies chart:NS2'. No answers are given, and it is an export from the United States. */
export function live(entry: CclEntry, paragraph: string | null, to: string, law: Law): Set<string> {
  const said = new Set<string>();
  const say = (verdict: Verdict, rule: string): unknown => said.add(`${verdict} ${rule}`);
  const code = to === 'LI' ? 'CH' : to;
  const chart = law.chart.get(code);
  if (!chart) throw new Error(`${to} is not on the chart`);

  if (entry.heading.includes('License Requirements Reason for Control')) {
    say('cannot_say', '738.4');
    return said;
  }
  const rows = entry.requirements.filter(({ control, basis }) => control + basis !== '');
  if (rows.length === 0) {
    if (/\(Th(?:is|ese) (?:entry|items|item) (?:is|are) “subject to the ITAR/.test(entry.heading))
      say('cannot_say', '734.3');
    else if (['0A983', '5A980', '5D980', '5E980'].includes(entry.eccn)) say('applies', '738.3(a)(1)');
    else say('cannot_say', '738.4');
    return said;
  }
  for (const { control, basis } of rows) {
    for (const [reason, words] of clauses(control)) {
      for (const { verdict, rule } of required(reason, basis, entry.eccn, chart, code, law)) {
        const side = covered(words, entry.eccn, paragraph);
        if (side === 'out') continue;
        say(side === 'in' ? verdict : 'cannot_say', rule);
      }
    }
  }
  footnotes(entry, paragraph, chart, rows, say);
  for (const code of entry.reasonsForControl.map((one) => one.replace('.', '')))
    if (
      /^(?:AT|CB|CC|CW|EI|FC|MT|NS|NP|RS|SS|UN|SI|SL)$/.test(code) &&
      !has(rows, code) &&
      !(code === 'RS' && entry.eccn === '6A992')
    )
      say('cannot_say', '738.4');
  return said;
}

type Row = CclEntry['requirements'][number];

function has(rows: readonly Row[], code: string): boolean {
  return rows.some(({ control, basis }) => `${control} ${basis}`.includes(`${code} appl`));
}

/** One cell may have two reasons for control. */
function clauses(control: string): (readonly [reason: string, words: string])[] {
  const two = 'NP applies to entire entry AT applies to entire entry';
  if (control === two)
    return [
      ['NP', 'entire entry'],
      ['AT', 'entire entry'],
    ];
  const at = control.search(/ appl/);
  const reason = /^[A-Z]{2}$/.test(control.slice(0, at)) ? control.slice(0, at) : '';
  return [[reason, control.slice(at + 1).replace(/^appl(?:ies|y)\s*(?:to )?/, '')]];
}

/** Where a license is required by the second cell. */
function required(reason: string, basis: string, eccn: string, chart: ChartRow, code: string, law: Law) {
  const found: { verdict: Verdict; rule: string }[] = [];
  const add = (rule: string, verdict: Verdict = 'applies'): unknown => found.push({ verdict, rule });
  const groups = law.groups.get(code)?.groups ?? [];
  const isIn = (...names: string[]): boolean => names.some((name) => groups.includes(name));
  const columns = basis
    .split('Column ')
    .slice(1)
    .map((rest) => rest.charAt(0));
  if (columns.length > 0) {
    for (const figure of new Set(columns))
      if (chart.marks.includes(`${reason} ${figure}`))
        add(`chart:${reason}${figure}`, eccn === '0A919' ? 'cannot_say' : 'applies');
  } else if (basis.startsWith('China, Russia')) {
    if (['CN', 'RU', 'VE'].includes(code)) add('742.6(a)(7)');
  } else if (basis.startsWith('To or within Macau')) {
    if (code === 'MO' || isIn('D:5')) add('group:D:5');
  } else if (basis.startsWith('To or within the United Arab')) {
    if (code === 'AE' || (isIn('D:1', 'D:4', 'D:5') && !isIn('A:5', 'A:6'))) add('742.6(a)(6)(iii)(B)');
  } else if (basis.includes('any destination worldwide')) {
    add(basis.includes('(a)(13)') ? '742.6(a)(13)' : '742.6(a)(6)(iii)(A)');
  } else if (basis.startsWith('Worldwide control')) {
    add(basis.includes('742.4(a)(5)') ? '742.4(a)(5)' : '742.6(a)(10)');
  } else if (basis.includes('UN controls')) {
    if (['CF', 'CD', 'ER', 'IR', 'IQ', 'LB', 'LY', 'KP', 'SO', 'SD'].includes(code)) add('746');
  } else if (basis.includes('ALL destinations, except Canada')) {
    if (code !== 'CA') add('742');
  } else if (basis.includes('all destinations, as specified in § 742.13')) add('742.13');
  else if (basis.includes('North Korea')) {
    if (code === 'KP') add('742.19');
  } else if (basis.includes('to Iraq') || basis.includes('to Pakistan')) {
    const [iraq, pakistan] = [basis.includes('Iraq'), basis.includes('Pakistan')];
    if ((iraq && code === 'IQ') || (pakistan && code === 'PK'))
      add(pakistan ? '742.6(a)(12)' : '742.6(a)(5)');
  } else if (basis.includes('742.15')) add('742.15', 'cannot_say');
  else if (basis.includes('742.14')) add('742.14', 'cannot_say');
  else if (basis.includes('CWC non-States Parties')) {
    if (code !== 'IL' && code !== 'TW') add('742.18', 'cannot_say');
  } else if (!basis.includes('746.8') && !basis.includes('742.6(a)(11)')) add('738.4', 'cannot_say');
  return found;
}

function footnotes(
  { eccn }: CclEntry,
  paragraph: string | null,
  { footnotes: own }: ChartRow,
  rows: readonly Row[],
  say: (verdict: Verdict, rule: string) => unknown,
): void {
  const verdict = (side: Side): Verdict | null =>
    side === 'out' ? null : side === 'in' ? 'applies' : 'cannot_say';
  if (own.includes('10')) {
    const words: Record<string, string> = {
      '0A501': 'entire entry except 0A501.y',
      '0A502': 'short shotguns',
      '0A504': '0A504.i',
      '0A505': '0A505.a and .x',
      '0A506': 'entire entry',
      '0A507': 'entire entry',
      '0A508': 'short shotguns',
      '0A509': 'entire entry',
      '0D501': 'some software',
      '0D505': 'some software',
      '0E501': 'entire entry',
      '0E504': 'entire entry',
      '0E505': 'some technology',
    };
    const found = words[eccn] === undefined ? null : verdict(covered(words[eccn], eccn, paragraph));
    if (found) say(found, 'chart:footnote10');
  }
  if (own.includes('7')) {
    const named = eccn === '6A003' ? '6A003.b.4.b' : eccn === '9A515' ? '9A515.e' : null;
    if (named === null) return;
    const side = covered(named, eccn, paragraph);
    const sides = rows
      .filter(({ control, basis }) => control.startsWith('RS') && basis.includes('Column 2'))
      .map(({ control }) => covered(clauses(control)[0]?.[1] ?? '', eccn, paragraph));
    if (side === 'out' || sides.every((one) => one === 'out')) return;
    say(side === 'in' && sides.includes('in') ? 'applies' : 'cannot_say', 'chart:footnote7');
  }
}

/** Whether words cover a paragraph; '?' where that turns on more, or on a paragraph that is not known. */
function covered(cell: string, eccn: string, paragraph: string | null): Side {
  const words = tidy(cell);
  if (words === 'entire entry') return 'in';
  if (words.split('(').length !== words.split(')').length) return '?';
  if (words.startsWith('entire entry except ')) {
    const [rest = '', note = ''] = words.slice('entire entry except '.length).split('. Note: ');
    const out = phrases(rest, eccn);
    const noted = mentions(note, eccn);
    if (
      within(noted, paragraph) !== 'out' &&
      !out.some(({ pure, paths }) => pure && within(paths, paragraph) === 'in')
    )
      return '?';
    return sideOf(out, paragraph, 'in');
  }
  const exceptions = [...words.matchAll(/ \(except ((?:[^()]|\([^()]*\))*)\)/g)].map(
    ([, inner = '']) => inner,
  );
  const bare = words.replaceAll(/ \(except (?:[^()]|\([^()]*\))*\)/g, '');
  const named = phrases(bare.split(', EXCEPT: ')[0] ?? '', eccn).map((one) => ({
    ...one,
    pure: one.pure && !bare.includes(', EXCEPT: '),
  }));
  const without = exceptions.flatMap((one) => phrases(one, eccn));
  const taken = sideOf(without, paragraph, 'in');
  const side = sideOf(named, paragraph, 'out');
  if (taken === 'out') return 'out';
  return side === 'in' && taken === '?' ? '?' : side;
}

function tidy(cell: string): string {
  return cell
    .replace(/^(?:only to|the) /, '')
    .replace('entire entry, except', 'entire entry except')
    .replace('entire entry except:', 'entire entry except')
    .replace('entire entry except for ', 'entire entry except ')
    .replace(/ \(refer to [^)]*\)$/, '')
    .replace(/ \(But see .*$/, '')
    .replace(/\. A license is required.*$/s, '')
    .replace(/ CB Column 2\.$/, '')
    .replace(/, except to Russia for use .*$/, '')
    .replace(/\.$/, '')
    .trim();
}

interface Phrase {
  readonly paths: readonly string[];
  /** Whether it says nothing but paragraphs. */
  readonly pure: boolean;
}

/** Of phrases that take in or take out: what holds of a paragraph that they name, and of one that they do not. */
function sideOf(all: readonly Phrase[], paragraph: string | null, otherwise: 'in' | 'out'): Side {
  const named = otherwise === 'in' ? 'out' : 'in';
  if (all.some(({ pure, paths }) => pure && within(paths, paragraph) === 'in')) return named;
  if (all.some(({ paths }) => paths.length === 0 || within(paths, paragraph) !== 'out')) return '?';
  return otherwise;
}

function within(paths: readonly string[], paragraph: string | null): Side {
  if (paths.length === 0) return 'out';
  if (paragraph === null) return '?';
  if (paths.some((path) => `${paragraph}.`.startsWith(`${path}.`))) return 'in';
  return paths.some((path) => path.startsWith(`${paragraph}.`)) ? '?' : 'out';
}

/** Parts between semicolons, and where a new noun begins. */
function phrases(words: string, eccn: string): Phrase[] {
  return words
    .split(
      /; | as well as | (?:and|or) to (?:all )?| AND (?:to )?|\. MT also applies to | and (?=paragraphs )/,
    )
    .flatMap((part) => nouns(part, eccn))
    .map((part) => {
      const paths = mentions(part, eccn);
      return { paths, pure: paths.length > 0 && leftOf(part, eccn) === '' };
    });
}

/** "amplifiers in 3A001.b.2 and transistors in 3A001.b.3" are two. */
function nouns(part: string, eccn: string): string[] {
  const words = part.split(' ');
  const cut = words.findIndex(
    (word, at) =>
      word === 'and' &&
      (words[at - 1] ?? '').startsWith(`${eccn}.`) &&
      !(words[at - 1] ?? '').endsWith(',') &&
      /^[a-z“][a-zA-Z]/.test(words[at + 1] ?? ''),
  );
  return cut === -1
    ? [part]
    : [words.slice(0, cut).join(' '), ...nouns(words.slice(cut + 1).join(' '), eccn)];
}

/** Words that stay if the paragraphs, and what only joins them, are taken out. */
function leftOf(part: string, eccn: string): string {
  const joining =
    'items commodities “software” “technology” controlled by in this entry of only paragraph paragraphs and or to through';
  return wordsOf(part)
    .filter((word) => !joining.split(' ').includes(word) && pathIn(word, eccn) === null)
    .join(' ');
}

/** Every paragraph of the entry that is mentioned, ranges written out. */
function mentions(part: string, eccn: string): string[] {
  const paths: string[] = [];
  let [isOwn, isRange] = [true, false];
  let last = 'start';
  for (const word of wordsOf(part)) {
    const path = pathIn(word, eccn);
    const other = /^\d[A-E]\d{3}/.test(word) && !word.startsWith(eccn);
    if (other) isOwn = false;
    if (word === 'to' || word === 'through') isRange = last === 'path';
    else if (path !== null && !other) {
      const named = word.startsWith(eccn);
      if (named) isOwn = true;
      if (named || (isOwn && (last === 'path' || last === 'start' || last === 'paragraph'))) {
        const before = paths.at(-1) ?? '';
        const whole = /^\d/.test(path) ? before.replace(/[^.]*$/, path) : path;
        paths.push(...(isRange ? steps(before, whole) : []), whole);
        [last, isRange] = ['path', false];
        continue;
      }
    }
    if (word === 'and' || word === 'or' || word === 'to' || word === 'through') continue;
    last = word.startsWith('paragraph') ? 'paragraph' : 'word';
  }
  return paths;
}

function wordsOf(part: string): string[] {
  return part
    .replaceAll(/(\d[A-E]\d{3}) \./g, '$1.')
    .replaceAll(/\. ([a-z]\b)/g, '.$1')
    .split(' ')
    .map((word) => word.replaceAll(/[,;:]+$/g, '').replace(/\.$/, ''))
    .filter((word) => word !== '');
}

/** 'b.2' of '3A001.b.2', of '.b.2' and of 'b.2'. */
function pathIn(word: string, eccn: string): string | null {
  const rest = word.startsWith(`${eccn}.`) ? word.slice(eccn.length + 1) : word.replace(/^\./, '');
  return /^(?:[a-z]|\d{1,2}(?=$))(?:\.(?:[a-z]|\d{1,2}))*$/.test(rest) &&
    (word.startsWith('.') || !/^\d/.test(rest))
    ? rest
    : null;
}

function steps(from: string, to: string): string[] {
  const parent = from.replace(/[^.]*$/, '');
  const [first, last] = [from.slice(parent.length), to.replace(/^.*\./, '')];
  const all = /^\d/.test(first) ? '1 2 3 4 5 6 7 8 9 10 11 12'.split(' ') : [...'abcdefghijklmnopqrstuvwxyz'];
  return all.slice(all.indexOf(first) + 1, all.indexOf(last)).map((one) => parent + one);
}
