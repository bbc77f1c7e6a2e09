/** Words by what the service, an address or a key names: whatever it names, it finds a row or none. */
export function table<T>(rows: Readonly<Record<string, T>>): ReadonlyMap<string, T> {
  return new Map(Object.entries(rows));
}
