import type { Database } from '@ninety/platform';
import type { PartyAlert, ScreeningService } from '@ninety/screening';
import type { ApplicationScreeningResponseDto } from '../applications/application.contract.js';
import type { ApplicationEntity } from '../applications/application.entity.js';
import { partyNamesOf, supplierNamesOf } from '../applications/application.read-model.js';
import type { PartyNameResponseDto, PartySummaryResponseDto } from '../applications/application.contract.js';
import { partyIdsOf } from '../applications/form-parties.js';
import { say } from '../sentences.js';

type Subject = Pick<ApplicationEntity, 'id' | 'supplierId' | 'form'>;

/** What is shown with an application out of other rooms: who files it, who takes part, and what the lists say of them. */
export interface Surroundings {
  readonly supplierName: string;
  readonly partyNames: readonly PartySummaryResponseDto[];
  readonly screening: ApplicationScreeningResponseDto;
}

/** Of several applications, each room asked once. */
export async function surroundingsOf(
  database: Database,
  screeningService: ScreeningService,
  applications: readonly Subject[],
): Promise<(application: Subject) => Surroundings> {
  const reader = database.reader;
  const ids = applications.map(({ id }) => id);
  const supplierIds = [...new Set(applications.map(({ supplierId }) => supplierId))];
  const partyIds = [...new Set(applications.flatMap(({ form }) => partyIdsOf(form)))];
  const [suppliers, names, { listVersion, alerts }] = await database.readAll(
    () => supplierNamesOf(reader, supplierIds),
    () => partyNamesOf(reader, ids),
    () => screeningService.alertsOf(reader, partyIds),
  );
  return (application) => {
    const own = new Set(partyIdsOf(application.form));
    const ownAlerts = alerts.filter(({ partyId }) => own.has(partyId));
    return {
      supplierName: suppliers.get(application.supplierId) ?? '',
      partyNames: (names.get(application.id) ?? []).map((party) => ({
        ...party,
        standing: standingOf(party, listVersion, ownAlerts),
      })),
      screening: screeningOf(listVersion, ownAlerts),
    };
  };
}

function standingOf(
  { partyId }: PartyNameResponseDto,
  listVersion: number | null,
  alerts: readonly PartyAlert[],
): PartySummaryResponseDto['standing'] {
  const statuses = alerts.filter((alert) => alert.partyId === partyId).map(({ status }) => status);
  if (statuses.includes('true_match')) return 'listed';
  if (statuses.includes('open')) return 'possible';
  return listVersion === null ? 'not_screened' : 'clear';
}

function screeningOf(
  listVersion: number | null,
  alerts: readonly PartyAlert[],
): ApplicationScreeningResponseDto {
  const matches = alerts.filter(({ status, requiresLicense }) => status === 'true_match' && requiresLicense);
  const warnings = listVersion === null ? [say('parties_not_screened')] : [];
  return {
    listVersion,
    alerts,
    requirements: matches.map(
      ({ partyId, entryId, name, licenseRequirement, licenseReviewPolicy, citations }) => ({
        partyId,
        entryId,
        name,
        licenseRequirement,
        licenseReviewPolicy,
        citations,
      }),
    ),
    warnings: warnings.map(({ text }) => text),
    warningSentences: warnings,
  };
}
