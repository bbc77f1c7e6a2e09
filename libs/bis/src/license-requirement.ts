import type { ApplicationBlocks, ClassifiedItem, FiledParty } from './application.js';
import type { Determination, DeterminationResult } from './determination/determination.js';
import { CITATIONS } from './citations.js';
import { isAddressEntry, meaningOf } from './lists.js';
import type { Source } from './lists.js';
import { partiesToTransaction } from './taking-part.js';
import type { Params, ToldAs } from '@ninety/platform/sentences';
import { say } from './sentences.js';

/**
 * Whether a license is needed: `consult_country_chart` where the Commerce Country Chart decides next; `no_requirement_found`
 * where nothing that was examined asks for one, which is not to say that none is required.
 */
export const REQUIREMENTS = ['required', 'no_requirement_found', 'consult_country_chart', 'unknown'] as const;
export type Requirement = (typeof REQUIREMENTS)[number];

interface RequirementReason {
  readonly pointer: string;
  readonly detail: string;
  /** The sentence `detail`, for whoever says it in another language. */
  readonly code: string;
  readonly params: Params;
  readonly citation: string;
}

export interface LicenseRequirement {
  readonly licenseRequirement: Requirement;
  readonly reasons: readonly RequirementReason[];
  /** What may ask for a license and was not looked at. */
  readonly notExamined: readonly NotExamined[];
}

interface NotExamined extends ToldAs<'subject'> {
  readonly citation: string;
}

/** What the applicant has to examine, whatever the answer: none of it is in the answer. */
const NOT_EXAMINED: readonly NotExamined[] = [
  { ...say('unexamined_chart').as('subject'), citation: '15 CFR 738.4, 738 Supp. 1' },
  { ...say('unexamined_regional_stability').as('subject'), citation: '15 CFR 742.6(a)(6)–(13)' },
  { ...say('unexamined_weapons').as('subject'), citation: '15 CFR 744.2–744.4' },
  { ...say('unexamined_us_persons').as('subject'), citation: '15 CFR 744.6' },
  { ...say('unexamined_military').as('subject'), citation: '15 CFR 744.21' },
  { ...say('unexamined_military_intelligence').as('subject'), citation: '15 CFR 744.22' },
  { ...say('unexamined_advanced_computing').as('subject'), citation: '15 CFR 744.23' },
  { ...say('unexamined_foreign_made').as('subject'), citation: '15 CFR 734.4, 734.9' },
  { ...say('unexamined_embargoes').as('subject'), citation: '15 CFR 746' },
  { ...say('unexamined_exceptions').as('subject'), citation: '15 CFR 740' },
];

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

/** A party that an entry of a list may name. */
interface ListedParty {
  readonly partyId: string;
  /** The name of the entry. */
  readonly name: string;
  /** What was judged of it. */
  readonly status: string;
  readonly source: Source;
  /** Whether its list alone makes a license necessary. */
  readonly requiresLicense: boolean;
  /** The list that the entry is on, by name. */
  readonly list: string;
  readonly licenseRequirement: string | null;
  readonly citations: readonly string[];
}

type Form = Pick<ApplicationBlocks, 'parties' | 'bis748p'> & { readonly items: readonly ClassifiedItem[] };

/** A party that listed owners bring in. */
interface Affiliate {
  readonly partyId: string;
  readonly listedPercentage: string;
  readonly owners: readonly {
    readonly path: readonly { readonly name: string }[];
    readonly percentage: string;
  }[];
  /** Whether the owners are all there are; there may be too many to name. */
  readonly namesAll: boolean;
  readonly rule: { readonly citation: string };
}

/** Paths of ownership that a reason names: those that hold the most. */
const MOST_NAMED = 20;

/** What the loaded law says of an item for a destination. */
interface DeterminedItem {
  /** The place of the item, from 0. */
  readonly item: number;
  readonly eccn: string;
  readonly destination: string;
  readonly answer: Pick<Determination, 'result' | 'reasons' | 'notExamined'>;
}

/** An exception that is possible is for the applicant to use: a license is required unless it applies. 15 CFR 740.1(a). */
const REQUIREMENT_OF: Readonly<Record<DeterminationResult, Requirement>> = {
  required: 'required',
  exception_possible: 'required',
  cannot_say: 'unknown',
  no_requirement_found: 'no_requirement_found',
};

interface Finding extends RequirementReason {
  readonly says: Requirement;
}

/** The strongest first. */
const STRENGTH: readonly Requirement[] = [
  'required',
  'unknown',
  'consult_country_chart',
  'no_requirement_found',
];

/**
 * Whether this transaction needs a license, as far as the lists, the destination and the reasons for control tell. What else
 * may ask for one is the applicant's to examine, and the answer names it: that nothing was found never means that no
 * license is required.
 *
 * @param pairs how many items for a destination there are, of which `determined` may have the first alone
 */
export function licenseRequirementFor(
  form: Form,
  parties: readonly FiledParty[],
  alerts: readonly ListedParty[],
  affiliates: readonly Affiliate[] = [],
  determined: readonly DeterminedItem[] | null = null,
  pairs = determined?.length ?? 0,
): LicenseRequirement {
  const ofItems =
    determined === null || determined.length === 0
      ? form.items.map((item, index) => itemFinding(item, index, destinationOf(form, parties)))
      : determined.flatMap(determinedFindings);
  const named = new Map(
    partiesToTransaction(form)
      .reverse()
      .map(({ partyId, pointer }) => [partyId, pointer]),
  );
  const findings = [
    ...affiliates.flatMap((affiliate) => affiliateFinding(named.get(affiliate.partyId), affiliate)),
    ...parties.flatMap((party) => partyFindings(named.get(party.id), party, alerts)),
    ...ofItems,
    ...othersFinding(determined?.length ?? 0, pairs),
  ];
  const strongest = STRENGTH.find((one) => findings.some(({ says }) => says === one)) ?? 'unknown';
  return {
    licenseRequirement: strongest,
    reasons: findings.map(({ says: _, ...reason }) => reason),
    notExamined: notExaminedOf(determined ?? []),
  };
}

