import type { SaidDocument } from '@ninety/bis';
import { rowOf, sql } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import type { ApplicationItemDto } from '../applications/application.contract.js';
import type { Agency } from '@ninety/procedure';

/** What a license needs of its application, also where that is the supplier's from whom it was transferred. */
export interface LicensedApplication {
  readonly controlNumber: string | null;
  readonly referredTo: readonly Agency[];
  readonly endUse: string | null;
  /** By item, in the order of the license's. */
  readonly reasonsForControl: readonly NonNullable<ApplicationItemDto['reasonsForControl']>[];
  /** The kinds that were filed as pending. */
  readonly pendingDocuments: readonly string[];
  /** The kinds that the applicant attached. */
  readonly attachedDocuments: readonly string[];
  /** The foreign persons to whom technology may be released under it, as they were called when it was filed. */
  readonly releasedTo: readonly { readonly partyId: Id; readonly name: string }[];
  /** What the application says of its support documents, as far as a shipment depends on it. */
  readonly saidDocuments: readonly Pick<SaidDocument, 'kind' | 'status' | 'validUntil' | 'exception'>[];
  /** The kinds that were attached after the license was issued. */
  readonly laterDocuments: readonly string[];
  /** Block 5. */
  readonly type: string | null;
  /** Where whoever applied is. */
  readonly applicantCountry: string | null;
}

export async function licensedApplication(
  manager: EntityManager,
  licenseNumber: string,
): Promise<LicensedApplication> {
  const row = await rowOf<LicensedApplication>(
    manager,
    sql`SELECT control_number AS "controlNumber", referred_to AS "referredTo", end_use AS "endUse",
       reasons_for_control AS "reasonsForControl", pending_documents AS "pendingDocuments",
       attached_documents AS "attachedDocuments", said_documents AS "saidDocuments", later_documents AS "laterDocuments",
       type, applicant_country AS "applicantCountry", released_to AS "releasedTo"
     FROM licensed_application WHERE license_number = ${licenseNumber}`,
  );
  if (!row) throw new Error(`no application of ${licenseNumber}`);
  return row;
}
