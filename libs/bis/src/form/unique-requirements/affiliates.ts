import { AFFILIATES_RULE } from '../../ownership.js';
import { say } from '../../sentences.js';
import { all, any, not, of, saying, yesOr } from '../transaction.js';
import type { Condition } from '../transaction.js';
import { entry, facts } from './row.js';
import type { UniqueRequirements } from './row.js';

/**
 * Until which day the paragraph is stayed, and by what. The text at hand does not tell whether the stay was made longer: what applies
 * from that day on says so.
 */
const STAY = { until: '2026-11-09', source: '90 FR 50857' } as const;
const [{ from: MADE_ON, until: LAST_BEFORE_THE_STAY }] = AFFILIATES_RULE.periods;

const IN_THE_TEXT: Condition = {
  applies: ({ form }) => yesOr(form.on >= MADE_ON),
  because: say('form_cc_in_force'),
  otherwise: say('form_cc_not_yet', { from: MADE_ON }),
};
const NOT_STAYED: Condition = {
  applies: ({ form }) => yesOr(form.on <= LAST_BEFORE_THE_STAY || form.on >= STAY.until),
  because: say('form_cc_in_force'),
  otherwise: say('form_cc_stayed', STAY),
};
const SINCE_THE_STAY: Condition = {
  applies: ({ form }) => yesOr(form.on >= STAY.until),
  because: say('form_cc_stay_over', STAY),
  otherwise: say('form_cc_in_force'),
};

const KNOWN = of('affiliates_rule');
const NOT_DETERMINED = of('affiliates_ownership_unknown');
const EITHER = any(NOT_DETERMINED, KNOWN);
/** What a row of it says: why it is asked, and from which day on it stands on a text that may be stayed still. */
const noted = (condition: Condition): Condition => {
  const applying = all(IN_THE_TEXT, NOT_STAYED, condition);
  const after = saying(applying, say('form_cc_stay_over', STAY), applying.otherwise);
  return {
    ...applying,
    decider: (looked, applies) =>
      applies === 'yes' && SINCE_THE_STAY.applies(looked) === 'yes'
        ? { ...after, decider: undefined }
        : applying.decider?.(looked, applies),
  };
};

export const AFFILIATES: UniqueRequirements = {
  paragraph: '(cc)',
  title: 'Affiliates rule entities',
  when: noted(EITHER),
  asks: [
    entry('(cc)#block-9', '9', 'Affiliates rule'),
    facts('(cc)#owners', '24', say('form_cc_owners'), { when: noted(EITHER) }),
    facts('(cc)#percentages', '24', say('form_cc_percentages'), {
      when: all(noted(KNOWN), not(NOT_DETERMINED)),
    }),
    facts('(cc)#method', '24', say('form_cc_method'), { when: all(noted(KNOWN), not(NOT_DETERMINED)) }),
    facts('(cc)#diligence', '24', say('form_cc_diligence'), { when: noted(NOT_DETERMINED) }),
    facts('(cc)#why-not', '24', say('form_cc_why_not'), { when: noted(NOT_DETERMINED) }),
  ],
};
