const MINUTE_MS = 60_000;
const FORMATS = new Map<string, Intl.DateTimeFormat>();

/** The last moment of a day, `YYYY-MM-DD`, in a zone. */
export function lastMomentOf(day: string, timeZone: string): Date {
  const next = Date.parse(`${day}T00:00:00Z`) + 24 * 60 * MINUTE_MS;
  // The offset at the first guess may be one of before the clocks were changed.
  const guess = next - offsetAt(next, timeZone);
  return new Date(next - offsetAt(guess, timeZone) - 1);
}

/** By how much the clocks of a zone are ahead of UTC at a moment. */
function offsetAt(moment: number, timeZone: string): number {
  const parts = new Map(
    formatOf(timeZone)
      .formatToParts(moment)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const of = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  const there = Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'));
  return there - Math.floor(moment / MINUTE_MS) * MINUTE_MS;
}

/** Making one takes longer than what it is used for. */
function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = FORMATS.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  FORMATS.set(timeZone, made);
  return made;
}
