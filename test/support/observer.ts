import yauzl from 'yauzl';
import type { Client } from './client.js';

interface Parameter {
  readonly name: string;
  readonly in: string;
}
interface Described {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
}

/** What is told of the connection and not of the answer. */
const NOT_COMPARED = new Set(['date', 'connection', 'keep-alive', 'content-length', 'transfer-encoding']);
/** An id that nothing has. */
export const NOBODY = '00000000-0000-4000-8000-000000000000';
const MOST_PAGES = 60;

/**
 * What is asked for by each parameter of a query, more parameters with it where they matter together. A parameter that is
 * not here fails the test.
 */
const SAMPLES: Readonly<Record<string, readonly string[]>> = {
  limit: ['1'],
  cursor: [],
  after: [],
  kind: ['name', 'address', 'ccl'],
  status: [
    ...['draft', 'registered', 'under_review', 'intent_to_deny', 'approved', 'denied', 'withdrawn'],
    ...[
      'referred',
      'final_review',
      'operating_committee',
      'acep',
      'earb',
      'president',
      'returned_without_action',
    ],
    ...['active', 'suspended', 'succeeded', 'skipped', 'open', 'closed', 'filed', 'rejected'],
  ],
  sort: [
    'dueOn',
    '-createdAt',
    '-createdAt&limit=1',
    '-dueOn',
    'createdAt',
    '-filedOn',
    'value&limit=1',
    'assignee',
  ],
  tag: ['Q4'],
  overdue: ['true', 'false'],
  dueSoon: ['true', 'false'],
  stalled: ['true', 'false'],
  assignee: ['me', NOBODY],
  agency: ['Defense', 'Energy', 'Justice'],
  q: ['Bakery', 'Z1'],
  on: ['2019-07-25'],
  asOf: ['2019-07-25', '2019-07-27&explain=true', '2019-08-20&explain=true', '2019-12-31&explain=true'],
  explain: ['true'],
  without: ['q1', 'h1', '0', '1', '2'],
  knownAt: ['2036-01-01T00:00:00Z'],
  head: ['none'],
  source: ['EL'],
  against: ['1'],
  country: ['FI', 'CN'],
  supplierId: [NOBODY],
  series: ['shutdown'],
  quality: ['press'],
  regime: ['us-bis'],
  quarter: ['FY2019Q4', 'FY2020Q1', 'FY2019', 'FY2020'],
  embed: ['1'],
  partyId: [NOBODY],
  personId: [NOBODY],
  flagged: ['true'],
  format: ['html', 'json', 'csv', 'pdf'],
  by: ['month', 'country', 'supplier', 'eccn', 'agency', 'stage'],
  from: ['2019-07-22'],
  to: ['2019-12-31', '2019-12-31&from=2019-07-01&by=month&format=csv'],
  pending: ['true', 'false'],
  outcome: ['approved', 'denied', 'matched'],
  daysFrom: ['1', '1&pending=true'],
  daysTo: ['10', '60'],
  eccn: ['3A991'],
  stage: ['referred', 'acep'],
  missed: ['resolution', 'initial_action', 'itd_notice', 'recommendation', 'resolution&pending=true'],
  baseless: ['true'],
  eventType: ['application.referred', 'application.position_recorded'],
  applicationId: [NOBODY],
  jobId: [NOBODY],
  since: ['2026-01-01T00:00:00Z'],
  until: ['2036-01-01T00:00:00Z'],
  resource: ['applications'],
  principalId: [NOBODY],
  result: ['required', 'cannot_say'],
  destination: ['CN'],
  productId: [NOBODY],
  hubId: [NOBODY],
  superseded: ['true', 'false'],
  open: ['true', 'false'],
  inForceOn: ['2019-07-25'],
  returnTo: [],
};

/** Questions on their way at once. */
const AT_ONCE = 8;

/** Asks, as one caller, every GET that the API describes, for everything that the caller finds there, in every form. */
export class Observer {
  private readonly listed = new Map<string, string[]>();

  /**
   * @param unlisted ids of what no list of the API names, by the area of the path
   * @param isAsked which of the described paths are asked for
   */
  constructor(
    private readonly url: string,
    private readonly caller: Client,
    private readonly unlisted: Readonly<Record<string, readonly string[]>>,
    private readonly isAsked: (path: string) => boolean = (path) => path.startsWith('/v1/'),
  ) {}

