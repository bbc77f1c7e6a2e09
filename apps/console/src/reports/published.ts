import { useQuery } from '@tanstack/react-query';
import { unwrap } from '@ninety/client/browser';
import type { Schemas } from '@ninety/client/browser';
import { api } from '../api.js';
import { numberText, titled, words } from '../words/index.js';

export type PublishedFigure = Schemas['PublishedFigure'];

/** A figure of days that lasted from a day to a day: what can be drawn. */
export type DaysFigure = PublishedFigure & { readonly value: number; readonly to: string };

/** What authorities and the press published; it changes with the installation alone. */
export function usePublished() {
  return useQuery({
    queryKey: ['published'],
    staleTime: Infinity,
    queryFn: () => unwrap(api.GET('/v1/facts', { params: { query: {} } })),
  });
}

/** Of each series its figures, in the order of the answer. */
export function bySeries<T extends PublishedFigure>(
  figures: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const series = new Map<string, T[]>();
  for (const figure of figures) {
    const own = series.get(figure.series);
    if (own) own.push(figure);
    else series.set(figure.series, [figure]);
  }
  return series;
}

/** Whether it says how many days decisions took in a period. */
export function isOfDays(figure: PublishedFigure): figure is DaysFigure {
  return figure.unit === 'days' && figure.value !== null && figure.to !== null;
}

/** A series as people call it. */
export function seriesText(series: string): string {
  const { authorities, parts } = words.published;
  const text = series
    .split('_')
    .map((part, place) => (place === 0 ? authorities.get(part) : undefined) ?? parts.get(part) ?? part)
    .join(' ');
  return titled(text);
}

export function figureText({ value, unit }: PublishedFigure): string {
  return value === null
    ? words.published.event
    : `${numberText(value)} ${words.published.units.get(unit) ?? unit}`;
}

export function qualityText({ quality, isWeak }: PublishedFigure): string {
  const { qualities, weak } = words.published;
  return `${qualities[quality]}${isWeak ? weak : ''}`;
}
