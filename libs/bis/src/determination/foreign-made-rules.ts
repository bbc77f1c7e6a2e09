import { cited, question as asked, reason as reasonOf } from './cited.js';
import type { Cited, Examined, Finding } from './determination.js';
import type { Law } from './law.js';
import type { DeterminationQuestion } from './question.js';
import type { Reach } from './reach.js';
import { reachOf } from './reach.js';
import { say } from '../sentences.js';

const FOREIGN_MADE = '15 CFR 734.4, 734.9';

/** Whether what was made abroad is subject to the EAR, by what is in it or by what it was made with. 15 CFR 736.2(b)(2), (3). */
export function foreignMadeRules(question: DeterminationQuestion, law: Law): Examined {
  if (question.from === 'US' || question.answers.foreignMade === false) return NOTHING;
  if (question.answers.foreignMade === undefined) return { findings: [isForeignMade()], notExamined: [] };
  const reach = reachOf(question, law);
  return {
    findings: reach.isSubject === 'perhaps' ? openOf(question, reach) : [],
    notExamined: said(question, reach),
  };
}

const NOTHING: Examined = { findings: [], notExamined: [] };

function isForeignMade(): Finding {
  return {
    says: 'open',
    reason: reasonOf('734.4', say('may_be_foreign_made'), FOREIGN_MADE),
    question: asked('foreignMade', say('ask_foreign_made'), FOREIGN_MADE),
  };
}

/** What may make it subject to the EAR: each with the question that it turns on. */
function openOf({ answers }: DeterminationQuestion, { byContent, byProduct, level }: Reach): Finding[] {
  const findings: Finding[] = [];
  if (byContent.length > 0 && level) {
    const citation = `15 CFR ${byContent.join(', ')}`;
    const sentence = say('may_exceed_de_minimis', { percent: level.percent });
    const question = asked('deMinimisExceeded', say('ask_de_minimis', { percent: level.percent }), citation);
    findings.push({ says: 'open', reason: reasonOf('734.4', sentence, citation), question });
  }
  if (byProduct.length > 0) {
    const citation = `15 CFR ${byProduct.join(', ')}`;
    const reason = reasonOf('734.9', say('may_be_direct_product'), citation);
    const question = asked('directProduct', say('ask_direct_product'), citation);
    findings.push(
      answers.directProduct === undefined
        ? { says: 'open', reason, question }
        : { says: 'cannot_say', reason },
    );
  }
  return findings;
}

function said({ foreignMade }: DeterminationQuestion, { isSubject, grounds, level }: Reach): Cited[] {
  if (isSubject === 'perhaps') return [];
  if (isSubject === 'yes') {
    const citation = `15 CFR ${grounds.join(', ')}`;
    return [cited(say('subject_though_foreign_made'), `${citation}; 734 Supp. 2`)];
  }
  const percent = level?.percent ?? 0;
  const content = foreignMade?.usContentPercent;
  return [
    content === undefined
      ? cited(say('not_subject_as_answered', { percent }), '15 CFR 734.3, 734.4, 734.9, 734 Supp. 2')
      : cited(say('not_subject_by_content', { content, percent }), '15 CFR 734.3, 734.4, 734.9, 734 Supp. 2'),
  ];
}
