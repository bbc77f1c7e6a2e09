const FIRST_DAY = Date.parse('0001-01-01T00:00:00Z');

/** The calendar's first day at the earliest. */
export function daysBefore(day: string, days: number): string {
  return daysAfter(day, -days);
}

export function daysAfter(day: string, days: number): string {
  const time = Date.parse(`${day}T00:00:00Z`) + days * 86_400_000;
  return new Date(Math.max(time, FIRST_DAY)).toISOString().slice(0, 10);
}
