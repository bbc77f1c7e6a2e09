/** A record of a file may have as many characters as a body of its own; a longer one is read by nobody. */
export const LONGEST_RECORD = 1_000_000;

export function tooLong(): string {
  return `is longer than ${LONGEST_RECORD} characters`;
}
