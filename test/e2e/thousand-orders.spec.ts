import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Random } from '../../scripts/src/seed/random.js';
import { piecesOf, SecondBook } from '../orders/second-book.js';
import type { BookLicense, BookLine } from '../orders/second-book.js';
import type { Client } from '../support/client.js';
import { startCompany } from '../support/company.js';
import type { Company } from '../support/company.js';
import { screeningList } from '../support/fixtures.js';
import { Receiver } from '../support/receiver.js';
import { allDelivered, eventually, setToday } from '../support/world.js';

const TODAY = '2026-11-02';
const LINES = 1_000;
/** Of an ERP that has so many jobs. */
const LANES = 20;
const PRICE = 100;
const COUNTRIES = ['DE', 'KR', 'IN', 'VN'] as const;
const ECCNS = ['3A001', '3B001', '4A003', '5A002'] as const;
/** Two licenses of each; those after them have none. */
const [LICENSED, OTHERS] = [12, 4];
const NAMES = ['Nordlicht', 'Saemaul', 'Kaveri', 'Song Hong', 'Havelland', 'Mirae', 'Narmada', 'Bach Dang'];

interface Check {
  id: string;
  decision: 'release' | 'hold' | 'blocked';
  authorization?: { kind: string; number: string; line: number } | null;
  reservation?: { id: string; expiresAt: string } | null;
  reasons: { code: string; text: string; toRelease?: unknown }[];
  validUntil: string;
  signature: string;
}

interface Order extends BookLine {
  /** What is wrong with it by itself; null: nothing. */
  readonly fault: string | null;
}

interface Consignee {
  readonly id: string;
  readonly name: string;
  readonly country: string;
}

const random = new Random(1_000);
const answers = new Map<string, Check>();
let company: Company;
let officer: Client;
let receiver: Receiver;
let consignees: Consignee[];
let licenses: (BookLicense & { id: string })[];
let orders: Order[];
let book: SecondBook;

beforeAll(async () => {
  company = await startCompany(TODAY, { WEBHOOK_ALLOWED_NETWORKS: '127.0.0.0/8' });
  officer = company.officer;
  receiver = await Receiver.start();
  await importNames(['Huawei Technologies Co., Ltd.']);
  await officer.made('/v1/webhook-endpoints', {
    url: receiver.url,
    eventTypes: ['order.held', 'order.released'],
  });
  consignees = await made(LICENSED + OTHERS, (nth) => consignee(nth));
  licenses = await made(2 * LICENSED, (nth) => license(nth));
  book = new SecondBook(licenses, TODAY);
  orders = Array.from({ length: LINES }, (_, nth) => order(nth));
});
afterAll(async () => {
  await company.service.close();
  receiver.close();
});

