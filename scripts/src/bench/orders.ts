import { setTimeout as sleep } from 'node:timers/promises';
import type { ApiClient } from '../client.js';
import { Random } from '../seed/random.js';
import type { SpareService } from '../service.js';
import { imported, inventedList, REAL } from './lists.js';
import { limitRow, quantile } from './table.js';
import type { Row } from './table.js';

const LICENSES = 1_000;
const CONSIGNEES = 200;
const CHECKS = 1_000;
const WARM = 100;
const LANES = 8;
/** Lines at once under one license, and for how many of them it has room. */
const [AT_ONCE, ROOM] = [100, 40];
const ECCNS = ['3A001', '3A090', '3B001', '4A003', '5A991'] as const;
const LIMITS = { checkMs: 200, recheckMs: 60_000 } as const;

/** A consignee, and what is delivered to it: one of its licenses covers the item. */
interface Covered {
  readonly partyId: string;
  readonly partyName: string;
  readonly eccn: string;
}

interface OrderCheck {
  readonly id: string;
  readonly decision: string;
}

/** One order line after another and eight at once at a thousand live licenses, a run on one license, and what a new version of the list sets going. */
export async function orderRows(service: SpareService): Promise<Row[]> {
  const random = new Random(25);
  const list = inventedList(random, REAL);
  await imported(service, list);
  const officer = await officerOf(service);
  const covered = await license(officer);
  const orders = new Orders(officer, random, covered);
  await orders.run(WARM, 1);
  const nothing = await timesOf(CHECKS, 1, () => officer.get('/v1/me'));
  const alone = await orders.run(CHECKS, 1);
  const together = await orders.run(CHECKS, LANES);
  return [
    checkRow('an order line, one after another, p50', alone, 0.5, nothing),
    checkRow('… p99', alone, 0.99, nothing),
    checkRow(`an order line, ${LANES} at once, p50`, together, 0.5, nothing),
    checkRow('… p99', together, 0.99, nothing),
    await runOnOneRow(officer),
    await goodsIssueRow(officer, orders),
    await recheckRow(service, officer, list, covered, orders),
  ];
}

/** Lines of an invented ERP, each of a document of its own. */
class Orders {
  readonly made: OrderCheck[] = [];
  private begun = 0;

  constructor(
    private readonly officer: ApiClient,
    private readonly random: Random,
    private readonly covered: readonly Covered[],
  ) {}

  /** Milliseconds of each. */
  run(count: number, lanes: number): Promise<number[]> {
    return timesOf(count, lanes, async () => {
      this.made.push(await this.check(this.random.oneOf(this.covered)));
    });
  }

  private async check({ partyId, eccn }: Covered): Promise<OrderCheck> {
    this.begun += 1;
    const order = lineOf(`SO-${this.begun}`, partyId, eccn);
    const check = await this.officer.post<OrderCheck>('/v1/order-checks', order);
    if (check.decision !== 'release') throw new Error(`not released: ${JSON.stringify(check)}`);
    return check;
  }
}

/** As many lines at once as the license has room for, and more: so many must be released and no more. */
async function runOnOneRow(officer: ApiClient): Promise<Row> {
  const partyId = await partyOf(officer, 'Alone Consignee GmbH');
  await licenseOf(officer, 'D9999999', partyId, '3A991', String(ROOM));
  const from = performance.now();
  const answers = await Promise.all(
    Array.from({ length: AT_ONCE }, (_, nth) =>
      officer.post<OrderCheck>('/v1/order-checks', lineOf(`RUN-${nth}`, partyId, '3A991')),
    ),
  );
  const took = performance.now() - from;
  const released = answers.filter(({ decision }) => decision === 'release').length;
  return [
    `${AT_ONCE} lines at once under one license with room for ${ROOM}`,
    `${Math.round(took)} ms, ${released} released`,
    `${ROOM} may be`,
    released === ROOM ? 'within' : 'OVER',
  ];
}

async function goodsIssueRow(officer: ApiClient, orders: Orders): Promise<Row> {
  const made = orders.made.slice(0, WARM);
  const issue = { quantity: '1', value: { amount: '100', currency: 'USD' }, shippedOn: dayIn(0) };
  let nth = 0;
  const times = await timesOf(made.length, 1, async () => {
    const { id } = made[nth] ?? { id: '' };
    nth += 1;
    await officer.post(`/v1/order-checks/${id}/goods-issue`, issue);
  });
  return limitRow('a goods issue, p99', quantile(times, 0.99), LIMITS.checkMs);
}

