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
