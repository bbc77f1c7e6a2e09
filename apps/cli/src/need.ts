import { unwrap } from '@ninety/client';
import type { NinetyClient, Schemas } from '@ninety/client';
import type { Door } from './door.js';
import type { Output } from './print.js';

interface Options extends Output {
  readonly to: string;
  readonly paragraph?: string | undefined;
  readonly from?: string | undefined;
  readonly endUse?: string | undefined;
  readonly value?: number | undefined;
  readonly party?: readonly string[] | undefined;
  readonly yes?: readonly string[] | undefined;
  readonly no?: readonly string[] | undefined;
  readonly on?: string | undefined;
}

type Determination = Schemas['Determination'];

const HEADINGS: Readonly<Record<Determination['result'], string>> = {
  required: 'A license is required.',
  exception_possible: 'A license is required, unless an exception applies: at least one is possible.',
  no_requirement_found: 'No requirement was found, which is not to say that none exists.',
  cannot_say: 'It cannot be said.',
};

/** Whether a license is needed, as a memo. */
export async function need(door: Door, eccn: string, options: Options): Promise<void> {
  const { to, paragraph, from, endUse, value, on, json } = options;
  const body = {
    eccn,
    destination: to,
    paragraph: paragraph ?? null,
    from: from ?? null,
    endUse: endUse ?? null,
    value: value ?? null,
    on: on ?? null,
    parties: (options.party ?? []).map(partyIn),
    answers: answersIn(options),
  };
  // Both installations determine alike.
  const answer = await unwrap((door.client as NinetyClient).POST('/v1/determinations', { body }));
  console.log(json ? JSON.stringify(answer) : memo(answer));
}

const PARTY = /^(?<name>.+), *(?<country>[A-Z]{2})(?:, *(?<role>\w+))?$/;

/**
 * 'Name, CN', or 'Name, CN, purchaser'.
 *
 * @throws Error for another
 */
function partyIn(written: string) {
  const { name, country, role } = PARTY.exec(written)?.groups ?? {};
  if (name === undefined || country === undefined)
    throw new Error(`"${written}" is no party: write its name and its country, as "Name, CN"`);
  return { name, country, role: role ?? 'ultimate_consignee' };
}

/** @throws Error for a question answered with yes and no */
function answersIn({ yes = [], no = [] }: Options): NonNullable<Schemas['AskDeterminationDto']['answers']> {
  const both = yes.find((one) => no.includes(one));
  if (both !== undefined) throw new Error(`${both} is answered with yes and with no`);
  return Object.fromEntries([
    ...yes.map((one) => [one, true] as const),
    ...no.map((one) => [one, false] as const),
  ]);
}

function memo(determination: Determination): string {
  const { eccn, paragraph, from, destination, on, result, resultAsEnforced } = determination;
  const item = paragraph === null ? eccn : `${eccn}.${paragraph}`;
  const lines = [`${item} from ${from} to ${destination}, by the law of ${on}`, '', HEADINGS[result]];
  if (resultAsEnforced !== result)
    lines.push(`Where what is recorded as not enforced is set aside: ${HEADINGS[resultAsEnforced]}`);
  return [
    ...lines,
    ...determination.notices.map(({ text }) => text),
    ...section(
      'Why',
      determination.reasons.flatMap(({ says, text, citation, policy }) => [
        `${says === 'cannot_say' ? 'may apply: ' : ''}${cited({ text, citation })}`,
        ...(policy ? [`  ${policy.text} (${policy.source}, looked at ${policy.asOf})`] : []),
      ]),
    ),
    ...determination.exceptions.flatMap(({ symbol, citation, met, notMet, open }) =>
      section(`License Exception ${symbol} (${citation})`, [
        ...met.map((one) => `met: ${cited(one)}`),
        ...notMet.map((one) => `not met: ${cited(one)}`),
        ...open.map((one) => `open: ${cited(one)}`),
      ]),
    ),
    ...section(
      'Questions that are open',
      determination.questions.map((one) => `${one.id}: ${cited(one)}`),
    ),
    ...section('Not examined', determination.notExamined.map(cited)),
    '',
    `Kept as ${determination.id}.`,
  ].join('\n');
}

function section(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', heading, ...lines.map((line) => `  ${line}`)];
}

function cited({ text, citation }: { readonly text: string; readonly citation: string }): string {
  return `${text} (${citation})`;
}
