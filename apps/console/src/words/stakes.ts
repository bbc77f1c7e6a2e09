import { table } from './table.js';

const cases = (count: number) => (count === 1 ? '1 case' : `${count} cases`);

/** Every text of the report of what is at stake. */
export const stakes = {
  title: 'What is at stake',
  link: 'What is at stake',
  view: 'At risk',
  back: 'How long authorities took',
  intro: (day: string, pending: number) =>
    `As of ${day}: ${cases(pending)} pending. What is at risk is estimated from cases of ours that are like them and, where those are few, from what was published; currencies are never added together.`,
  cases,
  none: 'Nothing is at stake of a pending case.',
  noneNext: 'Say of an application what depends on it, and by when it is needed; record its filing.',
  pending: 'pending',
  atRisk: 'at risk of coming too late',
  penalties: 'penalties at most',
  nextPenalty: (day: string) => `the next from ${day}`,
  riskNotKnown: (amount: string, count: number) => `of ${amount} (${cases(count)}) it cannot be said`,
  needed: 'By when it is needed',
  columns: {
    term: 'When',
    amount: 'At stake',
    atRisk: 'At risk',
    notKnown: 'Not known',
    penalties: 'Penalties',
  },
  terms: {
    passed: 'Before today',
    within30: 'In 30 days',
    within60: 'In 60 days',
    within90: 'In 90 days',
    later: 'Later',
    notSaid: 'Not said',
  },
  termsText: 'What is needed in 30 days is part of what is needed in 60, and so on.',
  largest: (currency: string) => `The largest in ${currency}`,
  case: {
    number: 'Case',
    customer: 'Customer',
    value: 'Value at stake',
    needBy: 'Needed by',
    risk: 'In time?',
    penalty: 'Penalty',
  },
  risk: { yes: 'At risk', no: 'In time', unknown: 'Not known' },
  penaltyFrom: (amount: string, day: string) => [amount, day && `from ${day}`].filter(Boolean).join(' '),
  next: 'Penalties that come next',
  notKnown: 'What is not known',
  withoutValue: (count: number) => `${cases(count)} pending without a value: in no sum above.`,
  riskNotKnownOf: (count: number, reasons: readonly string[]) =>
    `${cases(count)} of which it cannot be said whether in time${reasons.length === 0 ? '.' : `: ${reasons.join('; ')}`}`,
  withoutAmount: (count: number) => `${cases(count)} with a penalty from a day, and no amount of it.`,
  notFiled: (count: number, withoutValue: number) =>
    `${cases(count)} not filed yet, ${withoutValue} of them without a value: not pending, and in no sum above.`,
  notFiledSum: (amount: string, count: number) => `Not filed: ${amount} (${cases(count)}).`,
  /** By the codes of the service's sentences, which a case's own page has whole. */
  reasons: table({
    risk_without_day: 'not said by when it is needed',
    too_few_like: 'too few like cases are decided',
    none_watched_so_long: 'no like case was watched for so long',
  }),
} as const;
