import { Writable } from 'node:stream';
import pg from 'pg';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  attempted,
  Database,
  gatherable,
  gatherableThings,
  gathered,
  isDatabaseAway,
  newId,
  readOnce,
  SERVICE_ROLE,
  settled,
  WALLED_ROLE,
  withinTenant,
} from '@ninety/platform';
import { ADMIN_KEY, asOwner, startService } from '../support/service.js';
import type { TestService } from '../support/service.js';
import { eventually } from '../support/world.js';

type EntityManager = Parameters<Parameters<Database['transaction']>[0]>[0];

let service: TestService;

beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

describe('a statement of a tenant outside of any transaction', () => {
  it('fails where it is undone when it commits, and leaves its connection as it was', async () => {
    await asOwner(
      service.connection,
      `CREATE TABLE late (number int UNIQUE DEFERRABLE INITIALLY DEFERRED);
       GRANT SELECT, INSERT ON late TO ${WALLED_ROLE}, ${SERVICE_ROLE}`,
    );
    const { database } = service.foundation;
    const caller = { id: newId(), tenantId: newId() };
    const insert = (values: string) =>
      withinTenant(caller, () => database.reader.query(`INSERT INTO late VALUES ${values}`));
    await expect(insert('(1), (1)')).rejects.toThrow('late_number_key');
    await insert('(2)');
    expect(await database.reader.query('SELECT number FROM late')).toEqual([{ number: 2 }]);
    await asOwner(service.connection, 'DROP TABLE late');
  });
});

describe('rows that are gathered', () => {
  it('are written together at the end, or before they are read, and are undone with the attempt that brought them', async () => {
    await asOwner(
      service.connection,
      `CREATE TABLE told (place serial, word text); GRANT SELECT, INSERT ON told TO ${SERVICE_ROLE};
       GRANT USAGE ON SEQUENCE told_place_seq TO ${SERVICE_ROLE}`,
    );
    const { database } = service.foundation;
    const batches: string[][] = [];
    const tell = gatherable(async (tx: EntityManager, words: readonly string[]) => {
      batches.push([...words]);
      await tx.query('INSERT INTO told (word) SELECT unnest($1::text[])', [words]);
    });
    const failing = (tx: EntityManager, work: () => Promise<void>) =>
      attempted(tx, async () => {
        await work();
        throw new Error('undone');
      });
    await database.transaction(async (tx) => {
      await tell(tx, 'alone');
      await gathered(tx, async () => {
        await tell(tx, 'one');
        await failing(tx, () => tell(tx, 'lost'));
        await attempted(tx, () => tell(tx, 'two'));
        // Of an attempt that fails also what was settled in it is undone, not what was gathered before.
        await failing(tx, async () => {
          await tell(tx, 'lost too');
          await settled(tx);
        });
        await settled(tx);
        await tell(tx, 'three', 'four');
      });
      await tell(tx, 'last');
    });
    expect(batches).toEqual([
      ['alone'],
      ['one', 'two', 'lost too'],
      ['one', 'two'],
      ['three', 'four'],
      ['last'],
    ]);
    const rows: { word: string }[] = await database.reader.query('SELECT word FROM told ORDER BY place');
    expect(rows.map(({ word }) => word)).toEqual(['alone', 'one', 'two', 'three', 'four', 'last']);
    await asOwner(service.connection, 'DROP TABLE told');
  });

  it('are things that whatever reads next finds, in the order in which they name each other', async () => {
    await asOwner(
      service.connection,
      `CREATE TABLE thing (name text PRIMARY KEY); CREATE TABLE part (thing text REFERENCES thing);
       GRANT SELECT, INSERT ON thing, part TO ${SERVICE_ROLE}`,
    );
    const { database } = service.foundation;
    const into = (table: string) => async (tx: EntityManager, names: readonly string[]) => {
      await tx.query(`INSERT INTO ${table} SELECT unnest($1::text[])`, [names]);
    };
    const [addPart, addThing] = [gatherableThings(2, into('part')), gatherableThings(1, into('thing'))];
    const partsIn = async (tx: EntityManager) => {
      const rows: { thing: string }[] = await tx.query('SELECT thing FROM part ORDER BY thing');
      return rows.map(({ thing }) => thing);
    };
    const make = async (tx: EntityManager, name: string) => {
      await addPart(tx, name);
      await addThing(tx, name);
    };
    await database.transaction((tx) =>
      gathered(tx, async () => {
        await make(tx, 'a');
        await attempted(tx, async () => {
          await make(tx, 'lost');
          expect(await partsIn(tx)).toEqual(['a', 'lost']);
          throw new Error('undone');
        });
        expect(await partsIn(tx)).toEqual(['a']);
        await make(tx, 'b');
      }),
    );
    expect(await partsIn(database.reader)).toEqual(['a', 'b']);
    // What cannot be written fails all of it, for whatever reason some work in its midst then fails.
    const failing = database.transaction((tx) =>
      gathered(tx, async () => {
        await addPart(tx, 'of nothing');
        await attempted(tx, () => partsIn(tx).catch(() => Promise.reject(new Error('mine'))));
      }),
    );
    await expect(failing).rejects.toThrow('part_thing_fkey');
    await asOwner(service.connection, 'DROP TABLE part, thing');
  });

  it('know what they read once, but for what was undone', async () => {
    let reads = 0;
    const read = (tx: EntityManager) => readOnce(tx, 'reads', () => Promise.resolve((reads += 1)));
    await service.foundation.database.transaction(async (tx) => {
      expect([await read(tx), await read(tx)]).toEqual([1, 2]);
      await gathered(tx, async () => {
        await attempted(tx, async () => {
          expect([await read(tx), await read(tx)]).toEqual([3, 3]);
          throw new Error('undone');
        });
        expect([await read(tx), await read(tx)]).toEqual([4, 4]);
      });
      expect(await read(tx)).toBe(5);
    });
  });
});

