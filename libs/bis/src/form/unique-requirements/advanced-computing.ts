import Big from 'big.js';
import { say } from '../../sentences.js';
import { answerOf } from '../answers.js';
import { all, answered, anItemOf, any, EXPORT, of, oneItem, toCountry } from '../transaction.js';
import type { Condition, Looked } from '../transaction.js';
import { attached, certification, facts, IF_ANY, OF_ITEMS, OF_ITEMS_IF_ANY } from './row.js';
import type { UniqueRequirements } from './row.js';

/** Below which an application is reviewed case by case; at it and above denial is presumed. 15 CFR 742.6(b)(10)(iii)(A)(1). */
const TPP_BELOW = 21_000;
/** In GB/s. */
const DRAM_BANDWIDTH_BELOW = 6_500;
/** How much of what went to the United States may go to China and Macau, in percent. Supp. 2(dd)(1)(iii). */
const SHARE_UP_TO = 50;

const AI_COMMODITY = anItemOf([
  '3A090.a',
  '3A001.z',
  '4A003.z',
  '4A004.z',
  '4A005.z',
  '4A090.a',
  '5A002.z',
  '5A004.z',
  '5A992.z',
]);
/** Those of 742.6(a)(6)(iii)(B), of which the policy is the same. */
const OTHER_COMMODITY = anItemOf(['3A090.b', '4A090.b']);
const COMMODITY = any(AI_COMMODITY, OTHER_COMMODITY);

/** A number at the beginning of an answer, such as `4,800` or `3350.5 GB/s`; null where it does not begin with one. */
function numberIn(looked: Looked, requirement: string): Big | null {
  const text = answerOf(looked, requirement)?.text?.trim() ?? '';
  const digits = /^\d[\d,]{0,20}(\.\d{1,10})?/.exec(text)?.[0].replaceAll(',', '');
  return digits === undefined ? null : new Big(digits);
}

/** Not at the limit or above, as far as the applicant gave a number. */
function below(requirement: string, limit: number, isWith: boolean): Condition {
  return {
    applies: (looked) => {
      const number = numberIn(looked, requirement);
      return number && (isWith ? number.gt(limit) : number.gte(limit)) ? 'no' : 'yes';
    },
    because: say('form_dd_within', { requirement }),
    otherwise: say('form_dd_beyond', { requirement, limit }),
  };
}

const ASKED_FOR = all(COMMODITY, EXPORT, toCountry('CN', 'MO'), of('ai_case_by_case'));
/** Within the limits: an item of which a number is not given yet, may be. */
const WITHIN_TPP = below('(dd)(1)(i)#tpp', TPP_BELOW, false);
const WITHIN_BANDWIDTH = below('(dd)(1)(i)#dram-bandwidth', DRAM_BANDWIDTH_BELOW, false);
const ELIGIBLE_ITEM = all(COMMODITY, WITHIN_TPP, WITHIN_BANDWIDTH);
const ANY_ELIGIBLE = oneItem(ELIGIBLE_ITEM);
const WITHIN_SHARE = below('(dd)(1)(iii)#share', SHARE_UP_TO, true);
const ELIGIBLE = all(ANY_ELIGIBLE, WITHIN_SHARE);
/** A commitment to send the certificate before export serves as well, until then. */
const COMMITTED = answered('(dd)#commitment');

/** What has the limit is asked in any case, and says so where what was answered is beyond it. */
const told = (condition: Condition, limit: Condition): Condition => ({
  ...condition,
  decider: (looked, applies) =>
    applies === 'yes' && limit.applies(looked) === 'no' ? limit : condition.decider?.(looked, applies),
});
const specified = { ...OF_ITEMS, when: ELIGIBLE_ITEM };
const certified = { when: ELIGIBLE, optionalWhere: COMMITTED };
const beforeExport = { when: ELIGIBLE, ...IF_ANY };
/** Of an ultimate consignee or end user that provides Infrastructure-as-a-Service. */
const ofService = { when: all(ELIGIBLE, of('infrastructure_as_a_service')), optionalWhere: COMMITTED };

