import { table } from './table.js';

/** What a case of each group is called; of a letter that is missing here, the letter. */
const GROUPS = table({ other: 'no group', several: 'several groups' });
const CATEGORIES = table({ EAR99: 'EAR99', several: 'several', unknown: 'not known' });
const TYPES = table({
  export: 'export',
  reexport: 'reexport',
  in_country_transfer: 'transfer in country',
  deemed_export: 'deemed export',
  other: 'other',
});

/** Texts of what a company tells a benchmark. */
export const benchmark = {
  title: 'Benchmark',
  previewTitle: ({ from, to }: { from: string; to: string }) => `Benchmark: ${from} to ${to}`,
  intro:
    'How long decisions took, counted here and told to a hub without a name: in groups of five cases and more, after you have seen all that leaves.',
  hub: 'Hub',
  from: 'Decided from',
  to: 'to',
  monthHint: 'A month that is over, such as 2026-03',
  show: 'Show the preview',
  noHub: 'This installation takes part at no hub yet.',
  noHubNext: 'Add the hub of your association, with the id that it gave you.',
  noHubAuditor: 'An administrator adds the hub of your association.',
  leaves: 'This leaves',
  leavesIntro: (hub: string) =>
    `To ${hub}: these groups, the months, the id that the hub gave you, and an id, a number and the moment of the signature. Nothing else.`,
  nothing: 'No group has five cases: nothing of a case would leave.',
  stays: 'This stays here',
  staysIntro: 'Counted for you alone. None of these figures is told to anybody.',
  decided: 'Cases decided in these months',
  told: 'in the groups that leave',
  suppressed: (cells: number) => `in ${cells === 1 ? '1 group' : `${cells} groups`} of fewer than five`,
  earlier: 'Told before',
  earlierOne: (sequence: number, from: string, to: string, same: number) =>
    `No. ${sequence}, of ${from} to ${to}: ${same === 1 ? '1 group' : `${same} groups`} of these just so`,
  sent: (at: string) => `sent ${at}`,
  notSent: 'not sent by this service',
  noGroups: 'No Country Groups are loaded, so where cases went cannot be grouped.',
  columns: {
    month: 'Decided in',
    regime: 'Authority',
    group: 'Country Group',
    category: 'Category',
    type: 'Type',
    n: 'Cases',
    days: 'Days from the first submission: cases',
  },
  group: (group: string) => GROUPS.get(group) ?? group,
  category: (category: string) => CATEGORIES.get(category) ?? category,
  type: (type: string) => TYPES.get(type) ?? type,
  days: (ten: number, count: number, last: number) =>
    `${ten === last ? `${ten} and more` : `${ten}–${ten + 9}`}: ${count}`,
  sign: 'Sign this',
  signing: 'Signing…',
  signed: 'What was signed',
  signedIntro: 'A contribution leaves when you carry its file to the hub, or send it from here.',
  signedEmpty: 'Nothing was signed yet.',
  signedNext: 'Choose a hub and months above, look at what would leave, and sign it.',
  list: {
    number: 'No.',
    months: 'Decided',
    hub: 'Hub',
    groups: 'Groups',
    cases: 'Cases',
    madeOn: 'Signed',
    answer: 'Answer of the hub',
    acts: 'Carry or send',
  },
  months: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
  answered: (status: number | null, at: string) =>
    status === null ? `no answer, ${at}` : status < 300 ? `taken, ${at}` : `refused with ${status}, ${at}`,
  file: 'Save the file',
  send: 'Send',
  sending: 'Sending…',
  add: {
    open: 'Add a hub',
    intro:
      'What is signed for a hub is good at that address alone, and all suppliers here are one contributor.',
    name: 'What you call it',
    origin: 'Its address',
    originHint: 'Such as https://benchmark.example, without anything after it',
    contributorId: 'The id that the hub gave you',
    act: 'Add the hub',
  },
} as const;
