import { table } from './table.js';

const counted = (one: string, several: string) => (count: number) =>
  count === 1 ? `1 ${one}` : `${count} ${several}`;

const STEP_TEXTS = {
  list: {
    title: 'The lists of parties',
    text: 'Names are compared with the lists from then on. A file of them is imported on the page of the list, or fetched every day where the operator sets LIST_URL.',
  },
  law: {
    title: 'The law',
    text: 'Until all four laws are loaded, answers go by the few facts that came with the program, and say so. Load a file of each, or have them fetched: the operator sets LAW_CCL_URL and its like.',
  },
  regimes: {
    title: 'Whose procedures it knows',
    text: 'These came with it, and may suffice. For others the operator puts packs into a folder and sets REGIMES_DIR.',
  },
  mail: {
    title: 'Mails',
    text: 'People are told by mail of what waits for them once the operator sets SMTP_URL and MAIL_FROM.',
  },
  webhook: {
    title: 'A webhook',
    text: 'Another system is told of what happens at an address that you give.',
  },
} as const;

const firstRun = {
  title: 'Set this installation up',
  count: (settled: number, all: number) => `${settled} of ${all} settled`,
  states: { open: 'to be done', done: 'done', not_needed: 'not needed' },
  notNeeded: 'Not needed',
  notNeededOf: (step: string) => `Not needed: ${step}`,
  needed: 'Needed after all',
  neededOf: (step: string) => `Needed after all: ${step}`,
  procedure: (regime: string, day: string) => `${regime}, law as of ${day}`,
  steps: {
    company: {
      ...STEP_TEXTS,
      entity: {
        title: 'Your company',
        text: 'The legal entity that files; add others later, each with its own people.',
      },
      people: {
        title: 'Your people',
        text: 'Somebody who files: a compliance officer. On their page you make the key by which they sign in.',
      },
    },
    agency: {
      ...STEP_TEXTS,
      entity: { title: 'A company that files', text: 'Whoever applies to the office, with its own people.' },
      people: {
        title: 'Your people',
        text: 'Somebody who decides: a licensing officer. On their page you make the key by which they sign in.',
      },
    },
  },
  acts: {
    entity: 'Add a company',
    people: 'Add somebody',
    list: 'To the list',
    law: 'Load a law',
    webhook: 'To the webhooks',
  },
  law: {
    title: 'Load a law',
    intro: 'The whole of it from one file, CSV or, of the control list, JSON. It is in force from today.',
    which: 'Which law',
    act: 'Load it',
    kinds: {
      ccl: 'Commerce Control List',
      country_chart: 'Commerce Country Chart',
      country_groups: 'Country Groups',
      license_exceptions: 'License exceptions',
    },
  },
  sample: {
    title: 'Sample data',
    load: 'Load sample data',
    remove: 'Remove the sample data',
    removeAct: 'Remove it',
    text: {
      company:
        'To look around: a company that is made up, with three drafts, three duties and a line of an order. None of it is filed, so that no figure counts it.',
      agency:
        'To look around: a company that is made up, with three drafts. None of it is filed, so that no figure counts it.',
    },
    loaded: {
      company: 'A company that is made up is loaded; all that is of it is called “Sample”.',
      agency: 'A company that is made up is loaded; all that is of it is called “Sample”.',
    },
    effect: {
      company:
        'Its drafts are deleted, its duties cancelled, its line of an order freed, and nobody acts for it any more. The company, its parties and its product stay in the record, and what somebody wrote down in it besides. Nothing of any other company is touched.',
      agency:
        'Its drafts are deleted, and nobody acts for it any more. The company, its parties and its product stay in the record. Nothing of any other company is touched.',
    },
  },
} as const;

export const home = {
  title: 'Home',
  firstRun,
  work: {
    title: 'Waiting for you',
    counted: {
      late: counted('application is late', 'applications are late'),
      due_soon: counted('application is due within ten days', 'applications are due within ten days'),
      overdue_duties: counted('duty is overdue', 'duties are overdue'),
      reviews: counted('review asks for your word', 'reviews ask for your word'),
      alerts: counted('name to compare with the lists', 'names to compare with the lists'),
      duties_of_the_week: counted('duty is due within seven days', 'duties are due within seven days'),
      blocked_lines: counted('line of an order is blocked', 'lines of orders are blocked'),
      held_lines: counted('line of an order is held', 'lines of orders are held'),
      held_lists: counted(
        'file of the lists is held for a decision',
        'files of the lists are held for a decision',
      ),
      letters_to_approve: counted('inquiry to approve', 'inquiries to approve'),
      letters_to_send: counted('inquiry to send', 'inquiries to send'),
      packs: counted('evidence pack to approve', 'evidence packs to approve'),
      proposals: counted('proposal to accept or dismiss', 'proposals to accept or dismiss'),
    },
  },
  dueNext: 'Due next',
  lateTitle: 'Late',
  soonTitle: 'Due within ten days',
  late: (count: number) => (count === 1 ? '1 late' : `${count} late`),
  pending: (count: number) => `${count} pending`,
  soon: (count: number) => `${count} due within ten days`,
  mine: (count: number) => `${count} mine`,
  waiting: 'Waiting for you',
  waitingFor: table({
    information_received: 'answer what was asked',
    itd_response: 'respond to the notice of intent to deny',
    position: 'give your position',
    countersign: 'a decision awaits a second signature',
  }),
  missed: (clocks: readonly string[]) => `late: ${[...new Set(clocks)].join(', ')}`,
  stopped: 'stopped: the days do not count',
  nothingDue: 'Nothing else has a day on which it is due.',
  empty: 'Nothing is pending.',
  emptyFiler: 'File your first application, or many at once from a file.',
  emptyOther: 'An application appears here when it is filed and concerns you.',
  file: 'File an application',
  board: 'By stage',
  decided: 'Decided',
  none: 'none',
  all: (count: number) => `All ${count}`,
  year: 'Decisions of the last year',
  median: (days: number) => `${days} counted days median`,
  within: (percent: number) => `${percent} % within 90`,
  baseless: (days: number) => `${days} days lost to holds without basis`,
  noDecisions: 'Nothing was decided in the last year.',
  report: 'The whole report',
  wholeStakes: 'All that is at stake',
  queue: 'Queue',
  columns: {
    number: 'Number',
    applicant: 'Applicant',
    endUser: 'End user',
    what: 'What',
    reference: 'Reference',
    stage: 'Stage',
    ruler: 'Of the 90 days',
    due: 'Due',
  },
  verdict: {
    freeze: 'The office stands still: most of the pending files are silent.',
    stuck_files: (count: number) => (count === 1 ? '1 file is silent.' : `${count} files are silent.`),
  },
} as const;
