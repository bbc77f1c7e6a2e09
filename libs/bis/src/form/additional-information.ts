import { authorizedAgent } from './document-blocks.js';
import { say } from '../sentences.js';
import type { Entry, FormApplication, NamedAddress } from './application-form.js';
import { entered, leftBlank, main, optional, required } from './block.js';
import type { OnForm, BlockRule, Lack } from './block.js';
import { asksOf } from './block.js';
import { addressedOf, addressedParty, partiesIn } from './parties-on-form.js';
import { lacksOfNamed } from './party-blocks.js';

/** A description that is shorter may stand in another sentence by chance. */
const LEAST_DESCRIPTION = 20;

/**
 * Block 24: what other blocks and paragraphs put there, then what Supplement No. 2 asks there, then the applicant's own words.
 * 15 CFR 748, Supp. 1; 748.4(b), (d), (g), (h); 748.6(c), (g).
 */
export const ADDITIONAL_INFORMATION: BlockRule = {
  block: '24',
  name: 'Additional Information',
  pointer: '/additionalInformation',
  standing: (asked) => {
    if (statements(asked).length > 0) return required(say('form_statements_there'));
    if (asksOf(asked, '24').some((one) => one.isRequired)) return required(say('form_asked_there'));
    return asked.form.additionalInformation
      ? optional(say('form_own_words_there'))
      : leftBlank(say('form_nothing_to_add'));
  },
  entries: statements,
  after: ({ form }) => entered(form.additionalInformation, '/additionalInformation'),
  lacks: ({ form }) => [...lacksOfAgent(form), ...itemMatter(form)],
  most: null,
};

function statements({ form }: OnForm): Entry[] {
  const { resubmissionOf, bis748p } = form;
  return [
    ...(resubmissionOf
      ? [main(`Application Control Number of the original application: ${resubmissionOf}`, '/resubmissionOf')]
      : []),
    ...(bis748p.replaces?.changes
      ? [
          main(
            `Changes to license ${bis748p.replaces.licenseNumber}: ${bis748p.replaces.changes}`,
            '/bis748p/replaces/changes',
          ),
        ]
      : []),
    ...ofAgent(form),
    ...furtherParties(form),
    ...documentsExplained(form),
    ...entered(bis748p.detained && `Items detained or seized: ${bis748p.detained}`, '/bis748p/detained'),
    ...entered(
      bis748p.emergency && `Emergency processing is requested: ${bis748p.emergency}`,
      '/bis748p/emergency',
    ),
    ...(bis748p.asAWhole
      ? [
          main(
            'Please consider this application as a whole, and approve or deny it in its entirety.',
            '/bis748p/asAWhole',
          ),
        ]
      : []),
    ...entered(
      bis748p.extendedValidity && `An extended validity period is requested: ${bis748p.extendedValidity}`,
      '/bis748p/extendedValidity',
    ),
  ];
}

/** The fact of the agency, whom the agent acts for, that its authorization is on file, and its own name. 748.4(b)(1), (b)(2)(ii); Block 25. */
function ofAgent(form: FormApplication): Entry[] {
  const { filesAs, principal, preparedBy } = form.bis748p;
  const authorized = authorizedAgent(form.bis748p).map((pointer) => main('748.4(b)(2)', pointer));
  if (filesAs !== 'agent')
    return [
      ...(preparedBy
        ? [main(`Prepared by the applicant's agent: ${addressedOf(preparedBy)}`, '/bis748p/preparedBy')]
        : []),
      ...authorized,
    ];
  return [
    ...(principal
      ? [
          main(
            `Agent for the principal party in interest: ${principalOf(form, principal)}`,
            '/bis748p/principal',
          ),
        ]
      : []),
    ...authorized,
    main(`Company of the agent who signs: ${form.applicant.name}`, '/supplierId'),
  ];
}

/** The address need not stand there again where the principal is the consignee or the end-user. 15 CFR 748.4(b)(1). */
function principalOf(form: FormApplication, principal: NamedAddress): string {
  const roles = ['ultimate_consignee', 'end_user'];
  const isNamed = form.parties.some(({ role, name }) => roles.includes(role) && name === principal.name);
  return isNamed ? principal.name : addressedOf(principal);
}

/** Each intermediate consignee after the first, and whom no block has room for. Block 17, Block 24. */
function furtherParties(form: FormApplication): Entry[] {
  const further = [
    ['Additional intermediate consignee', partiesIn(form, 'intermediate_consignee').slice(1)],
    ['Additional purchaser', partiesIn(form, 'purchaser').slice(1)],
    ['Additional original ultimate consignee', partiesIn(form, 'original_ultimate_consignee').slice(1)],
  ] as const;
  return further.flatMap(([words, parties]) =>
    parties.map((party) => main(`${words}: ${addressedParty(party)}`, party.pointer)),
  );
}

/** Why a support document is not there, or is none. 15 CFR 748.9(c), (e). */
function documentsExplained({ supportDocuments }: FormApplication): Entry[] {
  return supportDocuments.flatMap(({ kind, status, explanation }, index) =>
    explanation
      ? [
          main(
            `${capital(kind.replaceAll('_', ' '))}, ${status.replaceAll('_', ' ')}: ${explanation}`,
            `/supportDocuments/${index}/explanation`,
          ),
        ]
      : [],
  );
}

function lacksOfAgent({ bis748p }: FormApplication): Lack[] {
  const { filesAs, principal, preparedBy, replaces } = bis748p;
  return [
    ...(filesAs === 'agent' && !principal
      ? [{ pointer: '/bis748p/principal', detail: say('form_principal'), citation: '15 CFR 748.4(b)(1)' }]
      : []),
    ...(principal ? lacksOfNamed('/bis748p/principal', principal, null) : []),
    ...(preparedBy ? lacksOfNamed('/bis748p/preparedBy', preparedBy, null) : []),
    ...(replaces && !replaces.changes
      ? [{ pointer: '/bis748p/replaces/changes', detail: say('form_changes_unsaid') }]
      : []),
  ];
}

/** What belongs into Block 22 does not stand in this one. */
function itemMatter({ items, additionalInformation: text }: FormApplication): Lack[] {
  return items.flatMap(({ description }, index) =>
    text && description && description.length >= LEAST_DESCRIPTION && text.includes(description)
      ? [{ pointer: '/additionalInformation', detail: say('form_item_matter', { item: index + 1 }) }]
      : [],
  );
}

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);
