import type { Pack } from './pack.js';

/** A sentence for people, with what a program needs to say it in another language. */
export interface Sentence {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly text: string;
}

export function sentence(pack: Pack, code: string, params: Sentence['params']): Sentence {
  const template = pack.words[code] ?? WORDS.get(code) ?? code;
  const values = new Map(Object.entries(params));
  return {
    code,
    params,
    text: template.replace(/\{(\w+)\}/g, (whole, name: string) => String(values.get(name) ?? whole)),
  };
}

const WORDS: ReadonlyMap<string, string> = new Map();
