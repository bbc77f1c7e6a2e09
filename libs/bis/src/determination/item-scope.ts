import { liesIn, rangeOf } from './paragraphs.js';

/**
 * What items a rule of parts 734, 740 or 744 is about, in the law's own short form: '3B001.a.4, c, k to n; 3B002.c' or
 * '3B001 except g, h'. 'limited' stands where the rule takes only a part of an entry, in words that no paragraph says.
 */

/** Whether a rule is about an item: `perhaps` where the paragraph is not known, or the rule's words say more than paragraphs. */
export type Covers = 'yes' | 'perhaps' | 'no';

interface EntryScope {
  /** Empty: the whole entry. */
  readonly paths: readonly string[];
  readonly except: readonly string[];
  readonly limited: boolean;
}

export type ItemScope = ReadonlyMap<string, EntryScope>;

/** Reads the rows of a table, once. */
export function items(text: string): ItemScope {
  return new Map(
    text.split(';').map((part) => {
      const words = part.trim();
      const [, limitedTo = words, limited] = /^(.*?)( limited)?$/.exec(words) ?? [];
      const [named = '', except = ''] = limitedTo.split(' except ');
      const scope = {
        paths: pathsOf(named.slice(6)),
        except: pathsOf(except),
        limited: limited !== undefined,
      };
      return [named.slice(0, 5), scope] as const;
    }),
  );
}

/** Whether a scope covers an item; `path` is null where its paragraph is not known. */
export function covers(scope: ItemScope, eccn: string, path: string | null): Covers {
  const entry = scope.get(eccn);
  if (!entry) return 'no';
  const named = entry.paths.length === 0 ? 'yes' : within(entry.paths, path);
  const excepted = entry.except.length === 0 ? 'no' : within(entry.except, path);
  if (named === 'no' || excepted === 'yes') return 'no';
  return named === 'perhaps' || excepted === 'perhaps' || entry.limited ? 'perhaps' : 'yes';
}

/** Whether a paragraph lies in one of those named. */
export function within(paths: readonly string[], path: string | null): Covers {
  if (path === null) return paths.length === 0 ? 'no' : 'perhaps';
  if (paths.some((one) => liesIn(path, one))) return 'yes';
  return paths.some((one) => liesIn(one, path)) ? 'perhaps' : 'no';
}

/** 'a.4, c, k to n' is a.4, c, k, l, m, n. */
export function pathsOf(list: string): string[] {
  return list
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean)
    .flatMap((one) => {
      const [from = '', to] = one.split(/ (?:to|through) /).map(bareOf);
      return to === undefined ? [from] : rangeOf(from, to);
    });
}

function bareOf(path: string): string {
  return path.split('.').filter(Boolean).join('.').trim();
}