export const ADVANCED_COMPUTING: UniqueRequirements = {
  paragraph: '(dd)',
  title: 'AI commodities for China and Macau',
  when: ASKED_FOR,
  asks: [
    certification(
      '(dd)#commitment',
      'The certification described in paragraph (dd) of Supplement No. 2 to part 748 will be submitted to BIS via SNAP-R prior to the export.',
      say('form_dd_commitment'),
      beforeExport,
    ),
    facts('(dd)(1)(i)#units', '22(j)', say('form_dd_units'), specified),
    facts('(dd)(1)(i)#tpp', '22(j)', say('form_dd_tpp'), { ...OF_ITEMS, when: told(COMMODITY, WITHIN_TPP) }),
    facts('(dd)(1)(i)#dram-bandwidth', '22(j)', say('form_dd_dram_bandwidth'), {
      ...OF_ITEMS,
      when: told(COMMODITY, WITHIN_BANDWIDTH),
    }),
    facts('(dd)(1)(i)#interconnect-bandwidth', '22(j)', say('form_dd_interconnect_bandwidth'), specified),
    facts('(dd)(1)(i)#dram-capacity', '22(j)', say('form_dd_dram_capacity'), specified),
    facts('(dd)(1)(i)#peak-power', '22(j)', say('form_dd_peak_power'), specified),
    facts('(dd)(1)(i)#changes', '22(j)', say('form_dd_changes'), { ...OF_ITEMS_IF_ANY, when: ELIGIBLE_ITEM }),
    certification(
      '(dd)(1)(ii)#certification',
      'There are sufficient supplies of the product in the United States: exports authorized by this license will not be filled if that would delay any existing or new order of customers in the United States for end use in the United States for advanced-node integrated circuits, taking into account normal lead times; and global foundry capacity that would otherwise produce similar node or more advanced integrated circuits for end users in the United States will not be diverted to produce commodities authorized by this license for export to China.',
      say('form_dd_supply'),
      certified,
    ),
    attached(
      '(dd)(1)(ii)#data',
      'Other: data on supply in the United States',
      say('form_dd_supply_data'),
      certified,
    ),
    facts('(dd)(1)(iii)#share', '24', say('form_dd_share', { limit: SHARE_UP_TO }), {
      when: told(ANY_ELIGIBLE, WITHIN_SHARE),
      optionalWhere: COMMITTED,
    }),
    attached(
      '(dd)(1)(iii)#evidence',
      'Other: evidence of aggregate TPP',
      say('form_dd_share_evidence'),
      certified,
    ),
    certification(
      '(dd)(1)(iv)',
      'The AI commodities described in this license application are not for a military end use, military-intelligence end use, military end user or military-intelligence end user (15 CFR 744.21(f) and (g), 744.22(f)(1) and (2)), nor for a nuclear, missile, or chemical or biological weapons end use or end user (15 CFR 744.2 to 744.4); the transaction involves no party subject to § 744.8 or § 744.11; and no such party or user will be granted remote access to the items.',
      say('form_dd_end_use'),
      certified,
    ),
    attached(
      '(dd)(1)(v)',
      'Other: Know Your Customer procedures',
      say('form_dd_know_your_customer'),
      certified,
    ),
    facts('(dd)(1)(vi)', '24', say('form_dd_remote_users'), certified),
    certification(
      '(dd)(1)(vii)(1)',
      'The ultimate consignee and any Infrastructure-as-a-Service end user are compliant with paragraph (dd)(1)(iv).',
      say('form_dd_service_compliant'),
      ofService,
    ),
    certification(
      '(dd)(1)(vii)(2)',
      'The ultimate consignee and any Infrastructure-as-a-Service end user will not transfer model weights trained on the AI commodities to any end user not previously disclosed on the license or without authorization from BIS.',
      say('form_dd_service_weights'),
      ofService,
    ),
    certification(
      '(dd)(1)(vii)(3)',
      'The ultimate consignee and any Infrastructure-as-a-Service end user will not directly or indirectly provide a party described in paragraph (dd)(1)(iv) with remote access to any algorithm trained on the AI commodities.',
      say('form_dd_service_access'),
      ofService,
    ),
    facts('(dd)(1)(viii)', '24', say('form_dd_security'), certified),
    certification(
      '(dd)(1)(ix)#testing',
      'Prior to export on an approved license from the United States, every shipment of advanced computing commodities described in this license application will be reviewed by a qualified third-party testing lab who meets the qualifications described in paragraph (dd)(3).',
      say('form_dd_testing'),
      certified,
    ),
    facts('(dd)(1)(ix)#lab', '24', say('form_dd_lab'), beforeExport),
    certification(
      '(dd)(3)(i)(A)',
      'The third-party testing lab is headquartered in the United States, is not otherwise under the control of a company or other entity headquartered in, or whose ultimate parent company is headquartered in, Country Group D:5 or Macau, and conducts the testing in the customs territory of the United States.',
      say('form_dd_lab_place'),
      beforeExport,
    ),
    certification(
      '(dd)(3)(i)(B)',
      'The third-party testing lab has no ownership or financial stake in the ultimate consignee, the exporter, or any other party to the transaction, and does not otherwise benefit from the export other than by the fees for its testing service.',
      say('form_dd_lab_stake'),
      beforeExport,
    ),
    certification(
      '(dd)(3)(i)(C)',
      'The third-party testing lab has the expertise to ensure that what this license application says of the technical capabilities and functions is accurate, including that total processing performance, total DRAM bandwidth, interconnect bandwidth and copackaged DRAM capacity are at or below the specifications described in it.',
      say('form_dd_lab_expertise'),
      beforeExport,
    ),
    attached(
      '(dd)(3)(ii)',
      'Other: certification of the third-party testing lab',
      say('form_dd_lab_certification'),
      beforeExport,
    ),
  ],
};
