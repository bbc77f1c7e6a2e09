import { pinyin } from 'pinyin-pro';
import type { Random } from '../seed/random.js';
import { nameAdded, PERSON_BENDS } from './person-bends.js';
import { ARABIC, CULTURES, SLAVIC } from './person-names.js';
import type { Culture } from './person-names.js';
import { mistypedIn } from './spelling-bends.js';
import { bentPairs } from './training-pair.js';
import type { TrainingEntry, TrainingPair } from './training-pair.js';

const BENDS_PER_PERSON = 4;

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
  const pairOf = (phenomenon: string, bent: string | null, isMatch: boolean): TrainingPair[] =>
    bent === null || bent.toLowerCase() === name.toLowerCase()
      ? []
      : [{ half: entry.half, kind: 'person', phenomenon, names: [bent, name], isMatch, group: entry.id }];
  const another: Another = (phenomenon, bent) => pairOf(phenomenon, bent, false);
  const others = othersLike(name, random, another);
  const longer = nameAdded(name, random);
  return [
    ...bentPairs(entry, name, PERSON_BENDS, random, BENDS_PER_PERSON),
    ...(longer !== null && random.percent(40) ? pairOf('middle name added', longer, true) : []),
    ...another('any other name', personOf(random, 0).names[0] ?? ''),
    ...another('father and son', fatherSwapped(name)),
    ...random.oneOf(others)(),
    ...random.oneOf(others)(),
    ...random.oneOf(others)(),
  ];
}

type Another = (phenomenon: string, bent: string | null) => TrainingPair[];

/** The ways to a name like this one that is somebody else's; one that stands twice is drawn twice as often. */
function othersLike(name: string, random: Random, another: Another): readonly (() => TrainingPair[])[] {
  const parts = name.split(' ');
  return [
    () => another('given name changed', partChanged(name, 0, random)),
    () => another('family name changed', partChanged(name, -1, random)),
    () => another('family name changed', partChanged(name, -1, random)),
    () => another('middle name changed', parts.length >= 3 ? partChanged(name, 1, random) : null),
    () => another('given name changed and initials', initialOfAnother(name, random)),
    () => another('family name alone', parts.length >= 2 ? (parts.at(-1) ?? null) : null),
    () => another('servant of another', servantChanged(name, random)),
    () => another('two parts changed', partChanged(partChanged(name, 0, random) ?? '', -1, random)),
    () => another('family name nearly the same', nearlyFamily(name, random)),
    () => another('initials alone', initialsOf(name)),
    () => another('any other name', random.oneOf(CULTURES.flatMap(({ given }) => given))),
    () => another('common name and far more', muchMore(name, random)),
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
  const isSlavic = name
    .split(' ')
    .every((part) => SLAVIC.given.includes(part) || SLAVIC.family.includes(part) || /vich$/.test(part));
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
  const more = Array.from({ length: 3 }, () => random.oneOf(ARABIC.given));
  return [parts[0], ...more, parts[1]].join(' ');
}

/** Servants of God by another of his names, or called something else than servant: Abdul Rahman is not Abdul Aziz. */
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
  const servant = random.percent(30) ? random.oneOf(['Faiz', 'Shah', 'Awal', 'Gul']) : 'Abdul';
  const isOfAnother = random.percent(50);
  if (other === found[1]) return null;
  return name.replace(found[0], isOfAnother ? `${servant} ${other}` : `Shah ${found[1]}`);
}
