import type { Deficiency } from '../application.js';
import { citationOfBlock } from '../citations.js';
import { say } from '../sentences.js';
import type { Bis748p, NamedAddress } from './application-form.js';

/**
 * How long Ninety lets a text be, in characters. No text of the regulation says how much a block of the form takes, or a field of the portal:
 * these are Ninety's own, and each says what it rests on.
 */
const FIELD_LIMITS = {
  /** As the telephone of a contact (`ContactDto`), with which it stands on the form. */
  number: 40,
  /** As the number of a license, which no text gives a form of. */
  license: 40,
  certificate: 100,
  /** As the name of a contact, and what says under what items were exported. */
  line: 200,
  /** As the name of a party. */
  name: 300,
  /** As no more than a few sentences. */
  purpose: 1_000,
  /** As every longer text (`Prose`), of which Blocks 21 and 24 are two: what does not fit on the form goes on on an appendix. */
  prose: 10_000,
} as const;

/** A text of the member `bis748p`: in which block it is typed, on how many lines, and how long it may be. */
interface FormField {
  readonly block: string;
  readonly isOneLine: boolean;
  readonly most: number;
  readonly texts: (
    bis748p: Bis748p,
  ) => readonly (readonly [pointer: string, text: string | null | undefined])[];
}

const ONE_LINE = { isOneLine: true } as const;
const LINES = { isOneLine: false, most: FIELD_LIMITS.prose } as const;

/** Each text of `bis748p` that is typed into a block. Blocks hold one typed line each, but where the text says to describe or to explain. */
const FORM_FIELDS: readonly FormField[] = [
  {
    ...ONE_LINE,
    block: '3',
    most: FIELD_LIMITS.number,
    texts: ({ facsimile }) => [['/facsimile', facsimile]],
  },
  {
    ...ONE_LINE,
    block: '9',
    most: FIELD_LIMITS.purpose,
    texts: ({ specialPurpose }) => [['/specialPurpose', specialPurpose]],
  },
  {
    ...ONE_LINE,
    block: '11',
    most: FIELD_LIMITS.license,
    texts: ({ replaces }) => [['/replaces/licenseNumber', replaces?.licenseNumber]],
  },
  { ...LINES, block: '24', texts: ({ replaces }) => [['/replaces/changes', replaces?.changes]] },
  {
    ...ONE_LINE,
    block: '12',
    most: FIELD_LIMITS.line,
    texts: ({ previousAuthorization }) => [['/previousAuthorization', previousAuthorization]],
  },
  {
    ...ONE_LINE,
    block: '13',
    most: FIELD_LIMITS.certificate,
    texts: ({ certificates }) =>
      (certificates ?? []).map(({ number }, index) => [`/certificates/${index}/number`, number]),
  },
  {
    ...ONE_LINE,
    block: '24',
    most: FIELD_LIMITS.name,
    texts: ({ principal }) => namedTexts('/principal', principal),
  },
  {
    ...ONE_LINE,
    block: '15',
    most: FIELD_LIMITS.name,
    texts: ({ otherParty }) => namedTexts('/otherParty', otherParty),
  },
  {
    ...ONE_LINE,
    block: '18',
    most: FIELD_LIMITS.name,
    texts: ({ foreignPersons }) =>
      (foreignPersons ?? []).map(({ name }, index) => [`/foreignPersons/${index}/name`, name]),
  },
  {
    ...LINES,
    block: '24',
    texts: ({ answers }) => (answers ?? []).map(({ text }, index) => [`/answers/${index}/text`, text]),
  },
  {
    ...ONE_LINE,
    block: '25',
    most: FIELD_LIMITS.line,
    texts: ({ signatory }) => [
      ['/signatory/name', signatory?.name],
      ['/signatory/title', signatory?.title],
    ],
  },
  {
    ...LINES,
    block: '24',
    texts: ({ emergency, detained, extendedValidity }) => [
      ['/emergency', emergency],
      ['/detained', detained],
      ['/extendedValidity', extendedValidity],
    ],
  },
];

function namedTexts(at: string, one: NamedAddress | null | undefined) {
  if (!one) return [];
  const { name, telephone, address } = one;
  return [
    [`${at}/name`, name],
    [`${at}/telephone`, telephone],
    ...address.lines.map((line, index) => [`${at}/address/lines/${index}`, line] as const),
    [`${at}/address/city`, address.city],
    [`${at}/address/region`, address.region],
    [`${at}/address/postalCode`, address.postalCode],
  ] as const;
}

/** What no form takes: control characters, but for the line breaks and tabs of a text of several lines. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/u;
const LINE_BREAK = /[\n\r\t\u2028\u2029]/;

/** What is typed into `bis748p` and the form does not take. 15 CFR 748, Supp. 1. */
export function fieldDeficiencies(bis748p: Bis748p): Deficiency[] {
  return FORM_FIELDS.flatMap(({ block, isOneLine, most, texts }) =>
    texts(bis748p).flatMap(([at, text]): Deficiency[] => {
      if (!text) return [];
      const where = { pointer: `/bis748p${at}`, citation: citationOfBlock(`Block ${block}`) };
      return [
        ...(CONTROL.test(text) ? [{ ...where, detail: say('form_control_characters', { block }) }] : []),
        ...(isOneLine && LINE_BREAK.test(text)
          ? [{ ...where, detail: say('form_one_line', { block }) }]
          : []),
        ...(text.length > most
          ? [{ ...where, detail: say('form_too_long', { block, most, length: text.length }) }]
          : []),
      ];
    }),
  );
}
