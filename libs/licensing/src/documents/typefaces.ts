import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import type { TypstFontResolver } from '@myriaddreamin/typst-ts-web-compiler';
import subsetFont from 'subset-font';
import type { HanLanguage, Line } from './scripts.js';
import { TypstFontResolverBuilder } from './typst.js';

/** Letters in the faces that a document needs. */
export interface Typefaces {
  readonly resolver: TypstFontResolver;
  /** The family that has the letter, `beside` if that does; null: none has. */
  familyOf(letter: string, han: HanLanguage, beside?: string): string | null;
}

/** A file of a typeface with some of its letters. */
interface Face {
  /** By which the typesetter knows it: no two files have the same. */
  readonly family: string;
  readonly font: Uint8Array;
  readonly has: (letter: string) => boolean;
}

/** What a package of faces has: each file with the ranges of letters that it says it has. */
interface Slices {
  readonly family: string;
  /** The file that says it has the letter. */
  readonly fileOf: ReadonlyMap<number, string>;
  readonly lettersOf: ReadonlyMap<string, string>;
}

/** What is written in no other family. Latin, Greek, Cyrillic, Devanagari, with their marks and signs. */
export const BASE_FAMILY = 'Noto Sans';
const REGULAR_WEIGHT = 400;

const require = createRequire(import.meta.url);
const BASE = [
  require.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'),
  require.resolve('@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf'),
];
const SCRIPTS = [
  // Composed letters with their dots: of Noto's, which puts the dots apart, no reader finds the words again.
  slicesOf('Amiri', require.resolve('@fontsource/amiri/unicode.json')),
  slicesOf('Noto Sans Hebrew', require.resolve('@fontsource-variable/noto-sans-hebrew/unicode.json')),
  slicesOf('Noto Sans Thai', require.resolve('@fontsource-variable/noto-sans-thai/unicode.json')),
  slicesOf('Noto Sans Devanagari', require.resolve('@fontsource-variable/noto-sans-devanagari/unicode.json')),
  slicesOf('Noto Sans Armenian', require.resolve('@fontsource-variable/noto-sans-armenian/unicode.json')),
  slicesOf('Noto Sans Georgian', require.resolve('@fontsource-variable/noto-sans-georgian/unicode.json')),
];
const HAN = {
  'zh-Hans': slicesOf('Noto Sans SC', require.resolve('@fontsource-variable/noto-sans-sc/unicode.json')),
  'zh-Hant': slicesOf('Noto Sans TC', require.resolve('@fontsource-variable/noto-sans-tc/unicode.json')),
  ja: slicesOf('Noto Sans JP', require.resolve('@fontsource-variable/noto-sans-jp/unicode.json')),
  ko: slicesOf('Noto Sans KR', require.resolve('@fontsource-variable/noto-sans-kr/unicode.json')),
} as const satisfies Record<HanLanguage, Promise<Slices>>;

/** Without a meaning of their own to show, or made to turn around what stands beside them. */
const SHOWN_BY_NUMBER = /[\p{Cc}\p{Cn}\p{Co}\p{Cs}\u202A-\u202E\u2066-\u2069]/u;

const opened = new Map<string, Promise<Face>>();
const found: Record<HanLanguage, Map<string, Face | null>> = {
  'zh-Hans': new Map(),
  'zh-Hant': new Map(),
  ja: new Map(),
  ko: new Map(),
};

/** The faces for all letters of the lines; the same ones for the same lines, whatever was printed before. */
export async function typefacesFor(lines: readonly Line[]): Promise<Typefaces> {
  const faces = new Set<Face>(await Promise.all(BASE.map((file) => opening(file, openBase))));
  for (const { text, han } of lines) {
    for (const letter of new Set(text)) {
      const face = found[han].get(letter) ?? (await find(letter, han));
      if (face) faces.add(face);
    }
  }
  const builder = new TypstFontResolverBuilder();
  for (const { font } of faces) builder.add_raw_font(font);
  const byFamily = new Map([...faces].map((face) => [face.family, face]));
  return {
    resolver: await builder.build(),
    familyOf: (letter, han, beside) =>
      beside !== undefined && byFamily.get(beside)?.has(letter)
        ? beside
        : (found[han].get(letter)?.family ?? null),
  };
}