function determinedFindings({ item, eccn, destination, answer }: DeterminedItem): Finding[] {
  const says = REQUIREMENT_OF[answer.result];
  const pointer = `/items/${item}/eccn`;
  if (answer.reasons.length === 0) {
    const detail = say('nothing_found_for', { eccn, destination }).as('detail');
    return [{ says, pointer, ...detail, citation: '15 CFR 736.2(b)' }];
  }
  return answer.reasons.map(({ text, code, params, citation }) => ({
    says,
    pointer,
    detail: text,
    code,
    params,
    citation,
  }));
}

/** What was not examined may need a license. */
function othersFinding(examined: number, pairs: number): Finding[] {
  if (pairs <= examined) return [];
  const detail = say('pairs_not_examined', { pairs, examined }).as('detail');
  return [{ says: 'unknown', pointer: '/items', ...detail, citation: '15 CFR 736.2(b)' }];
}

/** Each once; where no law was loaded, all that there is. */
function notExaminedOf(determined: readonly DeterminedItem[]): readonly NotExamined[] {
  const found = new Map<string, NotExamined>();
  for (const { answer } of determined)
    for (const { text, code, params, citation } of answer.notExamined)
      found.set(`${text} ${citation}`, { subject: text, code, params, citation });
  return found.size === 0 ? NOT_EXAMINED : [...found.values()];
}

/** @param pointer where it is named; undefined: it is no party to the transaction */
function affiliateFinding(
  pointer: string | undefined,
  { listedPercentage, owners, namesAll, rule }: Affiliate,
): Finding[] {
  if (pointer === undefined) return [];
  const paths = owners
    .slice(0, MOST_NAMED)
    .map(({ path, percentage }) => `${path.map(({ name }) => name).join(' > ')} (${percentage} %)`);
  if (!namesAll || owners.length > MOST_NAMED) paths.push('and by further paths');
  return [
    {
      says: 'required',
      pointer,
      ...say('owned_by_listed', { percentage: listedPercentage, paths: paths.join('; ') }).as('detail'),
      citation: rule.citation,
    },
  ];
}

function partyFindings(
  named: string | undefined,
  { id, name, country }: FiledParty,
  alerts: readonly ListedParty[],
): Finding[] {
  if (named === undefined) return [];
  const pointer = `${named}/partyId`;
  const listed = alerts.filter(({ partyId, status }) => partyId === id && status !== 'false_positive');
  const embargo = EMBARGOES.get(country);
  return [
    ...listed.map((alert) => listedFinding(name, pointer, alert)),
    ...(embargo
      ? [
          {
            says: 'required' as const,
            pointer,
            ...say('party_in_country', { name, country }).as('detail'),
            citation: embargo,
          },
        ]
      : []),
  ];
}

function listedFinding(
  name: string,
  pointer: string,
  { status, name: entry, list, source, requiresLicense, citations, licenseRequirement }: ListedParty,
): Finding {
  const isAddress = isAddressEntry({ source, name: entry });
  const citation = isAddress ? CITATIONS.listedAddress : (citations[0] ?? CITATIONS.entityList);
  if (status !== 'true_match') {
    const code = isAddress ? 'party_may_be_at_address' : 'party_may_be_listed';
    const detail = say(code, { name, entry, list }).as('detail');
    return { says: 'unknown', pointer, ...detail, citation };
  }
  const ofList = source === 'EL' ? 'a license is required' : meaningOf(source).text;
  const consequence = requiresLicense ? (licenseRequirement ?? ofList) : ofList;
  return {
    says: requiresLicense ? 'required' : 'unknown',
    pointer,
    ...say(isAddress ? 'party_is_at_address' : 'party_is_listed', { name, entry, list, consequence }).as(
      'detail',
    ),
    citation,
  };
}

function itemFinding(
  { eccn, reasonsForControl }: ClassifiedItem,
  index: number,
  destination: string,
): Finding {
  const pointer = `/items/${index}/eccn`;
  if (eccn === 'EAR99') {
    return {
      says: 'no_requirement_found',
      pointer,
      ...say('ear99_not_listed').as('detail'),
      citation: '15 CFR 734.3(c), 744, 746',
    };
  }
  const reasons = reasonsForControl ?? [];
  if (reasons.length > 0 && reasons.every((one) => one === 'AT')) {
    return {
      says: 'no_requirement_found',
      pointer,
      ...say('anti_terrorism_alone', { eccn, destination }).as('detail'),
      citation: '15 CFR 738.2(d)(1), 742.8–742.10, 742.19',
    };
  }
  const columns = reasons.filter((one) => one !== 'AT').join(', ') || 'the reasons for control of its entry';
  return {
    says: 'consult_country_chart',
    pointer,
    ...say('chart_decides', { eccn, destination, columns }).as('detail'),
    citation: '15 CFR 738.4(a), 738 Supp. 1',
  };
}

function destinationOf({ parties: roles }: Form, parties: readonly FiledParty[]): string {
  const consignee = roles.find(({ role }) => role === 'ultimate_consignee')?.partyId;
  return parties.find(({ id }) => id === consignee)?.country ?? 'the destination';
}
