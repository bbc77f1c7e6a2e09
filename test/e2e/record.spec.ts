import { generateKeyPairSync, sign } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Audit, SERVICE } from '@ninety/audit';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { asOwner, asService, startService } from '../support/service.js';
import type { TestService } from '../support/service.js';
import { filed, makeWorld, record, setToday } from '../support/world.js';
import type { Application, World } from '../support/world.js';

interface Fault {
  readonly what: string;
  readonly where: string;
  readonly detail: string;
}

interface Head {
  readonly number: number;
  readonly entries: number;
  readonly seals: number;
  readonly signature: string;
}

interface Verification {
  readonly ok: boolean;
  readonly entries: number;
  readonly rows: number;
  readonly seals: number;
  readonly head: Head | null;
  readonly restored: readonly { accepted: { from: number; through: number; reason: string } }[];
  readonly faults: readonly Fault[];
}

let service: TestService;
let world: World;
let approved: Application;
let license: string;

/** Nothing is written but by the tests: each puts back what it changed. */
beforeAll(async () => {
  service = await startService();
  await service.foundation.jobs.stop();
  await setToday(service, '2019-07-22');
  world = await makeWorld(service);
  approved = await filed(world.officer);
  license = (await record(world.bis, approved, { type: 'approved' })).license?.number ?? '';
  for (const quantity of ['10', '7'])
    await world.officer.made(`/v1/licenses/${license}/shipments`, {
      items: [{ item: 1, quantity, value: { amount: '125.00', currency: 'USD' } }],
      shippedOn: '2019-07-22',
    });
});
afterAll(() => service.close());

const rows = async <T>(sql: string) => (await asOwner(service.connection, sql)).rows as T[];
const verify = (query = '') => service.admin.read<Verification>(`/v1/audit/verify${query}`);
const places = async (query = '') =>
  (await verify(query)).faults.map(({ what, where }) => `${what} ${where}`);
const headFile = () => join(service.dataDir, 'record-head.jws');
const RECORD = [
  'audit_entry',
  'audit_seal',
  'audit_pending',
  'audit_head',
  'record_seal',
  'record_pending',
  'record_head',
  'record_shape',
];

/** Tables, and the head kept outside, as they are before the work are put back after it, past every trigger. */
async function put<T>(tables: readonly string[], work: () => Promise<T>): Promise<T> {
  const back = tables.map((table) => `kept_${table}`);
  const head = readFileSync(headFile(), 'utf8');
  await service.tamper(tables.map((table, i) => `CREATE TABLE ${back[i]} AS TABLE ${table}`).join(';'));
  try {
    return await work();
  } finally {
    const returned = tables.map(
      (table, i) =>
        `DELETE FROM ${table}; INSERT INTO ${table} OVERRIDING SYSTEM VALUE SELECT * FROM ${back[i]}; DROP TABLE ${back[i]}`,
    );
    await service.tamper(returned.join(';'));
    writeFileSync(headFile(), head);
    service.isWhole = true;
  }
}

/** What is found after a statement past every trigger; then it is undone. */
function found(tables: readonly string[], sql: string): Promise<string[]> {
  return put(tables, async () => {
    await service.tamper(sql);
    return places();
  });
}

const event = () => `application_event/${approved.id}`;
const onEvent = (change: string, index = 1) =>
  `UPDATE application_event SET ${change} WHERE application_id = '${approved.id}' AND index = ${index}`;

