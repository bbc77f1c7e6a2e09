import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { REASONS_FOR_CONTROL } from '../classification.js';
import { askedForm } from './asked-form.js';
import type {
  AskedForm,
  AskedRequirement,
  Bis748p,
  FormApplication,
  FormItem,
  FormType,
  RequirementAnswer,
} from './application-form.js';
import { askedRequirements, entriesOf } from './asked-requirements.js';
import { CIRCUMSTANCES } from './circumstances.js';
import type { Circumstance } from './circumstances.js';
import { UNIQUE_REQUIREMENTS } from './unique-requirements.js';

const FOLDER = join(import.meta.dirname, '../../cases/form/supplement-2');

/** An item in short: its ECCN, or more. */
type CaseItem =
  | string
  | {
      readonly eccn: string;
      readonly reasons?: string[];
      readonly quantity?: string;
      readonly price?: string;
      readonly app?: string;
      readonly description?: string;
    };

interface Question {
  readonly type?: FormType | null;
  readonly items: readonly CaseItem[];
  /** To whom it goes, if `parties` does not say it. */
  readonly to?: string | readonly string[];
  readonly parties?: readonly (readonly [role: string, country: string])[];
  readonly circumstances?: readonly Circumstance[] | null;
  readonly answers?: readonly RequirementAnswer[];
  readonly on?: string;
  readonly groups?: 'none';
}

interface Case {
  readonly name: string;
  readonly ask: Question;
  /** What of the file's paragraphs is asked; nothing else of them is. */
  readonly applies?: readonly string[];
  readonly mayApply?: readonly string[];
  /** Of which items. */
  readonly items?: Record<string, readonly number[]>;
  readonly required?: readonly string[];
  readonly answered?: readonly string[];
  readonly mayBeUnknown?: readonly string[];
  /** Where what is missing belongs, as far as the file's paragraphs ask it. */
  readonly missing?: readonly string[];
  /** The code of why a requirement is asked, or a paragraph is not. */
  readonly why?: Record<string, string>;
  /** What Supplement No. 2 puts into a block. */
  readonly stands?: Record<string, readonly string[]>;
  readonly deficiencies?: readonly string[];
}

interface File {
  readonly paragraph: string;
  readonly cases: readonly Case[];
}

const FILES = readdirSync(FOLDER).map(
  (name) => [name, parse(readFileSync(join(FOLDER, name), 'utf8')) as File] as const,
);

const GROUPS = new Map([
  ['D:1', ['CN', 'KP', 'RU', 'VN']],
  ['E:1', ['IR', 'KP', 'SY']],
  ['E:2', ['CU']],
]);

function itemOf(one: CaseItem): FormItem {
  if (typeof one === 'string') return { eccn: one };
  const { eccn, reasons, quantity, price, app, description } = one;
  return {
    eccn,
    reasonsForControl: reasons ?? null,
    quantity: quantity ?? null,
    unitPrice: price === undefined ? null : { amount: price, currency: 'USD' },
    adjustedPeakPerformance: app ?? null,
    description: description ?? null,
  };
}

function applicationOf(ask: Question): FormApplication {
  const to = typeof ask.to === 'string' ? [ask.to] : (ask.to ?? ['DE']);
  // Several destinations are an ultimate consignee's and end users'.
  const parties =
    ask.parties ??
    to.map((country, index) => [index === 0 ? 'ultimate_consignee' : 'end_user', country] as const);
  return formOf({
    type: ask.type === undefined ? 'export' : ask.type,
    items: ask.items.map(itemOf),
    parties: parties.map(([role, country], index) => ({
      role,
      country,
      partyId: `P-${index}`,
      name: `Example ${index}`,
      addresses: [],
    })),
    bis748p: {
      circumstances: ask.circumstances === undefined ? [] : ask.circumstances,
      answers: ask.answers ?? null,
    },
    ...(ask.on === undefined ? {} : { on: ask.on }),
    isInGroup: (country, group) =>
      ask.groups === 'none' ? null : (GROUPS.get(group)?.includes(country) ?? false),
  });
}

function formOf(given: Partial<FormApplication>): FormApplication {
  return {
    type: 'export',
    contact: null,
    resubmissionOf: null,
    applicant: { name: 'Example Inc.', country: 'US', addresses: [] },
    parties: [],
    items: [],
    endUse: null,
    totalValue: null,
    additionalInformation: null,
    supportDocuments: [],
    attachments: [],
    bis748p: {},
    on: '2026-11-27',
    isInGroup: () => null,
    ...given,
  };
}

