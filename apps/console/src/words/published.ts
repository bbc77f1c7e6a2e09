import { table } from './table.js';

/** Words of what authorities and the press published, beside what is counted here. */
export const published = {
  title: 'Beside what others published',
  text: 'Two pictures with one scale of days. Each published figure has its own definition: no two are one curve, and none is a point of ours.',
  own: 'Counted here',
  ownByDecision: 'Median counted days, by month of decision',
  ownByFiling:
    'Median days to a decision, by month of filing; between two lines where days are not exactly known',
  ownNone: 'Nothing was decided in this period that could be drawn.',
  ownGroup: 'Month',
  ownDays: 'Median days',
  theirs: 'Published by authorities and the press',
  theirsText: 'Each bar lasts as long as what it counts, and opens its source.',
  none: 'Nobody published days of a decision.',
  all: 'All published figures with their definitions and sources',
  leftOut: (count: number) => `${count} more are not shown: nobody has seen them in their source yet.`,
  columns: { period: 'Period', figure: 'Figure', definition: 'What it counts', source: 'Source' },
  event: 'an event',
  weak: ', weak',
  qualities: {
    primary: 'text of the authority',
    secondary: 'report of an official document',
    press: 'press',
  },
  opens: (period: string, figure: string, definition: string, quality: string) =>
    `${period}: ${figure}, ${definition} (${quality}); opens its source`,
  /** Beginnings of a series' name that are nobody's word. */
  authorities: table({ bis: 'BIS', ddtc: 'DDTC', uk: 'UK', smic: 'SMIC', huawei: 'Huawei' }),
  parts: table({
    avg: 'average',
    rwa: 'returned without action',
    siel: 'SIEL',
    oiel: 'OIEL',
    '20wd': 'within 20 working days',
    '60wd': 'within 60 working days',
    china: 'China',
  }),
} as const;
