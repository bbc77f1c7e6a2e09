import { facts, heading, list, paragraph, table } from '../../documents/document.js';
import type { Block, LegalDocument } from '../../documents/document.js';
import type {
  EvidencePackContentDto,
  PackCaseDto,
  PackFactDto,
  PackMoneyDto,
  PackStakesDto,
} from './pack.contract.js';
import { dayWords, daysWords, fieldWords, spanWords, spoken, standsWords } from './pack-words.js';
import { say } from './sentences.js';

/** What leaves, as people read and print it. */
export function documentOf(content: EvidencePackContentDto): LegalDocument {
  const { title, company, recipient, asOf, cases, method, redactions, never, documents } = content;
  return {
    title,
    citation: say('pack_about', { company, recipient: recipient.name, asOf }).text,
    blocks: [
      ...cases.flatMap(blocksOf),
      ...(documents.length === 0
        ? []
        : [
            heading(say('pack_heading_documents').text),
            table(
              labels('pack_label_file', 'pack_label_case', 'pack_label_sha256'),
              documents.map((one) => [one.path, String(one.case), one.sha256]),
            ),
          ]),
      heading(say('pack_heading_method').text),
      ...method.map(paragraph),
      heading(say('pack_heading_withheld').text),
      table(
        labels('pack_label_field', 'pack_label_count', 'pack_label_why'),
        redactions.map(({ field, count, why }) => [fieldWords(field), String(count), why]),
      ),
      heading(say('pack_heading_never').text),
      list(never),
    ],
  };
}

type Label = Extract<Parameters<typeof say>[0], `pack_label_${string}`>;

function labels(...codes: readonly Label[]): string[] {
  return codes.map((code) => say(code).text);
}

function blocksOf(one: PackCaseDto): Block[] {
  const { controlNumber } = one;
  const number = one.case;
  return [
    heading(
      controlNumber === null
        ? say('pack_heading_case', { number }).text
        : say('pack_heading_case_numbered', { number, controlNumber }).text,
    ),
    factsOf(one),
    table(
      labels(
        'pack_label_number',
        'pack_label_day',
        'pack_label_what',
        'pack_label_known_by',
        'pack_label_remark',
      ),
      one.timeline.map((fact) => [
        String(fact.fact),
        dayWords(fact),
        whatOf(fact),
        fact.source === null ? '—' : spoken(fact.source),
        remarkOf(fact),
      ]),
    ),
    ...questionsOf(one),
    table(
      labels(
        'pack_label_clock',
        'pack_label_state',
        'pack_label_due',
        'pack_label_counted',
        'pack_label_rule',
      ),
      one.clocks.map(({ clock, matter, state, certainty, due, countedDays, citation }) => [
        matter === null ? spoken(clock) : `${spoken(clock)}\n${matter}`,
        standsWords(state, certainty),
        spanWords(due),
        daysWords(countedDays),
        citation,
      ]),
    ),
  ];
}

function factsOf(one: PackCaseDto): Block {
  return facts(
    [say('pack_label_authority').text, one.authority],
    [say('pack_label_status').text, standsWords(one.status, one.statusCertainty)],
    [say('pack_label_days_since').text, one.daysSinceFiling === null ? null : daysWords(one.daysSinceFiling)],
    [say('pack_label_last_word').text, lastWordOf(one)],
    [
      say('pack_label_parties').text,
      one.parties.map(({ name, country }) => joined(', ', name, country)).join('\n'),
    ],
    [
      say('pack_label_items').text,
      one.items
        .map(({ classification, description, model }) => joined(', ', classification, description, model))
        .join('\n'),
    ],
    ...(one.stakes === null ? [] : stakesOf(one.stakes)),
  );
}

/** Null: it has said nothing. */
function lastWordOf({ timeline, lastFromAuthority }: PackCaseDto): string | null {
  const fact = timeline.find((one) => one.fact === lastFromAuthority);
  return fact ? `${spoken(fact.type)}, ${dayWords(fact)}` : null;
}

function stakesOf({ needBy, valueAtStake, penaltyOn, penalty, totalValue, customer, orders }: PackStakesDto) {
  const known: [string, string | null][] = [
    [say('pack_label_needed_by').text, needBy],
    [say('pack_label_depends').text, moneyOf(valueAtStake)],
    [say('pack_label_penalty').text, joined(', ', moneyOf(penalty), penaltyOn) || null],
    [say('pack_label_total').text, moneyOf(totalValue)],
    [say('pack_label_customer').text, customer],
    [say('pack_label_orders').text, orders.join('\n') || null],
  ];
  return known.filter(([, value]) => value !== null);
}

function moneyOf(money: PackMoneyDto | null): string | null {
  if (money === null) return null;
  const { currency, atLeast, below } = money;
  return below === null
    ? `${currency} ${atLeast}`
    : say('pack_money_band', { currency, atLeast, below }).text;
}

/** Each question or notice with what came of it. */
function questionsOf({ matters }: PackCaseDto): Block[] {
  if (matters.length === 0) return [];
  const number = (fact: number | null) => (fact === null ? say('pack_none_recorded').text : String(fact));
  return [
    table(
      labels('pack_label_matter', 'pack_label_opened', 'pack_label_answered', 'pack_label_closed'),
      matters.map(({ matter, thing, opened, answered, closed }) => [
        joined(', ', matter, spoken(thing)),
        String(opened),
        number(answered),
        number(closed),
      ]),
    ),
  ];
}

function whatOf({ type, from, matter, details }: PackFactDto): string {
  const who =
    from === null ? null : say(from === 'authority' ? 'pack_by_authority' : 'pack_by_applicant').text;
  return [
    joined(', ', spoken(type), who, matter),
    ...details.map(({ field, value }) => `${fieldWords(field)}: ${spoken(value)}`),
  ].join('\n');
}

function remarkOf({ supersededBy, supersedes, saidBy, note, learnedOn, on }: PackFactDto): string {
  return [
    supersededBy === null ? null : say('pack_corrected_by', { fact: supersededBy }).text,
    supersedes === null ? null : say('pack_in_place_of', { fact: supersedes }).text,
    learnedOn === on ? null : say('pack_learned_on', { day: learnedOn }).text,
    saidBy,
    note,
  ]
    .filter((text) => text !== null)
    .join('\n');
}

function joined(by: string, ...parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join(by);
}