const paragraphOf = (id: string) => /^\([a-z]+\)/.exec(id)?.[0] ?? '';

/** What a case's file is about. */
function ofFile({ paragraph }: File, { requirements }: AskedForm): AskedRequirement[] {
  const paragraphs = paragraph.split(', ');
  return requirements.filter(({ id }) => paragraphs.includes(paragraphOf(id)));
}

const idsOf = (asked: readonly AskedRequirement[]) => [...new Set(asked.map(({ id }) => id))].sort();
const sorted = (ids: readonly string[] = []) => [...ids].sort();

/** As `applies` of every item that says so: yes of any. */
function statesOf(asked: readonly AskedRequirement[]) {
  const applies = idsOf(asked.filter((one) => one.applies === 'yes'));
  const mayApply = idsOf(asked).filter((id) => !applies.includes(id));
  return { applies, mayApply };
}

/** Why a requirement is asked; why a paragraph is not. */
function whyIn(form: AskedForm, name: string): string | undefined {
  const why =
    form.requirements.find(({ id }) => id === name)?.why ??
    form.notApplicable.find(({ paragraph }) => paragraph === name || paragraphOf(paragraph) === name)?.why;
  return why?.code;
}

describe.each(FILES)('Supplement No. 2, %s', (_, file) => {
  it.each(file.cases)('$name', (one) => {
    const application = applicationOf(one.ask);
    const form = askedForm(application);
    const asked = ofFile(file, form);
    expect(statesOf(asked)).toEqual({ applies: sorted(one.applies), mayApply: sorted(one.mayApply) });
    for (const [id, items] of Object.entries(one.items ?? {}))
      expect({ id, items: asked.filter((of) => of.id === id).map(({ item }) => item) }).toEqual({
        id,
        items,
      });
    if (one.required)
      expect(idsOf(asked.filter(({ isRequired }) => isRequired))).toEqual(sorted(one.required));
    if (one.answered)
      expect(idsOf(asked.filter(({ isAnswered }) => isAnswered))).toEqual(
        expect.arrayContaining(sorted(one.answered)),
      );
    if (one.answered?.length === 0) expect(idsOf(asked.filter(({ isAnswered }) => isAnswered))).toEqual([]);
    if (one.mayBeUnknown)
      expect(idsOf(asked.filter(({ mayBeUnknown }) => mayBeUnknown))).toEqual(sorted(one.mayBeUnknown));
    const why = Object.fromEntries(Object.keys(one.why ?? {}).map((name) => [name, whyIn(form, name)]));
    expect(why).toEqual(one.why ?? {});
    if (one.missing) {
      const mine = form.missing.filter(({ citation = '' }) =>
        asked.some((of) => of.citation === citation && of.isRequired),
      );
      expect(sorted(mine.map(({ pointer }) => pointer))).toEqual(sorted(one.missing));
    }
    const { standing } = askedRequirements(application);
    for (const [block, texts] of Object.entries(one.stands ?? {})) {
      const mine = (standing.get(block) ?? []).filter(({ requirement }) =>
        asked.some((of) => of.id === requirement.id),
      );
      expect({ block, texts: entriesOf([], mine).map(({ text }) => text) }).toEqual({ block, texts });
    }
    if (one.deficiencies) expect(form.deficiencies.map(({ pointer }) => pointer)).toEqual(one.deficiencies);
  });
});

/** What is never more than possible, for the facts that would tell are in no application. */
const NEVER_SAID = ['(c)#category-5', '(c)(4)#one-country'];

describe('the cases of Supplement No. 2', () => {
  const answers = FILES.flatMap(([, file]) =>
    file.cases.map((one) => statesOf(ofFile(file, askedForm(applicationOf(one.ask))))),
  );
  const casesOf = (id: string) =>
    FILES.flatMap(([, file]) => (file.paragraph.split(', ').includes(paragraphOf(id)) ? file.cases : []));

  it.each(UNIQUE_REQUIREMENTS.flatMap(({ asks }) => asks.map(({ id }) => id)))(
    'have one where %s applies, and one where it does not',
    (id) => {
      const applying = answers.filter(({ applies, mayApply }) =>
        (NEVER_SAID.includes(id) ? mayApply : applies).includes(id),
      );
      expect(applying.length).toBeGreaterThan(0);
      const not = casesOf(id).filter(
        ({ applies = [], mayApply = [] }) => !applies.includes(id) && !mayApply.includes(id),
      );
      expect(not.length).toBeGreaterThan(0);
    },
  );

  it('have each paragraph, and say why where it does not apply', () => {
    const paragraphs = UNIQUE_REQUIREMENTS.map(({ paragraph }) => paragraph);
    const why = FILES.flatMap(([, { cases }]) => cases.flatMap((one) => Object.keys(one.why ?? {})));
    expect(paragraphs.filter((one) => !why.some((name) => paragraphOf(name) === one))).toEqual([]);
  });
});

