import { PARTY_ROWS } from '@ninety/parties';
import { rowsOf, sql } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import type { AddressDto } from '@ninety/suppliers';
import type { EntityManager } from 'typeorm';

/** Somebody whom an application names, as the form has them. */
export interface PartyOnForm {
  readonly role: string;
  readonly partyId: Id;
  readonly name: string;
  readonly country: string;
  readonly addresses: readonly AddressDto[];
}

/** Whom an application names, in their order, persons to whom technology is released too: as they were filed, in a draft as they are. */
export function partiesOnForm(manager: EntityManager, applicationId: Id): Promise<PartyOnForm[]> {
  return rowsOf<PartyOnForm>(
    manager,
    sql`SELECT ap.role, ap.party_id AS "partyId", coalesce(ap.snapshot ->> 'name', p.name) AS name,
        coalesce(ap.snapshot ->> 'country', p.country) AS country,
        coalesce(ap.snapshot -> 'addresses', p.addresses) AS addresses
      FROM application_party ap JOIN ${PARTY_ROWS} p ON p.id = ap.party_id
      WHERE ap.application_id = ${applicationId} ORDER BY ap.position`,
  );
}
