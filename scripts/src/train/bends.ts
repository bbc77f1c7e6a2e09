import { tellingWordsOf } from '@ninety/screening';
import type { Random } from '../seed/random.js';
import { formOf, withoutForm } from './legal-form.js';
import { CULTURES } from './person-names.js';

/** What was done to a name, and so whether it is still the name. */
export type Bend = (name: string, random: Random) => string | null;

const CHINESE = new Set([...(CULTURES[3]?.given ?? []), ...(CULTURES[3]?.family ?? [])]);
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const LIMITED = [
  'Ltd.',
  'Limited',
  'LLC',
  'Co., Ltd.',
  'Company Limited',
  'GmbH',
  'OOO',
  'Pte Ltd',
  'Pvt. Ltd.',
  'Sdn Bhd',
  'S.r.l.',
  'SARL',
  'B.V.',
];
const STOCK = [
  'Inc.',
  'Corporation',
  'Corp.',
  'AG',
  'JSC',
  'OAO',
  'S.A.',
  'PJSC',
  'Joint Stock Company',
  'plc',
  'AO',
  'A.Ş.',
  'S.p.A.',
];
export const BUSINESS = [
  'Group',
  'International',
  'Global',
  'Trading',
  'Technology',
  'Industries',
  'Holdings',
  'Import & Export',
  'Services',
  'Solutions',
  'New',
  'Engineering',
  'Systems',
  'Branch',
  'Enterprises',
  'Development',
];
export const COUNTRY_WORDS = [
  'China',
  'Germany',
  'Mexico',
  'Singapore',
  'Pakistan',
  'Russia',
  'France',
  'India',
  'Turkey',
  'Hong Kong',
  'UAE',
  'Malaysia',
  'Iran',
  'Japan',
  'Korea',
  'Italy',
  'Spain',
  'Sweden',
  'Poland',
  'Brazil',
  'Canada',
  'Denmark',
  'Vietnam',
  'Taiwan',
];
export const PLACE_WORDS = [
  'Beijing',
  'Shanghai',
  'Shenzhen',
  'Guangzhou',
  'Chengdu',
  'Wuhan',
  'Hangzhou',
  'Nanjing',
  'Moscow',
  'Dubai',
  'Tehran',
  'London',
  'Paris',
  'Boston',
  'Dallas',
  'Phoenix',
  'Seattle',
  'Berlin',
  'Munich',
  'Istanbul',
  'Karachi',
  'Lahore',
  'Novosibirsk',
  'Kazan',
];
const SHORT: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\bTechnolog(?:y|ies)\b/, ['Tech', 'Tech.', 'Techn.', 'Technologies']],
  [/\bInternational\b/, ["Int'l", 'Intl', 'Intl.']],
  [/\bInstitute\b/, ['Inst.', 'Institut']],
  [/\bUniversity\b/, ['Univ.', 'Univ']],
  [/\bTrading\b/, ['Trdg', 'Trade']],
  [/\bManufacturing\b/, ['Mfg', 'Mfg.', 'Manuf.']],
  [/\bElectronics?\b/, ['Electronic', 'Electronics']],
  [/\bEngineering\b/, ['Eng.', 'Engg']],
  [/\bIndustr(?:y|ies|ial)\b/, ['Ind.', 'Industries', 'Industry']],
  [/\bResearch\b/, ['Res.']],
  [/\bCompany\b/, ['Co.', 'Co']],
  [/\bCorporation\b/, ['Corp.', 'Corp']],
  [/\bServices?\b/, ['Svcs', 'Service']],
  [/\bLogistics\b/, ['Logistic']],
  [/\bEquipment\b/, ['Equip.']],
  [/ and /, [' & ']],
  [/ & /, [' and ']],
  [/\bCent(?:er|re)\b/, ['Centre', 'Center', 'Ctr.']],
];
export const FIGURES = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
];

