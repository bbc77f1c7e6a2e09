/** Every text of the console, in one place: another language is another of these. */
export const words = {
  app: 'Ninety',
  claim: 'Where is my license, and is the government late?',
  signIn: {
    title: 'Sign in',
    key: 'API key',
    hint: 'It begins with ek_. An administrator of yours makes it; it is not kept in this browser.',
    submit: 'Sign in',
    wrong: 'This key is unknown, expired or revoked.',
  },
  signOut: 'Sign out',
  loading: 'Asking…',
  again: 'Ask again',
  home: {
    dueNext: 'Due next',
    late: (count: number) => (count === 1 ? '1 late' : `${count} late`),
    pending: (count: number, isMore: boolean) => `${count}${isMore ? ' and more' : ''} pending`,
    waiting: 'Waiting for you',
    missed: (clocks: readonly string[]) => `late: ${[...new Set(clocks)].join(', ')}`,
    empty: 'Nothing is pending.',
    emptyNext:
      'An application appears here when it is filed: by POST /v1/applications, a bulk file, or `npx ninety file`.',
    more: 'Show more',
    columns: {
      number: 'Number',
      reference: 'Reference',
      stage: 'Stage',
      ruler: 'Of the 90 days',
      due: 'Due',
    },
  },
  application: {
    clocks: 'Clocks',
    history: 'What happened',
    items: 'Items',
    endUse: 'End use',
    actions: 'What you can do',
    noActions: 'Nothing now: it is not your turn.',
    why: 'Why this date?',
    close: 'Close',
    reference: 'Reference',
    filed: 'Registered',
  },
  ruler: {
    today: 'today',
    day: (day: number) => `day ${day}`,
    dayOf: (day: number, of: number) => `day ${day} of ${of}`,
    left: (days: number) => (days === 1 ? '1 day left' : `${days} days left`),
    dueToday: 'due today',
    late: (days: number) => (days === 1 ? '1 day late' : `${days} days late`),
    done: 'done',
    ran: (days: number) => `${days} days counted`,
    excluded: (days: number) => `${days} do not count`,
  },
  why: {
    title: 'Why this date',
    starts: 'The clock starts',
    runs: (days: number) => `and runs ${days} days`,
    excluded: (days: number, kind: string) => `${days} days do not count: ${kind}`,
    due: 'so it is due',
    counted: (days: number) => `${days} days have counted by now`,
  },
  notFound: 'There is nothing here.',
  back: 'All applications',
} as const;

/** `under_review` is `under review`. */
export function spoken(name: string): string {
  return name.replaceAll('_', ' ');
}

const DAY_FORMAT = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** `2019-07-22` is `22 Jul 2019`. */
export function dayText(day: string): string {
  return DAY_FORMAT.format(new Date(`${day}T00:00:00Z`));
}
