/** A text without what breaks a line: where each line means something, it would begin another. */
export function inOneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}
