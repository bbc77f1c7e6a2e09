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
  await receiver.stop();
});

describe('a thousand order lines of an ERP', () => {
  it('are each answered, and nothing is released that no license covers', async () => {
    await inLanes(orders, async (one) => {
      const { status, body } = await officer.post('/v1/order-checks', { ...one.sent, line: '10' });
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
    const after = await eventually(
      () => openOnes('release'),
      (open) => !open.some(isListed),
    );
    for (const one of before.filter((open) => !isListed(open)))
      expect(after.some(({ document }) => document === one.document), one.document).toBe(true);
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
    await officer.made(`/v1/licenses/${revoked?.id}/notices`, { type: 'revoked', on: TODAY });
    await eventually(
      () => openOnes('release'),
      (open) => !open.some(({ document }) => numberOf(document) === revoked?.number),
    );
    await setToday(company.service, '2027-01-04');
    const open = await eventually(
      () => openOnes('release'),
      (left) => left.length === 0,
    );
    expect(open).toEqual([]);
  });
});

async function importNames(names: readonly string[]): Promise<void> {
  const { status, body } = await company.service.admin
    .post('/v1/entity-list/imports?effectiveOn=2026-11-01')
    .set('Content-Type', 'text/csv')
    .send(screeningList(names.map((name) => ({ name }))));
  expect([status, body.detail]).toEqual([201, undefined]);
}
