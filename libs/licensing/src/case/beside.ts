interface Named {
  readonly clock: string;
  readonly subject: string | null;
}

/** A clock as it would stand, and as it stands. */
interface Pair<C> {
  readonly would: C;
  /** Null: it does not run. */
  readonly was: C | null;
}

/** Clocks beside themselves as they stand: of a name the first beside the first. `gone` would not run any more. */
export function besideThemselves<C extends Named>(
  was: readonly C[],
  would: readonly C[],
): { readonly pairs: readonly Pair<C>[]; readonly gone: readonly C[] } {
  const left = new Map<string, C[]>();
  for (const clock of was) left.set(nameOf(clock), [...(left.get(nameOf(clock)) ?? []), clock]);
  const pairs = would.map((clock) => ({ would: clock, was: left.get(nameOf(clock))?.shift() ?? null }));
  const still = new Set([...left.values()].flat());
  return { pairs, gone: was.filter((clock) => still.has(clock)) };
}

function nameOf({ clock, subject }: Named): string {
  return JSON.stringify([clock, subject]);
}
