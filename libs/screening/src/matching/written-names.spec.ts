import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KINDS } from '@ninety/parties';
import { writtenWays } from './written-names.js';
import type { Kind } from './matcher.js';
import { nameMatcher } from './name-matcher.js';
import { prepare } from './prepare.js';

const isMatch = (query: string, candidate: string, kind: Kind = 'organization') =>
  nameMatcher.compare(query, candidate, kind).score >= nameMatcher.threshold;

describe('names as forms and files write them', () => {
  it.each([
    ['BurdockLLC', 'Burdock LLC'],
    ['OOOBurdock', 'OOO Burdock'],
    ['ОООЛопух', 'ООО Лопух'],
    ['So-called Government of the Bog Republic', 'Government of the Bog Republic'],
    ['the self-proclaimed Fen Ministry of Peat', 'Fen Ministry of Peat'],
    ['華東光電技術研究所', '华东光电技术研究所'],
    ['臺灣蘆葦電子股份有限公司', '台湾芦苇电子股份有限公司'],
    ['Burdock Institute', 'Burdock Institute (BI-7)'],
    ['Teasel University of Tides', 'Teasel University of Tides (TUT)'],
    ['National Teasel Center Meadowton', 'National Teasel Center Meadowton (NTC-MT)'],
    ['NTC-MT', 'National Teasel Center Meadowton (NTC-MT)'],
    ['Sedge Corporation, Limited 12th Works', 'Sedge Corporation, Limited (SDG) 12th Works'],
    ['Sedge Ticaret A.Ş.', 'Sedge Ticaret AS'],
    ['\u200b'.repeat(400) + 'Sedge Optics Ltd.', 'Sedge Optics Ltd.'],
    [`Sedge${' '.repeat(400)}Optics Ltd.`, 'Sedge Optics Ltd.'],
    ['S\ufeffe\ufeffd\ufeffg\ufeffe Optics', 'Sedge Optics'],
  ])('%s is %s', (query, candidate) => {
    expect(isMatch(query, candidate)).toBe(true);
    expect(isMatch(candidate, query)).toBe(true);
  });

  it.each<[string, string, Kind]>([
    ['Hedin Åsa', 'Hedin AS', 'unknown'],
    ['華東光電技術研究所', '华北机电技术研究所', 'organization'],
    ['So-called Government of the Bog Republic', 'Government of the Fen Republic', 'organization'],
    ['㍿'.repeat(300), '㋿㍻'.repeat(150), 'organization'],
  ])('%s is not %s', (query, candidate, kind) => {
    expect(isMatch(query, candidate, kind)).toBe(false);
    expect(isMatch(candidate, query, kind)).toBe(false);
  });
});

describe('names of letters that are written with many', () => {
  it.each(['㍿', '㋿'])('are read as far as any other: %s', (letter) => {
    for (const kind of KINDS)
      expect(prepare(letter.repeat(500), kind, false).joined.length).toBeLessThanOrEqual(300);
  });
});

describe('the ways in which a name may be written', () => {
  it('leave out abbreviations in brackets, and neither places nor legal forms', () => {
    expect(writtenWays('Sedge Institute (SI-7)')).toEqual(['Sedge Institute (SI-7)', 'Sedge Institute']);
    expect(writtenWays('Sedge Institute (SEDGE-7)')).toEqual([
      'Sedge Institute (SEDGE-7)',
      'Sedge Institute',
      'SEDGE-7',
    ]);
    for (const name of ['Sedge (HK) Limited', 'Sedge (Pvt) Ltd.', 'Sedge (Shanghai) Co.', 'Sedge', '(((('])
      expect(writtenWays(name)).toEqual([name]);
  });

  it('begin with the name as it stands, whatever it is', () => {
    fc.assert(fc.property(fc.string(), (name) => writtenWays(name)[0] === name));
  });
});
