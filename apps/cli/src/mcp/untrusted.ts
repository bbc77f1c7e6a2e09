/** A text that people or other organisations wrote: data, delimited, and never a part of what is said to an assistant. */
interface Untrusted {
  readonly untrustedText: string;
  /** How long it is, where it is cut. */
  readonly length?: number;
}

/** How much of an answer is shown. */
export interface Measure {
  readonly text: number;
  readonly list: number;
}

/** A list of which less is shown than there is. */
interface Cut {
  readonly at: string;
  readonly shown: number;
  readonly of: number;
}

export interface Marked {
  readonly answer: unknown;
  readonly cut: readonly Cut[];
}

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const DAY_OR_INSTANT = /^\d{4}-\d{2}-\d{2}(T[\d:.]{5,15}(Z|[+-]\d{2}:\d{2}))?$/;
const NUMBER = /^-?\d{1,30}(\.\d{1,20})?$/;
/** Such as 3A001, NS2, D:5: too short to say anything. */
const SHORT = /^(?=.*\d|.{1,3}$)[\w.:()-]{1,12}$/;

/** A word of the service's own vocabulary. */
const WORD = /^[A-Za-z][\w.:-]{0,59}$/;
const CITATION = /^\d{1,2} CFR \d[\d.]{0,9}(\([A-Za-z\d]{1,5}\)){0,6}$/;
const CURSOR = /^[\w=+/-]{1,1000}$/;
/** A member of a body, alone or by its pointer. */
const FIELD = /^(\w{1,40}|(\/\w{1,40}){0,8})$/;
/** What was proposed, and what was read for it. */
const PROPOSED: ReadonlySet<string> = new Set(['observation', 'reads']);
/** As members are called; another name is one that somebody chose. */
const MEMBER = /^[A-Za-z]\w{0,39}$/;
/** Members whose values are the service's own, with the shape that they have. */
const OF_SERVICE: ReadonlyMap<string, RegExp> = new Map([
  ...[
    'allowedEvents',
    'category',
    'certainty',
    'clock',
    'code',
    'control',
    'kind',
    'matcherVersion',
    'origin',
    'outcome',
    'posture',
    'productGroup',
    'regime',
    'result',
    'resultAsEnforced',
    'role',
    'rule',
    'says',
    'source',
    'state',
    'status',
    'statusCertainty',
    'symbol',
    'type',
    'waitsFor',
  ].map((member) => [member, WORD] as const),
  ['citation', CITATION],
  ['citations', CITATION],
  ['field', FIELD],
  ['cursor', CURSOR],
]);

/**
 * An answer of the service as an assistant may have it. What is not known to be the service's own word is marked as somebody's text: a member
 * that is new is marked until it is looked at.
 */
export function marked(answer: unknown, measure: Measure): Marked {
  const cut: Cut[] = [];
  return { answer: markedAt(answer, '', '', { measure, isProposed: false, cut }), cut };
}

interface Marking {
  readonly measure: Measure;
  /** Whether words of the vocabulary are the service's: in what was proposed they are of whoever proposed it. */
  readonly isProposed: boolean;
  readonly cut: Cut[];
}

function markedAt(value: unknown, member: string, at: string, marking: Marking): unknown {
  if (typeof value === 'string')
    return isOfService(marking.isProposed ? '' : member, value) ? value : untrusted(value, marking.measure);
  if (Array.isArray(value)) return markedList(value, member, at, marking);
  if (typeof value !== 'object' || value === null) return value;
  return markedObject(value, at, PROPOSED.has(member) ? { ...marking, isProposed: true } : marking);
}

function markedList(list: readonly unknown[], member: string, at: string, marking: Marking): unknown[] {
  const { measure, cut } = marking;
  if (list.length > measure.list) cut.push({ at, shown: measure.list, of: list.length });
  return list
    .slice(0, measure.list)
    .map((element, index) => markedAt(element, member, `${at}/${index}`, marking));
}

function markedObject(value: object, at: string, marking: Marking): object {
  const isSentence = !marking.isProposed && isSaid(value);
  const quotesNone = isSentence && quotesNobody(value.params);
  // The text says what its parameters are.
  const members = Object.entries(value).filter(([name]) => !(isSentence && name === 'params'));
  const known = members.filter(([name]) => MEMBER.test(name));
  const others = members.filter(([name]) => !MEMBER.test(name));
  const named = known.map(([name, inner]): [string, unknown] => [
    name,
    quotesNone && isWording(name) ? inner : markedAt(inner, name, `${at}/${name}`, marking),
  ]);
  if (others.length > 0) named.push(['otherMembers', othersAt(others, at, marking)]);
  return Object.fromEntries(named);
}

/** What has a name that somebody chose: the name is their text too. */
function othersAt(others: readonly (readonly [string, unknown])[], at: string, marking: Marking): unknown[] {
  const list = others.map(([name, value]) => ({ name, value }));
  return markedList(list, '', `${at}/otherMembers`, marking);
}

const isWording = (name: string) => name === 'text' || name === 'detail' || name === 'title';

/** A sentence of the service, which may quote somebody. */
function isSaid(value: object): value is { readonly params: object } {
  const { code, params } = value as { code?: unknown; params?: unknown };
  return typeof code === 'string' && typeof params === 'object' && params !== null;
}

/** Of its parameters none is a text. */
function quotesNobody(value: unknown): boolean {
  if (typeof value === 'string') return isPlain(value) || SHORT.test(value);
  if (typeof value !== 'object' || value === null) return true;
  return Object.values(value).every(quotesNobody);
}

function isOfService(member: string, value: string): boolean {
  return value === '' || isPlain(value) || (OF_SERVICE.get(member) ?? SHORT).test(value);
}

const isPlain = (value: string) => ID.test(value) || DAY_OR_INSTANT.test(value) || NUMBER.test(value);

function untrusted(text: string, { text: most }: Measure): Untrusted {
  if (text.length <= most) return { untrustedText: text };
  // Not through the middle of a letter of two halves.
  const shown = text.slice(0, most).replace(/[\ud800-\udbff]$/, '');
  return { untrustedText: shown, length: text.length };
}
