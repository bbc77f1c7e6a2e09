import { TrackedWatch } from '@ninety/licensing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { clockOf, observe, startCompany } from '../support/company.js';
import type { Company, Tracked } from '../support/company.js';
import { Receiver } from '../support/receiver.js';
import { eventually, setToday } from '../support/world.js';

let company: Company;
let receiver: Receiver;

beforeAll(async () => {
  company = await startCompany('2026-03-02', { CLOCK_WARNING_DAYS: '10,3' });
});
afterAll(() => company.service.close());
beforeEach(async () => {
  receiver = await Receiver.start();
  await company.officer.made('/v1/webhook-endpoints', { url: receiver.url });
});
afterEach(() => receiver.close());

/** Waits until it was. */
const heard = (isSo: () => boolean) => eventually(() => Promise.resolve(isSo()), Boolean);

/** What was heard of an application, in the order of its telling. */
const heardOf = ({ id }: Pick<Tracked, 'id'>, type: string) =>
  receiver.events.filter((event) => event.type === type && event.data.applicationId === id);

describe('of a case that is decided elsewhere', () => {
  it('each observation is told, and each thing that days bring once', async () => {
    const { id } = await company.officer.made<Tracked>('/v1/applications', { regime: 'uk-siel' });
    const filed = await observe(company.officer, id, { type: 'filed', on: '2026-03-02', system: 'lite' });
    const due = clockOf(filed, 'twenty_days').dueOn as string;
    await heard(() => heardOf(filed, 'application.observed').length === 1);
    expect(heardOf(filed, 'application.observed')).toMatchObject([
      { data: { event: 'filed', on: '2026-03-02', previousStatus: 'draft', regime: 'uk-siel', sequence: 1 } },
    ]);

    await setToday(company.service, due);
    await setToday(company.service, dayAfter(due));
    await heard(() => heardOf(filed, 'clock.outside_target').length > 0);
    expect(heardOf(filed, 'clock.warning').map(({ data }) => [data.clock, data.daysLeft])).toEqual([
      ['twenty_days', 10],
      ['twenty_days', 3],
    ]);
    expect(heardOf(filed, 'clock.outside_target')).toMatchObject([
      { data: { clock: 'twenty_days', dueOn: due } },
    ]);
    // Watched again, nothing is told again.
    await company.service.app.get(TrackedWatch).catchUpAll();
    const later = await company.officer.made<Tracked>('/v1/applications', {});
    await observe(company.officer, later.id, { type: 'filed', on: due });
    await heard(() => heardOf(later, 'application.observed').length === 1);
    expect(heardOf(filed, 'clock.outside_target')).toHaveLength(1);
    expect(heardOf(filed, 'clock.warning')).toHaveLength(2);
    const late = await company.officer.read<{ data: Tracked[] }>('/v1/applications?overdue=true');
    expect(late.data.map((one) => one.id)).toContain(id);
  });

  it('a correction that moves a clock is told, and the clock warned of anew', async () => {
    const { id } = await company.officer.made<Tracked>('/v1/applications', { regime: 'uk-siel' });
    const today = (await company.officer.read<Tracked>(`/v1/applications/${id}`)).asOf as string;
    const filed = await observe(company.officer, id, {
      type: 'filed',
      on: dayAfter(today, -20),
      system: 'lite',
    });
    const before = clockOf(filed, 'twenty_days').dueOn as string;
    await setToday(company.service, dayAfter(before, -3));
    await heard(() => heardOf(filed, 'clock.warning').length === 2);
    for (const { data: said } of heardOf(filed, 'clock.warning'))
      expect(said).not.toHaveProperty('movedFrom');
    const { data } = await company.officer.read<{ data: { id: string }[] }>(`/v1/applications/${id}/events`);
    const moved = await observe(company.officer, id, {
      type: 'filed',
      on: dayAfter(today, -10),
      system: 'lite',
      supersedes: data[0]?.id,
      reason: 'the receipt has another day',
    });
    expect(clockOf(moved, 'twenty_days').dueOn > clockOf(filed, 'twenty_days').dueOn).toBe(true);
    await heard(() => heardOf(filed, 'application.superseded').length === 1);
    expect(heardOf(filed, 'application.superseded')).toMatchObject([{ data: { supersedes: data[0]?.id } }]);
    const due = clockOf(moved, 'twenty_days').dueOn as string;
    await setToday(company.service, due);
    await heard(() => heardOf(filed, 'clock.warning').some(({ data: said }) => said.dueOn === due));
    const anew = heardOf(filed, 'clock.warning').filter(({ data: said }) => said.dueOn === due);
    expect(anew).toHaveLength(2);
    for (const { data: said } of anew) expect(said.movedFrom).toBe(before);
  });

  it('a window is warned of after the ending that opens it', async () => {
    const { id } = await company.officer.made<Tracked>('/v1/applications', {});
    const today = (await company.officer.read<Tracked>(`/v1/applications/${id}`)).asOf as string;
    const denied = await observe(
      company.officer,
      id,
      { type: 'filed', on: dayAfter(today, -30) },
      { type: 'denied', on: today },
    );
    const { dueOn } = clockOf(denied, 'appeal');
    const due = typeof dueOn === 'string' ? dueOn : dueOn.notBefore;
    await setToday(company.service, dayAfter(due, -3));
    await heard(() => heardOf(denied, 'clock.warning').length === 2);
    expect(heardOf(denied, 'clock.warning').map(({ data }) => [data.clock, data.daysLeft])).toEqual([
      ['appeal', 10],
      ['appeal', 3],
    ]);
  });

  it('the day after which only silence is known is told, and no clock is missed', async () => {
    const { id } = await company.officer.made<Tracked>('/v1/applications', { regime: 'us-bis' });
    const today = (await company.officer.read<Tracked>(`/v1/applications/${id}`)).asOf as string;
    const filed = await observe(
      company.officer,
      id,
      { type: 'filed', on: dayAfter(today, -5) },
      { type: 'registered', on: dayAfter(today, -4) },
    );
    const due = clockOf(filed, 'resolution').dueOn as string;
    await setToday(company.service, dayAfter(due, 30));
    await heard(() => heardOf(filed, 'clock.unknown').length > 0);
    expect(heardOf(filed, 'clock.unknown')).toMatchObject([{ data: { clock: 'resolution', dueOn: due } }]);
    const now = await company.officer.read<Tracked>(`/v1/applications/${id}`);
    expect(clockOf(now, 'resolution')).toMatchObject({ state: 'unknown', certainty: null });
  });
});

function dayAfter(day: string, days = 1): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
