/** What stands in a field of lines, without blanks around it: lines without anything are none. */
export function linesOf(texts: readonly string[]): string[] {
  return texts.map((text) => text.trim()).filter(Boolean);
}
