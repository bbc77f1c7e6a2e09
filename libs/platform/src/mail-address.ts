const ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
const LABEL = '[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?';
const ADDRESS = new RegExp(`^${ATOM}(?:\\.${ATOM})*@${LABEL}(?:\\.${LABEL})*$`);
/** RFC 5321, 4.5.3.1. */
const [LONGEST, LONGEST_LOCAL] = [254, 64];

/**
 * Whether a value is one e-mail address as every server takes it: the dot-atom of RFC 5322, 3.4.1, in ASCII, without quotes,
 * comments or anything that could end a command or a header.
 */
export function isMailAddress(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    value.length <= LONGEST &&
    value.indexOf('@') <= LONGEST_LOCAL &&
    ADDRESS.test(value)
  );
}
