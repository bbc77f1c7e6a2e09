import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Document, isScalar, parse, visit } from 'yaml';
import type { AskedForm, FormApplication, FormItem, FormParty } from '@ninety/bis';

const FOLDER = join(import.meta.dirname, '../../libs/bis/cases/form');

/** `line; line | city | region | postal code | country` */
type At = string;

interface WrittenItem extends Omit<FormItem, 'unitPrice'> {
  readonly price?: string;
  readonly currency?: string;
}

type WrittenApplication = Partial<Omit<FormApplication, 'items' | 'parties' | 'applicant'>> & {
  readonly applicant?: { readonly name: string; readonly at: At };
  readonly items?: readonly WrittenItem[];
  readonly parties?: readonly {
    readonly role: string;
    readonly name: string;
    readonly at: At;
    readonly telephone?: string;
  }[];
};

/** What stands in a block: its state, and each entry, after its sheet where that is not the first. */
type SaidBlock = string | readonly [state: string, ...entries: string[]];

interface Golden {
  readonly file: string;
  readonly name: string;
  readonly form: FormApplication;
  readonly expected: Said | null;
}

/** What the form says, in few words. */
interface Said {
  readonly blocks: Readonly<Record<string, SaidBlock>>;
  readonly requirements: readonly string[];
  readonly missing: readonly string[];
  readonly deficiencies: readonly string[];
}

/** The golden applications: what each says, and what the form makes of it. */
export function goldenForms(): Golden[] {
  const base = read<{ application: WrittenApplication; groups: Record<string, string[]> }>('base.yaml');
  const groups = new Map(Object.entries(base.groups));
  const isInGroup = (country: string, group: string) => (groups.get(country) ?? []).includes(group);
  return readdirSync(join(FOLDER, 'golden')).map((file) => {
    const { name, application, expected } = read<{
      name: string;
      application: WrittenApplication;
      expected?: Said;
    }>(join('golden', file));
    return { file, name, expected: expected ?? null, form: formOf(base.application, application, isInGroup) };
  });
}

/** Writes what the form says into its file, under what the application says; to be read before it is committed. */
export function writeExpected(file: string, said: Said): void {
  const path = join(FOLDER, 'golden', file);
  const written = readFileSync(path, 'utf8').split(/^expected:\n/m)[0] ?? '';
  const document = new Document({ expected: said });
  visit(document, {
    Seq: (_, seq) => {
      seq.flow = seq.items.every((item) => isScalar(item) && !String(item.value).includes('\n'));
    },
  });
  writeFileSync(path, `${written}${document.toString({ lineWidth: 140, singleQuote: true })}`);
}

/** What the form says, in few words. */
export function saidOf({ blocks, requirements, missing, deficiencies }: AskedForm): Said {
  const said = blocks.map(({ block, state, entries }): [string, SaidBlock] => {
    const lines = entries.map(({ form, number, text }) =>
      form === '748P' ? text : `[${form} ${number}] ${text}`,
    );
    return [block, lines.length > 0 ? [state, ...lines] : state];
  });
  return {
    blocks: Object.fromEntries(said),
    requirements: requirements.map(({ id, item, applies, isRequired, isAnswered }) => {
      const which = `${id}${item === null ? '' : ` of item ${item + 1}`}`;
      const stands = isAnswered ? 'answered' : isRequired ? 'required' : 'not answered';
      return applies === 'yes' ? `${which}: ${stands}` : `${which}: may apply`;
    }),
    missing: missing.map(({ pointer, detail: { code, params } }) =>
      code === 'form_answer_required' ? `${params.requirement} is not answered` : `${pointer} ${code}`,
    ),
    deficiencies: deficiencies.map(({ pointer, detail: { code } }) => `${pointer} ${code}`),
  };
}

function formOf(
  base: WrittenApplication,
  said: WrittenApplication,
  isInGroup: FormApplication['isInGroup'],
): FormApplication {
  const written = { ...base, ...said };
  const { applicant = { name: '', at: '' } } = written;
  return {
    type: written.type ?? null,
    contact: written.contact ?? null,
    resubmissionOf: written.resubmissionOf ?? null,
    applicant: { name: applicant.name, ...addressesOf(applicant.at) },
    parties: (written.parties ?? []).map(({ at, ...party }): FormParty => ({
      partyId: party.name,
      ...party,
      ...addressesOf(at),
    })),
    items: (written.items ?? []).map(({ price, currency = 'USD', ...item }) => ({
      ...item,
      unitPrice: price === undefined ? null : { amount: price, currency },
    })),
    endUse: written.endUse ?? null,
    totalValue: written.totalValue ?? null,
    additionalInformation: written.additionalInformation ?? null,
    supportDocuments: written.supportDocuments ?? [],
    attachments: written.attachments ?? [],
    bis748p: { ...base.bis748p, ...said.bis748p },
    on: written.on ?? '2026-03-02',
    isInGroup,
  };
}

function addressesOf(at: At): Pick<FormParty, 'country' | 'addresses'> {
  const [lines = '', city, region, postalCode, country = ''] = at.split('|').map((part) => part.trim());
  const address = {
    lines: lines.split('; '),
    city: city || null,
    region: region || null,
    postalCode: postalCode || null,
  };
  return { country, addresses: [{ ...address, country }] };
}

function read<T>(name: string): T {
  return parse(readFileSync(join(FOLDER, name), 'utf8')) as T;
}
