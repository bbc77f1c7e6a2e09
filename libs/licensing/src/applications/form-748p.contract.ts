import {
  Checked,
  Country,
  DayField,
  Enum,
  Enums,
  Flag,
  Nested,
  NestedList,
  Text,
  Uuid,
  WholeNumber,
} from '@ninety/platform';
import type { FieldOptions } from '@ninety/platform';
import {
  AGENT_AUTHORITIES,
  CAPACITIES,
  CIRCUMSTANCES,
  CITATIONS,
  citationOfBlock,
  isRequirement,
} from '@ninety/bis';
import type { AgentAuthority, Bis748p, Capacity, Circumstance, ForeignPerson } from '@ninety/bis';
import { AddressDto } from '@ninety/suppliers';
import { say } from '../sentences.js';

/** The most of each that a form has. */
const MOST_ANSWERS = 500;
const MOST_FOREIGN_PERSONS = 100;
const MOST_CERTIFICATES = 20;
const MOST_COUNTRIES = 20;
/** The last place of an item, counted from 0. */
const LAST_ITEM = 199;
const LONGEST_PROSE = 10_000;
/** The longest number of a license. */
const LONGEST_LICENSE_NUMBER = 40;

/** A text of one line, without characters that are not seen. */
function Line({ max, ...options }: FieldOptions & { max: number }) {
  return Text({ ...options, max, pattern: /^\P{Cc}*$/u, patternHint: say('one_line', { max }) });
}

/** Several lines, without other characters that are not seen. */
function Lines({ max = LONGEST_PROSE, ...options }: FieldOptions & { max?: number } = {}) {
  return Text({ ...options, max, pattern: /^[\P{Cc}\t\n\r]*$/u, patternHint: say('plain_lines', { max }) });
}

/** Somebody who stands in a block with a name and an address. */
export class NamedAddressDto {
  @Line({ max: 300, example: 'Global Freight, Inc.' })
  name: string;

  @Nested(AddressDto)
  address: AddressDto;

  @Line({ optional: true, max: 40, description: 'or a facsimile number, which ends in F' })
  telephone?: string | null;
}

/** The number of the license in whose place the new one is to be. */
export function ReplacedLicense(options: FieldOptions = {}) {
  return Line({
    ...options,
    max: LONGEST_LICENSE_NUMBER,
    example: 'D1234567',
    citation: citationOfBlock('Block 11'),
  });
}

/** The license in whose place the new one is to be. */
export class ReplacementDto {
  @ReplacedLicense()
  licenseNumber: string;

  @Lines({ optional: true, description: 'what is to be changed', citation: citationOfBlock('Block 24') })
  changes?: string | null;
}

/** An import or end-user certificate. */
export class CertificateDto {
  @Country({ citation: citationOfBlock('Block 13') })
  country: string;

  @Line({ max: 100, example: 'IC-2024-00871', citation: citationOfBlock('Block 13') })
  number: string;
}

/** A country that made somebody a citizen or a permanent resident. */
export class NationalityDto {
  @Country({ example: 'IN' })
  country: string;

  @DayField({ optional: true, description: 'since when; left out where it is not known' })
  since?: string | null;
}

/** To whom technology or source code is released; the name is that of the party. */
export class ForeignPersonDto implements Omit<ForeignPerson, 'name'> {
  @Uuid({ description: 'the person, as a party of the applicant' })
  partyId: string;

  @NestedList(NationalityDto, { max: MOST_COUNTRIES, citation: CITATIONS.citizenshipOfRelease })
  citizenships: NationalityDto[];

  @NestedList(NationalityDto, { max: MOST_COUNTRIES, citation: CITATIONS.citizenshipOfRelease })
  permanentResidencies: NationalityDto[];

  @Line({
    optional: true,
    max: 100,
    example: 'H-1B',
    description: 'as which the person is where it is released',
  })
  immigrationStatus?: string | null;

  @Line({ optional: true, max: 200, description: 'what the person does for the applicant' })
  position?: string | null;
}

/** What is said to a unique requirement. */
export class RequirementAnswerDto {
  @Checked(say('unknown_requirement'), isRequirement, {
    api: { type: String, maxLength: 60 },
    example: '(c)(1)#block-9',
    description: 'the id of the requirement, as the form has it',
  })
  requirement: string;

  @WholeNumber({ optional: true, min: 0, max: LAST_ITEM, description: 'of which item, counted from 0' })
  item?: number | null;

  @Lines({ optional: true, description: 'the facts; or that they are unknown, in words' })
  text?: string | null;

  @Flag({
    optional: true,
    description: 'whether the applicant makes the certification, or has the document',
  })
  isConfirmed?: boolean | null;
}

/** Who signs. */
export class SignatoryDto {
  @Line({ max: 200, example: 'Dana Lee', citation: citationOfBlock('Block 25') })
  name: string;

  @Line({ max: 200, example: 'Director of Trade Compliance', citation: citationOfBlock('Block 25') })
  title: string;
}

