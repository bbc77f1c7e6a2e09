import type { Deficiency, Nationality, ReleasedTo } from '../application.js';
import { CITATIONS } from '../citations.js';
import { say } from '../sentences.js';
import type { Applies, AskedRequirement, FormApplication, RequirementAnswer } from './application-form.js';

/** Where a release to somebody goes: one country, or several where what is told does not say which; none where nothing is told. */
export interface ReleaseDestination {
  /** ISO 3166-1 alpha-2, each once, sorted. */
  readonly countries: readonly string[];
  readonly isKnown: boolean;
}

/** The United States with its territories: who is a citizen or national there is no foreign person. 50 U.S.C. 4801(5). */
export const UNITED_STATES: ReadonlySet<string> = new Set(['US', 'AS', 'GU', 'MP', 'PR', 'UM', 'VI']);

/** A status that may make somebody a protected individual: a refugee, or one who was granted asylum. 8 U.S.C. 1324b(a)(3). */
const MAY_BE_PROTECTED = /\b(?:refugees?|asylees?|asylum)\b/i;

/** What excepts a release abroad from being a deemed reexport; the applicant says whether it holds. 15 CFR 734.20. */
export const EXCEPTIONS = [
  { id: '734.20(a)', asks: say('form_release_authorized') },
  { id: '734.20(b)', asks: say('form_release_employee_a5') },
  { id: '734.20(c)', asks: say('form_release_employee_other') },
] as const;

/**
 * The most recent country of citizenship or permanent residency. One that is known to be older than another is not it; one of
 * which the day is not known may be. 15 CFR 734.13(b), 734.14(b).
 */
export function releaseDestination(person: ReleasedTo): ReleaseDestination {
  const all = nationalitiesOf(person);
  if (isForeignPerson(person) === 'no') return { countries: [], isKnown: true };
  const latest = all.reduce<string | null>((last, { since }) => laterOf(last, since ?? null), null);
  const mayBe = all.filter(({ since }) => since == null || since === latest);
  const countries = [...new Set(mayBe.map(({ country }) => country))].sort();
  // Without a citizenship what is most recent is not known: there may be one that was not told.
  return { countries, isKnown: countries.length === 1 && person.citizenships.length > 0 };
}

/**
 * Whether somebody is a foreign person: no citizen, national or permanent resident of the United States, and no protected
 * individual, which the words of a status do not prove. 50 U.S.C. 4801(5); 8 U.S.C. 1324b(a)(3).
 */
export function isForeignPerson(person: ReleasedTo): Applies {
  if (nationalitiesOf(person).some(({ country }) => UNITED_STATES.has(country))) return 'no';
  return MAY_BE_PROTECTED.test(person.immigrationStatus ?? '') ? 'cannot_say' : 'yes';
}

/** Of each foreign person, where a release to them goes. */
export function releasesOf({ bis748p }: ReleasingForm): ReleaseDestination[] {
  return (bis748p?.foreignPersons ?? [])
    .filter((person) => isForeignPerson(person) !== 'no')
    .map(releaseDestination);
}

/** Every country that a release of the form goes to, or may go to: a license may be needed for each. */
export function destinationsOfForm(form: ReleasingForm): string[] {
  return [...new Set(releasesOf(form).flatMap(({ countries }) => countries))];
}

/** Whether the application is for a release to foreign persons. 15 CFR 734.13(a)(2), 734.14(b). */
export function isRelease({ bis748p }: Releasing): boolean {
  return (bis748p?.foreignPersons ?? []).length > 0;
}

interface Releasing {
  readonly bis748p?: { readonly foreignPersons?: readonly unknown[] | null } | null;
}

/** Whatever has the persons of a form. */
export interface ReleasingForm {
  readonly bis748p?: { readonly foreignPersons?: readonly ReleasedTo[] | null } | null;
}

/**
 * Whether what is released abroad is a deemed reexport: not where one of the exceptions holds, which only the applicant knows.
 * 15 CFR 734.14(b), 734.20.
 */
export function isDeemedReexport(form: Pick<FormApplication, 'type' | 'bis748p'>): Applies {
  if (!isRelease(form) || form.type !== 'reexport') return 'no';
  const said = EXCEPTIONS.map(({ id }) => saidOf(form, id));
  if (said.includes(true)) return 'no';
  return said.every((one) => one === false) ? 'yes' : 'cannot_say';
}

/** The conditions under which a release abroad is no deemed reexport, as they are asked. 15 CFR 734.20. */
export function releaseQuestions(form: Pick<FormApplication, 'type' | 'bis748p'>): AskedRequirement[] {
  if (!isRelease(form) || form.type !== 'reexport') return [];
  const applies = isDeemedReexport(form) === 'yes' ? 'yes' : 'cannot_say';
  return EXCEPTIONS.map(({ id, asks }) => ({
    id,
    kind: 'facts',
    applies,
    why: say('form_release_abroad'),
    asks,
    block: '24',
    item: null,
    citation: `15 CFR ${id}`,
    isRequired: false,
    isAnswered: saidOf(form, id) !== null,
    text: answerOf(form, id)?.text?.trim() || null,
  }));
}

/** What the rules of a release read of an application. */
interface ReleaseApplication {
  readonly type: FormApplication['type'];
  readonly items: readonly { readonly eccn: string }[];
  readonly on: string;
  readonly bis748p: {
    readonly foreignPersons?: readonly ReleasedTo[] | null;
    readonly answers?: readonly RequirementAnswer[] | null;
  };
}
type Answering = Pick<ReleaseApplication, 'bis748p'>;

