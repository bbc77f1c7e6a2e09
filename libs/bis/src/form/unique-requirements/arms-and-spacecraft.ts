import { say } from '../../sentences.js';
import { all, anItemOf, EXPORT, not, of, OF_600_SERIES, OF_600_SERIES_OR_9X515 } from '../transaction.js';
import { attached, certification, entry, facts, IF_ANY, OF_ITEMS } from './row.js';
import type { UniqueRequirements } from './row.js';

const STA_REQUEST = all(of('sta_eligibility_request'), OF_600_SERIES);

export const STA_REQUESTS: UniqueRequirements = {
  paragraph: '(w)',
  title: 'License Exception STA eligibility requests for “600 series” end items',
  when: STA_REQUEST,
  asks: [
    entry('(w)#block-5', '5', 'Export', {
      field: { read: ({ form }) => (form.type === 'export' ? 'Export' : null), pointer: '/type' },
    }),
    entry('(w)#block-6', '6', 'Other: STA request'),
    facts('(w)#eccn', '22(a)', say('form_w_eccn'), {
      ...OF_ITEMS,
      when: OF_600_SERIES,
      field: { read: ({ item }) => item?.eccn || null, pointer: '/items/{item}/eccn' },
    }),
    attached('(w)#grounds', 'Other: STA request', say('form_w_grounds')),
    facts('(w)#allied-controls', '24', say('form_w_allied_controls'), IF_ANY),
    facts('(w)#proposed-text', '24', say('form_w_proposed_text'), IF_ANY),
  ],
};

export const ITAR_APPROVALS: UniqueRequirements = {
  paragraph: '(x)',
  title: 'A 9x515 or “600 series” item equivalent to a transaction approved under the ITAR',
  when: all(of('previously_licensed_under_itar'), OF_600_SERIES_OR_9X515),
  asks: [facts('(x)', '24', say('form_x_license'))],
};

const LAUNCH = all(anItemOf(['9A515.a']), of('satellite_launch'), EXPORT);
const BY_ALLY = of('launch_by_nato_or_major_ally');
const ofOthers = { when: all(LAUNCH, not(BY_ALLY)) };
const ofAllies = { when: all(LAUNCH, BY_ALLY) };

export const SATELLITES: UniqueRequirements = {
  paragraph: '(y)',
  title: 'Satellite exports',
  when: LAUNCH,
  asks: [
    facts('(y)(1)(i)', '24', say('form_y_plans_or_drafts'), ofOthers),
    facts('(y)(1)(ii)', '24', say('form_y_monitoring'), ofOthers),
    facts('(y)(2)(i)', '24', say('form_y_plans_or_none'), ofAllies),
    facts('(y)(2)(ii)', '24', say('form_y_monitoring_or_none'), ofAllies),
  ],
};

export const FIREARMS: UniqueRequirements = {
  paragraph: '(z)',
  title: 'Exports of firearms and certain shotguns temporarily in the United States',
  when: all(
    anItemOf(['0A501.a', '0A501.b', '0A506', '0A507', '0A502', '0A508']),
    of('firearms_temporarily_in_us'),
    EXPORT,
  ),
  asks: [
    certification(
      '(z)(1)',
      'The firearms in this license application will not be shipped from or manufactured in Russia, Georgia, Kazakhstan, Kyrgyzstan, Moldova, Turkmenistan, Ukraine, or Uzbekistan, except for any firearm model controlled by 0A501, 0A506, or 0A507 that is specified under Annex A in supplement no. 4 to part 740. I and the parties to this transaction will comply with the requirements specified in paragraphs (z)(2)(i) and (ii) of supplement no. 2 to part 748.',
      say('form_z_certification'),
    ),
  ],
};

export const MAJOR_DEFENSE_EQUIPMENT: UniqueRequirements = {
  paragraph: '(aa)',
  alsoNamed: '(bb)',
  title: '“600 Series Major Defense Equipment”',
  when: all(of('major_defense_equipment'), OF_600_SERIES),
  asks: [
    attached('(aa)#contract', 'Other: signed contract', say('form_aa_contract')),
    facts('(aa)#value', '6', say('form_aa_value'), { stands: 'in_document' }),
  ],
};
