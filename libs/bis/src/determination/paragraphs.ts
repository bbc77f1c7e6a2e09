/** Whether a paragraph is another one, or lies below it: 'b.2' lies in 'b', and 'b.21' not in 'b.2'. */
export function liesIn(path: string, above: string): boolean {
  return path === above || path.startsWith(`${above}.`);
}

/** Paragraphs of one level, both ends included: 'k' to 'n', 'a.2' to 'a.14'; where the two are of different levels, no more than they. */
export function rangeOf(from: string, to: string): string[] {
  const parent = parentOf(from);
  const [first, last] = [from.slice(parent.length), to.slice(parentOf(to).length)];
  if (/^\d+$/.test(first) && /^\d+$/.test(last)) {
    const count = Number(last) - Number(first) + 1;
    return Array.from({ length: Math.max(0, count) }, (_, at) => `${parent}${Number(first) + at}`);
  }
  if (first.length !== 1 || last.length !== 1) return [from, to];
  const low = first.charCodeAt(0);
  return Array.from(
    { length: Math.max(0, last.charCodeAt(0) - low + 1) },
    (_, at) => parent + String.fromCharCode(low + at),
  );
}

/** What stands before the last level, with its dot: of 'a.2' it is 'a.', of 'a' nothing. */
export function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf('.') + 1);
}
