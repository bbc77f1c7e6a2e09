import type { PartyAlert } from '@ninety/screening';
import type { ApplicationScreeningResponseDto } from '../applications/application.contract.js';
import { say } from '../sentences.js';

/** What the lists say of the parties of an application. */
export function screeningOf(
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