describe('the record', () => {
  beforeEach(async () => {
    expect(await verify()).toMatchObject({ ok: true, faults: [] });
  });

  it.each([
    ['the text of an event', `event = jsonb_set(event, '{reasons}', '"other"', true)`],
    ['its kind', `event = jsonb_set(event, '{type}', '"withdrawn"')`],
    ['its date', `event = jsonb_set(event, '{on}', '"2019-07-21"')`],
    ['when it was recorded', `recorded_at = recorded_at + interval '1 microsecond'`],
    ['who recorded it', `recorded_by = (SELECT id FROM principal WHERE role = 'auditor' LIMIT 1)`],
    ['its documents', `attachment_ids = '{${'0'.repeat(8)}-0000-7000-8000-${'0'.repeat(12)}}'`],
  ])('shows an edit of %s', async (_, change) => {
    expect(await found(['application_event'], onEvent(change))).toContain(`row ${event()}/1`);
  });

  it('shows an event that was removed, and one that was added', async () => {
    const removed = `DELETE FROM application_event WHERE application_id = '${approved.id}' AND index = 1`;
    expect(await found(['application_event'], removed)).toContain(`row ${event()}/1`);
    const added = `INSERT INTO application_event SELECT application_id, 2, event, attachment_ids, recorded_by
      FROM application_event WHERE application_id = '${approved.id}' AND index = 1`;
    expect(await found(['application_event'], added)).toContain(`row ${event()}/2`);
  });

  it('shows two rows that changed places', async () => {
    const swap = `${onEvent('index = -1', 0)}; ${onEvent('index = 0')}; ${onEvent('index = 1', -1)}`;
    expect(await found(['application_event'], swap)).toEqual(
      expect.arrayContaining([`row ${event()}/0`, `row ${event()}/1`]),
    );
  });

  it('shows a balance that is not the sum of the shipments, even where its seal was made to fit', async () => {
    const edit = `UPDATE license_item SET shipped_quantity = 3 WHERE license_number = '${license}'`;
    expect(await found(['license_item'], edit)).toEqual(
      expect.arrayContaining([`row license_item/${license}/1`, `balance license_item/${license}/1`]),
    );
    const whole = `UPDATE license SET shipped_value = 1 WHERE number = '${license}'`;
    expect(await found(['license'], whole)).toContain(`balance license/${license}`);
    const shipment = `UPDATE license_shipment SET items = jsonb_set(items, '{0,quantity}', '"1"') WHERE number = 1`;
    const places = await found(['license_shipment'], shipment);
    expect(places).toEqual(
      expect.arrayContaining([
        `balance license_item/${license}/1`,
        expect.stringMatching(/^row license_shipment/),
      ]),
    );
    const gone = await found(['license_shipment'], 'DELETE FROM license_shipment WHERE number = 2');
    expect(gone).toContain(`balance license_item/${license}/1`);
  });

  it('shows how an application stands where its events do not give it', async () => {
    const about = `projection applications/${approved.id}`;
    const [pending] = await rows<{ id: string }>("SELECT id FROM application WHERE status = 'approved'");
    expect(pending).toEqual({ id: approved.id });
    for (const [table, change] of [
      ['application', "UPDATE application SET status = 'denied'"],
      ['application', "UPDATE application SET referred_to = '{Energy}'"],
      ['application_outlook', "UPDATE application_outlook SET next_due_on = '2030-01-01'"],
      ['application_outlook', 'DELETE FROM application_outlook'],
    ] as const)
      expect(await found([table], change)).toContain(about);
  });

  it('shows a document that is not what was uploaded, or is not there', async () => {
    const { body } = await world.officer
      .post(`/v1/applications/${(await filed(world.officer)).id}/attachments`)
      .field('kind', 'specification')
      .attach('file', Buffer.from('as it was'), 'sheet.txt');
    const { id } = body as { id: string };
    const file = join(service.dataDir, 'attachments', id);
    writeFileSync(file, 'as it is not');
    expect(await places()).toEqual([`attachment attachment/${id}`]);
    rmSync(file);
    expect(await places()).toEqual([`attachment attachment/${id}`]);
    writeFileSync(file, 'as it was');
    const sealed = await found(['attachment'], `UPDATE attachment SET sha256 = 'x' WHERE id = '${id}'`);
    expect(sealed).toEqual(expect.arrayContaining([`row attachment/${id}`, `attachment attachment/${id}`]));
  });

  it('shows what the owner writes with the triggers at work, and whoever writes without an entry', async () => {
    const extend = `UPDATE license SET expires_on = expires_on + 1 WHERE number = '${license}'`;
    await put([...RECORD, 'license'], async () => {
      await asOwner(service.connection, extend);
      const { faults } = await verify();
      expect(faults).toEqual([
        {
          what: 'change',
          where: `license/${license}`,
          detail: expect.stringMatching(/^was changed by the database login "\w+" at 20.*no entry/) as string,
          code: 'change_unexplained_by',
          params: expect.objectContaining({ operation: 'changed' }) as object,
        },
      ]);
    });
    await put([...RECORD, 'license'], async () => {
      await service.foundation.database.source.query(extend);
      expect(await places()).toEqual([`change license/${license}`]);
      const [seal] = await rows<{ sequence: string }>('SELECT max(sequence) AS sequence FROM record_seal');
      const audit = service.app.get(Audit);
      await audit.explain(SERVICE, [Number(seal?.sequence) - 1], 'of another');
      expect(await places()).toEqual([`change license/${license}`]);
      await audit.explain(SERVICE, [Number(seal?.sequence)], 'an officer called');
      expect(await verify()).toMatchObject({ ok: true });
    });
    await put([...RECORD, 'license'], async () => {
      await asService(service.connection, extend);
      expect(await verify()).toMatchObject({ ok: true });
    });
  });

  it('shows triggers that are put aside', async () => {
    await asOwner(service.connection, 'ALTER TABLE license DISABLE TRIGGER record_changed');
    expect(await places()).toEqual(['trigger license']);
    await asOwner(service.connection, 'ALTER TABLE license ENABLE TRIGGER record_changed');
  });

  it('shows a seal that was edited, removed or added, by its number and row', async () => {
    const [seal] = await rows<{ sequence: string; key: string }>(
      `SELECT s.sequence, s.key FROM record_seal s JOIN record_shape h ON h.id = s.shape
       WHERE h.table_name = 'license_item' ORDER BY s.sequence DESC LIMIT 1`,
    );
    const { sequence } = seal!;
    const name = `seal seal ${sequence} (license_item/${license}/1)`;
    const forged = `UPDATE license_item SET description = 'forged' WHERE license_number = '${license}';
      UPDATE record_seal SET hash = (SELECT sha256(convert_to(text, 'UTF8')) FROM (SELECT ${await textOf('license_item')} AS text
        FROM license_item r WHERE license_number = '${license}') t) WHERE sequence = ${sequence}`;
    // The row has the seal that it should have; the chain has not.
    expect(await found(['license_item', 'record_seal'], forged)).toEqual([name]);
    for (const change of ["operation = 'found'", "at = at + interval '1 s'", "writer = 'x'"])
      expect(
        await found(['record_seal'], `UPDATE record_seal SET ${change} WHERE sequence = ${sequence}`),
      ).toContain(name);
    const removed = await found(['record_seal'], `DELETE FROM record_seal WHERE sequence = ${sequence}`);
    expect(removed).toContain(`seal seal ${sequence}`);
    const added = `INSERT INTO record_seal SELECT 9000000000000000, at, tx, shape, 'no uuid', operation, writer, hash, chain
      FROM record_seal WHERE sequence = ${sequence}`;
    expect((await found(['record_seal'], added)).join()).toMatch(/seal 9000000000000000/);
    const unreadable = `UPDATE record_seal SET shape = (SELECT id FROM record_shape WHERE table_name = 'party') WHERE sequence = ${sequence}`;
    expect((await found(['record_seal'], unreadable)).join()).toMatch(/row party/);
  });
});

