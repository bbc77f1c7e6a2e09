/** What is blank is not there. */
export function textOf(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}
