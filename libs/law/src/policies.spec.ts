import type { PolicyStatus } from '@ninety/bis';
import { describe, expect, it } from 'vitest';
import { hasEnded, policyOn } from './policies.js';

const stay: PolicyStatus = {
  id: 'a-rule',
  state: 'stayed',
  from: '2025-11-10',
  until: '2026-11-09',
  cites: [],
  text: 'It is stayed.',
  source: 'a notice',
  asOf: '2026-11-25',
};

describe('a policy', () => {
  it.each([
    ['2025-11-09', 'in_force', '0001-01-01', '2025-11-09', false],
    ['2025-11-10', 'stayed', '2025-11-10', '2026-11-09', false],
    ['2026-11-09', 'stayed', '2025-11-10', '2026-11-09', false],
    ['2026-11-10', 'in_force', '2026-11-10', null, true],
  ])('is on %s %s', (day, state, from, until, isOver) => {
    expect(policyOn(stay, day)).toMatchObject({ state, from, until });
    expect(hasEnded(stay, day)).toBe(isOver);
  });

  it('without an end goes on', () => {
    const announced = { ...stay, state: 'not_enforced', until: null } as const;
    expect(policyOn(announced, '2100-01-01')).toBe(announced);
    expect(hasEnded(announced, '2100-01-01')).toBe(false);
  });
});
