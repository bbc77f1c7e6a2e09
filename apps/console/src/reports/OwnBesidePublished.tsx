import { words } from '../words/index.js';
import { Beside } from './Beside.js';
import { useTimeliness } from './timeliness.js';

/** The own months beside what was published, each apart. */
export function OwnBesidePublished(period: {
  readonly from: string;
  readonly to: string;
  readonly supplierId?: string;
}) {
  const months = useTimeliness({ ...period, by: 'month' });
  if (!months.data) return null;
  const own = (months.data.groups ?? []).map(({ key, decided: { countedDays } }) => {
    const { median } = countedDays;
    return { month: key ?? '–', days: median === null ? null : { atLeast: median, atMost: median } };
  });
  return <Beside own={own} ownText={words.published.ownByDecision} />;
}
