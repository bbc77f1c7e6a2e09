import { rowsOf } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import type { ScreenedParty } from './screened-party.js';

/**
 * Who parties were when they were filed with or licensed, where they are said to be somebody else since: what was filed
 * goes on to name them so, and they are screened under it too.
 */
export function filedParties(manager: EntityManager, partyIds: readonly Id[]): Promise<ScreenedParty[]> {
  return rowsOf<ScreenedParty>(
    manager,
    `SELECT DISTINCT p.id, p.supplier_id AS "supplierId", f.name, f.aliases, f.country, f.addresses, p.kind
     FROM party p CROSS JOIN LATERAL (
       SELECT s.name, coalesce(s.aliases, '{}') AS aliases, s.country, coalesce(s.addresses, '[]') AS addresses
       FROM application_party ap, jsonb_to_record(ap.snapshot) AS s (name text, aliases text[], country text, addresses jsonb)
       -- A party that was never edited is who it was.
       WHERE p.version > 1 AND ap.party_id = p.id AND ap.snapshot IS NOT NULL
       UNION
       SELECT s.name, '{}', s.country, coalesce(s.addresses, '[]')
       FROM license l, jsonb_to_recordset(l.parties) AS s ("partyId" uuid, name text, country text, addresses jsonb)
       -- Behind the wall this reads all licenses of the supplier: not for a party that is being made.
       WHERE p.created_at < now() AND l.parties @> jsonb_build_array(jsonb_build_object('partyId', p.id))
         AND s."partyId" = p.id) f
     WHERE p.id = ANY($1::uuid[])
       AND (f.name <> p.name OR f.country <> p.country OR NOT f.aliases <@ p.aliases)
     ORDER BY p.id, f.name`,
    [partyIds],
  );
}
