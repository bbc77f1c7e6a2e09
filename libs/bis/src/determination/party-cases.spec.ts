import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { NO_LEVEL } from './de-minimis.js';
import type { DeterminationReason, Examined, ExceptionFinding, Finding } from './determination.js';
import { determine } from './determine.js';
import { DIRECT_PRODUCT_RULES } from './direct-product.js';
import { END_USE_RULES } from './end-use-table.js';
import { endUseRules } from './end-use-rules.js';
import { CONDITIONS } from './exception-conditions.js';
import { RESTRICTIONS, restrictionsOn } from './exception-restrictions.js';
import { exceptionRules } from './exception-rules.js';
import { factsOf } from './facts.js';
import { foreignMadeRules } from './foreign-made-rules.js';
import type { CclEntry, ExceptionRow, GroupRow, Law, PolicyStatus } from './law.js';
import { partyRules } from './party-rules.js';
import { ANSWERS } from './question.js';
import type { Answers, DeterminationParty, DeterminationQuestion, ListedEntry } from './question.js';
import { reachOf } from './reach.js';
import type { Source } from '../lists.js';
import { SOURCE_NAMES } from '../lists.js';

const FOLDER = join(import.meta.dirname, '../../cases/determination');

interface LawFile {
  readonly groups: Record<string, string[]>;
  readonly names: Record<string, string>;
  readonly exceptions: Record<string, string>;
  readonly entries: Record<
    string,
    {
      readonly reasons: string[];
      readonly controls: string[];
      readonly exceptions?: Record<string, string>;
      readonly sta?: string;
    }
  >;
  readonly policies: (Omit<PolicyStatus, 'until'> & { readonly until?: string })[];
}

interface CaseParty {
  readonly country: string;
  readonly role?: string;
  readonly lists?: (Partial<ListedEntry> & { readonly source: Source; readonly requirement?: string })[];
  readonly owned?: boolean;
}

type Verdict = Finding['says'] | 'nothing';
type State = 'possible' | 'open' | 'out' | 'absent';

interface Case {
  readonly name: string;
  readonly ask: Partial<DeterminationQuestion> & { readonly parties?: CaseParty[] };
  /** Rules that apply, of which exceptions are looked for. */
  readonly applying?: (string | Pick<DeterminationReason, 'rule' | 'overcomeBy'>)[];
  /** Rules of which it cannot be said whether they apply. */
  readonly possible?: (string | Pick<DeterminationReason, 'rule' | 'overcomeBy'>)[];
  /** What the paragraphs say, by their citation. */
  readonly says?: Record<string, Verdict>;
  readonly overcomeBy?: Record<string, DeterminationReason['overcomeBy']>;
  readonly policy?: PolicyStatus['state'] | null;
  readonly codes?: string[];
  readonly notes?: string[];
  readonly asks?: string[];
  readonly reach?: string;
  readonly grounds?: Record<string, string>;
  readonly restricted?: Record<string, string>;
  readonly exceptions?: Record<string, State>;
  readonly because?: Record<string, Partial<Record<'met' | 'notMet' | 'open' | 'not', string[]>>>;
  /** The sentences themselves. */
  readonly words?: Record<string, Partial<Record<'met' | 'notMet' | 'open', string[]>>>;
  readonly result?: string;
}

const LAW = lawOf(parse(readFileSync(join(FOLDER, 'party-law.yaml'), 'utf8')) as LawFile);
const FILES = readdirSync(FOLDER).filter((name) => /^7(?:34|40|44)-/.test(name));
const CASES = new Map(
  FILES.map((name) => [name, (parse(readFileSync(join(FOLDER, name), 'utf8')) as { cases: Case[] }).cases]),
);
const ALL_CASES = [...CASES.values()].flat();

describe.each([...CASES])('%s', (_, cases) => {
  it.each(cases.map((one) => [one.name, one] as const))('%s', (_name, one) => {
    const question = questionOf(one.ask);
    const examined = examine(question);
    expectFindings(one, examined);
    expectReach(one, question);
    expectExceptions(one, question);
    if (one.result !== undefined) expect(determine(question, LAW).result).toBe(one.result);
  });
});

