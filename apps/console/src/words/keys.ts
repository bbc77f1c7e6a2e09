/** What keys do, what the palette finds, and how a search suggests. */
export const keys = {
  title: 'Keys of this page',
  hint: 'The keys of one letter are for the page: they do nothing while you write.',
  palette: 'Find anything, go anywhere, do what this page can do',
  find: 'Go to the search field',
  help: 'Show these keys',
  next: 'Next row',
  previous: 'Row before',
  open: 'Open the row',
  clockBelow: 'Next clock',
  clockAbove: 'Clock before',
} as const;

export const palette = {
  title: 'Find, go, do',
  field: 'What are you looking for?',
  hint: 'A number, a party, a page, an act',
  results: 'Results',
  suggestions: 'Suggestions',
  groups: {
    act: 'Do on this page',
    page: 'Pages',
    application: 'Applications',
    party: 'Parties',
    license: 'Licenses',
    order: 'Orders',
    product: 'Products',
    all: 'Everything',
  },
  draft: 'A draft without a reference',
  line: (line: string) => `line ${line}`,
  toCountry: (country: string) => `to ${country}`,
  allWith: (text: string) => `All applications with “${text}”`,
  found: (count: number) => (count === 1 ? '1 result' : `${count} results`),
  nothing: 'Nothing is called so.',
  longer: 'Go on typing: applications are found from three letters on.',
} as const;
