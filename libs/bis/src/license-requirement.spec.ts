import { describe, expect, it } from 'vitest';
import { licenseRequirementFor } from './license-requirement.js';
import { suggestedReferral } from './referral.js';

type Parties = Parameters<typeof licenseRequirementFor>[1];
type Matches = Parameters<typeof licenseRequirementFor>[2];

const consignee = (country: string): Parties => [{ id: 'c', name: 'Acme GmbH', country }];
const found = (
  eccn: string,
  reasonsForControl: readonly string[],
  parties = consignee('DE'),
  matches: Matches = [],
) =>
  licenseRequirementFor(
    { parties: [{ role: 'ultimate_consignee', partyId: 'c' }], items: [{ eccn, reasonsForControl }] },
    parties,
    matches,
  );
const match = (status: string): Matches => [
  {
    partyId: 'c',
    name: 'ACME',
    status,
    source: 'EL',
    requiresLicense: true,
    list: 'Entity List (EL)',
    licenseRequirement: 'For all items',
    citations: ['15 CFR 744.11', '84 FR 22961'],
  },
];

describe('whether a license is needed', () => {
  it('is told by the destination and a list, and else by the chart', () => {
    expect(found('3A001', ['NS']).licenseRequirement).toBe('consult_country_chart');
    expect(found('EAR99', []).licenseRequirement).toBe('no_requirement_found');
    expect(found('5A991', ['AT']).licenseRequirement).toBe('no_requirement_found');
    expect(found('5A991', ['AT', 'NS']).licenseRequirement).toBe('consult_country_chart');
    const embargoed = found('EAR99', [], consignee('CU'));
    expect(embargoed.licenseRequirement).toBe('required');
    expect(embargoed.reasons[0]).toEqual({
      pointer: '/parties/0/partyId',
      detail: 'Acme GmbH is in CU',
      code: 'party_in_country',
      params: { name: 'Acme GmbH', country: 'CU' },
      citation: '15 CFR 746.2',
    });
  });
  it('waits for the verdict on a match', () => {
    const of = (status: string) => found('EAR99', [], consignee('DE'), match(status)).licenseRequirement;
    expect(['open', 'true_match', 'false_positive'].map(of)).toEqual([
      'unknown',
      'required',
      'no_requirement_found',
    ]);
  });
  it('is not known where some items for a destination were not examined', () => {
    const nothing = { result: 'no_requirement_found', reasons: [], notExamined: [] } as const;
    const of = (pairs: number) =>
      licenseRequirementFor(
        { parties: [], items: [] },
        [],
        [],
        [],
        [{ item: 0, eccn: 'EAR99', destination: 'DE', answer: nothing }],
        pairs,
      );
    expect(of(1).licenseRequirement).toBe('no_requirement_found');
    expect(of(3)).toMatchObject({ licenseRequirement: 'unknown' });
    expect(of(3).reasons.at(-1)).toMatchObject({ pointer: '/items', params: { pairs: 3, examined: 1 } });
  });
  it('never says that none is, without what was not examined', () => {
    expect(found('EAR99', []).notExamined.map(({ citation }) => citation)).toContain('15 CFR 740');
  });
});

describe('the agencies to refer to', () => {
  it('are those that the reasons for control concern, or all three for a listed party', () => {
    expect(suggestedReferral([{ reasonsForControl: ['NP'] }], false)).toEqual(['Energy', 'State']);
    expect(suggestedReferral([{ reasonsForControl: ['SS'] }], false)).toEqual([]);
    expect(suggestedReferral([], true)).toEqual(['Defense', 'Energy', 'State']);
  });
});
