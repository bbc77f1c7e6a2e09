import { countryText, dayText, instantText, numberText, words } from '../words/index.js';
import { answersIn, itemText } from './determinations.js';
import type { Determination, ForeignMade } from './determinations.js';

const { determinations: texts } = words;
const { memo } = texts;

interface Cited {
  readonly text: string;
  readonly citation: string;
}

/** The memo as a text, to be pasted elsewhere. */
export function memoText(determination: Determination, address: string): string {
  const { destination, on, isOfDay, createdAt, result, resultAsEnforced } = determination;
  const { reasons, questions, notExamined } = determination;
  return [
    memo.title(itemText(determination), countryText(destination)),
    `${memo.kept(instantText(createdAt))}, ${(isOfDay ? memo.ofDay : memo.standing)(dayText(on))}`,
    ...(determination.supersededBy === null ? [] : [memo.superseded]),
    '',
    texts.headings[result],
    ...(resultAsEnforced === result ? [] : [texts.asEnforced(texts.headings[resultAsEnforced])]),
    ...part(
      memo.notices,
      determination.notices.map(({ text }) => text),
    ),
    ...part(memo.why, reasons.length === 0 ? [memo.noReasons] : reasons.flatMap(reasonLines)),
    ...determination.exceptions.flatMap(({ symbol, citation, met, notMet, open }) =>
      part(`${memo.exception(symbol)} (${citation})`, [
        ...met.map((one) => `${memo.conditions.met}: ${cited(one)}`),
        ...notMet.map((one) => `${memo.conditions.notMet}: ${cited(one)}`),
        ...open.map((one) => `${memo.conditions.open}: ${cited(one)}`),
      ]),
    ),
    ...part(memo.questions, questions.map(cited)),
    ...part(memo.notExamined, notExamined.map(cited)),
    ...part(memo.asked, askedLines(determination)),
    '',
    memo.keptAt(address),
  ].join('\n');
}

function part(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...lines.map((line) => `- ${line}`)];
}

function cited({ text, citation }: Cited): string {
  return `${text} (${citation})`;
}

function reasonLines({ policy, ...reason }: Determination['reasons'][number]): string[] {
  const line = reason.says === 'cannot_say' ? `${cited(reason)} ${memo.maybe}` : cited(reason);
  if (!policy) return [line];
  const { state, from, until, text, source, asOf } = policy;
  const span = memo.policySpan(dayText(from), until === null ? null : dayText(until));
  return [line, `  ${memo.policy[state]} ${span}. ${text} (${memo.source(source, dayText(asOf))})`];
}

function askedLines({ from, parties, value, endUse, answers, foreignMade }: Determination): string[] {
  return [
    `${memo.from}: ${countryText(from)}`,
    ...parties.map(
      ({ name, country, role }) =>
        `${texts.roles.get(role) ?? role}: ${name}${country === null ? '' : `, ${countryText(country)}`}`,
    ),
    ...(value === null ? [] : [`${memo.value}: ${numberText(value)} USD`]),
    ...(endUse === null ? [] : [`${memo.endUse}: ${endUse}`]),
    ...foreignMadeLines(foreignMade),
    ...answersIn(answers).map(({ id, answer }) => `${answer ? memo.yes : memo.no}: ${texts.answers[id]}`),
  ];
}

/** What is known of an item that was made abroad, in lines. */
export function foreignMadeLines({ usContentPercent, contains, madeWith }: ForeignMade): string[] {
  const { foreignMade: said } = memo;
  return [
    ...(usContentPercent == null ? [] : [`${said.percent}: ${usContentPercent}`]),
    ...(contains == null ? [] : [`${said.contains}: ${contains.join(', ')}`]),
    ...(madeWith == null ? [] : [`${said.madeWith}: ${madeWith.join(', ')}`]),
  ];
}
