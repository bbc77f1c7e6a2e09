import { CITATIONS } from './citations.js';

/**
 * The lists that the Consolidated Screening List brings together, and what each means for an exporter; `requiresLicense`: whether
 * being on it alone makes a license of BIS necessary, or an export impossible.
 */
export const SCREENING_LISTS = {
  EL: {
    name: 'Entity List (EL)',
    requiresLicense: true,
    meaning:
      'A license is required for what the entry says, with the review policy that it says; license exceptions do not apply unless it says so.',
    citation: '15 CFR 744.11, 744.16',
  },
  DPL: {
    name: 'Denied Persons List (DPL)',
    requiresLicense: true,
    meaning:
      'Nobody may take part in a transaction with this person that is subject to the EAR, as far as the denial order reaches; BIS does not license around it.',
    citation: '15 CFR 736.2(b)(4), 764.3(a)(2)',
  },
  UVL: {
    name: 'Unverified List (UVL)',
    requiresLicense: false,
    meaning:
      'License exceptions are not available, and a UVL statement is needed before an export that needs no license.',
    citation: '15 CFR 744.15',
  },
  MEU: {
    name: 'Military End User (MEU) List',
    requiresLicense: true,
    meaning:
      'A license is required for the items of Supplement No. 2 to part 744; others not listed may be military end users too.',
    citation: '15 CFR 744.21',
  },
  SDN: {
    name: 'Specially Designated Nationals (SDN)',
    requiresLicense: true,
    meaning:
      'Property is blocked and dealings are prohibited without an authorization of OFAC; under some programs a BIS license is required too.',
    citation: '31 CFR chapter V; 15 CFR 744.8',
  },
  SSI: {
    name: 'Sectoral Sanctions Identifications (SSI)',
    requiresLicense: false,
    meaning: 'Some dealings, by sector, are prohibited without an authorization of OFAC.',
    citation: '31 CFR part 589',
  },
  FSE: {
    name: 'Foreign Sanctions Evaders (FSE)',
    requiresLicense: false,
    meaning:
      'Dealings in goods, services and technology in United States jurisdiction are prohibited without an authorization of OFAC.',
    citation: 'E.O. 13608',
  },
  CAP: {
    name: 'Correspondent or payable-through accounts (CAP)',
    requiresLicense: false,
    meaning: 'Correspondent accounts in the United States are prohibited or restricted: payment may fail.',
    citation: '31 CFR chapter V',
  },
  CMIC: {
    name: 'Chinese Military-Industrial Complex Companies (NS-CMIC)',
    requiresLicense: false,
    meaning:
      'Dealings in its public securities are prohibited; exports are not, but may need a license for other reasons.',
    citation: 'E.O. 14032',
  },
  ISN: {
    name: 'Nonproliferation Sanctions (ISN)',
    requiresLicense: true,
    meaning: 'Licenses are denied as the statute behind the sanction provides.',
    citation: '15 CFR 744.19',
  },
  DTC: {
    name: 'ITAR Debarred (DTC)',
    requiresLicense: false,
    meaning: 'Debarred from exports under the ITAR; a red flag for those under the EAR.',
    citation: '22 CFR 127.7',
  },
} as const;

export type Source = keyof typeof SCREENING_LISTS;
export const SOURCE_NAMES = Object.keys(SCREENING_LISTS) as Source[];

/** The lists whose parties bring in whom they own, by half or more. 15 CFR 744.11, 744.21, 744.8, as amended 2025-09-29. */
export const AFFILIATE_SOURCES: readonly Source[] = ['EL', 'MEU', 'SDN'];

/** The lists whose parties may take no part in an export at all, whatever BIS licenses. 15 CFR 736.2(b)(4), 744.8, 744.19. */
export const BARRING_SOURCES: readonly Source[] = ['DPL', 'SDN', 'FSE', 'ISN'];

/** What an entry means whose address is listed without a name. */
const ADDRESS_MEANING =
  'A license is required for what the entry says whenever a party uses this address, whoever it is. The application names that party and says that its address is on the Entity List. Whom such a party owns is not brought in by the address alone.';

interface Entry {
  readonly source: Source;
  readonly name: string;
}

/** Whether an entry is an address that presents a high diversion risk, published without a name: Address 05. 15 CFR 744.16(f). */
export function isAddressEntry({ source, name }: Entry): boolean {
  return source === 'EL' && /^address (no\. ?)?\d{1,4}$/i.test(name.trim());
}

/** What an entry of a list means for an exporter. */
export function meaningOf(source: Source): { list: string; text: string; citation: string } {
  const { name, meaning, citation } = SCREENING_LISTS[source];
  return { list: name, text: meaning, citation };
}

/** The same of one entry, which may be an address. */
export function meaningOfEntry(entry: Entry): { list: string; text: string; citation: string } {
  const ofList = meaningOf(entry.source);
  return isAddressEntry(entry)
    ? {
        ...ofList,
        text: ADDRESS_MEANING,
        citation: `${CITATIONS.entityListRequirement}, ${CITATIONS.listedAddress}`,
      }
    : ofList;
}

/** The rules that make an entry apply: the Entity List's requirement and its notices, or what the list rests on. */
export function rulesOf(entry: Entry): readonly string[] {
  if (entry.source !== 'EL') return [SCREENING_LISTS[entry.source].citation];
  return [CITATIONS.entityList, isAddressEntry(entry) ? CITATIONS.listedAddress : CITATIONS.entityListNotice];
}