describe('an attempt', () => {
  it('is one of a larger one, each of which is undone by itself', async () => {
    const { database } = service.foundation;
    await asOwner(
      service.connection,
      `CREATE TABLE tried (word text); GRANT SELECT, INSERT ON tried TO ${SERVICE_ROLE}`,
    );
    await database.transaction(async (tx) => {
      const add = (word: string) => tx.query('INSERT INTO tried VALUES ($1)', [word]);
      const failing = (work: () => Promise<unknown>) =>
        attempted(tx, async () => {
          await work();
          throw new Error('undone');
        });
      await add('before');
      await attempted(tx, async () => {
        // Nothing is sent in the larger one before.
        await failing(() => add('lost'));
        await attempted(tx, () => add('kept'));
        await failing(() => tx.query('SELECT none'));
      });
      await failing(() => attempted(tx, () => add('lost with it')));
      await failing(() => Promise.resolve());
      await add('after');
    });
    expect(await database.reader.query('SELECT word FROM tried')).toEqual([
      { word: 'before' },
      { word: 'kept' },
      { word: 'after' },
    ]);
    await asOwner(service.connection, 'DROP TABLE tried');
  });
});

describe('a signature that cannot be checked', () => {
  it('is no forged one: verifying the record fails, and accuses nobody', async () => {
    expect((await service.admin.get('/v1/audit/verify')).body).toMatchObject({ ok: true });
    await asOwner(service.connection, `REVOKE SELECT ON signing_key FROM ${SERVICE_ROLE}`);
    const headers = { authorization: `Bearer ${ADMIN_KEY}` };
    const unchecked = await fetch(`${service.url}/v1/audit/verify`, { headers });
    await asOwner(service.connection, `GRANT SELECT ON signing_key TO ${SERVICE_ROLE}`);
    expect(unchecked.status).toBe(500);
    expect((await service.admin.get('/v1/audit/verify')).body).toMatchObject({ ok: true });
  });
});

describe('a database that is away', () => {
  it('is one whose host has no name or no way to it', async () => {
    const nameless = new pg.Client({ host: 'database.invalid', connectionTimeoutMillis: 20_000 });
    const error: unknown = await nameless.connect().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(Error);
    expect(isDatabaseAway(error)).toBe(true);
    for (const code of ['ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'])
      expect(isDatabaseAway(Object.assign(new Error('x'), { code }))).toBe(true);
    expect(isDatabaseAway(Object.assign(new Error('x'), { code: '42501' }))).toBe(false);
  });

  it('is told of the replica too, which others read in the place of', async () => {
    const lines: string[] = [];
    const stream = new Writable({
      write(chunk, _, done) {
        lines.push(String(chunk));
        done();
      },
    });
    const database = await Database.connect(service.connection, [], {
      poolSize: 1,
      replica: { url: 'postgres://nobody@127.0.0.1:1/nothing' },
      isPooled: false,
      log: pino({ level: 'warn' }, stream),
    });
    await eventually(
      async () => lines.join(''),
      (text) => text.includes('the replica does not answer'),
    );
    expect(lines.join('')).toContain('ECONNREFUSED');
    expect(await database.lagging.query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await database.close();
  });
});
