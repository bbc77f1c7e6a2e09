import type { Schemas } from '@ninety/client/browser';
import { textOf } from '../text.js';
import type { AnswerForm, MoreForm, NamedForm, NationalityForm } from './more.js';

type Said = Schemas['Bis748pDto'];
type Answer = Schemas['RequirementAnswerDto'];

/**
 * What the form asks besides, as it is sent: what is blank is not there, and of what is begun as much as the service takes.
 *
 * @param keys the keys of the items that are sent, in their order
 * @returns null where nothing is said
 */
export function saidOf(more: MoreForm, answers: readonly AnswerForm[], keys: readonly number[]): Said | null {
  const said: Said = {
    type: more.type,
    facsimile: textOf(more.facsimile),
    foreignAvailability: more.foreignAvailability,
    specialPurpose: textOf(more.specialPurpose),
    circumstances: more.circumstances && [...more.circumstances],
    previouslyDenied: more.previouslyDenied || null,
    replaces: textOf(more.licenseNumber)
      ? { licenseNumber: more.licenseNumber.trim(), changes: textOf(more.changes) }
      : null,
    previousAuthorization: textOf(more.previousAuthorization),
    certificates: someOf(
      more.certificates
        .filter(({ country, number }) => country !== '' && textOf(number))
        .map(({ country, number }) => ({ country, number: number.trim() })),
    ),
    filesAs: more.filesAs,
    employerIdentificationNumber: textOf(more.employerNumber),
    principal: namedSaid(more.principal),
    preparedBy: more.isPrepared ? namedSaid(more.preparedBy) : null,
    agentAuthority: more.agentAuthority,
    otherParty: namedSaid(more.otherParty),
    foreignPersons: someOf(more.foreignPersons.map(personSaid)),
    signatory:
      textOf(more.signatory) && textOf(more.signatoryTitle)
        ? { name: more.signatory.trim(), title: more.signatoryTitle.trim() }
        : null,
    emergency: textOf(more.emergency),
    detained: textOf(more.detained),
    alreadyShipped: more.alreadyShipped || null,
    asAWhole: more.asAWhole || null,
    extendedValidity: textOf(more.extendedValidity),
    answers: someOf(answers.flatMap((one) => answerSaid(one, keys))),
  };
  return Object.values(said).some((value) => value !== null) ? said : null;
}

function someOf<T>(all: T[]): T[] | null {
  return all.length === 0 ? null : all;
}

function namedSaid({ name, street, city, region, postalCode, country, telephone }: NamedForm) {
  if (!textOf(name) || !textOf(street) || country === '') return null;
  return {
    name: name.trim(),
    address: {
      lines: [street.trim()],
      city: textOf(city),
      region: textOf(region),
      postalCode: textOf(postalCode),
      country,
    },
    telephone: textOf(telephone),
  };
}

function personSaid({ partyId, immigrationStatus, position, ...person }: MoreForm['foreignPersons'][number]) {
  return {
    partyId,
    citizenships: nationalities(person.citizenships),
    permanentResidencies: nationalities(person.permanentResidencies),
    immigrationStatus: textOf(immigrationStatus),
    position: textOf(position),
  };
}

function nationalities(all: readonly NationalityForm[]) {
  return all
    .filter(({ country }) => country !== '')
    .map(({ country, since }) => ({ country, since: textOf(since) }));
}

function answerSaid({ requirement, item, text, isConfirmed }: AnswerForm, keys: readonly number[]): Answer[] {
  const at = item === null ? null : keys.indexOf(item);
  const said = textOf(text);
  if (at === -1 || (said === null && isConfirmed === null)) return [];
  return [{ requirement, item: at, text: said, isConfirmed }];
}
