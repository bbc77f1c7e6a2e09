import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { asOwner, startService } from '../support/service.js';
import type { TestService } from '../support/service.js';
import { filed, makeWorld } from '../support/world.js';

let service: TestService;

beforeEach(async () => {
  service = await startService();
  const { officer } = await makeWorld(service);
  await filed(officer);
});
afterEach(() => service.close());

/** What someone with the owner's power could do, the triggers put aside. */
const tamper = (sql: string) => service.tamper(sql);
const verify = () =>
  service.admin.read<{ ok: boolean; entries: number; firstBroken?: number }>('/v1/audit/verify');

describe('the audit record', () => {
  it('has every write with who, what, when and from which request', async () => {
    const { data } = await service.admin.read<{
      data: { action: string; requestId: string; principalId: string; hash: string }[];
    }>('/v1/audit');
    expect(data.map(({ action }) => action)).toEqual(
      expect.arrayContaining([
        'application.registered',
        'application.created',
        'party.created',
        'api_key.created',
        'principal.created',
        'supplier.created',
      ]),
    );
    const registered = data.find(({ action }) => action === 'application.registered');
    expect(registered).toMatchObject({
      requestId: expect.any(String),
      principalId: expect.any(String),
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(await verify()).toMatchObject({ ok: true, entries: data.length, faults: [] });
  });

  it('shows an edited entry', async () => {
    await verify();
    await tamper(
      `UPDATE audit_entry SET action = 'nothing' WHERE id = (SELECT entry_id FROM audit_seal WHERE sequence = 3)`,
    );
    expect(await verify()).toMatchObject({ ok: false, firstBroken: 3 });
  });

  it('shows a removed entry, in the middle or at the end', async () => {
    const { entries } = await verify();
    await tamper(`DELETE FROM audit_seal WHERE sequence = ${entries}`);
    expect(await verify()).toMatchObject({ ok: false, firstBroken: entries });
    await tamper('DELETE FROM audit_seal WHERE sequence = 4');
    expect(await verify()).toMatchObject({ ok: false, firstBroken: 4 });
  });

  it('shows reordered entries', async () => {
    await verify();
    await tamper(
      `UPDATE audit_seal SET entry_id = CASE sequence WHEN 2 THEN -1 ELSE entry_id END WHERE sequence = 2`,
    );
    await tamper(
      `UPDATE audit_seal SET entry_id = (SELECT min(entry_id) FROM audit_entry e JOIN audit_seal s ON s.entry_id = e.id WHERE s.sequence = 5) WHERE sequence = 2`,
    ).catch(() => undefined);
    expect(await verify()).toMatchObject({ ok: false, firstBroken: 2 });
  });

  it("cannot be changed by the service's own role", async () => {
    const { database } = service.foundation;
    for (const sql of [
      "UPDATE audit_entry SET action = 'x'",
      'DELETE FROM audit_entry',
      'DELETE FROM audit_seal',
      'DELETE FROM application_event',
    ]) {
      await expect(database.reader.query(sql)).rejects.toThrow(/permission denied|append-only/);
    }
    await expect(asOwner(service.connection, 'DELETE FROM audit_entry')).rejects.toThrow('append-only');
  });
});
