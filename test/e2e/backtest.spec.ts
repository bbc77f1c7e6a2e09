import { FORECAST_WEIGHTS, priorOf } from '@ninety/licensing';
import { loadChecked, SHIPPED, SHIPPED_CHECKED } from '@ninety/regimes';
import { describe, expect, it } from 'vitest';
import { seededCases } from '../../scripts/src/backtest/cases.js';
import { coverageOf, tested, weighed } from '../../scripts/src/backtest/measure.js';

/** What `npm run backtest` measures, of fewer cases. */
describe('forecasts of the held-out years of seeded cases', () => {
  const lastDay = 20_454;
  const years = 6;
  const held = { from: lastDay - 3 * 365, to: lastDay - 365 - 1 };
  const pack = loadChecked(SHIPPED, SHIPPED_CHECKED).get('us-bis')?.pack;
  const rule = weighed(FORECAST_WEIGHTS, pack ? priorOf(pack, 'license') : null);
  const { recentDays } = FORECAST_WEIGHTS;

  it.each([
    ['an office', 8_000, false, 3],
    ['companies', 16_000, true, 2],
  ])('of %s are right as often as they say', (_, cases, isOwn, every) => {
    const all = seededCases({ cases, years, seed: 3, lastDay });
    const [some = []] = tested(all, { ...held, lastDay, every, isOwn, recentDays }, [rule]);
    const { forecasts, p50, p90 } = coverageOf(some, lastDay);
    expect(forecasts).toBeGreaterThan(2_000);
    expect(p90.said / forecasts).toBeGreaterThan(0.95);
    expect(Math.abs(p50.before - 0.5)).toBeLessThan(0.05);
    expect(Math.abs(p90.before - 0.9)).toBeLessThan(0.05);
  });
});
