import { LAW_AS_OF } from '@ninety/client/browser';
import { admin } from './admin.js';
import { answers } from './answers.js';
import { application } from './application.js';
import { benchmark } from './benchmark.js';
import { determinations } from './determinations.js';
import { documents } from './documents.js';
import { duties } from './duties.js';
import { eccns } from './eccns.js';
import { entities } from './entities.js';
import { freeze } from './freeze.js';
import { stakes } from './stakes.js';
import { tables } from './tables.js';
import { escalations } from './escalations.js';
import { events } from './events.js';
import { filing } from './filing.js';
import { form } from './form.js';
import { home } from './home.js';
import { imports } from './imports.js';
import { keys, palette } from './keys.js';
import { lists } from './lists.js';
import { meanwhile } from './meanwhile.js';
import { names } from './names.js';
import { authorizations } from './authorizations.js';
import { packs } from './packs.js';
import { orders } from './orders.js';
import { proposals } from './proposals.js';
import { quarterly } from './quarterly.js';
import { releases } from './releases.js';
import { published } from './published.js';
import { reports } from './reports.js';
import { reviews } from './reviews.js';
import { screening } from './screening.js';
import { webhooks } from './webhooks.js';
import { whatIf } from './what-if.js';
import { table } from './table.js';
import { tracker } from './tracker.js';
import { work } from './work.js';
import { calendar } from './calendar.js';
import { mail } from './mail.js';
import { views } from './views.js';

/** Every text of the console in English; `de` has them in German. */
export const english = {
  /** What the service names with a word that is no English, by that word; what has none is read as it is written. */
  terms: new Map<string, string>() as ReadonlyMap<string, string>,
  app: 'Ninety',
  language: 'Language',
  claim: 'Where is my license, and is the government late?',
  signIn: {
    title: 'Sign in',
    key: 'API key',
    hint: 'It begins with ek_. An administrator of yours makes it; it is not kept in this browser.',
    where:
      'That of the first administrator was shown in the terminal of the first start, or is what was set as BOOTSTRAP_ADMIN_KEY.',
    submit: 'Sign in',
    wrong: 'This key is unknown, expired or revoked.',
    oidc: 'Sign in with your organisation',
    or: 'or',
    failures: table({
      unreachable: 'Your organisation’s sign-in could not be reached. Try again, or use an API key.',
      stale: 'The sign-in took too long, or began in another browser. Begin again.',
      refused: 'Your organisation’s sign-in did not confirm who you are. Begin again.',
      unknown: 'You are known there, but nobody has given you access here. Ask your administrator.',
    }),
  },
  signOut: 'Sign out',
  loading: 'Asking…',
  again: 'Ask again',
  notFound: 'There is nothing here.',
  failed: 'This page could not be shown.',
  unreachable: 'The service could not be reached.',
  cancelled: 'It was cancelled.',
  toHome: 'Go to the start',
  back: 'All applications',
  law: `The law: ${LAW_AS_OF}`,
  skip: 'Skip to the content',
  search: 'Search',
  searchHint: 'Control number, reference or party',
  live: {
    on: 'Live',
    off: 'Not live: what you see may be old.',
  },
  nav: {
    label: 'Pages',
    home: 'Home',
    applications: 'Applications',
    file: 'File',
    bulk: 'Bulk filing',
    imports: 'Import',
    duties: 'Duties',
    orders: 'Orders',
    authorizations: 'Authorizations',
    escalations: 'Escalations',
    packs: 'Evidence packs',
    proposals: 'Proposals',
    reviews: 'Reviews',
    determinations: 'License needed?',
    screening: 'Screening',
    entityList: 'Entity List',
    reports: 'Reports',
    benchmark: 'Benchmark',
    webhooks: 'Webhooks',
    administration: 'Administration',
    audit: 'Audit',
    more: 'More',
  },
  parts: {
    close: 'Close',
    cancel: 'Cancel',
    save: 'Save',
    add: 'Add',
    chooseFile: 'Choose a file',
    dropFile: 'or drop it here',
    remove: 'Remove',
    back: 'Back',
    csv: 'Save as CSV',
    xlsx: 'Save as XLSX',
    pdf: 'Save as PDF',
    png: 'Save as PNG',
    loaded: (count: number, isMore: boolean) => `${count}${isMore ? '+' : ''} shown`,
    loadingMore: 'Asking for more…',
    copied: 'Copied',
    copy: 'Copy',
    any: 'any',
    choose: 'choose',
    required: 'required',
    citation: 'The rule',
    noMatch: 'Nothing matches.',
    andMore: (count: number) => `and ${count} more`,
    version: (number: number) => `version ${number}`,
  },
  ruler: {
    today: 'today',
    day: (day: number) => `day ${day}`,
    dayOf: (day: number, of: number) => `day ${day} of ${of}`,
    left: (days: number) => (days === 1 ? '1 day left' : `${days} days left`),
    dueToday: 'due today',
    late: (days: number) => (days === 1 ? '1 day late' : `${days} days late`),
    done: 'done',
    stopped: 'stopped',
    stoppedSince: (day: string) => `stopped since ${day}`,
    excluded: (days: number) => `${days} do not count`,
    due: (day: string) => `due ${day}`,
    /** Of a date that what is open may still move. */
    provisional: (day: string) => `${day}, provisional`,
    mayMove: 'Provisional: what is open may still move the date.',
    foreseen: 'Decided, by like cases',
    foreseenText: (p50: string, p90: string | null) =>
      p90 === null ? `from ${p50} on` : `between ${p50} and ${p90}`,
  },
  why: {
    title: 'Why this date',
    starts: 'The clock starts',
    runs: (days: number) => `and runs ${days} days`,
    excluded: (days: number, kind: string) => `${days} days do not count: ${kind}`,
    due: 'so it is due',
    dueByNow: 'so, as things stand, it is due',
    counted: (days: number) => `${days} days have counted by now`,
  },
  admin,
  answers,
  application,
  events,
  filing,
  form,
  determinations,
  home,
  documents,
  duties,
  eccns,
  entities,
  freeze,
  stakes,
  tables,
  quarterly,
  imports,
  keys,
  palette,
  lists,
  meanwhile,
  names,
  authorizations,
  escalations,
  benchmark,
  orders,
  packs,
  proposals,
  releases,
  published,
  reports,
  reviews,
  screening,
  tracker,
  work,
  calendar,
  views,
  mail,
  webhooks,
  whatIf,
} as const;

/** A text, whatever it says; what makes one; and all that holds them. A table has its rows. */
type Worded<T> = T extends string
  ? string
  : T extends (...given: infer G) => infer R
    ? (...given: G) => Worded<R>
    : T extends ReadonlyMap<string, unknown>
      ? T
      : T extends object
        ? { readonly [M in keyof T]: Worded<T[M]> }
        : T;

/** The same in any language: where one lacks a text, it does not compile. */
export type Words = Worded<typeof english>;