describe('a thousand order lines of an ERP', () => {
  it('are each answered, and nothing is released that no license covers', async () => {
    await inLanes(orders, async (one) => {
      const { status, body } = await officer.post('/v1/order-checks', sent(one));
      expect([status, one.document]).toEqual([200, one.document]);
      answers.set(one.document, body as Check);
    });
    for (const one of orders) {
      const { decision, authorization, reservation, reasons } = answerOf(one);
      expect(reasons, one.document).not.toEqual([]);
      if (decision !== 'release') {
        expect([authorization ?? null, reservation ?? null]).toEqual([null, null]);
        continue;
      }
      expect([one.fault, authorization?.kind], JSON.stringify(one)).toEqual([null, 'license']);
      book.promise(one, authorization?.number ?? '');
    }
    const decisions = new Set(orders.map((one) => answerOf(one).decision));
    expect(decisions.size).toBeGreaterThan(1);
  });

  it('overdraw no license, and hold no line for which one has room', () => {
    for (const { number } of licenses) expect(book.leftOf(number), number).toBeGreaterThanOrEqual(0);
    for (const one of orders.filter((order) => answerOf(order).decision !== 'release')) {
      const pieces = piecesOf(one) ?? 0;
      const roomy = book.covering(one).filter(({ number }) => book.leftOf(number) >= pieces);
      expect(roomy, JSON.stringify([one, answerOf(one)])).toEqual([]);
    }
  });

  it('become shipments by their goods issue, whole or in part', async () => {
    const released = orders.filter((one) => answerOf(one).decision === 'release');
    await inLanes(
      released.filter((_, nth) => nth % 2 === 0),
      async (one) => {
        const pieces = piecesOf(one) ?? 0;
        const issued = pieces > 1 && pieces === Number(one.quantity) ? random.between(1, pieces) : pieces;
        const quantity = pieces === Number(one.quantity) ? String(issued) : one.quantity;
        await officer.made(`/v1/order-checks/${answerOf(one).id}/goods-issue`, {
          quantity,
          value: usd(issued * PRICE),
          shippedOn: TODAY,
        });
        book.issue(one.document, answerOf(one).authorization?.number ?? '', issued);
      },
    );
    for (const { id, number } of licenses) {
      const { lines } = await officer.read<{ lines: { balance: { shipped: { quantity: string } } }[] }>(
        `/v1/licenses/${id}`,
      );
      expect([number, Number(lines[0]?.balance.shipped.quantity)]).toEqual([number, book.shippedOf(number)]);
      expect(book.leftOf(number)).toBeGreaterThanOrEqual(0);
    }
  });

  it('are held where a new version of the list names who gets them, and no other', async () => {
    const listed = consignees.slice(0, 2);
    const before = await openOnes('release');
    await importNames(['Huawei Technologies Co., Ltd.', ...listed.map(({ name }) => name)]);
    const isListed = ({ document }: { document: string }) =>
      listed.some(({ id }) => id === orderOf(document).partyId);
    const expected = before.filter(isListed);
    expect(expected.length).toBeGreaterThan(5);
    await areHeld(expected);
    const after = await openOnes('release');
    expect(after.filter(isListed)).toEqual([]);
    for (const one of before.filter((open) => !isListed(open)))
      expect(
        after.some(({ document }) => document === one.document),
        one.document,
      ).toBe(true);
    await allDelivered(company.service);
    const told = new Set(
      receiver.events.filter(({ type }) => type === 'order.held').map(({ data }) => data.document),
    );
    for (const { document } of expected) expect(told.has(document), document).toBe(true);
    const [one] = expected;
    const { status } = await officer.post(`/v1/order-checks/${one?.id}/goods-issue`, {
      quantity: '1',
      value: usd(PRICE),
      shippedOn: TODAY,
    });
    expect(status).toBe(409);
    for (const { document } of expected) withdraw(document);
  });

  it('are held when their license is revoked, and when their reservation has ended', async () => {
    const revoked = licenses.at(-1);
    const before = await openOnes('release');
    await officer.made(`/v1/licenses/${revoked?.id}/notices`, {
      type: 'revoked',
      on: TODAY,
      source: 'letter',
    });
    await areHeld(before.filter(({ document }) => numberOf(document) === revoked?.number));
    await setToday(company.service, '2027-01-04');
    await areHeld(await openOnes('release'));
    expect(await openOnes('release')).toEqual([]);
  });
});

async function importNames(names: readonly string[]): Promise<void> {
  const { status, body } = await company.service.admin
    .post('/v1/entity-list/imports?effectiveOn=2026-11-01')
    .set('Content-Type', 'text/csv')
    .send(screeningList(names.map((name) => ({ name }))));
  expect([status, body.detail]).toEqual([201, undefined]);
}

const usd = (amount: number) => ({ amount: amount.toFixed(2), currency: 'USD' });

async function made<T>(count: number, make: (nth: number) => Promise<T>): Promise<T[]> {
  const all: T[] = [];
  for (let nth = 0; nth < count; nth += 1) all.push(await make(nth));
  return all;
}

async function consignee(nth: number): Promise<Consignee> {
  const party = {
    name: `${NAMES[nth % NAMES.length]} Messtechnik ${nth}`,
    country: COUNTRIES[nth % COUNTRIES.length] ?? 'DE',
  };
  const { id } = await officer.made<{ id: string }>('/v1/parties', { ...party, kind: 'organization' });
  return { id, ...party };
}

