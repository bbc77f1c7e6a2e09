import { pinyin } from 'pinyin-pro';
import type { Random } from '../seed/random.js';
import { mistypedIn, nameAdded, PERSON_POSITIVES } from './bends.js';
import { CULTURES } from './person-names.js';
import { bentPairs } from './training-pair.js';
import type { TrainingEntry, TrainingPair } from './training-pair.js';

/** Somebody invented, by the patterns of names somewhere. */
export function personOf(random: Random, number: number): TrainingEntry {
  const culture = random.oneOf(CULTURES);
  const pattern = random.oneOf(culture.patterns);
  const parts = pattern.split(' ').map((letter) => partOf(letter, culture, random));
  return {
    id: `person ${number}`,
    kind: 'person',
    half: number % 2 === 0 ? 'train' : 'test',
    names: [parts.join(' ')],
  };
}

type Culture = (typeof CULTURES)[number];

function partOf(letter: string, culture: Culture, random: Random): string {
  const given = random.oneOf(culture.given);
  switch (letter) {
    case 'f':
      return random.oneOf(culture.family);
    case 'p':
      return patronymic(random.oneOf(culture.given.slice(0, 20)));
    case 'b':
      return `${random.oneOf(['bin', 'ibn', 'ben'])} ${given}`;
    case 'l':
      return `al-${random.oneOf(culture.family)}`;
    case 'a':
      return `Abdul ${random.oneOf(['Rahman', 'Rahim', 'Karim', 'Aziz', 'Basir', 'Ghani', 'Hakim', 'Hadi', 'Latif', 'Malik', 'Qadir', 'Razzaq', 'Salam', 'Wahid', 'Ghafoor', 'Jabbar', 'Majid', 'Samad'])}`;
    case 's':
      return given
        .split('-')
        .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
        .join(' ');
    case 'i':
      return `${random.oneOf([...'ABCDEFGHJKLMPRSTW'])}.`;
    default:
      return given;
  }
}

function patronymic(given: string): string {
  return /[aiy]$/.test(given) ? `${given.slice(0, -1)}evich` : `${given}ovich`;
}

/** Pairs of a person's name with what people make of it, and with names of others that are like it. */
export function personPairs(entry: TrainingEntry, random: Random): TrainingPair[] {
  const name = entry.names[0] ?? '';
  const negative = (phenomenon: string, bent: string | null): TrainingPair[] =>
    bent === null || bent.toLowerCase() === name.toLowerCase()
      ? []
      : [
          {
            half: entry.half,
            kind: 'person',
            phenomenon,
            names: [bent, name],
            isMatch: false,
            group: entry.id,
          },
        ];
  const makers: (() => TrainingPair[])[] = [
    () => negative('given name changed', partChanged(name, 0, random)),
    () => negative('family name changed', partChanged(name, -1, random)),
    () => negative('family name changed', partChanged(name, -1, random)),
    () => negative('middle name changed', name.split(' ').length >= 3 ? partChanged(name, 1, random) : null),
    () => negative('given name changed and initials', initialOfAnother(name, random)),
    () =>
      negative('family name alone', name.split(' ').length >= 2 ? (name.split(' ').at(-1) ?? null) : null),
    () => negative('servant of another', servantChanged(name, random)),
    () => negative('two parts changed', partChanged(partChanged(name, 0, random) ?? '', -1, random)),
    () => negative('family name nearly the same', nearlyFamily(name, random)),
    () => negative('initials alone', initialsOf(name)),
    () => negative('any other name', random.oneOf(CULTURES.flatMap(({ given }) => given))),
    () => negative('common name and far more', muchMore(name, random)),
  ];
  const bent = nameAdded(name, random);
  return [
    ...bentPairs(entry, name, PERSON_POSITIVES, random, 4),
    ...(bent !== null && name.split(' ').length >= 2 && random.percent(40)
      ? [
          {
            half: entry.half,
            kind: 'person' as const,
            phenomenon: 'middle name added',
            names: [bent, name] as const,
            isMatch: true,
            group: entry.id,
          },
        ]
      : []),
    ...negative('any other name', personOf(random, 0).names[0] ?? ''),
    ...(fatherSwapped(name) === null ? [] : negative('father and son', fatherSwapped(name))),
    ...random.oneOf(makers)(),
    ...random.oneOf(makers)(),
    ...random.oneOf(makers)(),
  ];
}

