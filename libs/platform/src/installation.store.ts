import sql from 'sql-template-tag';
import type { EntityManager } from 'typeorm';
import { ConfigError } from './config.js';
import { rowOf, run } from './database/statements.js';
import type { Posture } from './posture.js';

/** Of a new database where nothing is said. */
const PRESET: Posture = 'company';

/**
 * The posture of a database: chosen at the first start, and kept. So is whether it is a hub's, which has no cases of anybody, while
 * a company's or an office's has no members.
 *
 * @param wanted what the settings say; of the posture null: nothing
 * @throws ConfigError where the settings say otherwise than the database
 */
export async function settledPosture(
  manager: EntityManager,
  wanted: { readonly posture: Posture | null; readonly isHub: boolean },
): Promise<Posture> {
  await run(
    manager,
    sql`INSERT INTO installation (posture, is_hub) VALUES (${wanted.posture ?? PRESET}, ${wanted.isHub}) ON CONFLICT DO NOTHING`,
  );
  const kept = await rowOf<{ posture: Posture; isHub: boolean }>(
    manager,
    sql`SELECT posture, is_hub AS "isHub" FROM installation`,
  );
  if (!kept) throw new Error('an installation without a posture');
  if (wanted.isHub !== kept.isHub)
    throw new ConfigError(
      'ROLE',
      kept.isHub
        ? 'must be hub: this database has been a hub’s since its first start. Or use another database'
        : 'is hub, and this database has been a company’s or an office’s since its first start: use another database',
    );
  if (wanted.posture !== null && wanted.posture !== kept.posture)
    throw new ConfigError(
      'POSTURE',
      `is ${wanted.posture}, and this database has been of the posture ${kept.posture} since its first start: leave it out, or use another database`,
    );
  return kept.posture;
}
