import { PAPER_KINDS } from '@ninety/procedure';
import type { PaperKind } from '@ninety/procedure';
import { describe, expect, it } from 'vitest';
import { PAPER_RULES, whyNotFiled } from './appeals.js';
import type { AppealStanding } from './appeals.js';

const PENDING: AppealStanding = {
  filedOn: 100,
  decidedOn: null,
  outcome: null,
  submissionsUntil: 130,
  hearing: 'not_requested',
  stay: 'not_requested',
};
const refusal = (
  kind: PaperKind,
  on: number,
  standing: Partial<AppealStanding> = {},
  had: PaperKind[] = [],
) =>
  whyNotFiled(
    kind,
    { ...PENDING, ...standing },
    had.map((one) => ({ kind: one, filedOn: 100 })),
    on,
  )?.citation ?? null;

describe('the record of an appeal', () => {
  it('takes submissions until the 30th day', () => {
    expect(refusal('submission', 130)).toBeNull();
    expect(refusal('submission', 131)).toBe('15 CFR 756.2(c)(2)');
  });
  it('takes the request of a hearing on the day of filing, once', () => {
    expect(refusal('hearing_request', 100)).toBeNull();
    expect(refusal('hearing_request', 101)).toBe('15 CFR 756.2(c)(3)');
    expect(refusal('hearing_request', 100, {}, ['hearing_request'])).toBe('15 CFR 756.2(c)(3)');
  });
  it('takes what answers a request after it was made', () => {
    expect(refusal('stay_granted', 101)).toBe('15 CFR 756.2(e)');
    expect(refusal('stay_granted', 101, { stay: 'requested' })).toBeNull();
    expect(refusal('hearing_report', 110, { hearing: 'requested' })).toBe('15 CFR 756.2(c)(3)');
    expect(refusal('hearing_report', 110, { hearing: 'granted' })).toBeNull();
  });
  it('takes nothing but the reasons once it is decided', () => {
    const decided = { decidedOn: 120, submissionsUntil: null };
    expect(PAPER_KINDS.filter((kind) => refusal(kind, 120, decided) === null)).toEqual(['decision']);
    expect(refusal('decision', 120)).toBe('15 CFR 756.2(d)(1)');
  });
  it('is read by the appellant but for the report of the hearing', () => {
    expect(PAPER_KINDS.filter((kind) => !PAPER_RULES[kind].isOpen)).toEqual(['hearing_report']);
  });
});