/** The first face that has the letter: of the base, of its script, of the Han language, of the other ones. */
async function find(letter: string, han: HanLanguage): Promise<Face | null> {
  const face = SHOWN_BY_NUMBER.test(letter) ? null : await firstWith(letter, han);
  found[han].set(letter, face);
  return face;
}

async function firstWith(letter: string, han: HanLanguage): Promise<Face | null> {
  const base = await opening(BASE[0] ?? '', openBase);
  if (base.has(letter)) return base;
  for (const slices of await Promise.all([...SCRIPTS, HAN[han], ...Object.values(HAN)])) {
    const file = slices.fileOf.get(numberOf(letter));
    const face = file === undefined ? null : await opening(file, () => openSlice(slices, file));
    if (face?.has(letter)) return face;
  }
  return null;
}

function opening(file: string, open: (file: string) => Promise<Face>): Promise<Face> {
  const face = opened.get(file) ?? open(file);
  opened.set(file, face);
  return face;
}

async function openBase(file: string): Promise<Face> {
  return faceOf(BASE_FAMILY, await readFile(file));
}

/** One weight of a slice, as the typesetter takes it. */
async function openSlice({ family, lettersOf }: Slices, file: string): Promise<Face> {
  const weight = file.includes('-wght-') ? { variationAxes: { wght: REGULAR_WEIGHT } } : {};
  const options = { targetFormat: 'sfnt', ...weight } as const;
  const font = await subsetFont(await readFile(file), lettersOf.get(file) ?? '', options);
  const own = ownName(family, [...lettersOf.keys()].indexOf(file));
  rename(font, family, own);
  return faceOf(own, font);
}

/** A name of a slice's own, as long as its family's. */
function ownName(family: string, slice: number): string {
  const number = slice.toString(36).padStart(2, '0');
  return `${family.replaceAll(' ', '').slice(0, family.length - number.length)}${number}`.padEnd(
    family.length,
    '0',
  );
}

/** Writes the new name over the old one, which is as long, in the font's table of names (UTF-16, the high byte first). */
function rename(font: Buffer, from: string, to: string): void {
  const [old, own] = [from, to].map((name) => Buffer.from(name, 'utf16le').swap16()) as [Buffer, Buffer];
  for (let at = font.indexOf(old); at >= 0; at = font.indexOf(old, at + 1)) own.copy(font, at);
}

function faceOf(family: string, font: Uint8Array): Face {
  const builder = new TypstFontResolverBuilder();
  const { info } = builder.get_font_info(font) as { info: { coverage: number[] }[] };
  builder.free();
  const letters = new Set(lettersIn(info[0]?.coverage ?? []));
  return { family, font, has: (letter) => letters.has(numberOf(letter)) };
}

/** @param coverage how many numbers in a row are without a letter, how many have one, and so on */
function* lettersIn(coverage: readonly number[]): Generator<number> {
  let next = 0;
  for (const [index, length] of coverage.entries()) {
    for (let letter = next; index % 2 === 1 && letter < next + length; letter += 1) yield letter;
    next += length;
  }
}

/** Reads which file of a fontsource package says that it has which letters. */
async function slicesOf(family: string, rangesFile: string): Promise<Slices> {
  const ranges = JSON.parse(await readFile(rangesFile, 'utf8')) as Record<string, string>;
  const home = dirname(rangesFile);
  const weight = home.includes('-variable') ? 'wght' : REGULAR_WEIGHT;
  const fileOf = new Map<number, string>();
  const lettersOf = new Map<string, string>();
  for (const [slice, text] of Object.entries(ranges)) {
    const name = `${basename(home)}-${slice.replaceAll(/[[\]]/g, '')}-${weight}-normal.woff2`;
    const file = join(home, 'files', name);
    const letters = [...numbersIn(text)];
    lettersOf.set(file, String.fromCodePoint(...letters));
    for (const letter of letters) if (!fileOf.has(letter)) fileOf.set(letter, file);
  }
  return { family, fileOf, lettersOf };
}

/** @param ranges `U+4e00,U+4e03-4e05` */
function* numbersIn(ranges: string): Generator<number> {
  for (const range of ranges.split(',')) {
    const [first = 0, last = first] = range
      .trim()
      .slice('U+'.length)
      .split('-')
      .map((digits) => Number.parseInt(digits, 16));
    for (let letter = first; letter <= last; letter += 1) yield letter;
  }
}

export function numberOf(letter: string): number {
  return letter.codePointAt(0) ?? 0;
}
