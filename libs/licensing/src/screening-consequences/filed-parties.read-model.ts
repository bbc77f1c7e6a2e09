import { Injectable } from '@nestjs/common';
import type { Principal } from '@ninety/access';
import { literals, rowsOf, sql } from '@ninety/platform';
import type { Id, Sql } from '@ninety/platform';
import { PARTY_ROWS } from '@ninety/parties';
import type { ScreenedParty } from '@ninety/parties';
import { ENDINGS } from '@ninety/procedure';
import { FiledParties } from '@ninety/screening';
import type { TouchedApplicationResponseDto, TouchedLicenseResponseDto } from '@ninety/screening';
import type { EntityManager } from 'typeorm';
import { NOT_REVOKED } from '../tracker/licenses/recorded-notice.store.js';

/** That an application `a` is submitted and not decided. */
export const PENDING = sql`a.control_number IS NOT NULL AND a.status NOT IN (${literals(ENDINGS)})`;

/** What applications and licenses know of the parties that screening asks about. */
@Injectable()
export class FiledPartiesReadModel extends FiledParties {
  asFiled(manager: EntityManager, partyIds: readonly Id[]): Promise<ScreenedParty[]> {
    return rowsOf<ScreenedParty>(
      manager,
      sql`SELECT DISTINCT p.id, p.supplier_id AS "supplierId", f.name, f.aliases, f.country, f.addresses, p.kind
          FROM ${PARTY_ROWS} p CROSS JOIN LATERAL (
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
          WHERE p.id = ANY(${partyIds}::uuid[])
            AND (f.name <> p.name OR f.country <> p.country OR NOT f.aliases <@ p.aliases
              OR NOT f.addresses <@ p.addresses)
          ORDER BY p.id, f.name`,
    );
  }

  async reviewed(
    manager: EntityManager,
    caller: Principal,
    partyIds: readonly Id[],
  ): Promise<ReadonlySet<Id>> {
    const rows = await rowsOf<{ id: Id }>(
      manager,
      sql`SELECT DISTINCT ap.party_id AS id FROM application_party ap JOIN application a ON a.id = ap.application_id
          WHERE ap.party_id = ANY(${partyIds}::uuid[]) AND a.control_number IS NOT NULL AND ${isReviewedBy(caller)}`,
    );
    return new Set(rows.map(({ id }) => id));
  }

  pendingApplications(
    manager: EntityManager,
    caller: Principal,
    partyIds: readonly Id[],
  ): Promise<TouchedApplicationResponseDto[]> {
    return rowsOf(
      manager,
      sql`SELECT DISTINCT a.id, a.control_number AS "controlNumber", a.supplier_id AS "supplierId"
          FROM application a JOIN application_party ap ON ap.application_id = a.id
          WHERE ap.party_id = ANY(${partyIds}::uuid[]) AND ${PENDING} AND ${isReviewedBy(caller)} ORDER BY a.id`,
    );
  }

  liveLicenses(
    manager: EntityManager,
    caller: Principal,
    partyIds: readonly Id[],
    today: string,
  ): Promise<TouchedLicenseResponseDto[]> {
    return rowsOf(
      manager,
      // A party may have come by amendment: whom the license names, not whom the application named.
      sql`SELECT l.number, l.application_id AS "applicationId", l.supplier_id AS "supplierId"
          FROM unnest(${partyIds}::uuid[]) named (party_id)
          JOIN license l ON l.parties @> jsonb_build_array(jsonb_build_object('partyId', named.party_id))
          JOIN application a ON a.id = l.application_id
          WHERE ${isReviewedBy(caller)} AND l.standing <> 'revoked' AND l.expires_on >= ${today}
          UNION
          SELECT r.number, r.application_id, r.supplier_id
          FROM unnest(${partyIds}::uuid[]) named (party_id)
          JOIN recorded_license r ON r.parties @> jsonb_build_array(jsonb_build_object('partyId', named.party_id))
          WHERE r.superseded_by IS NULL AND ${NOT_REVOKED} AND r.expires_on >= ${today}
          ORDER BY 1`,
    );
  }
}

/** An agency sees what was referred to it. */
function isReviewedBy({ agency }: Principal): Sql {
  return agency === null ? sql`true` : sql`${agency} = ANY(a.referred_to)`;
}