describe('each row has a case on both sides', () => {
  const said = (verdict: (one: Verdict) => boolean) =>
    new Set(
      ALL_CASES.flatMap(({ says }) =>
        Object.entries(says ?? {}).flatMap(([cite, one]) => (verdict(one) ? [cite] : [])),
      ),
    );
  const told = (member: 'grounds' | 'restricted', isMet: boolean) =>
    new Set(
      ALL_CASES.flatMap((one) =>
        Object.entries(one[member] ?? {}).flatMap(([cite, is]) => ((is !== 'no') === isMet ? [cite] : [])),
      ),
    );

  it.each([...new Set(END_USE_RULES.map(({ cite }) => cite))])('end use: %s', (cite) => {
    expect(said((one) => one !== 'nothing')).toContain(cite);
    expect(said((one) => one === 'nothing')).toContain(cite);
  });

  it.each([...NO_LEVEL, ...DIRECT_PRODUCT_RULES].map(({ cite }) => cite))('made abroad: %s', (cite) => {
    expect(told('grounds', true)).toContain(cite);
    expect(told('grounds', false)).toContain(cite);
  });

  it.each([...new Set(RESTRICTIONS.map(({ cite }) => cite))])('restriction: %s', (cite) => {
    expect(told('restricted', true)).toContain(cite);
    expect(told('restricted', false)).toContain(cite);
  });

  it.each([...CONDITIONS.keys()])('exception: %s', (symbol) => {
    const states = new Set(ALL_CASES.flatMap(({ exceptions }) => exceptions?.[symbol] ?? []));
    expect([...states].some((state) => state === 'possible' || state === 'open')).toBe(true);
    expect([...states].some((state) => state === 'out' || state === 'absent')).toBe(true);
  });

  it.each(['EL', 'MEU', 'SDN', 'DPL', 'UVL', 'ISN'])('list: %s', (source) => {
    const sources = ALL_CASES.flatMap(({ ask }) => ask.parties ?? []).flatMap(({ lists = [] }) => lists);
    expect(sources.some((one) => one.source === source && one.confirmed !== false)).toBe(true);
  });
});

describe('of any question', () => {
  const small = { numRuns: 400 };

  it('an answer is made, what was not examined is named, and each reason has its paragraph', () => {
    fc.assert(
      fc.property(questions(), (question) => {
        const made = determine(question, LAW);
        expect(made.notExamined.length).toBeGreaterThan(0);
        for (const reason of [...made.reasons, ...made.notExamined]) {
          expect(reason.citation).not.toBe('');
          expect(reason.text).not.toMatch(/[{}]|undefined/);
        }
        expect(determine(question, LAW)).toEqual(made);
      }),
      small,
    );
  });

  it('it is not asked what was answered', () => {
    fc.assert(
      fc.property(questions(), (question) => {
        const { questions: asked } = determine(question, LAW);
        for (const { id } of asked) if (id !== 'paragraph') expect(question.answers[id]).toBeUndefined();
      }),
      small,
    );
  });

  it('a yes to an end use takes no reason away, and a no adds none', () => {
    const ids = ANSWERS.filter(
      (id) =>
        !/^(?:foreignMade|deMinimis|directProduct|deemed|foodOr|headquartered|advancedNode|semiconductorE)/.test(
          id,
        ),
    );
    fc.assert(
      fc.property(questions(), fc.constantFrom(...ids), (question, id) => {
        const { [id]: _, ...rest } = question.answers;
        const rulesIf = (answers: Answers) =>
          endUseRules({ ...question, answers }, LAW)
            .findings.filter(({ says }) => says === 'applies')
            .map(({ reason }) => reason.citation);
        const [unanswered, yes, no] = [
          rulesIf(rest),
          rulesIf({ ...rest, [id]: true }),
          rulesIf({ ...rest, [id]: false }),
        ];
        expect(yes).toEqual(expect.arrayContaining(unanswered));
        expect(unanswered).toEqual(expect.arrayContaining(no));
      }),
      small,
    );
  });

  it('another listed party takes no reason away, and no exception that was out comes in', () => {
    fc.assert(
      fc.property(questions(), parties(), (question, party) => {
        const more = { ...question, parties: [...question.parties, party] };
        const rules = (one: DeterminationQuestion) =>
          partyRules(one, LAW)
            .findings.filter(({ says }) => says === 'applies')
            .map(({ reason }) => reason.text);
        expect(rules(more)).toEqual(expect.arrayContaining(rules(question)));
        const applying = [reasonNamed('chart:NS2')];
        const out = (one: DeterminationQuestion) =>
          exceptionRules(one, LAW, applying)
            .filter(({ notMet }) => notMet.length > 0)
            .map(({ symbol }) => symbol);
        expect(out(more)).toEqual(expect.arrayContaining(out(question)));
      }),
      small,
    );
  });

  it('more of its content from the United States never takes an item out of the EAR', () => {
    const order = ['no', 'perhaps', 'yes'];
    fc.assert(
      fc.property(questions(), fc.nat(100), fc.nat(100), (question, one, other) => {
        const at = (usContentPercent: number) =>
          order.indexOf(
            reachOf(
              { ...question, from: 'DE', foreignMade: { ...question.foreignMade, usContentPercent } },
              LAW,
            ).isSubject,
          );
        expect(at(Math.max(one, other))).toBeGreaterThanOrEqual(at(Math.min(one, other)));
      }),
      small,
    );
  });

  it('another requirement never makes an exception possible', () => {
    fc.assert(
      fc.property(
        questions(),
        fc.subarray(['chart:NS2', 'chart:RS1', 'chart:MT1', 'chart:CC1', '742.6']),
        (question, rules) => {
          const possible = (applying: readonly string[]) =>
            exceptionRules(question, LAW, applying.map(reasonNamed))
              .filter(({ notMet }) => notMet.length === 0)
              .map(({ symbol }) => symbol);
          const base = ['chart:NS1'];
          expect(possible(base)).toEqual(expect.arrayContaining(possible([...base, ...rules])));
        },
      ),
      small,
    );
  });
});

