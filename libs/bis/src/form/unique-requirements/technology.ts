import { say } from '../../sentences.js';
import {
  all,
  answered,
  controlledFor,
  not,
  of,
  OF_TECHNOLOGY,
  oneItem,
  toNoneOfGroups,
} from '../transaction.js';
import { attached, blank, certification, entry, facts, IF_ANY, OF_ITEMS, onFile } from './row.js';
import type { UniqueRequirements } from './row.js';

const ofTechnology = { ...OF_ITEMS, when: OF_TECHNOLOGY };
/** In the letter, as far as there is anything to say. */
const inLetter = { ...IF_ANY, stands: 'in_document' } as const;

/** The letter is of the consignee where the technology goes, if that is in none of these. */
const ASSURED = all(oneItem(all(OF_TECHNOLOGY, controlledFor('NS'))), toNoneOfGroups('D:1', 'E:1', 'E:2'));
const MARITIME = of('maritime_nuclear_propulsion');
const ofMaritime = { when: MARITIME };

export const TECHNOLOGY: UniqueRequirements = {
  paragraph: '(o)',
  title: 'Technology',
  when: OF_TECHNOLOGY,
  asks: [
    entry('(o)(1)#block-6', '6', 'Letter of Explanation', { standsWith: '(o)(2)' }),
    entry('(o)(1)#block-9', '9', 'Technology'),
    blank('(o)(1)#quantity', '22(e)', ofTechnology),
    blank('(o)(1)#manufacturer', '22(i)', ofTechnology),
    facts('(o)(1)#statement', '22(j)', say('form_o_statement'), {
      ...ofTechnology,
      field: {
        read: ({ item }) => item?.description?.trim() || null,
        pointer: '/items/{item}/description',
      },
    }),
    attached('(o)(2)', 'Letter of Explanation', say('form_o_letter')),
    facts('(o)(2)(i)', '6', say('form_o_parties'), inLetter),
    facts('(o)(2)(ii)', '6', say('form_o_location'), inLetter),
    facts('(o)(2)(iii)', '6', say('form_o_type'), inLetter),
    facts('(o)(2)(iv)', '6', say('form_o_form'), inLetter),
    facts('(o)(2)(v)', '6', say('form_o_uses'), inLetter),
    facts('(o)(2)(vi)', '6', say('form_o_scope'), inLetter),
    facts('(o)(2)(vii)', '6', say('form_o_availability'), inLetter),
    onFile('(o)(3)(i)#letter', 'Other: letter of assurance', say('form_o_assurance'), {
      when: ASSURED,
      optionalWhere: answered('(o)(3)(i)#why-not'),
    }),
    facts('(o)(3)(i)#why-not', '24', say('form_o_no_assurance'), {
      ...IF_ANY,
      when: all(ASSURED, not(answered('(o)(3)(i)#letter'))),
    }),
    facts('(o)(3)(ii)(A)', '24', say('form_o_project'), ofMaritime),
    facts('(o)(3)(ii)(B)', '24', say('form_o_services'), ofMaritime),
    facts('(o)(3)(ii)(C)', '24', say('form_o_personnel'), ofMaritime),
    facts('(o)(3)(ii)(D)#dates', '24', say('form_o_dates'), ofMaritime),
    facts('(o)(3)(ii)(D)#reports', '24', say('form_o_reports'), ofMaritime),
    certification(
      '(o)(3)(ii)(E)',
      'I (We) certify that if this license application is approved, I (we) and any consultants, subcontractors, or other persons employed or retained by us in connection with the project licensed will not discuss with or disclose to others, directly or indirectly, any technology relating to U.S. naval nuclear propulsion plants. I (We) further certify that I (we) will furnish to the Bureau of Industry and Security all reports and information it may require concerning specific transmittals or disclosures of technology under any license granted as a result of this license application.',
      say('form_o_naval_certification'),
      ofMaritime,
    ),
    facts('(o)(3)(ii)(F)', '24', say('form_o_steps'), ofMaritime),
    attached('(o)(3)(ii)(G)', 'Other: statement of assurance', say('form_o_importer_assurance'), ofMaritime),
  ],
};