function cultureOf(word: string): Culture | undefined {
  const bare = word.replace(/^al-/, '');
  return CULTURES.find(({ given, family }) => given.includes(bare) || family.includes(bare));
}

/** One part another: of the same culture, and not the same as it sounds. */
function partChanged(name: string, at: number, random: Random): string | null {
  const parts = name.split(' ');
  if (parts.length < 2) return null;
  const place = at < 0 ? parts.length + at : at;
  const part = parts[place] ?? '';
  const culture = cultureOf(part) ?? random.oneOf(CULTURES);
  const bare = part.replace(/^al-/, '');
  const others = (culture.family.includes(bare) ? culture.family : culture.given).filter(
    (other) => !parts.includes(other) && lettersApart(other.toLowerCase(), bare.toLowerCase()) >= 3,
  );
  if (others.length === 0 || /^(?:abdul|bin|ibn|ben)$/i.test(part)) return null;
  parts[place] = part.startsWith('al-') ? `al-${random.oneOf(others)}` : random.oneOf(others);
  return parts.join(' ');
}

/** Letters that must be changed to make one word of the other, counted roughly. */
function lettersApart(one: string, other: string): number {
  let [front, back] = [0, 0];
  const shorter = Math.min(one.length, other.length);
  while (front < shorter && one[front] === other[front]) front += 1;
  while (back < shorter - front && one.at(-1 - back) === other.at(-1 - back)) back += 1;
  return Math.max(one.length, other.length) - front - back;
}

/** A family name that begins the same and ends as another does. */
function nearlyFamily(name: string, random: Random): string | null {
  const parts = name.split(' ');
  const last = parts.at(-1) ?? '';
  if (last.length < 6 || parts.length < 2) return null;
  const ending = random.oneOf([
    'enko',
    'ashvili',
    'ovsky',
    'anian',
    'berg',
    'stein',
    'mann',
    'ardi',
    'illo',
    'zadeh',
    'pour',
    'andrio',
    'esco',
    'ursson',
  ]);
  parts[parts.length - 1] = last.slice(0, Math.min(4, Math.ceil(last.length / 2))) + ending;
  return parts.join(' ');
}

function initialOfAnother(name: string, random: Random): string | null {
  const parts = name.split(' ');
  if (parts.length < 2) return null;
  const letters = [...'ABDEGHIKLMNOPRSTVYZ'].filter((letter) => letter !== parts[0]?.[0]);
  parts[0] = `${random.oneOf(letters)}.`;
  return parts.join(' ');
}

function fatherSwapped(name: string): string | null {
  const [first, of = '', father, ...rest] = name.split(' ');
  return /^(?:bin|ibn|ben)$/.test(of) ? [father, of, first, ...rest].join(' ') : null;
}

const CYRILLIC: readonly (readonly [string, string])[] = Object.entries({
  shch: 'щ',
  zh: 'ж',
  kh: 'х',
  ts: 'ц',
  ch: 'ч',
  sh: 'ш',
  yu: 'ю',
  ya: 'я',
  ye: 'е',
  yo: 'ё',
  iy: 'ий',
  ey: 'ей',
  ay: 'ай',
  oy: 'ой',
  a: 'а',
  b: 'б',
  v: 'в',
  g: 'г',
  d: 'д',
  e: 'е',
  z: 'з',
  i: 'и',
  k: 'к',
  l: 'л',
  m: 'м',
  n: 'н',
  o: 'о',
  p: 'п',
  r: 'р',
  s: 'с',
  t: 'т',
  u: 'у',
  f: 'ф',
  y: 'ы',
});

function inCyrillic(name: string): string {
  let [rest, text] = [name.toLowerCase(), ''];
  while (rest !== '') {
    const [from, to] = CYRILLIC.find(([latin]) => rest.startsWith(latin)) ?? [rest.charAt(0), rest.charAt(0)];
    text += to;
    rest = rest.slice(from.length);
  }
  return text.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}