describe('an item of EAR99 without a quantity', () => {
  const sheets = (more: Partial<FormItem>) => {
    const { blocks, missing } = askedForm(formOf({ items: [{ eccn: 'EAR99', description: 'X', ...more }] }));
    const states = ['22(c)', '22(e)', '22(f)'].map(
      (name) => blocks.find(({ block }) => block === name)?.state,
    );
    const lacks = missing.map(({ pointer }) => pointer).filter((at) => /model|quantity|unit$/.test(at));
    return { states, lacks };
  };

  it('may be technology, of which neither quantity nor unit nor model is missing', () => {
    expect(sheets({})).toEqual({ states: ['cannot_say', 'cannot_say', 'cannot_say'], lacks: [] });
  });

  it('lacks them where it has a unit, as no technology has', () => {
    expect(sheets({ unit: 'each' })).toEqual({
      states: ['required', 'required', 'required'],
      lacks: ['/items/0/model', '/items/0/quantity'],
    });
  });
});

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

describe('the table of Supplement No. 2', () => {
  it('has every paragraph from (a) to (dd), in order', () => {
    const named = UNIQUE_REQUIREMENTS.flatMap(({ paragraph, alsoNamed }) =>
      alsoNamed ? [paragraph, alsoNamed] : [paragraph],
    );
    expect(named).toEqual([
      ...[...LETTERS].map((letter) => `(${letter})`),
      ...['a', 'b', 'c', 'd'].map((letter) => `(${letter}${letter})`),
    ]);
  });

  it('has each requirement once, under its paragraph', () => {
    const ids = UNIQUE_REQUIREMENTS.flatMap(({ asks }) => asks.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    for (const { paragraph, asks } of UNIQUE_REQUIREMENTS)
      for (const { id } of asks) {
        expect(id.startsWith(paragraph)).toBe(true);
        expect(id).toMatch(/^(\([a-zA-Z0-9]+\))+(#[a-z0-9-]+)?$/);
      }
  });

  it('prescribes words for each entry and certification, and a block for each', () => {
    for (const { asks } of UNIQUE_REQUIREMENTS)
      for (const { id, kind, words, block, filledBy, standsWith } of asks) {
        expect({ id, has: words !== undefined }).toEqual({
          id,
          has: ['entry', 'certification'].includes(kind) || (kind === 'document' && words !== undefined),
        });
        expect(block).toMatch(/^(\d|1\d|2[0-5]|22\([a-j]\))$/);
        const others = asks.map((one) => one.id);
        for (const other of [filledBy, standsWith]) if (other) expect(others).toContain(other);
        expect(words?.includes('{}') ?? false).toBe(filledBy !== undefined);
      }
  });
});

describe('docs/form.md', () => {
  const text = readFileSync(join(import.meta.dirname, '../../../../docs/form.md'), 'utf8');
  const rows = [...text.matchAll(/^\| (\([a-z]+\)(?:, \([a-z]+\))?) *\|.*\|([^|]*)\|$/gm)];

  it('has each paragraph of Supplement No. 2, with the blocks where its answers stand', () => {
    const inOrder = (blocks: readonly string[]) => [...new Set(blocks)].sort();
    expect(
      rows.map(([, paragraph, blocks = '']) => ({
        paragraph,
        blocks: inOrder(blocks.trim() ? blocks.trim().split(', ') : []),
      })),
    ).toEqual(
      UNIQUE_REQUIREMENTS.map(({ paragraph, alsoNamed, asks }) => ({
        paragraph: alsoNamed ? `${paragraph}, ${alsoNamed}` : paragraph,
        blocks: inOrder(asks.map(({ block }) => block)),
      })),
    );
  });
});

const IDS = UNIQUE_REQUIREMENTS.flatMap(({ asks }) => asks.map(({ id }) => id));
const ECCNS = [
  'EAR99',
  ...['0A501', '0A606', '1C350.b', '1C351', '1C980', '2A984', '2B001', '2B001.a', '2B007', '2B991', '2D002'],
  ...['2E201', '3A090.a', '3A090', '3E001', '4A003.b', '4D001', '5A980', '9A515.a.1', '9A610', '9A991.b'],
];
const anAmount = fc.integer({ min: 1, max: 999_999 }).map(String);
const anItem: fc.Arbitrary<FormItem> = fc.record({
  eccn: fc.constantFrom(...ECCNS),
  reasonsForControl: fc.option(fc.subarray([...REASONS_FOR_CONTROL], { maxLength: 3 })),
  quantity: fc.option(anAmount),
  unitPrice: fc.option(fc.record({ amount: anAmount, currency: fc.constantFrom('USD', 'EUR') })),
  adjustedPeakPerformance: fc.option(anAmount),
  description: fc.option(fc.string({ maxLength: 20 })),
});
const anAnswer: fc.Arbitrary<RequirementAnswer> = fc.record({
  requirement: fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...IDS) }, fc.string({ maxLength: 12 })),
  item: fc.option(fc.integer({ min: 0, max: 4 })),
  text: fc.option(fc.oneof(fc.string({ maxLength: 20 }), anAmount)),
  isConfirmed: fc.option(fc.boolean()),
});
const aSupplement: fc.Arbitrary<Bis748p> = fc.record({
  circumstances: fc.option(fc.subarray([...CIRCUMSTANCES])),
  answers: fc.option(fc.array(anAnswer, { maxLength: 30 })),
});
const anApplication: fc.Arbitrary<FormApplication> = fc
  .record({
    type: fc.constantFrom<FormType | null>('export', 'reexport', 'transfer_in_country', null),
    items: fc.array(anItem, { maxLength: 4 }),
    parties: fc.array(
      fc.record({
        role: fc.constantFrom('ultimate_consignee', 'end_user', 'original_ultimate_consignee', 'purchaser'),
        country: fc.constantFrom('CN', 'DE', 'IR', 'VN', 'MO', 'FI'),
        partyId: fc.constant('P-1'),
        name: fc.constant('Example'),
        addresses: fc.constant([]),
      }),
      { maxLength: 3 },
    ),
    bis748p: aSupplement,
    on: fc.constantFrom('2025-01-01', '2025-10-01', '2026-01-01', '2026-11-27'),
    isLoaded: fc.boolean(),
  })
  .map(({ isLoaded, ...given }) =>
    formOf({
      ...given,
      isInGroup: (country, group) => (isLoaded ? (GROUPS.get(group)?.includes(country) ?? false) : null),
    }),
  );

