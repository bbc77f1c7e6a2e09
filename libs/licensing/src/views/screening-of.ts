import type { PartyAlert } from '@ninety/screening';
import type { ApplicationScreeningResponseDto } from '../applications/application.contract.js';

/** What the lists say of the parties of an application. */
export function screeningOf(
  listVersion: number | null,
  alerts: readonly PartyAlert[],
): ApplicationScreeningResponseDto {
  const matches = alerts.filter(({ status, requiresLicense }) => status === 'true_match' && requiresLicense);
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
    warnings:
      listVersion === null
        ? ['No version of the Entity List is in force: the parties were not screened.']
        : [],
  };
}