function examine(question: DeterminationQuestion): Examined {
  const examined = [foreignMadeRules, endUseRules, partyRules].map((rules) => rules(question, LAW));
  return {
    findings: examined.flatMap(({ findings }) => findings),
    notExamined: examined.flatMap(({ notExamined }) => notExamined),
  };
}

function expectFindings(
  { says, overcomeBy, policy, codes, notes, asks }: Case,
  { findings, notExamined }: Examined,
): void {
  for (const [cite, verdict] of Object.entries(says ?? {}))
    expect([cite, findings.find(({ reason }) => isOfCite(reason.citation, cite))?.says ?? 'nothing']).toEqual(
      [cite, verdict],
    );
  for (const [rule, expected] of Object.entries(overcomeBy ?? {}))
    expect(
      findings.find(({ reason }) => reason.rule === rule || isOfCite(reason.citation, rule))?.reason
        .overcomeBy,
    ).toEqual(expected);
  if (policy !== undefined) {
    const owned = findings.find(({ reason }) => reason.code === 'party_owned_by_listed');
    expect(owned?.reason.policy?.state ?? null).toBe(policy);
  }
  const ofFindings = findings.map(({ reason }) => reason.code);
  expect(ofFindings).toEqual(expect.arrayContaining(codes ?? []));
  expect(notExamined.map(({ code }) => code)).toEqual(expect.arrayContaining(notes ?? []));
  const asked = findings.flatMap((one) => (one.says !== 'applies' && one.question ? [one.question.id] : []));
  expect(asked).toEqual(expect.arrayContaining(asks ?? []));
}

function isOfCite(citation: string, cite: string): boolean {
  return citation === cite || citation === `15 CFR ${cite}`;
}

function expectReach({ reach, grounds }: Case, question: DeterminationQuestion): void {
  const found = reachOf(question, LAW);
  if (reach !== undefined) expect(found.isSubject).toBe(reach);
  for (const [cite, expected] of Object.entries(grounds ?? {})) {
    const isMay = [...found.byContent, ...found.byProduct].includes(cite);
    expect([cite, found.grounds.includes(cite) ? 'yes' : isMay ? 'perhaps' : 'no']).toEqual([cite, expected]);
  }
}

function expectExceptions(one: Case, question: DeterminationQuestion): void {
  const applying = (one.applying ?? []).map(reasonNamed);
  const found = exceptionRules(question, LAW, applying, (one.possible ?? []).map(reasonNamed));
  for (const [symbol, expected] of Object.entries(one.words ?? {}))
    for (const member of ['met', 'notMet', 'open'] as const)
      expect(
        found.find((exception) => exception.symbol === symbol)?.[member].map(({ text }) => text) ?? [],
      ).toEqual(expect.arrayContaining(expected[member] ?? []));
  for (const [symbol, expected] of Object.entries(one.exceptions ?? {}))
    expect([symbol, stateOf(found.find((exception) => exception.symbol === symbol))]).toEqual([
      symbol,
      expected,
    ]);
  for (const [symbol, expected] of Object.entries(one.because ?? {})) {
    const exception = found.find((other) => other.symbol === symbol);
    const citesOf = (member: 'met' | 'notMet' | 'open') =>
      (exception?.[member] ?? []).map(({ citation }) => citation.replace('15 CFR ', ''));
    for (const member of ['met', 'notMet', 'open'] as const)
      expect(citesOf(member)).toEqual(expect.arrayContaining(expected[member] ?? []));
    const all = [...citesOf('met'), ...citesOf('notMet'), ...citesOf('open')];
    for (const cite of expected.not ?? []) expect(all).not.toContain(cite);
  }
  const restricted = restrictionsOn(factsOf(question, LAW), applying);
  for (const [cite, expected] of Object.entries(one.restricted ?? {}))
    expect([cite, restricted.find(({ restriction }) => restriction.cite === cite)?.is ?? 'no']).toEqual([
      cite,
      expected,
    ]);
}

function stateOf(exception: ExceptionFinding | undefined): State {
  if (!exception) return 'absent';
  if (exception.notMet.length > 0) return 'out';
  return exception.met.length > 0 ? 'possible' : 'open';
}