  /**
   * Each answer with its status and headers, by what was asked, in the order of asking.
   *
   * @param isLast whether for PDFs too, which say what the HTML says and take their time
   * @param asked with which queries each is asked
   */
  async look(isLast: boolean, asked = queriesOf): Promise<Map<string, string>> {
    const { paths } = (await (await fetch(`${this.url}/openapi.json`)).json()) as {
      paths: Record<string, Record<string, Described>>;
    };
    const questions: string[] = [];
    for (const [path, { get }] of Object.entries(paths).sort(([a], [b]) => (a < b ? -1 : 1))) {
      if (get === undefined || !this.isAsked(path) || path === '/v1/changes') continue;
      const places = await this.placesOf(path);
      // The kit is printed too.
      if (path.endsWith('/documents/kit') && !isLast) continue;
      const queries = asked(get).filter((query) => isLast || !query.includes('format=pdf'));
      questions.push(...places.flatMap((place) => queries.map((query) => `${place}${query}`)));
    }
    const answers: [string, string][][] = [];
    for (let from = 0; from < questions.length; from += AT_ONCE)
      answers.push(
        ...(await Promise.all(questions.slice(from, from + AT_ONCE).map((asked) => this.ask(asked)))),
      );
    return new Map(answers.flat());
  }

  /** The answer, and those of the pages that follow it. */
  private async ask(place: string): Promise<[string, string][]> {
    const answers: [string, string][] = [];
    let cursor = '';
    for (let page = 0; page < MOST_PAGES; page += 1) {
      const answer = await this.get(`${place}${cursor}`);
      const text = await textOf(answer);
      answers.push([page === 0 ? place : `${place} page ${page + 1}`, `${headOf(answer)}\n${text}`]);
      const next =
        place.includes('limit=1') && answer.ok ? (JSON.parse(text) as { nextCursor: string | null }) : null;
      if (!next?.nextCursor) break;
      cursor = `&cursor=${next.nextCursor}`;
    }
    return answers;
  }

  private get(place: string): Promise<Response> {
    const headers = { authorization: `Bearer ${this.caller.key}`, 'x-request-id': 'asked' };
    return fetch(`${this.url}${place}`, { headers });
  }

  /** The path for each thing that its list names. */
  private async placesOf(path: string): Promise<string[]> {
    const found = /^(.*?)\/\{(\w+)\}(.*)$/.exec(path);
    if (!found) return [path];
    const [, list = '', name = '', rest = ''] = found;
    const places: string[] = [];
    for (const value of await this.namedBy(list, name))
      places.push(...(await this.placesOf(`${list}/${value}${rest}`)));
    return places;
  }

  private async namedBy(list: string, name: string): Promise<readonly string[]> {
    const given = this.unlisted[list.split('/').at(-1) ?? ''];
    if (given) return given;
    const key = `${list} ${name}`;
    const known = this.listed.get(key);
    if (known) return known;
    const answer = await this.get(`${list}?limit=200`);
    const { data = [] } = answer.ok ? ((await answer.json()) as { data?: Record<string, unknown>[] }) : {};
    const values = data.map((one) => String(one[name] ?? one.id ?? one.version));
    this.listed.set(key, values.length > 0 ? values : [NOBODY]);
    return this.listed.get(key) ?? [];
  }
}

/** The query that asks for nothing more, and one for each value of each parameter. */
function queriesOf({ operationId, parameters = [] }: Described): string[] {
  const asked = parameters.filter((parameter) => parameter.in === 'query');
  return [
    '',
    ...asked.flatMap(({ name }) => {
      const values = SAMPLES[name];
      if (!values) throw new Error(`${operationId} has a parameter ${name} of which there is no sample`);
      return values.map((value) => `?${name}=${value}`);
    }),
  ];
}

function headOf({ status, headers }: Response): string {
  const shown = [...headers]
    .filter(([name]) => !NOT_COMPARED.has(name))
    .map(([name, value]) => `${name}: ${value}`);
  return [String(status), ...shown.sort()].join('\n');
}

async function textOf(answer: Response): Promise<string> {
  const bytes = Buffer.from(await answer.arrayBuffer());
  const media = answer.headers.get('content-type') ?? '';
  if (media.includes('application/zip')) return unzipped(bytes);
  return bytes.toString(media.includes('application/pdf') ? 'latin1' : 'utf8');
}

async function unzipped(zip: Buffer): Promise<string> {
  const parts: string[] = [];
  const opened = await yauzl.fromBufferPromise(zip);
  for await (const entry of opened.eachEntry()) {
    const chunks: Buffer[] = [];
    for await (const chunk of (await opened.openReadStreamPromise(entry)) as AsyncIterable<Buffer>)
      chunks.push(chunk);
    parts.push(`${entry.fileName}\n${Buffer.concat(chunks).toString()}`);
  }
  return parts.join('\n');
}