/** Two of each consignee, of two entries; some too small for what is ordered. */
async function license(nth: number): Promise<BookLicense & { id: string }> {
  const { id: partyId, country } = consignees[Math.floor(nth / 2)] ?? { id: '', country: '' };
  const face = {
    number: `D${2_000_000 + nth}`,
    eccn: ECCNS[(nth + Math.floor(nth / 8)) % ECCNS.length] ?? '3A001',
    pieces: random.between(60, 400),
    firstDay: '2026-06-01',
    lastDay: '2030-05-31',
  };
  const { number, eccn, pieces, firstDay, lastDay } = face;
  const { id } = await officer.made<{ id: string }>('/v1/licenses', {
    regime: 'us-bis',
    number,
    issuedOn: firstDay,
    validUntil: lastDay,
    lines: [
      { eccn, description: 'instrument', unit: 'each', quantity: String(pieces), value: usd(pieces * PRICE) },
    ],
    parties: [{ role: 'ultimate_consignee', partyId }],
  });
  return { ...face, id, partyId, country };
}

/** Of ten lines, about one is wrong by itself. */
function order(nth: number): Order {
  const { id: partyId, country } = random.oneOf(consignees);
  const good = {
    document: `SO-${4_000_000 + nth}`,
    partyId,
    eccn: random.oneOf(ECCNS),
    quantity: String(random.between(1, 12)),
    unit: random.oneOf(['EA', 'EA', 'PCE', 'C62']),
    destination: country,
    on: '2026-11-16',
    fault: null,
  };
  const faults = [
    { quantity: '-3', fault: 'less than none' },
    { quantity: '0', fault: 'none' },
    { quantity: '99999999999999', fault: 'beyond reason' },
    { unit: 'XYZ', fault: 'an unknown unit' },
    { on: '2026-10-01', fault: 'in the past' },
    { on: '2031-01-02', fault: 'after each license' },
    { destination: 'SY', fault: 'elsewhere' },
  ];
  return random.percent(10) ? { ...good, ...random.oneOf(faults) } : good;
}

function sent({ document, partyId, eccn, quantity, unit, destination, on }: Order) {
  const worth = Math.max(1, Math.min(1_000_000, Math.abs(Number(quantity))));
  return {
    document,
    line: '10',
    partyIds: [partyId],
    eccn,
    quantity,
    unit,
    value: usd(worth * PRICE),
    destination,
    endUse: 'testing of boards',
    on,
  };
}

function orderOf(document: string): Order {
  const one = orders.find((order) => order.document === document);
  if (!one) throw new Error(`no order ${document}`);
  return one;
}

function answerOf({ document }: { document: string }): Check {
  const answer = answers.get(document);
  if (!answer) throw new Error(`no answer to ${document}`);
  return answer;
}

const numberOf = (document: string) => answerOf({ document }).authorization?.number ?? '';

function withdraw(document: string): void {
  book.withdraw(document, numberOf(document));
}

/** Those that are open and decided so, of all pages. */
/** One after the other, not all again and again: the service that looks at them anew is of this process. */
async function areHeld(checks: readonly Check[]): Promise<void> {
  for (const { id } of checks)
    await eventually(
      () => officer.read<Check>(`/v1/order-checks/${id}`),
      ({ decision }) => decision !== 'release',
    );
}

async function openOnes(decision: string): Promise<(Check & { document: string })[]> {
  const all: (Check & { document: string })[] = [];
  let cursor: string | null = null;
  do {
    const after: string = cursor === null ? '' : `&cursor=${encodeURIComponent(cursor)}`;
    const page: { data: (Check & { document: string })[]; nextCursor: string | null } = await officer.read(
      `/v1/order-checks?state=open&decision=${decision}&limit=200${after}`,
    );
    all.push(...page.data);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return all;
}

/** Works through them as so many jobs at once. */
async function inLanes<T>(all: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  const left = all.values();
  await Promise.all(
    Array.from({ length: LANES }, async () => {
      for (const one of left) await work(one);
    }),
  );
}
