import sql from 'sql-template-tag';
import type { EntityManager } from 'typeorm';
import { ConfigError } from './config.js';
import { rowOf, run } from './database/statements.js';
import type { Posture } from './posture.js';

/** Of a new database where nothing is said. */
const PRESET: Posture = 'company';

/**
 * The posture of a database: chosen at the first start, and kept.
 *
 * @param wanted what the setting says; null: nothing
 * @throws ConfigError where the setting says otherwise than the database
 */
export async function settledPosture(manager: EntityManager, wanted: Posture | null): Promise<Posture> {
  await run(
    manager,
    sql`INSERT INTO installation (posture) VALUES (${wanted ?? PRESET}) ON CONFLICT DO NOTHING`,
  );
  const kept = await rowOf<{ posture: Posture }>(manager, sql`SELECT posture FROM installation`);
  if (!kept) throw new Error('an installation without a posture');
  if (wanted !== null && wanted !== kept.posture)
    throw new ConfigError(
      'POSTURE',
      `is ${wanted}, and this database has been of the posture ${kept.posture} since its first start: leave it out, or use another database`,
    );
  return kept.posture;
}
