/** The languages of the console, each by its own name. */
export const LANGUAGES = { en: 'English', de: 'Deutsch' } as const;
export type Language = keyof typeof LANGUAGES;

/** Which one the reader chose, for the next visit too: it is no secret, and the sign-in is in it already. */
const COOKIE = 'ninety_language';
const A_YEAR = 31_536_000;

/** The language that the reader chose, or the first of the browser's that there is. */
export function readersLanguage(cookies: string, accepted: readonly string[]): Language {
  const chosen = new RegExp(`(?:^|; )${COOKIE}=(\\w+)`).exec(cookies)?.[1];
  const wanted = chosen === undefined ? accepted : [chosen, ...accepted];
  for (const tag of wanted) {
    const language = tag.toLowerCase().split('-')[0] ?? '';
    if (isLanguage(language)) return language;
  }
  return 'en';
}

/** Keeps the choice, and shows the page anew in it. */
export function chooseLanguage(language: Language): void {
  const isSecure = window.location.protocol === 'https:' ? '; Secure' : '';
  document.cookie = `${COOKIE}=${language}; Path=/; SameSite=Strict; Max-Age=${A_YEAR}${isSecure}`;
  window.location.reload();
}

export function isLanguage(name: string): name is Language {
  return Object.hasOwn(LANGUAGES, name);
}