/** What may not be filed of a release: where, what, and by which paragraph. */
export function releaseDeficiencies(form: ReleaseApplication): Deficiency[] {
  const persons = form.bis748p.foreignPersons ?? [];
  if (persons.length === 0) return [];
  return [
    ...persons.flatMap((person, index) => personDeficiencies(person, index, persons, form.on)),
    ...form.items.flatMap(({ eccn }, index) =>
      isNeverReleased(eccn)
        ? [
            {
              pointer: `/items/${index}/eccn`,
              detail: say('form_commodity_released', { eccn }),
              citation: CITATIONS.releaseToForeignPerson,
            },
          ]
        : [],
    ),
    ...(form.type === 'transfer_in_country'
      ? [{ pointer: '/type', detail: say('form_release_no_transfer'), citation: CITATIONS.deemedReexport }]
      : []),
    ...EXCEPTIONS.filter(({ id }) => form.type === 'reexport' && saidOf(form, id) === true).map(({ id }) => ({
      pointer: '/bis748p/answers',
      detail: say('form_no_deemed_reexport', { paragraph: id }),
      citation: `15 CFR ${id}`,
    })),
  ];
}

/** What is not said of a release, and may be asked back: it may be filed so. 15 CFR 750.4(c). */
export function releaseMissing({ bis748p, type }: Pick<FormApplication, 'type' | 'bis748p'>): Deficiency[] {
  return (bis748p.foreignPersons ?? []).flatMap((person, index) => {
    const at = `/bis748p/foreignPersons/${index}`;
    const foreign = isForeignPerson(person);
    if (foreign === 'no') return [];
    const { countries, isKnown } = releaseDestination(person);
    return [
      ...(foreign === 'cannot_say'
        ? [
            {
              pointer: `${at}/immigrationStatus`,
              detail: say('form_may_be_protected'),
              citation: PROTECTED_INDIVIDUAL,
            },
          ]
        : []),
      ...(!isKnown && countries.length > 1
        ? [
            {
              pointer: `${at}/citizenships`,
              detail: say('form_most_recent_unsaid', { countries: countries.join(', ') }),
              citation: citationOfRelease(type),
            },
          ]
        : []),
    ];
  });
}

const FOREIGN_PERSON = '50 U.S.C. 4801(5)';
const PROTECTED_INDIVIDUAL = '8 U.S.C. 1324b(a)(3)';

function personDeficiencies(
  person: ReleasedTo,
  index: number,
  persons: readonly ReleasedTo[],
  on: string,
): Deficiency[] {
  const at = `/bis748p/foreignPersons/${index}`;
  const found: Deficiency[] = [];
  if (persons.findIndex(({ partyId }) => partyId === person.partyId) < index)
    found.push({ pointer: `${at}/partyId`, detail: say('form_person_twice'), citation: CITATIONS.parties });
  if (person.kind === 'organization' || person.kind === 'vessel')
    found.push({
      pointer: `${at}/partyId`,
      detail: say('form_no_person'),
      citation: CITATIONS.releaseToForeignPerson,
    });
  if (person.citizenships.length === 0)
    found.push({
      pointer: `${at}/citizenships`,
      detail: say('form_citizenship_required'),
      citation: CITATIONS.citizenshipOfRelease,
    });
  for (const field of ['citizenships', 'permanentResidencies'] as const)
    found.push(...nationalityDeficiencies(person[field], `${at}/${field}`, on));
  if (isForeignPerson(person) === 'no')
    found.push({ pointer: at, detail: say('form_no_foreign_person'), citation: FOREIGN_PERSON });
  return found;
}

function nationalityDeficiencies(all: readonly Nationality[], at: string, on: string): Deficiency[] {
  return all.flatMap(({ country, since }, index) => [
    ...(all.findIndex((one) => one.country === country) < index
      ? [
          {
            pointer: `${at}/${index}/country`,
            detail: say('form_country_twice', { country }),
            citation: CITATIONS.citizenshipOfRelease,
          },
        ]
      : []),
    ...(since != null && since > on
      ? [
          {
            pointer: `${at}/${index}/since`,
            detail: say('form_since_future', { today: on }),
            citation: CITATIONS.citizenshipOfRelease,
          },
        ]
      : []),
  ]);
}

/** Only technology and source code are released; what EAR99 is, its letters do not tell. 15 CFR 734.13(a)(2), 738.2(c). */
function isNeverReleased(eccn: string): boolean {
  return /^[0-9][A-C]/.test(eccn);
}

const citationOfRelease = (type: FormApplication['type']) =>
  type === 'reexport' ? CITATIONS.deemedReexport : CITATIONS.citizenshipOfRelease;

function nationalitiesOf({ citizenships, permanentResidencies }: ReleasedTo): readonly Nationality[] {
  return [...citizenships, ...permanentResidencies];
}

const laterOf = (one: string | null, other: string | null) =>
  one === null || (other !== null && other > one) ? other : one;

function answerOf({ bis748p }: Answering, id: string) {
  return (bis748p.answers ?? []).find(({ requirement }) => requirement === id);
}

/** What the applicant said of an exception; null: nothing. */
function saidOf(form: Answering, id: string): boolean | null {
  return answerOf(form, id)?.isConfirmed ?? null;
}
