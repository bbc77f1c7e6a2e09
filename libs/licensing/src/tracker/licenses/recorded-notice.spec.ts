import { describe, expect, it } from 'vitest';
import { contradictionOf, noticeBarring, standingNotices } from './recorded-notice.js';
import type { Notice } from './recorded-notice.js';

const notice = (id: string, place: number, type: Notice['type'], on: string | null, supersedes?: string) =>
  ({ id, place, type, on, supersedes: supersedes ?? null }) as Notice;

describe('notices of a license', () => {
  it('bar each day from a suspension until the day of its reinstatement, and every one from a revocation on', () => {
    const notices = [
      notice('c', 3, 'revoked', '2026-07-01'),
      notice('a', 1, 'suspended', '2026-03-01'),
      notice('b', 2, 'reinstated', '2026-05-01'),
    ];
    const barring = (day: string) => noticeBarring(notices, day)?.id ?? null;
    expect(
      ['2026-02-28', '2026-03-01', '2026-04-30', '2026-05-01', '2026-06-30', '2026-07-01', '2030-01-01'].map(
        barring,
      ),
    ).toEqual([null, 'a', 'a', null, null, 'c', 'c']);
  });

  it('of one day stand in the order of their places, which a correction keeps', () => {
    const notices = [
      notice('a', 1, 'suspended', '2026-03-01'),
      notice('b', 2, 'reinstated', '2026-03-02'),
      notice('c', 1, 'suspended', '2026-03-02', 'a'),
    ];
    expect(standingNotices(notices).map(({ id }) => id)).toEqual(['c', 'b']);
    expect(contradictionOf(notices)).toBeNull();
    expect(noticeBarring(notices, '2026-03-02')).toBeNull();
  });

  it.each([
    ['suspended_already', 'suspended', 'suspended'],
    ['revoked_before', 'revoked', 'suspended'],
    ['revoked_before', 'revoked', 'revoked'],
    ['revoked_before', 'revoked', 'reinstated'],
  ] as const)('that cannot be true together are found: %s', (code, first, second) => {
    const notices = [notice('a', 1, first, '2026-03-01'), notice('b', 2, second, '2026-04-01')];
    expect(contradictionOf(notices)).toMatchObject({ code, notice: { id: 'b' }, other: { id: 'a' } });
    expect(contradictionOf([...notices, notice('v', 2, 'void', null, 'b')])).toBeNull();
  });

  it('reinstate what was suspended alone', () => {
    expect(contradictionOf([notice('a', 1, 'reinstated', '2026-03-01')])).toMatchObject({
      code: 'not_suspended',
      other: null,
    });
  });
});