describe('the form of any application', () => {
  it('has every paragraph, asked or passed with why, each with its citation, and no more than the table and the items', () => {
    fc.assert(
      fc.property(anApplication, (application) => {
        const form = askedForm(application);
        const asked = new Set(form.requirements.map(({ id }) => paragraphOf(id)));
        const passed = form.notApplicable.map(({ paragraph }) => paragraphOf(paragraph));
        expect([...asked, ...passed].sort()).toEqual(
          UNIQUE_REQUIREMENTS.map(({ paragraph }) => paragraph).sort(),
        );
        const keys = form.requirements.map(({ id, item }) => `${id} ${item ?? ''}`);
        expect(new Set(keys).size).toBe(keys.length);
        expect(keys.length).toBeLessThanOrEqual(IDS.length * Math.max(1, application.items.length));
        const said = [...form.requirements, ...form.notApplicable];
        expect(said.filter(({ citation }) => !/^15 CFR 748, Supp\. 2\([a-z]/.test(citation))).toEqual([]);
        expect(said.filter(({ why }) => why.text === '')).toEqual([]);
      }),
    );
  });

  it('misses exactly what is required and not answered', () => {
    fc.assert(
      fc.property(anApplication, (application) => {
        const { requirements, missing } = askedForm(application);
        const open = requirements.filter(({ isRequired, isAnswered }) => isRequired && !isAnswered);
        // What a block lacks besides is told by its own name.
        const ofParagraphs = missing.filter(({ detail }) => detail.code === 'form_answer_required');
        expect(ofParagraphs.map(({ detail }) => detail.params.requirement)).toEqual(open.map(({ id }) => id));
        expect(requirements.filter((one) => one.applies === 'cannot_say' && one.isRequired)).toEqual([]);
      }),
    );
  });

  it('puts prescribed words into their block, and of what may apply what is answered alone', () => {
    fc.assert(
      fc.property(anApplication, (application) => {
        const { requirements, blocks } = askedForm(application);
        const { asked, standing } = askedRequirements(application);
        const lost = asked.filter(
          ({ requirement: { applies, block, item }, adds }) =>
            applies === 'yes' &&
            adds !== null &&
            !entriesOf([], standing.get(block) ?? []).some(
              ({ text, of }) => text.endsWith(adds) && of === item,
            ),
        );
        expect(lost).toEqual([]);
        const special = requirements.filter(
          ({ block, kind, applies }) => block === '9' && kind === 'entry' && applies === 'yes',
        );
        const nine = blocks.find(({ block }) => block === '9')?.entries.map(({ text }) => text) ?? [];
        expect(nine).toEqual(expect.arrayContaining(special.map(({ text }) => text)));
        const unsaid = asked.filter(({ requirement, isGiven }) => requirement.applies !== 'yes' && !isGiven);
        expect(unsaid.filter(({ requirement }) => requirement.text !== null)).toEqual([]);
        const put = new Set([...standing.values()].flat());
        expect(unsaid.filter((one) => put.has(one))).toEqual([]);
      }),
    );
  });

  it('sets each answer aside, refuses it or counts it', () => {
    fc.assert(
      fc.property(anApplication, (application) => {
        const { requirements, deficiencies, notAsked = [] } = askedForm(application);
        const places = (found: readonly { pointer: string }[]) =>
          found.flatMap(({ pointer }) => (pointer.startsWith('/bis748p/answers/') ? [pointer] : []));
        const refused = places(deficiencies);
        const aside = places(notAsked);
        const { items, bis748p } = application;
        for (const [index, { requirement, item }] of (bis748p.answers ?? []).entries()) {
          const pointer = `/bis748p/answers/${index}`;
          const isUnknown = !IDS.includes(requirement) || (item ?? -1) >= items.length;
          const isAsked = requirements.some((one) => one.id === requirement && one.item === (item ?? null));
          expect({
            pointer,
            refused: isUnknown && refused.includes(pointer),
            aside: aside.includes(pointer),
          }).toEqual({
            pointer,
            refused: isUnknown,
            aside: !isUnknown && !isAsked,
          });
        }
      }),
    );
  });
});

describe('an answer', () => {
  const answered = (...answers: RequirementAnswer[]) =>
    askedForm(applicationOf({ items: ['1C350.b'], answers }));

  it('to what there is not is a deficiency, at its place', () => {
    const { deficiencies } = answered(
      { requirement: '(a)(1)', item: 0, text: 'solution' },
      { requirement: '(a)(9)', item: 0, text: 'solution' },
      { requirement: '(a)(2)', item: 7, text: '67-64-1' },
      { requirement: '(a)(1)', item: 0, text: 'powder' },
    );
    expect(deficiencies.map(({ pointer, detail }) => [pointer, detail.code])).toEqual([
      ['/bis748p/answers/1', 'form_requirement_unknown'],
      ['/bis748p/answers/2', 'form_answer_no_such_item'],
      ['/bis748p/answers/3', 'form_answered_twice'],
    ]);
  });

  it('to what does not apply is kept, and refuses nothing', () => {
    const { deficiencies, notAsked } = answered({ requirement: '(m)(1)', item: 0, text: 'none' });
    expect(deficiencies).toEqual([]);
    expect(notAsked).toMatchObject([
      { pointer: '/bis748p/answers/0', citation: '15 CFR 748, Supp. 2(m)(1)' },
    ]);
  });

  it('of prescribed words is confirmed, and is never other words', () => {
    const form = askedForm(
      applicationOf({
        items: ['0A501.a'],
        circumstances: ['firearms_temporarily_in_us'],
        answers: [{ requirement: '(z)(1)', text: 'We certify nothing.', isConfirmed: true }],
      }),
    );
    const [certified] = form.requirements.filter(({ id }) => id === '(z)(1)');
    expect(certified?.text).toBe(certified?.words);
    expect(certified?.text).toContain('will not be shipped from or manufactured in Russia');
  });
});
