/** The text of bytes that are UTF-8 without control characters, but for a last character that is cut; null: they are something else. */
export function plainTextIn(bytes: Buffer): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    return /[\0-\x08\x0e-\x1f]/.test(text) ? null : text;
  } catch {
    // It fails of nothing else than the bytes.
    return null;
  }
}
