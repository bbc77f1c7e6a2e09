import { Unvalidated } from '@ninety/platform';

/** A body of SCIM as it came, which a use case reads in its place. */
export class ScimBody<T extends object> extends Unvalidated<T> {
  /** @param read what it says. @throws Problem 400 */
  constructor(
    raw: unknown,
    private readonly read: (raw: unknown) => T,
  ) {
    super(Object as unknown as new () => T, raw);
  }

  override validated(): T {
    return this.read(this.raw);
  }
}

/** A body that says the whole of what it is put in the place of. @param read what it says. @throws Problem 400 */
export function replacing<T extends object>(raw: unknown, read: (raw: unknown) => T): ScimBody<() => T> {
  return new ScimBody(raw, (body) => {
    const wanted = read(body);
    return () => wanted;
  });
}