/** A Slavic name in its own letters, and the name of somebody else in them. */
export function scriptPairs({ id, half, names: [name = ''] }: TrainingEntry, random: Random): TrainingPair[] {
  const slavic = CULTURES[0];
  const isSlavic = name
    .split(' ')
    .every((part) => slavic?.given.includes(part) || slavic?.family.includes(part) || /vich$/.test(part));
  if (!isSlavic) return [];
  const same = { half, kind: 'person' as const, group: id };
  const other = partChanged(name, random.percent(50) ? 0 : -1, random);
  const mistyped = mistypedIn(name, random, 5);
  return [
    { ...same, phenomenon: 'another script', names: [inCyrillic(name), name], isMatch: true },
    ...(mistyped === null
      ? []
      : [
          {
            ...same,
            phenomenon: 'another script and a typing error',
            names: [inCyrillic(name), mistyped] as const,
            isMatch: true,
          },
        ]),
    ...(other === null
      ? []
      : [
          {
            ...same,
            phenomenon: 'another script, another name',
            names: [inCyrillic(name), other] as const,
            isMatch: false,
          },
        ]),
  ];
}

const HAN_FAMILY = [...'王张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑'];
const HAN_GIVEN = [...'明伟强芳敏静丽军磊洋勇艳杰娟涛超秀霞平刚桂英华玉兰红云志国建文德海波晓宇浩天成'];

/** A Chinese name and its pinyin, and that of somebody of the same family. */
export function chinesePairs({ id, half }: TrainingEntry, random: Random): TrainingPair[] {
  const [family, one, two, other] = [
    random.oneOf(HAN_FAMILY),
    random.oneOf(HAN_GIVEN),
    random.oneOf(HAN_GIVEN),
    random.oneOf(HAN_GIVEN),
  ];
  const latin = (...signs: string[]) =>
    signs
      .map((sign) => pinyin(sign, { toneType: 'none' }))
      .map((sound) => sound.charAt(0).toUpperCase() + sound.slice(1));
  const [first = '', second = '', third = '', fourth = ''] = latin(family, one, two, other);
  const name = `${first} ${second}${third.toLowerCase()}`;
  const another = `${first} ${fourth}${third.toLowerCase()}`;
  const same = { half, kind: 'person' as const, group: id };
  return [
    { ...same, phenomenon: 'another script', names: [family + one + two, name], isMatch: true },
    ...(fourth === second
      ? []
      : [
          {
            ...same,
            phenomenon: 'another script, another name',
            names: [family + one + two, another] as const,
            isMatch: false,
          },
        ]),
  ];
}

function initialsOf(name: string): string | null {
  const parts = name.split(' ').filter((part) => /^[A-Z]/.test(part));
  return parts.length < 2 ? null : parts.map((part) => `${part[0]}.`).join(parts.length % 2 === 0 ? '' : ' ');
}

/** A very common given name and a family name, and somebody with three names more. */
function muchMore(name: string, random: Random): string | null {
  const parts = name.split(' ');
  if (
    parts.length !== 2 ||
    !/^(?:Muhammad|Ahmed|Ali|Hassan|Abdul|John|Kim|Wang|Ivan|Maria)$/.test(parts[0] ?? '')
  )
    return null;
  const more = Array.from({ length: 3 }, () => random.oneOf(CULTURES[1]?.given ?? []));
  return [parts[0], ...more, parts[1]].join(' ');
}

function servantChanged(name: string, random: Random): string | null {
  const found = /Abdul (\w+)/.exec(name);
  if (!found) return null;
  const other = random.oneOf([
    'Rahman',
    'Aziz',
    'Basir',
    'Ghani',
    'Hakim',
    'Latif',
    'Qadir',
    'Razzaq',
    'Wahid',
    'Jabbar',
  ]);
  const replaced = random.percent(30) ? random.oneOf(['Faiz', 'Shah', 'Awal', 'Gul']) : 'Abdul';
  const isPartner = random.percent(50);
  return other === found[1]
    ? null
    : name.replace(found[0], isPartner ? `${replaced} ${other}` : `Shah ${found[1]}`);
}
