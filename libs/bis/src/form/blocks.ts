import { BLOCK_5 } from '../letters.js';
import { say } from '../sentences.js';
import { ADDITIONAL_INFORMATION } from './additional-information.js';
import type { FormApplication } from './application-form.js';
import {
  always,
  asksOf,
  cannotSay,
  entered,
  isReexport,
  leftBlank,
  main,
  notApplicable,
  optional,
  required,
} from './block.js';
import type { BlockRule } from './block.js';
import { DOCUMENT_BLOCKS } from './document-blocks.js';
import { countryName } from './country-name.js';
import { ITEM_BLOCKS } from './item-blocks.js';
import { PARTY_BLOCKS } from './party-blocks.js';
import { isVague } from './vague.js';

/** A letter and six digits. 15 CFR 748.6(b). */
const CONTROL_NUMBER = { pattern: /^[A-Z]\d{6,}$/, length: 7 };

/** Blocks 1 to 5. */
const ABOUT_THE_APPLICATION: readonly BlockRule[] = [
  always({
    block: '1',
    name: 'Contact Person',
    pointer: '/contact',
    entries: ({ form: { contact } }) => entered(contact?.name, '/contact/name'),
  }),
  always({
    block: '2',
    name: 'Telephone',
    pointer: '/contact/phone',
    entries: ({ form: { contact } }) => entered(contact?.phone, '/contact/phone'),
    lacks: ({ form: { contact } }) =>
      /F$/i.test(contact?.phone ?? '')
        ? [{ pointer: '/contact/phone', detail: say('form_telephone_of_contact') }]
        : [],
  }),
  {
    block: '3',
    name: 'Facsimile',
    pointer: '/bis748p/facsimile',
    standing: () => optional(say('form_if_available')),
    entries: ({ form: { bis748p } }) => entered(bis748p.facsimile, '/bis748p/facsimile'),
    most: null,
  },
  always({
    block: '4',
    name: 'Date of Application',
    pointer: '',
    entries: ({ form }) => [main(form.on, null)],
  }),
  always({
    block: '5',
    name: 'Type of Application',
    pointer: '/type',
    entries: ({ form: { type } }) => (type ? [main(BLOCK_5[type], '/type')] : []),
  }),
];

/** Blocks 8 to 13. */
const ABOUT_THE_TRANSACTION: readonly BlockRule[] = [
  {
    block: '8',
    name: '[Reserved]',
    pointer: '',
    standing: () => notApplicable(say('form_block_reserved')),
    entries: () => [],
    most: null,
  },
  {
    block: '9',
    name: 'Special Purpose',
    pointer: '/bis748p/specialPurpose',
    standing: (asked) => {
      const asks = asksOf(asked, '9');
      const sure = asks.find(({ applies }) => applies === 'yes');
      if (sure) return required(sure.why);
      const [unsure] = asks;
      if (unsure) return cannotSay(unsure.why);
      return asked.form.bis748p.specialPurpose
        ? optional(say('form_special_purpose'))
        : leftBlank(say('form_no_special_purpose'));
    },
    entries: ({ form: { bis748p } }) => entered(bis748p.specialPurpose, '/bis748p/specialPurpose'),
    most: null,
  },
  {
    block: '10',
    name: 'Resubmission Application Control Number',
    pointer: '/resubmissionOf',
    standing: ({ form }) => {
      if (!form.resubmissionOf) return notApplicable(say('form_no_resubmission'));
      return wasReturned(form) ? required(say('form_resubmission')) : notApplicable(say('form_of_denied'));
    },
    entries: ({ form }) => (wasReturned(form) ? entered(form.resubmissionOf, '/resubmissionOf') : []),
    lacks: ({ form: { resubmissionOf } }) =>
      resubmissionOf && !CONTROL_NUMBER.pattern.test(resubmissionOf)
        ? [
            {
              pointer: '/resubmissionOf',
              detail: say('form_no_control_number', { number: resubmissionOf }),
              citation: '15 CFR 748.6(b)',
            },
          ]
        : [],
    most: CONTROL_NUMBER.length,
  },
  {
    block: '11',
    name: 'Replacement License Number',
    pointer: '/bis748p/replaces/licenseNumber',
    standing: ({ form: { bis748p } }) =>
      bis748p.replaces ? required(say('form_replacement')) : notApplicable(say('form_no_replacement')),
    entries: ({ form: { bis748p } }) =>
      entered(bis748p.replaces?.licenseNumber, '/bis748p/replaces/licenseNumber'),
    most: null,
  },
  {
    block: '12',
    name: 'Items Previously Exported',
    pointer: '/bis748p/previousAuthorization',
    standing: ({ form }) => {
      const reexport = isReexport(form);
      if (reexport === null) return cannotSay(say('form_type_unsaid'));
      return reexport ? optional(say('form_previous_if_known')) : notApplicable(say('form_export_marked'));
    },
    entries: ({ form }) =>
      isReexport(form) ? entered(form.bis748p.previousAuthorization, '/bis748p/previousAuthorization') : [],
    most: null,
  },
  {
    block: '13',
    name: 'Import/End-User Certificate',
    pointer: '/bis748p/certificates',
    standing: ({ form }) =>
      hasCertificate(form) ? required(say('form_certificate')) : leftBlank(say('form_no_certificate')),
    entries: ({ form: { bis748p } }) =>
      (bis748p.certificates ?? []).map(({ country, number }, index) =>
        main(`${countryName(country)} ${number}`, `/bis748p/certificates/${index}`),
      ),
    most: null,
  },
];

function wasReturned({ bis748p }: FormApplication): boolean {
  return bis748p.previouslyDenied !== true;
}

function hasCertificate({ supportDocuments, bis748p }: FormApplication): boolean {
  return (
    (bis748p.certificates ?? []).length > 0 ||
    supportDocuments.some(({ kind, status }) => kind === 'import_certificate' && status === 'attached')
  );
}

/** Block 21. */
const END_USE = always({
  block: '21',
  name: 'Specific End-Use',
  pointer: '/endUse',
  entries: ({ form }) => entered(form.endUse, '/endUse'),
  lacks: ({ form: { endUse } }) =>
    endUse && isVague(endUse) ? [{ pointer: '/endUse', detail: say('form_vague_end_use') }] : [],
});

/** Block 25. The signature itself is written by hand, or made in the portal. */
const SIGNATURE = always({
  block: '25',
  name: 'Signature',
  pointer: '/bis748p/signatory',
  entries: ({ form: { bis748p } }) =>
    bis748p.signatory
      ? [main(`${bis748p.signatory.name}, ${bis748p.signatory.title}`, '/bis748p/signatory')]
      : [],
});

/** Every block, in the order of the form. 15 CFR 748, Supp. 1. */
export const BLOCK_RULES: readonly BlockRule[] = [
  ...ABOUT_THE_APPLICATION,
  ...DOCUMENT_BLOCKS,
  ...ABOUT_THE_TRANSACTION,
  ...PARTY_BLOCKS,
  END_USE,
  ...ITEM_BLOCKS,
  ADDITIONAL_INFORMATION,
  SIGNATURE,
];
