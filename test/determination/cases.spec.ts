import { describe, expect, it } from 'vitest';
import { DESTINATION_WORDS, SECTION_WORDS } from '../../libs/bis/src/determination/basis.js';
import { readEntry } from '../../libs/bis/src/determination/ccl-rows.js';
import { FOOTNOTE_RULES } from '../../libs/bis/src/determination/chart-footnotes.js';
import { DESTINATION_RULES } from '../../libs/bis/src/determination/destination-rules.js';
import { neverExamined } from '../../libs/bis/src/determination/never-examined.js';
import { nearestEccns } from '../../libs/bis/src/determination/nearest-eccns.js';
import { placeOf, TREATED_AS } from '../../libs/bis/src/determination/places.js';
import { answerTo, CASE_LAW, eccnOf, FILES, rulesThat } from './cases.js';
import type { Law } from '../../libs/bis/src/determination/law.js';
import type { Case } from './cases.js';

const cases = FILES.flatMap(({ name, cases: all }) =>
  all.map((one) => [`${name}: ${one.name}`, one] as const),
);
const answered = cases.map(([, one]) => ({ one, ...answerTo(one) }));

describe('the cases of the determination', () => {
  it.each(cases)('%s', (_, one) => {
    const { determination, examined } = answerTo(one);
    const { expected } = one;
    const { findings } = examined;
    const applies = rulesThat('applies', findings);
    const cannotSay = rulesThat('cannot_say', findings);

    expect(asked(determination.result)).toBe(expected.license);
    if (expected.enforced) expect(asked(determination.resultAsEnforced)).toBe(expected.enforced);
    expect(applies).toEqual(expect.arrayContaining([...(expected.applies ?? [])]));
    expect(cannotSay).toEqual(expect.arrayContaining([...(expected.cannotSay ?? [])]));
    expect(rulesThat('open', findings)).toEqual(expect.arrayContaining([...(expected.open ?? [])]));
    for (const rule of expected.doesNotApply ?? []) expect([...applies, ...cannotSay]).not.toContain(rule);
    if (expected.nothingElse)
      expect([...applies, ...cannotSay, ...rulesThat('open', findings)].sort()).toEqual(
        [...(expected.applies ?? []), ...(expected.cannotSay ?? []), ...(expected.open ?? [])].sort(),
      );
    if (expected.questions)
      expect([...new Set(findings.flatMap(({ question }) => (question ? [question.id] : [])))]).toEqual(
        expected.questions,
      );
    const codes = findings.map(({ reason }) => reason.code);
    expect(codes).toEqual(expect.arrayContaining([...(expected.says ?? [])]));
    const left = examined.notExamined.map(({ code }) => code);
    expect(left).toEqual(expect.arrayContaining([...(expected.notExamined ?? [])]));
    const embargo = findings.find(({ says, reason }) => says === 'applies' && reason.rule === '746');
    if (expected.overcomeBy) expect(embargo?.reason.overcomeBy).toEqual(expected.overcomeBy);
  });

  it('are many, and each file says by which paragraph', () => {
    expect(cases.length).toBeGreaterThan(100);
    expect(FILES.filter(({ citation }) => !citation.startsWith('15 CFR '))).toEqual([]);
  });

  it('cite a paragraph for each reason and for all that was not examined', () => {
    const said = answered.flatMap(({ determination: { reasons, notExamined, questions } }) => [
      ...reasons,
      ...notExamined,
      ...questions,
    ]);
    expect(said.filter(({ citation }) => !/^\d+ CFR \d{3}/.test(citation))).toEqual([]);
    expect(answered.filter(({ determination }) => determination.notExamined.length === 0)).toEqual([]);
  });
});

describe('each row of the rules has a case on both sides', () => {
  it.each(
    DESTINATION_WORDS.map(({ rule, words }) => [`${rule.rule} ${words.source.slice(0, 60)}`, rule] as const),
  )('%s', (_, rule) => {
    const own = answered.filter(({ one }) =>
      rowsOf(one).some(({ basis }) => basis.by === 'destinations' && basis.rule === rule),
    );
    bothSides(own.map(({ examined }) => rulesThat('applies', examined.findings).includes(rule.rule)));
  });

  it.each(SECTION_WORDS.map(({ section }) => section))('section %s', (section) => {
    const own = answered.filter(({ one }) =>
      rowsOf(one).some(({ basis }) => basis.by === 'section' && basis.section === section),
    );
    bothSides(
      own.map(
        ({ examined: { findings, notExamined } }) =>
          findings.some(({ reason }) => reason.rule === section) ||
          (section === '746.8' && notExamined.some(({ code }) => code === 'unexamined_oil_projects')),
      ),
    );
  });

  it.each([...DESTINATION_RULES.keys()])('part 746: %s', (country) => {
    const own = answered.filter(({ one }) => placeOf(CASE_LAW, one.to).country === country);
    bothSides(own.map(({ examined }) => rulesThat('applies', examined.findings).includes('746')));
  });

  it.each(FOOTNOTE_RULES.map((rule) => [`footnote ${rule.footnote}`, rule] as const))(
    '%s',
    (_, { footnote, entries }) => {
      const own = answered.filter(({ one }) => entries.has(eccnOf(one)));
      bothSides(
        own.map(({ examined }) =>
          rulesThat('applies', examined.findings).includes(`chart:footnote${footnote}`),
        ),
      );
    },
  );

  it.each([...TREATED_AS.keys()])('treated as another: %s', (country) => {
    bothSides(answered.map(({ one }) => one.to === country));
  });

  it('and the chart', () => {
    const marked = answered.map(({ examined }) =>
      rulesThat('applies', examined.findings).some((rule) => /^chart:[A-Z]{2}\d$/.test(rule)),
    );
    bothSides(marked);
  });
});

describe('what is not examined', () => {
  it('names an edition that is not loaded', () => {
    const law = { ...CASE_LAW, versions: { ...CASE_LAW.versions, country_groups: null } };
    const codes = (given: Law) =>
      neverExamined({ on: '2026-11-25' } as Parameters<typeof neverExamined>[0], given).map(
        ({ code }) => code,
      );
    expect(codes(law)).toContain('never_without_edition');
    expect(codes(CASE_LAW)).not.toContain('never_without_edition');
  });
});

describe('the nearest ECCNs', () => {
  it.each([
    ['3A01', ['3A001']],
    ['3A0O1', ['3A001']],
    ['3a001', ['3A001']],
  ])('of %s begin with %j', (written, [nearest]) => {
    expect(nearestEccns(written, CASE_LAW)[0]).toBe(nearest);
  });

  it.each(['', 'bicycle', '3A001.b.2.a.1', 'XXXXX'])('of "%s" are none', (written) => {
    expect(nearestEccns(written, CASE_LAW)).toEqual([]);
  });

  it('are five at most', () => {
    expect(nearestEccns('3A00', CASE_LAW).length).toBeLessThanOrEqual(5);
  });
});

function asked(result: string): string {
  return result === 'exception_possible' ? 'required' : result;
}

function rowsOf(one: Case) {
  const entry = CASE_LAW.entries.get(eccnOf(one));
  return entry ? readEntry(entry).rows : [];
}

function bothSides(hits: readonly boolean[]): void {
  expect(hits, 'no case in which it applies').toContain(true);
  expect(hits, 'no case in which it does not').toContain(false);
}