/** The expression of the text that is sealed. */
async function textOf(table: string): Promise<string> {
  const [row] = await rows<{ sql: string }>(
    `SELECT record_text_sql(s, 'r') AS sql FROM record_shape s WHERE table_name = '${table}'`,
  );
  return row!.sql;
}

describe('verifying', () => {
  it('finds the record whole while others write', async () => {
    let isOver = false;
    const writing = async () => {
      while (!isOver) await record(world.bis, await filed(world.officer), { type: 'approved' });
    };
    const writers = [writing(), writing(), writing()];
    for (let round = 0; round < 3; round += 1) {
      const both = await Promise.all([verify(), verify()]);
      expect(both.map(({ faults }) => faults)).toEqual([[], []]);
    }
    isOver = true;
    await Promise.all(writers);
  });
});

describe('a record that was emptied, shortened or written anew', () => {
  it('is found by its signed head, whatever of it is gone', async () => {
    const before = await verify();
    expect(before.head).toMatchObject({ entries: before.entries, seals: before.seals });
    const emptied = `TRUNCATE ${RECORD.filter((table) => table !== 'record_shape').join(', ')}`;
    await put([...RECORD, 'supplier'], async () => {
      await service.tamper(emptied);
      const { ok, faults } = await verify();
      expect(ok).toBe(false);
      expect(faults[0]).toMatchObject({ what: 'head', where: 'record_head' });
      expect(faults.find(({ where }) => where.startsWith(`head ${before.head?.number}`))?.detail).toMatch(
        /now it ends at entry 0 and seal 0: it was emptied or shortened, or an older backup was restored/,
      );
      // It goes on, and nobody signs it.
      await service.admin.made('/v1/suppliers', { name: 'Later', country: 'US' });
      expect(await verify()).toMatchObject({ ok: false, head: null });
    });
  });

  it('is found where the last entries and seals are cut off, and the heads with them', async () => {
    const older = (await verify()).head!;
    await filed(world.officer);
    const newer = (await verify()).head!;
    expect(newer.number).toBeGreaterThan(older.number);
    const cut = `
      DELETE FROM record_head WHERE number > ${older.number};
      DELETE FROM record_seal WHERE sequence > ${older.seals};
      DELETE FROM audit_entry WHERE id IN (SELECT entry_id FROM audit_seal WHERE sequence > ${older.entries});
      DELETE FROM audit_seal WHERE sequence > ${older.entries};
      UPDATE audit_head SET sequence = ${older.entries}, hash = (SELECT hash FROM audit_seal WHERE sequence = ${older.entries})`;
    await put(RECORD, async () => {
      await service.tamper(cut);
      expect((await places())[0]).toMatch(new RegExp(`^head head ${newer.number} of`));
      // Whoever kept a head elsewhere finds it without the folder too.
      const kept = readFileSync(headFile(), 'utf8');
      rmSync(headFile());
      expect((await places()).some((place) => place.startsWith('head'))).toBe(false);
      expect((await places(`?head=${newer.signature}`))[0]).toMatch(
        new RegExp(`^head head ${newer.number} of`),
      );
      writeFileSync(headFile(), kept);
    });
    expect(await verify(`?head=${older.signature}`)).toMatchObject({ ok: true });
    const foreign = await service.admin.get('/v1/audit/verify?head=e30.e30.AA');
    expect([foreign.status, foreign.body.errors[0].pointer]).toEqual([422, '/head']);
  });

  it('is found where both chains were computed anew over it', async () => {
    const anew = `
      UPDATE license SET valid_until = valid_until + 365 WHERE number = '${license}';
      UPDATE record_seal s SET hash = sha256(convert_to(t.text, 'UTF8')) FROM (SELECT r.number, ${await textOf('license')} AS text FROM license r) t
        WHERE s.key = t.number AND s.sequence = (SELECT max(sequence) FROM record_seal WHERE key = t.number);
      DO $$ DECLARE one record; previous bytea := decode(repeat('00', 32), 'hex'); BEGIN
        FOR one IN SELECT s.*, h.table_name FROM record_seal s JOIN record_shape h ON h.id = s.shape ORDER BY sequence LOOP
          previous := record_step(previous, one.sequence, one.at, one.tx, one.table_name, one.key, one.operation, one.writer, one.hash);
          UPDATE record_seal SET chain = previous WHERE sequence = one.sequence;
        END LOOP; END $$`;
    const { head } = await verify();
    await put([...RECORD, 'license'], async () => {
      await service.tamper(anew);
      const { faults } = await verify();
      expect(faults).toHaveLength(1);
      expect(faults[0]).toMatchObject({
        what: 'head',
        detail: expect.stringContaining('written anew') as string,
      });
      // What comes after is not signed over it.
      await asService(service.connection, `UPDATE license SET standing_reason = 'x'`);
      expect((await verify()).head?.number).toBe(head?.number);
    });
  });

  it('is found where somebody signs with a key of their own', async () => {
    const { publicKey, privateKey } = generateKeyPairSync('ed25519');
    const { head } = await verify();
    const claims = { ...head, number: (head?.number ?? 0) + 1, signature: undefined };
    const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const input = `${encode({ alg: 'EdDSA', kid: 'theirs' })}.${encode(claims)}`;
    const forged = `${input}.${sign(null, Buffer.from(input), privateKey).toString('base64url')}`;
    const jwk = JSON.stringify(publicKey.export({ format: 'jwk' }));
    await put(['record_head', 'signing_key'], async () => {
      await service.tamper(`INSERT INTO signing_key (id, public_jwk, private_key) VALUES ('theirs', '${jwk}', '\\x00');
        INSERT INTO record_head (number, seals, signed) VALUES (${claims.number}, ${claims.seals}, '${forged}')`);
      expect(await places()).toEqual(
        expect.arrayContaining([`head head ${claims.number}`, 'row signing_key/theirs']),
      );
    });
  });

  it('is said to have no head that is ours outside, when the file was damaged', async () => {
    const file = headFile();
    const kept = readFileSync(file, 'utf8');
    writeFileSync(file, 'nonsense');
    expect(await places()).toEqual([`head ${file}`]);
    writeFileSync(file, kept);
    expect(await verify()).toMatchObject({ ok: true });
  });

  it('lets nobody of the service change it, and the owner neither by mistake', async () => {
    for (const sql of [
      `UPDATE application_event SET index = index`,
      'DELETE FROM license_shipment',
      'TRUNCATE license_item, license_shipment',
      'DELETE FROM record_seal',
      'UPDATE record_head SET seals = 0',
      'TRUNCATE record_shape',
    ])
      await expect(asOwner(service.connection, sql), sql).rejects.toThrow(
        /append-only|only added to|are sealed/,
      );
    for (const sql of [
      'DELETE FROM record_pending',
      `INSERT INTO record_seal (sequence) VALUES (0)`,
      'UPDATE record_head SET seals = 0',
      `SELECT record_find('license', 'license', 0, 1)`,
    ])
      await expect(service.foundation.database.source.query(sql), sql).rejects.toThrow(/permission denied/);
  });
});
