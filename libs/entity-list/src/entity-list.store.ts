import { runYielding, newId, RowBatch, rowOf, rowsOf, run, sql, Yielder } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { EntityListVersionEntity } from './entity-list.entity.js';
import { KNOWN } from './entity-list.read-model.js';
import type { Comparison } from './import/compare.js';
import { contentHash, identityKey, lettersOf } from './import/identity.js';
import type { KnownEntry } from './import/identity.js';
import type { ListedEntity } from './import/list-file.js';
import { pairsOf } from './import/pairs.js';
import type { Source } from '@ninety/bis';

/** One import at a time: whoever comes second compares with what the first brought. */
export function lockList(tx: EntityManager): Promise<void> {
  return run(tx, sql`SELECT pg_advisory_xact_lock(hashtextextended('entity list', 0))`);
}

export function newestVersion(
  tx: EntityManager,
): Promise<{ number: number; effectiveOn: string } | undefined> {
  return rowOf(
    tx,
    sql`SELECT number, effective_on::text AS "effectiveOn" FROM entity_list_version ORDER BY number DESC LIMIT 1`,
  );
}

export function entriesInForce(tx: EntityManager, sources: readonly Source[]): Promise<KnownEntry[]> {
  return rowsOf<KnownEntry>(
    tx,
    sql`SELECT ${KNOWN} FROM entity_list_entry e WHERE e.to_version IS NULL AND e.source = ANY(${sources}) ORDER BY e.id`,
  );
}

/** A version with what it has other than the one before. */
export async function insertVersion(
  tx: EntityManager,
  version: EntityListVersionEntity,
  { added, removed, changed }: Comparison,
): Promise<void> {
  await tx.insert(EntityListVersionEntity, version);
  const earlier = await idsOfEarlier(tx, added);
  const ended = [...removed, ...changed].map(({ id }) => id);
  await run(
    tx,
    sql`UPDATE entity_list_entry SET to_version = ${version.number} WHERE to_version IS NULL AND id = ANY(${ended}::uuid[])`,
  );
  const begun = added.map((entity) => ({ id: earlier.get(entity) ?? newId(), entity }));
  await insertEntries(tx, version.number, [...begun, ...changed]);
}

/** An entry that was removed and is listed again is the same entry. */
async function idsOfEarlier(
  tx: EntityManager,
  added: readonly ListedEntity[],
): Promise<ReadonlyMap<ListedEntity, Id>> {
  const yielder = new Yielder();
  const names: string[] = [];
  for (const entity of added) {
    names.push(lettersOf(entity.name));
    await yielder.yieldIfDue();
  }
  const gone = await rowsOf<KnownEntry>(
    tx,
    sql`SELECT DISTINCT ON (e.id) ${KNOWN} FROM entity_list_entry e
        WHERE (e.source_id = ANY(${added.flatMap(({ sourceId }) => sourceId ?? [])}::text[])
            OR split_part(e.identity_key, '|', 1) = ANY(${names}::text[]))
          AND NOT EXISTS (SELECT 1 FROM entity_list_entry n WHERE n.id = e.id AND n.to_version IS NULL)
        ORDER BY e.id, e.from_version DESC`,
  );
  const pairs = await runYielding(pairsOf(gone, added, false), yielder);
  return new Map([...pairs].map(([entity, { id }]) => [entity, id]));
}

async function insertEntries(
  tx: EntityManager,
  version: number,
  entries: readonly { readonly id: Id; readonly entity: ListedEntity }[],
): Promise<void> {
  const batch = new RowBatch();
  const yielder = new Yielder();
  for (const { id, entity } of entries) {
    batch.add(rowFor(id, entity));
    if (batch.isFull) await insertRows(tx, version, batch);
    await yielder.yieldIfDue();
  }
  if (batch.size > 0) await insertRows(tx, version, batch);
}

function insertRows(tx: EntityManager, version: number, rows: RowBatch): Promise<void> {
  return run(
    tx,
    sql`INSERT INTO entity_list_entry (id, from_version, source, source_id, identity_key, content_hash, name, aliases, country,
          addresses, license_requirement, license_review_policy, federal_register_notices, footnotes, programs, effective_on, ends_on)
        SELECT id, ${version}, source, source_id, identity_key, content_hash, name, aliases, country, addresses,
          license_requirement, license_review_policy, federal_register_notices, footnotes, programs, effective_on, ends_on
        FROM jsonb_to_recordset(${rows.take()}::jsonb) AS r (id uuid, source text, source_id text, identity_key text,
          content_hash text, name text, aliases text[], country text, addresses jsonb, license_requirement text,
          license_review_policy text, federal_register_notices text[], footnotes text[], programs text[], effective_on date, ends_on date)`,
  );
}

function rowFor(id: Id, entity: ListedEntity) {
  return {
    id,
    source: entity.source,
    source_id: entity.sourceId,
    identity_key: identityKey(entity),
    content_hash: contentHash(entity),
    name: entity.name,
    aliases: entity.aliases,
    country: entity.country,
    addresses: entity.addresses,
    license_requirement: entity.licenseRequirement,
    license_review_policy: entity.licenseReviewPolicy,
    federal_register_notices: entity.federalRegisterNotices,
    footnotes: entity.footnotes,
    programs: entity.programs,
    effective_on: entity.effectiveOn,
    ends_on: entity.endsOn,
  };
}