/** From a version of the list that names one of the consignees until every line to it is held. */
async function recheckRow(
  service: SpareService,
  officer: ApiClient,
  list: ReturnType<typeof inventedList>,
  covered: readonly Covered[],
  orders: Orders,
): Promise<Row> {
  const one = covered[0];
  if (!one) throw new Error('no consignee');
  for (let nth = 0; nth < 5; nth += 1)
    await officer.post('/v1/order-checks', lineOf(`LISTED-${nth}`, one.partyId, one.eccn));
  const entry = { id: 'listed-since', name: one.partyName, aliases: [] };
  const from = performance.now();
  await imported(service, [...list, entry]);
  while (!(await areHeld(officer)) && performance.now() - from < 2 * LIMITS.recheckMs) await sleep(250);
  const open = orders.made.length - WARM;
  return limitRow(
    `a new version of the list until its lines are held, ${open} lines open`,
    performance.now() - from,
    LIMITS.recheckMs,
  );
}

async function areHeld(officer: ApiClient): Promise<boolean> {
  for (let nth = 0; nth < 5; nth += 1) {
    const { data } = await officer.get<{ data: OrderCheck[] }>(`/v1/order-checks?document=LISTED-${nth}`);
    if (data.some(({ decision }) => decision === 'release')) return false;
  }
  return true;
}

async function officerOf({ admin, url }: SpareService): Promise<ApiClient> {
  const { id: supplierId } = await admin.post<{ id: string }>('/v1/suppliers', {
    name: 'Bench',
    country: 'US',
  });
  const person = { name: 'Bench', role: 'compliance_officer', supplierId };
  const { id } = await admin.post<{ id: string }>('/v1/principals', person);
  const { key } = await admin.post<{ key: string }>(`/v1/principals/${id}/api-keys`, {});
  return admin.as(url, key);
}

/** A thousand licenses, five of each consignee. */
async function license(officer: ApiClient): Promise<Covered[]> {
  const covered: Covered[] = [];
  for (let nth = 0; nth < CONSIGNEES; nth += 1) {
    const partyName = `Quillwork ${nth} Messtechnik GmbH`;
    const partyId = await partyOf(officer, partyName);
    for (let place = 0; place < LICENSES / CONSIGNEES; place += 1) {
      const eccn = ECCNS[place] ?? ECCNS[0];
      await licenseOf(officer, `D${1_000_000 + nth * 10 + place}`, partyId, eccn, '100000');
      covered.push({ partyId, partyName, eccn });
    }
    process.stdout.write(`\r${(nth + 1) * (LICENSES / CONSIGNEES)} of ${LICENSES} licenses`);
  }
  process.stdout.write('\n');
  return covered;
}

async function partyOf(officer: ApiClient, name: string): Promise<string> {
  const party = { name, country: 'DE', kind: 'organization' };
  return (await officer.post<{ id: string }>('/v1/parties', party)).id;
}

async function licenseOf(
  officer: ApiClient,
  number: string,
  partyId: string,
  eccn: string,
  quantity: string,
): Promise<void> {
  await officer.post('/v1/licenses', {
    regime: 'us-bis',
    number,
    issuedOn: dayIn(-30),
    validUntil: dayIn(700),
    lines: [
      {
        eccn,
        description: 'instrument',
        unit: 'number',
        quantity,
        value: { amount: String(Number(quantity) * 100), currency: 'USD' },
      },
    ],
    parties: [{ role: 'ultimate_consignee', partyId }],
  });
}

function lineOf(document: string, partyId: string, eccn: string) {
  return {
    document,
    line: '10',
    partyIds: [partyId],
    eccn,
    quantity: '1',
    unit: 'EA',
    value: { amount: '100', currency: 'USD' },
    destination: 'DE',
    endUse: 'testing of boards',
    on: dayIn(1),
  };
}

function dayIn(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

function checkRow(what: string, times: readonly number[], share: number, nothing: readonly number[]): Row {
  const ms = quantile(times, share);
  const beside = `limit ${LIMITS.checkMs} ms; ${quantile(nothing, share).toFixed(1)} ms: a request that does nothing`;
  return [what, `${ms.toFixed(1)} ms`, beside, ms <= LIMITS.checkMs ? 'within' : 'OVER'];
}

/** Milliseconds of each of so many, in so many lanes. */
async function timesOf(count: number, lanes: number, work: () => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  let begun = 0;
  const lane = async () => {
    while (begun < count) {
      begun += 1;
      const from = performance.now();
      await work();
      times.push(performance.now() - from);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return times;
}
