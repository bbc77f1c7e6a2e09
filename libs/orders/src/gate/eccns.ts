/** An ECCN as it is compared: case and blanks say nothing. */
export function eccnKey(eccn: string): string {
  return eccn.replace(/\s/g, '').toLowerCase();
}

/** An ECCN with whatever stands above its paragraph, as they are compared: 3a001, 3a001.b and 3a001.b.2 of 3A001.b.2. */
export function keysOfEccn(eccn: string): string[] {
  const parts = eccnKey(eccn).split('.');
  return parts.map((_, place) => parts.slice(0, place + 1).join('.'));
}

/** Whether what is for one ECCN is for another: for an entry, so for its paragraphs; for a paragraph, for no more than that. */
export function isForEccn(wide: string, narrow: string): boolean {
  return eccnKey(narrow) !== '' && keysOfEccn(narrow).includes(eccnKey(wide));
}
