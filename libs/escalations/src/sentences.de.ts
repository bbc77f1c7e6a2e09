/** The same in German, by code. docs/how-to/translate.md */
export const GERMAN = {} as const;
