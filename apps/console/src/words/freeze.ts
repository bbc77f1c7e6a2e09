import { tableBy } from './table.js';

const days = (count: number) => (count === 1 ? '1 day' : `${count} days`);

/** Every text of the page of an office that stands still, and of days that were lost. */
export const freeze = {
  title: 'Does the office stand still?',
  link: 'Does it stand still?',
  back: 'How long authorities took',
  states: tableBy<'frozen' | 'slower' | 'faster' | 'no_change' | 'cannot_say', string>({
    frozen: 'It has all but stopped',
    slower: 'It is slower',
    faster: 'It is faster',
    no_change: 'As before',
    cannot_say: 'Not known',
  }),
  sure: (percent: number) => `${percent} % sure`,
  notSure: 'how sure cannot be said',
  since: (from: string, to: string) => (from === to ? `since ${from}` : `since a day from ${from} to ${to}`),
  closed: (from: string, to: string, reason: string) => `Closed from ${from} to ${to}: ${reason}`,
  decisions: 'decisions since then',
  halfYear: 'decisions in the last half year',
  expected: 'would have come',
  lastDecision: 'last decision',
  chart: 'Decisions for 100 open case-days',
  chartText: 'By weeks that end on the day shown; working days alone, without closures.',
  rate: 'Decisions for 100 case-days',
  changed: 'The same, since the change may have begun',
  method: 'How this is counted',
  lost: 'Days lost',
  lostIntro: (from: string, to: string) =>
    `From ${from} to ${to}, each day of a case once. What nobody recorded is not known, and is not counted as lost.`,
  sureDays: 'lost for sure',
  maybeDays: 'possible at most',
  pending: 'days that cases were pending',
  none: 'No day of a case is known to be lost.',
  noneNext: 'Record filings, holds and answers of cases.',
  cause: 'What happened',
  atLeast: 'Days at least',
  atMost: 'Days at most',
  largest: 'Cases that lost the most',
  case: 'Case',
  unnumbered: 'without a number',
  between: (least: number, most: number) => (least === most ? days(least) : `${least} to ${days(most)}`),
};
