import { Beside } from '../reports/Beside.js';
import { words } from '../words/index.js';
import { useTimes } from './times.js';
import type { TimesQuery } from './times.js';

/** The own months beside what was published. A month that is not known for certain stands on no place of a curve. */
export function OwnBesidePublished({ query }: { query: TimesQuery }) {
  const months = useTimes({ ...query, by: 'month' });
  if (!months.data) return null;
  const own = (months.data.groups ?? []).flatMap(({ key, elapsedDays }) =>
    key === null ? [] : [{ month: key, days: elapsedDays.median }],
  );
  return <Beside own={own} ownText={words.published.ownByFiling} />;
}