/** What BIS-748P asks besides the blocks that every application has. docs/form.md */
export class Bis748pDto implements Omit<Bis748p, 'foreignPersons'> {
  @Enum(['export', 'reexport', 'transfer_in_country'], {
    optional: true,
    description:
      'where a company follows its own applications, whose type is the kind of their regime; else it is type',
    citation: citationOfBlock('Block 5'),
  })
  type?: 'export' | 'reexport' | 'transfer_in_country' | null;

  @Line({ optional: true, max: 40, example: '+1 408 555 0101', citation: citationOfBlock('Block 3') })
  facsimile?: string | null;

  @Enum(['within_part_768', 'outside_part_768'], {
    optional: true,
    description:
      'an assertion of foreign availability as the regulations have it, or what is outside of their scope',
    citation: citationOfBlock('Block 6'),
  })
  foreignAvailability?: 'within_part_768' | 'outside_part_768' | null;

  @Lines({
    optional: true,
    max: 1_000,
    description: "the applicant's own words, besides those that the law puts there",
    citation: citationOfBlock('Block 9'),
  })
  specialPurpose?: string | null;

  @Enums(CIRCUMSTANCES, {
    optional: true,
    description: 'what the transaction is that no other block tells',
    example: ['temporary'],
    citation: CITATIONS.uniqueRequirements,
  })
  circumstances?: Circumstance[] | null;

  @Flag({
    optional: true,
    description:
      'whether the application that `resubmissionOf` names was denied; else it was returned without action (Block 10)',
    citation: CITATIONS.resubmission,
  })
  previouslyDenied?: boolean | null;

  @Nested(ReplacementDto, { optional: true, citation: citationOfBlock('Block 11') })
  replaces?: ReplacementDto | null;

  @Line({
    optional: true,
    max: 200,
    description: 'under what they were exported',
    citation: citationOfBlock('Block 12'),
  })
  previousAuthorization?: string | null;

  @NestedList(CertificateDto, {
    optional: true,
    max: MOST_CERTIFICATES,
    citation: citationOfBlock('Block 13'),
  })
  certificates?: CertificateDto[] | null;

  @Enum(CAPACITIES, { optional: true, example: 'exporter', citation: citationOfBlock('Block 14') })
  filesAs?: Capacity | null;

  @Text({
    optional: true,
    max: 10,
    pattern: /^\d{2}-\d{7}$/,
    patternHint: say('employer_identification_number'),
    example: '12-3456789',
    citation: citationOfBlock('Block 14'),
  })
  employerIdentificationNumber?: string | null;

  @Nested(NamedAddressDto, {
    optional: true,
    description: 'whom the applicant is the agent of',
    citation: CITATIONS.principalOfAgent,
  })
  principal?: NamedAddressDto | null;

  @Nested(NamedAddressDto, {
    optional: true,
    description: 'the agent who prepares it for the applicant, who is the principal party in interest',
    citation: CITATIONS.agentOfApplicant,
  })
  preparedBy?: NamedAddressDto | null;

  @Enum(AGENT_AUTHORITIES, {
    optional: true,
    description:
      'by what the agent acts; relationship: by ownership, control, position of responsibility or affiliation, which needs no power of attorney',
    citation: CITATIONS.agentAuthority,
  })
  agentAuthority?: AgentAuthority | null;

  @Nested(NamedAddressDto, {
    optional: true,
    description: 'who is to receive the license instead of the applicant',
    citation: citationOfBlock('Block 15'),
  })
  otherParty?: NamedAddressDto | null;

  @NestedList(ForeignPersonDto, {
    optional: true,
    max: MOST_FOREIGN_PERSONS,
    description: 'instead of a consignee: to whom technology is released',
    citation: CITATIONS.releaseToForeignPerson,
  })
  foreignPersons?: ForeignPersonDto[] | null;

  @NestedList(RequirementAnswerDto, {
    optional: true,
    max: MOST_ANSWERS,
    citation: CITATIONS.uniqueRequirements,
  })
  answers?: RequirementAnswerDto[] | null;

  @Nested(SignatoryDto, { optional: true, citation: citationOfBlock('Block 25') })
  signatory?: SignatoryDto | null;

  @Lines({
    optional: true,
    description: 'why it is to be processed as an emergency',
    citation: CITATIONS.emergencyProcessing,
  })
  emergency?: string | null;

  @Lines({
    optional: true,
    description: 'by whom the items are detained or seized, and what is known of it',
    citation: CITATIONS.detainedShipment,
  })
  detained?: string | null;

  @Flag({
    optional: true,
    description: 'whether the shipment is laden aboard, exported or reexported already',
    citation: CITATIONS.ladenShipment,
  })
  alreadyShipped?: boolean | null;

  @Flag({
    optional: true,
    description: 'whether it is to be approved or denied as a whole',
    citation: CITATIONS.asAWhole,
  })
  asAWhole?: boolean | null;

  @Lines({
    optional: true,
    description: 'why it is to be valid for longer',
    citation: CITATIONS.extendedValidity,
  })
  extendedValidity?: string | null;
}
