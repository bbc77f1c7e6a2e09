/** Spellings of one sound, across the romanisations of Arabic, Slavic, Chinese and European names; in this order. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/^(ts|tz)/, 'z'],
  [/^hs/, 's'],
  [/sch|sh|š/g, 's'],
  [/tch|ch|č|ć/g, 'c'],
  [/dzh|dj|zh/g, 'j'],
  [/ph/g, 'f'],
  [/kh|gh/g, 'h'],
  [/dh/g, 'd'],
  [/th/g, 't'],
  [/ck|q/g, 'k'],
  [/c(?=[ao u])|c(?=[lrtk])|c$/g, 'k'],
  [/x/g, 's'],
  [/z/g, 's'],
  [/w/g, 'v'],
  [/ou|oo|oe/g, 'u'],
  [/ee|ie|ei|ey|ij|iy|ii|yi/g, 'i'],
  [/[jy]/g, 'i'],
  [/ae|ai/g, 'e'],
  [/aa/g, 'a'],
  [/e(?=[aou])/g, ''],
  [/(.)(?=\1)/g, ''],
];

/** How a word sounds, roughly: words that are written differently and sound alike are the same. */
export function soundOf(word: string): string {
  if (!/^[a-z]{2,}$/.test(word)) return word;
  let sound = word;
  for (const [spelling, plain] of SPELLINGS) sound = sound.replace(spelling, plain);
  return sound;
}

/** Its consonants alone: Arabic and Hebrew do not write most vowels. */
export function consonantsOf(sound: string): string {
  return sound.replace(/[aeiou]/g, '');
}

/** A word read as pinyin and as Wade–Giles without its apostrophes: aspirated and plain letters are one in both. */
export interface ChineseReadings {
  readonly pinyin: string;
  readonly wadeGiles: string;
}

const SYLLABLES = /^(?:(?:zh|ch|sh|hs|ts|tz|[bpmfdtnlgkhjqxrzcsyw])[aeiou]{1,3}(?:ng|n|h|r)?)+$/;
const PINYIN: readonly (readonly [RegExp, string])[] = [
  [/zh|ch/g, 'C'],
  [/sh/g, 'S'],
  [/[jq]/g, 'C'],
  [/[zc]/g, 'Z'],
  [/x/g, 'X'],
  [/b/g, 'p'],
  [/d/g, 't'],
  [/(?<!n)g/g, 'k'],
  [/uo/g, 'o'],
];
const WADE_GILES: readonly (readonly [RegExp, string])[] = [
  [/ch/g, 'C'],
  [/hs/g, 'X'],
  [/sh/g, 'S'],
  [/t[sz]u(?![aeiou])/g, 'Zi'],
  [/t[sz]/g, 'Z'],
  [/s[sz]u/g, 'si'],
  [/j/g, 'r'],
  [/ieh/g, 'ie'],
  [/ueh/g, 'ue'],
  [/ien/g, 'ian'],
  [/yen/g, 'yan'],
  [/ung/g, 'ong'],
  [/ih/g, 'i'],
  [/uei/g, 'ui'],
  [/eh/g, 'e'],
  [/uo/g, 'o'],
];

/** How a word sounds if it is a Chinese name; null where it cannot be one. */
export function chineseReadings(word: string): ChineseReadings | null {
  if (word.length < 2 || word.length > 12 || !SYLLABLES.test(word)) return null;
  const read = (rules: typeof PINYIN) => rules.reduce((sound, [of, is]) => sound.replace(of, is), word);
  return { pinyin: read(PINYIN), wadeGiles: read(WADE_GILES) };
}

/** Whether one is in pinyin what the other is in Wade–Giles. */
export function isSameReading(one: ChineseReadings | null, other: ChineseReadings | null): boolean {
  if (one === null || other === null) return false;
  return one.pinyin === other.wadeGiles || one.wadeGiles === other.pinyin;
}