/** A company's name that stays the company's. */
export const COMPANY_POSITIVES: Readonly<Record<string, Bend>> = {
  'form dropped': (name) => changed(name, withoutForm(name)),
  'form foreign': (name, random) => changed(name, withForm(name, random)),
  'form mistyped': (name, random) =>
    changed(name, withoutForm(name) + (mistypedIn(formOf(name), random, 3) ?? formOf(name))),
  'form glued': (name) => changed(name, withoutForm(name) + formOf(name).replace(/[,.\s]/g, '')),
  'form in front': (name, random) =>
    `${random.oneOf(['OOO', 'AO', 'PT', 'Joint Stock Company', 'Limited Liability Company', 'ZAO'])} ${withoutForm(name)}`,
  'one typing error': (name, random) => (hangsOnAShortWord(name) ? null : mistypedIn(name, random, 5)),
  'one typing error in a short word': (name, random) =>
    tellingWords(name) >= 2 ? mistypedIn(name, random, 4) : null,
  'two typing errors': (name, random) => mistypedIn(mistypedIn(name, random, 5) ?? '', random, 6),
  'a letter as it sounds': (name, random) => (hangsOnAShortWord(name) ? null : soundsAlike(name, random)),
  'a space lost': (name, random) => spaceLost(name, random),
  'a space added': (name, random) => spaceAdded(name, random),
  'a space moved': (name, random) => spaceMoved(name, random),
  order: (name, random) => reordered(withoutForm(name), random),
  'punctuation and case': (name, random) =>
    random.percent(50)
      ? name.toUpperCase().replace(/[.,()'’-]/g, ' ')
      : name.toLowerCase().replace(/[.,()'’]/g, ''),
  'business word added': (name, random) =>
    tellingWords(name) >= 1 ? added(name, random.oneOf(BUSINESS), random) : null,
  'country added to a long name': (name, random) =>
    name.split(/\s+/).length >= 4 && tellingWords(name) >= 1 && !/china|russia|iran|pakistan|hong/i.test(name)
      ? added(name, random.oneOf(COUNTRY_WORDS), random)
      : null,
  abbreviated: (name, random) => abbreviated(name, random),
  'figures and words': (name) => inWords(name),
  article: (name, random) => (random.percent(50) ? `The ${name}` : changed(name, name.replace(/^The /, ''))),
  'form dropped and a typing error': (name, random) =>
    formOf(name) !== '' && !hangsOnAShortWord(name) ? mistypedIn(withoutForm(name), random, 5) : null,
  'abbreviated and a typing error': (name, random) => mistypedIn(abbreviated(name, random) ?? '', random, 5),
};

/** A person's name that stays the person's. */
export const PERSON_POSITIVES: Readonly<Record<string, Bend>> = {
  'one typing error': (name, random) => mistypedIn(name, random, 4),
  'one typing error in a short word': (name, random) => mistypedIn(name, random, 3),
  'two typing errors': (name, random) => mistypedIn(mistypedIn(name, random, 5) ?? '', random, 5),
  'a letter as it sounds': (name, random) => soundsAlike(name, random),
  'two letters as they sound': (name, random) => soundsAlike(soundsAlike(name, random) ?? '', random),
  'family name first': (name) => familyFirst(name),
  'upper case': (name) => name.toUpperCase().replace(/[-']/g, ' '),
  'initial of the given name': (name) => initialed(name, 0),
  'middle initial': (name) => (name.split(' ').length >= 3 ? initialed(name, 1) : null),
  'middle name left out': (name) => middleOut(name),
  title: (name, random) =>
    `${random.oneOf(['Dr.', 'Mr.', 'Haji', 'Sheikh', 'Gen.', 'Mullah', 'Prof.', 'Qari', 'Col.'])} ${name}`,
  'a space lost': (name, random) => spaceLost(name, random),
  'a space added': (name, random) => spaceAdded(name, random),
  'article and hyphen': (name, random) =>
    changed(
      name,
      random.percent(50)
        ? name.replace(/al-(?=\w)/gi, 'al ')
        : name.replace(/al-(?=\w)/gi, random.percent(50) ? 'el-' : ''),
    ),
  'name repeated': (name) => `${name.split(' ')[0]} ${name}`,
  'form in another language': (name, random) => otherForm(name, random),
  'Wade–Giles': (name) =>
    name.split(' ').every((word) => CHINESE.has(word))
      ? changed(name, name.split(' ').map(wadeGiles).join(' '))
      : null,
  'servant in another spelling': (name, random) =>
    changed(
      name,
      name.replace(/\bAbdul (\w)/g, (_, letter: string) =>
        random.oneOf([
          `Abdul${letter.toLowerCase()}`,
          `Abd al-${letter}`,
          `Abdel ${letter}`,
          `Abdel${letter.toLowerCase()}`,
        ]),
      ),
    ),
};

const ADDED_NAMES = [
  'Muhammad',
  'Ahmad',
  'Khan',
  'Hamid',
  'Ivanovich',
  'Petrovich',
  'Ali',
  'Jan',
  'José',
  'Maria',
  'Karl',
  'Lee',
  'Akbar',
  'Agha',
];

const OTHERS = ['de Winter', 'Lennart', 'Ignatius', 'Rafiq', 'Tilman', 'Barzan', 'Yaqoub', 'von Stahl'];

/** A middle name more, where enough is left to know the person by. */
export function nameAdded(name: string, random: Random): string | null {
  const parts = name.split(' ');
  if (parts.length < 2) return null;
  const more = random.oneOf(ADDED_NAMES);
  if (parts.includes(more)) return null;
  const where = random.percent(70) ? 1 : 0;
  const others = random.percent(30) && parts.length === 2 ? [random.oneOf(OTHERS)] : [];
  parts.splice(where, 0, more, ...others);
  return parts.join(' ');
}

function changed(name: string, bent: string): string | null {
  return bent === name || bent.trim() === '' ? null : bent;
}

function withForm(name: string, random: Random): string {
  const isStock = /\b(inc|corp|corporation|jsc|oao|ao|zao|s\.?a|a\.?g|plc|pao)\.?$/i.test(name);
  const bare = withoutForm(name);
  return bare === name ? name : `${bare} ${random.oneOf(isStock ? STOCK : LIMITED)}`;
}

/** The same name with its legal form left out, with another, or with one: whatever else was done to it. */
export function formChanged(name: string, random: Random): string {
  const bare = withoutForm(name);
  return random.percent(40) ? bare : `${bare} ${random.oneOf(random.percent(50) ? LIMITED : STOCK)}`;
}

function added(name: string, word: string, random: Random): string | null {
  if (name.toLowerCase().includes(word.toLowerCase())) return null;
  const form = formOf(name);
  const bare = name.slice(0, name.length - form.length);
  const where = random.between(1, 10);
  if (where <= 4) return `${word} ${name}`;
  return where <= 6 ? `${bare} (${word})${form}` : `${bare} ${word}${form}`;
}

/** How many words of four letters and more a name has that tell it from others. */
function tellingWords(name: string): number {
  return tellingWordsOf(name).filter((word) => word.length >= 4).length;
}

/** An error in the one short word that tells a name from others makes another name of it. */
function hangsOnAShortWord(name: string): boolean {
  return tellingWordsOf(name).join('').length < 7;
}

/** A letter lost, doubled, swapped with its neighbour, or another one, in a word of at least so many letters. */
export function mistypedIn(name: string, random: Random, least: number): string | null {
  const parts = name.split(/(\s+)/);
  const long = parts.flatMap((word, index) =>
    word.replace(/[^\p{L}]/gu, '').length >= least ? [index] : [],
  );
  if (long.length === 0) return null;
  const index = random.oneOf(long);
  const word = [...(parts[index] ?? '')];
  const place = random.between(random.percent(85) ? 1 : 0, word.length - 1);
  const letter = word[place] ?? '';
  if (!/\p{L}/u.test(letter)) return null;
  const isUpper = letter === letter.toUpperCase();
  const other = () => {
    const drawn = random.oneOf([...LETTERS]);
    return isUpper ? drawn.toUpperCase() : drawn;
  };
  const kind = random.between(1, 5);
  if (kind === 1) word.splice(place, 1);
  else if (kind === 2 && place + 1 < word.length) word.splice(place, 2, word[place + 1] ?? '', letter);
  else if (kind === 3) word.splice(place, 1, other());
  else if (kind === 4) word.splice(place, 0, letter);
  else word.splice(place, 0, other());
  parts[index] = word.join('');
  return changed(name, parts.join(''));
}

const SOUNDS: readonly (readonly [string, string])[] = [
  ['y', 'i'],
  ['i', 'y'],
  ['kh', 'h'],
  ['ph', 'f'],
  ['f', 'ph'],
  ['c', 'k'],
  ['k', 'c'],
  ['q', 'k'],
  ['gh', 'g'],
  ['ou', 'u'],
  ['oo', 'u'],
  ['u', 'ou'],
  ['ee', 'i'],
  ['sh', 'ch'],
  ['j', 'dj'],
  ['zh', 'j'],
  ['w', 'v'],
  ['v', 'w'],
  ['ei', 'ey'],
  ['ey', 'ei'],
  ['iy', 'y'],
  ['ss', 's'],
  ['s', 'ss'],
  ['z', 's'],
  ['x', 'ks'],
  ['ks', 'x'],
  ['o', 'u'],
  ['a', 'e'],
  ['e', 'a'],
  ['dh', 'd'],
  ['th', 't'],
  ['tt', 't'],
  ['ll', 'l'],
  ['mm', 'm'],
  ['ya', 'ia'],
  ['yu', 'iu'],
  ['ai', 'ay'],
  ['ck', 'k'],
  ['ts', 'tz'],
  ['d', 't'],
  ['b', 'p'],
  ['g', 'k'],
];

function soundsAlike(name: string, random: Random): string | null {
  const fitting = SOUNDS.filter(([from]) => name.toLowerCase().slice(1).includes(from));
  if (fitting.length === 0) return null;
  const [from, to] = random.oneOf(fitting);
  const places: number[] = [];
  for (let at = name.toLowerCase().indexOf(from, 1); at >= 0; at = name.toLowerCase().indexOf(from, at + 1))
    places.push(at);
  const at = random.oneOf(places);
  return name.slice(0, at) + to + name.slice(at + from.length);
}

function spaceLost(name: string, random: Random): string | null {
  const places = [...name.matchAll(/(?<=\p{L}{3})\s(?=\p{L}{3})/gu)].map(({ index }) => index);
  if (places.length === 0) return null;
  const at = random.oneOf(places);
  return name.slice(0, at) + name.slice(at + 1);
}

function spaceAdded(name: string, random: Random): string | null {
  const places = [...name.matchAll(/(?<=\p{L}{3})(?=\p{L}{3})/gu)].map(({ index }) => index);
  if (places.length === 0) return null;
  const at = random.oneOf(places);
  return `${name.slice(0, at)} ${name.slice(at)}`;
}

function spaceMoved(name: string, random: Random): string | null {
  const places = [...name.matchAll(/(?<=\p{L}{4})\s(?=\p{L}{4})/gu)].map(({ index }) => index);
  if (places.length === 0) return null;
  const at = random.oneOf(places);
  const by = random.percent(50) ? 1 : -1;
  const run = name.slice(0, at) + name.slice(at + 1);
  return `${run.slice(0, at + by)} ${run.slice(at + by)}`;
}

function reordered(name: string, random: Random): string | null {
  const parts = name.split(/\s+/);
  if (parts.length < 2) return null;
  const [moved = ''] = parts.splice(random.between(0, parts.length - 1), 1);
  parts.splice(random.between(0, parts.length), 0, moved);
  return changed(name, parts.join(' '));
}

function abbreviated(name: string, random: Random): string | null {
  const fitting = SHORT.filter(([long]) => long.test(name));
  if (fitting.length === 0) return null;
  const [long, shorts] = random.oneOf(fitting);
  return changed(name, name.replace(long, random.oneOf(shorts)));
}

function inWords(name: string): string | null {
  return changed(
    name,
    name.replace(/(?<![\p{L}\d-])(\d{1,2})(?![\p{L}\d-])/u, (figure) => FIGURES[Number(figure)] ?? figure),
  );
}

function familyFirst(name: string): string | null {
  const parts = name.split(' ');
  if (parts.length < 2) return null;
  return `${parts.at(-1)}, ${parts.slice(0, -1).join(' ')}`;
}

function initialed(name: string, at: number): string | null {
  const parts = name.split(' ');
  if (parts.length < 2 || (parts[at] ?? '').length < 3) return null;
  parts[at] = `${parts[at]?.[0]}.`;
  return parts.join(' ');
}

function middleOut(name: string): string | null {
  const parts = name.split(' ');
  return parts.length < 3 ? null : `${parts[0]} ${parts.slice(2).join(' ')}`;
}

const OTHER_FORMS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    John: ['Ivan', 'Johann', 'Jean'],
    Michael: ['Mikhail', 'Michel', 'Miguel', 'Mike'],
    Robert: ['Bob', 'Roberto'],
    William: ['Bill', 'Wilhelm'],
    Thomas: ['Tom', 'Tomas'],
    James: ['Jim'],
    Peter: ['Pyotr', 'Petr', 'Pedro'],
    Paul: ['Pavel', 'Pablo', 'Paolo'],
    Sergey: ['Serhiy', 'Sergio'],
    Dmitry: ['Dmytro', 'Dimitri'],
    Aleksandr: ['Oleksandr', 'Alexander', 'Alex', 'Sasha'],
    Nikolay: ['Mykola', 'Nicholas'],
    Vladimir: ['Volodymyr', 'Wladimir'],
    Yury: ['Yuriy', 'Georgy'],
    Elena: ['Olena', 'Helena'],
    Muhammad: ['Mohammed', 'Mohamed', 'Mehmet'],
    Yusuf: ['Youssef', 'Joseph'],
    Ibrahim: ['Ebrahim', 'Abraham'],
    Khalid: ['Halid', 'Khaled'],
    Kim: ['Gim'],
    Ri: ['Lee', 'Yi'],
    Pak: ['Park', 'Bak'],
    Choe: ['Choi'],
    Jong: ['Chung', 'Jung'],
    Wang: ['Wong'],
    Zhang: ['Cheung', 'Chang'],
    Chen: ['Chan'],
    Carlos: ['Charles'],
    José: ['Joseph', 'Pepe'],
    Jorge: ['George'],
    Hussein: ['Hossein', 'Husayn'],
    Ahmed: ['Ahmad', 'Akhmed'],
    Stephen: ['Stefan', 'Steve'],
    Daniel: ['Dan', 'Daniil'],
  }),
);

function otherForm(name: string, random: Random): string | null {
  const parts = name.split(' ');
  const places = parts.flatMap((part, index) => (OTHER_FORMS.has(part) ? [index] : []));
  if (places.length === 0) return null;
  const at = random.oneOf(places);
  parts[at] = random.oneOf(OTHER_FORMS.get(parts[at] ?? '') ?? []);
  return parts.join(' ');
}

/** A pinyin name as Wade–Giles writes it without its apostrophes. */
function wadeGiles(word: string): string {
  if (!/^[A-Z][a-z]+$/.test(word)) return word;
  const rules: readonly (readonly [RegExp, string])[] = [
    [/zh/g, 'CH'],
    [/q/g, 'CH'],
    [/j/g, 'CH'],
    [/x/g, 'HS'],
    [/z(?!h)/g, 'TS'],
    [/c(?!h)/g, 'TS'],
    [/b/g, 'P'],
    [/d/g, 'T'],
    [/(?<!n)g/g, 'K'],
    [/r(?=[aeiou])/g, 'J'],
    [/ong/g, 'UNG'],
    [/ian(?!g)/g, 'IEN'],
    [/ie(?!n)/g, 'IEH'],
    [/yan(?!g)/g, 'YEN'],
  ];
  const text = rules.reduce((done, [from, to]) => done.replace(from, to), word.toLowerCase()).toLowerCase();
  return text.charAt(0).toUpperCase() + text.slice(1);
}