function reasonNamed(of: string | Pick<DeterminationReason, 'rule' | 'overcomeBy'>): DeterminationReason {
  const given = typeof of === 'string' ? { rule: of, overcomeBy: 'part_740' as const } : of;
  return { text: '', code: '', params: {}, citation: given.rule, policy: null, ...given };
}

function questionOf({ parties = [], ...ask }: Case['ask']): DeterminationQuestion {
  const plain = {
    eccn: 'EAR99',
    paragraph: null,
    from: 'US',
    destination: 'DE',
    endUse: null,
    value: null,
    answers: {},
    on: '2026-11-27',
  };
  return { ...plain, ...ask, parties: parties.map(partyOf) };
}

function partyOf(
  { country, role = 'ultimate_consignee', lists, owned }: CaseParty,
  at: number,
): DeterminationParty {
  const listed = lists?.map(({ requirement, ...entry }) => ({
    name: 'Listed',
    confirmed: true,
    licenseRequirement: requirement ?? null,
    footnotes: [],
    citation: '',
    ...entry,
  }));
  return {
    name: `Party ${at}`,
    country,
    role,
    ...(listed ? { listed } : {}),
    ...(owned === undefined ? {} : { ownedByListed: owned }),
  };
}

function lawOf({ groups, names, exceptions, entries, policies }: LawFile): Law {
  const rows = Object.entries(entries).map(([eccn, entry]): [string, CclEntry] => [
    eccn,
    {
      eccn,
      category: eccn.slice(0, 1),
      productGroup: eccn.slice(1, 2),
      heading: '',
      reasonsForControl: entry.reasons,
      requirements: entry.controls.map((control) => ({ control, basis: '' })),
      exceptions: Object.entries(entry.exceptions ?? {}).map(([symbol, text]) => [symbol, text] as const),
      staConditions: entry.sta ?? null,
      paragraphs: null,
    },
  ]);
  return {
    entries: new Map(rows),
    chart: new Map(),
    groups: new Map(
      Object.entries(groups).map(([country, of]): [string, GroupRow] => [
        country,
        { country, name: names[country] ?? country, groups: of },
      ]),
    ),
    exceptions: new Map(
      Object.entries(exceptions).map(([symbol, section]): [string, ExceptionRow] => [
        symbol,
        { symbol, section, title: '' },
      ]),
    ),
    policies: policies.map((policy) => ({ until: null, ...policy })),
    versions: { ccl: 1, country_chart: 1, country_groups: 1, license_exceptions: 1 },
  };
}

function questions(): fc.Arbitrary<DeterminationQuestion> {
  const countries = [...LAW.groups.keys(), 'LI'];
  const eccns = ['EAR99', '9Z999', '0Y521', ...LAW.entries.keys()];
  return fc.record({
    eccn: fc.constantFrom(...eccns),
    paragraph: fc.constantFrom(null, 'a', 'b.2', '.x', 'y.1', 'z.1.b', 'a.5.a', ''),
    from: fc.constantFrom('US', 'US', ...countries),
    destination: fc.constantFrom(...countries),
    parties: fc.array(parties(), { maxLength: 3 }),
    endUse: fc.constantFrom(null, '', 'a pump'),
    value: fc.option(fc.nat(20_000_000)),
    answers: fc.dictionary(fc.constantFrom(...ANSWERS), fc.boolean()),
    foreignMade: fc.record(
      {
        usContentPercent: fc.nat(100),
        contains: fc.array(fc.constantFrom(...eccns, '9A610.y', '3A991.a.1', '5E002')),
        madeWith: fc.array(fc.constantFrom(...eccns, '3E001', '5E002', '9E515')),
      },
      { requiredKeys: [] },
    ),
    on: fc.constantFrom('2025-01-01', '2025-10-01', '2026-01-01', '2026-11-27'),
  });
}

function parties(): fc.Arbitrary<DeterminationParty> {
  const listed = fc.record({
    source: fc.constantFrom(...SOURCE_NAMES),
    name: fc.constantFrom('Listed', 'Address 05'),
    confirmed: fc.boolean(),
    licenseRequirement: fc.constantFrom(
      null,
      'For all items subject to the EAR',
      'All items except crude oil',
      'For items on the CCL',
      '',
    ),
    footnotes: fc.subarray(['1', '2', '3', '4', '5']),
    citation: fc.constant(''),
  });
  return fc.record(
    {
      name: fc.constantFrom('One', 'Two'),
      country: fc.constantFrom(...LAW.groups.keys()),
      role: fc.constantFrom('purchaser', 'intermediate_consignee', 'ultimate_consignee', 'end_user'),
      listed: fc.array(listed, { maxLength: 2 }),
      ownedByListed: fc.boolean(),
    },
    { requiredKeys: ['name', 'country', 'role'] },
  );
}
