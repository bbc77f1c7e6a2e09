/** A text as it is compared with another that people wrote: case, width and blanks say nothing. */
export function plainText(text: string): string {
  return text.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}
