/** Words by what the service, an address or a key names: whatever it names, it finds a row or none. */
export interface Table<K extends string, T> extends ReadonlyMap<string, T> {
  /** Of the type alone: which rows there are, so that another language has them too. */
  readonly rows?: (name: K) => void;
}

export function table<K extends string, T>(rows: Readonly<Record<K, T>>): Table<K, T>;
export function table<T>(rows: Readonly<Record<string, T>>): ReadonlyMap<string, T>;
export function table<T>(rows: Readonly<Record<string, T>>): ReadonlyMap<string, T> {
  return new Map(Object.entries<T>(rows));
}

/** The same with rows for some of the names that the description has, and for no other. */
export function tableBy<K extends string, T>(rows: Readonly<Partial<Record<K, T>>>): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (const [name, row] of Object.entries<T | undefined>(rows)) if (row !== undefined) found.set(name, row);
  return found;
}
