import type { PublicationBody } from './hub.js';

const COLUMNS =
  'publication,license,month,regime,country_group,eccn_category,type,n,companies,median,p90,since,days_from,days_to,cases';

/** A line for each range of days of a cell; of a cell without any, one. Nothing in it has a comma or begins a formula. */
export function csvOf({ number, license, cells }: PublicationBody): string {
  const lines = cells.flatMap((cell) => {
    const { month, regime, countryGroup, eccnCategory, type, n, companies, median, p90, since, days } = cell;
    const about = [number, license, month, regime, countryGroup, eccnCategory, type, n];
    const start = [...about, companies, median ?? '', p90 ?? '', since].join(',');
    return days.length === 0
      ? [`${start},,,`]
      : days.map(({ from, to, cases }) => `${start},${from},${to},${cases}`);
  });
  return `${[COLUMNS, ...lines].join('\r\n')}\r\n`;
}
