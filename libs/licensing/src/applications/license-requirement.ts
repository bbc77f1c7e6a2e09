import { meaningOf } from '@ninety/entity-list';
import type { PartyAlert } from '@ninety/screening';
import type { ApplicationForm, ApplicationItemDto } from './application.dto.js';

/** Whether a license is needed: `consult_country_chart` where only the Commerce Country Chart decides. */
export const REQUIREMENTS = ['required', 'not_required', 'consult_country_chart', 'unknown'] as const;
type Requirement = (typeof REQUIREMENTS)[number];

export interface RequirementReason {
  readonly pointer: string;
  readonly detail: string;
  readonly citation: string;
}

export interface LicenseRequirement {
  readonly licenseRequirement: Requirement;
  readonly reasons: readonly RequirementReason[];
}

/** Destinations to which nearly everything subject to the EAR needs a license, whatever its classification. */
const EMBARGOES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    BY: '15 CFR 746.8',
    CU: '15 CFR 746.2',
    IR: '15 CFR 746.7',
    KP: '15 CFR 746.4',
    RU: '15 CFR 746.8',
    SY: '15 CFR 746.9',
  }),
);

/** A party that listed owners bring in. */
export interface Affiliate {
  readonly partyId: string;
  readonly listedPercentage: string;
  readonly owners: readonly {
    readonly path: readonly { readonly name: string }[];
    readonly percentage: string;
  }[];
  readonly rule: { readonly citation: string };
}

interface Finding extends RequirementReason {
  readonly says: Requirement;
}

/** The strongest first. */
const STRENGTH: readonly Requirement[] = ['required', 'unknown', 'consult_country_chart', 'not_required'];

/**
 * Whether this transaction needs a license, as far as the list, the destination and the reasons for control tell.
 * The Commerce Country Chart (15 CFR 738, Supp. 1), license exceptions (part 740) and the end uses of part 744 are the
 * applicant's to check, and the answer says so where they decide.
 */
export function licenseRequirementFor(
  form: ApplicationForm,
  parties: readonly { readonly id: string; readonly name: string; readonly country: string }[],
  alerts: readonly PartyAlert[],
  affiliates: readonly Affiliate[] = [],
): LicenseRequirement {
  const findings = [
    ...affiliates.map((affiliate) => affiliateFinding(form, affiliate)),
    ...parties.flatMap((party) => partyFindings(form, party, alerts)),
    ...form.items.map((item, index) => itemFinding(item, index, destinationOf(form, parties))),
  ];
  const strongest = STRENGTH.find((one) => findings.some(({ says }) => says === one)) ?? 'unknown';
  return {
    licenseRequirement: strongest,
    reasons: findings.map(({ says: _, ...reason }) => reason),
  };
}

function affiliateFinding(
  form: ApplicationForm,
  { partyId, listedPercentage, owners, rule }: Affiliate,
): Finding {
  const paths = owners.map(
    ({ path, percentage }) => `${path.map(({ name }) => name).join(' > ')} (${percentage} %)`,
  );
  return {
    says: 'required',
    pointer: `/parties/${form.parties.findIndex((party) => party.partyId === partyId)}`,
    detail: `listed parties own ${listedPercentage} % of it, directly or through others: ${paths.join('; ')}`,
    citation: rule.citation,
  };
}

function partyFindings(
  form: ApplicationForm,
  { id, name, country }: { id: string; name: string; country: string },
  alerts: readonly PartyAlert[],
): Finding[] {
  const pointer = `/parties/${form.parties.findIndex(({ partyId }) => partyId === id)}/partyId`;
  const listed = alerts.filter(({ partyId, status }) => partyId === id && status !== 'false_positive');
  const embargo = EMBARGOES.get(country);
  return [
    ...listed.map((alert) => listedFinding(name, pointer, alert)),
    ...(embargo
      ? [{ says: 'required' as const, pointer, detail: `${name} is in ${country}`, citation: embargo }]
      : []),
  ];
}

function listedFinding(
  name: string,
  pointer: string,
  { status, name: entry, list, source, requiresLicense, citations, licenseRequirement }: PartyAlert,
): Finding {
  const citation = citations[0] ?? '15 CFR 744.11';
  if (status !== 'true_match') {
    const detail = `${name} may be ${entry} of the ${list}: judge the alert first`;
    return { says: 'unknown', pointer, detail, citation };
  }
  const ofList = source === 'EL' ? 'a license is required' : meaningOf(source).text;
  const consequence = requiresLicense ? (licenseRequirement ?? ofList) : ofList;
  return {
    says: requiresLicense ? 'required' : 'unknown',
    pointer,
    detail: `${name} is ${entry} of the ${list}: ${consequence}`,
    citation,
  };
}

function itemFinding(
  { eccn, reasonsForControl }: ApplicationItemDto,
  index: number,
  destination: string,
): Finding {
  const pointer = `/items/${index}/eccn`;
  if (eccn === 'EAR99') {
    return {
      says: 'not_required',
      pointer,
      detail:
        'EAR99 is on no row of the Commerce Control List; an end use or end user of part 744 may still need a license',
      citation: '15 CFR 734.3(c), 744',
    };
  }
  const reasons = reasonsForControl ?? [];
  const isTerrorismOnly =
    reasons.length > 0 ? reasons.every((one) => one === 'AT') : /^[0-9][A-E]99/.test(eccn);
  if (isTerrorismOnly) {
    return {
      says: 'not_required',
      pointer,
      detail: `${eccn} is controlled for anti-terrorism alone, which asks for no license to ${destination} of itself`,
      citation: '15 CFR 742.8–742.10, 742.19',
    };
  }
  const columns = reasons.filter((one) => one !== 'AT').join(', ') || 'the reasons for control of its entry';
  return {
    says: 'consult_country_chart',
    pointer,
    detail: `${eccn} needs a license to ${destination} where the Commerce Country Chart marks ${columns}, unless an exception of part 740 applies`,
    citation: '15 CFR 738.4(a), 738 Supp. 1',
  };
}

function destinationOf(
  { parties: roles }: ApplicationForm,
  parties: readonly { readonly id: string; readonly country: string }[],
): string {
  const consignee = roles.find(({ role }) => role === 'ultimate_consignee')?.partyId;
  return parties.find(({ id }) => id === consignee)?.country ?? 'the destination';
}
