import type { Schemas } from '@ninety/client/browser';
import type { Circumstance } from '../../words/form.js';

type Said = Schemas['Bis748pDto'];

/** Somebody with an address, as it is written. */
export interface NamedForm {
  readonly name: string;
  readonly street: string;
  readonly city: string;
  readonly region: string;
  readonly postalCode: string;
  readonly country: string;
  readonly telephone: string;
}

let keys = 0;

/** By which a line of a list is known while others come and go. */
export function lineKey(): number {
  keys += 1;
  return keys;
}

export interface NationalityForm {
  readonly key: number;
  readonly country: string;
  readonly since: string;
}

/** To whom technology is released, as it is written. */
export interface PersonForm {
  readonly partyId: string;
  readonly citizenships: readonly NationalityForm[];
  readonly permanentResidencies: readonly NationalityForm[];
  readonly immigrationStatus: string;
  readonly position: string;
}

/** An answer to a requirement. Its item is the key of the item as it is written, so that it goes where the item goes. */
export interface AnswerForm {
  readonly requirement: string;
  readonly item: number | null;
  readonly text: string;
  readonly isConfirmed: boolean | null;
}

/** What the form asks besides the blocks of every application, as it is written. */
export interface MoreForm {
  readonly type: NonNullable<Said['type']> | null;
  readonly facsimile: string;
  readonly foreignAvailability: NonNullable<Said['foreignAvailability']> | null;
  readonly specialPurpose: string;
  /** Null: nothing was said of them; none: there is none. */
  readonly circumstances: readonly Circumstance[] | null;
  readonly previouslyDenied: boolean;
  readonly licenseNumber: string;
  readonly changes: string;
  readonly previousAuthorization: string;
  readonly certificates: readonly {
    readonly key: number;
    readonly country: string;
    readonly number: string;
  }[];
  readonly filesAs: NonNullable<Said['filesAs']> | null;
  readonly employerNumber: string;
  readonly principal: NamedForm;
  readonly isPrepared: boolean;
  readonly preparedBy: NamedForm;
  readonly agentAuthority: NonNullable<Said['agentAuthority']> | null;
  readonly otherParty: NamedForm;
  readonly foreignPersons: readonly PersonForm[];
  readonly signatory: string;
  readonly signatoryTitle: string;
  readonly emergency: string;
  readonly detained: string;
  readonly alreadyShipped: boolean;
  readonly asAWhole: boolean;
  readonly extendedValidity: string;
}

export function moreOf(given: Said | null | undefined): MoreForm {
  const said = given ?? {};
  return {
    type: said.type ?? null,
    facsimile: said.facsimile ?? '',
    foreignAvailability: said.foreignAvailability ?? null,
    specialPurpose: said.specialPurpose ?? '',
    circumstances: said.circumstances ?? null,
    previouslyDenied: said.previouslyDenied ?? false,
    licenseNumber: said.replaces?.licenseNumber ?? '',
    changes: said.replaces?.changes ?? '',
    previousAuthorization: said.previousAuthorization ?? '',
    certificates: (said.certificates ?? []).map((one) => ({ key: lineKey(), ...one })),
    filesAs: said.filesAs ?? null,
    employerNumber: said.employerIdentificationNumber ?? '',
    principal: namedOf(said.principal),
    isPrepared: Boolean(said.preparedBy),
    preparedBy: namedOf(said.preparedBy),
    agentAuthority: said.agentAuthority ?? null,
    otherParty: namedOf(said.otherParty),
    foreignPersons: (said.foreignPersons ?? []).map(personOf),
    signatory: said.signatory?.name ?? '',
    signatoryTitle: said.signatory?.title ?? '',
    emergency: said.emergency ?? '',
    detained: said.detained ?? '',
    alreadyShipped: said.alreadyShipped ?? false,
    asAWhole: said.asAWhole ?? false,
    extendedValidity: said.extendedValidity ?? '',
  };
}

function namedOf(said: Said['principal']): NamedForm {
  const { lines = [], city, region, postalCode, country } = said?.address ?? {};
  return {
    name: said?.name ?? '',
    street: lines.join(', '),
    city: city ?? '',
    region: region ?? '',
    postalCode: postalCode ?? '',
    country: country ?? '',
    telephone: said?.telephone ?? '',
  };
}

function personOf(said: Schemas['ForeignPersonDto']): PersonForm {
  const nationality = ({ country, since }: Schemas['NationalityDto']) => ({
    key: lineKey(),
    country,
    since: since ?? '',
  });
  return {
    partyId: said.partyId,
    citizenships: said.citizenships.map(nationality),
    permanentResidencies: said.permanentResidencies.map(nationality),
    immigrationStatus: said.immigrationStatus ?? '',
    position: said.position ?? '',
  };
}
