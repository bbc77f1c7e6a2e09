export const lists = {
  applications: 'Applications',
  filters: {
    status: 'Status',
    anyStatus: 'any status',
    find: 'Find',
    agency: 'Agency',
    anyAgency: 'any agency',
    tabs: { all: 'All', mine: 'Mine', overdue: 'Late', stalled: 'Silent' },
    order: 'Order',
    dueOn: 'due next first',
    newest: 'newest first',
  },
  empty: 'No application is like this.',
  emptyNext: 'Take away a filter to see more.',
  keys: 'j and k move, Enter opens.',
  assign: (count: number) => (count === 1 ? 'Take 1 as mine' : `Take ${count} as mine`),
  select: (number: string) => `Select ${number}`,
} as const;
