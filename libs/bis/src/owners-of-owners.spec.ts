import Big from 'big.js';
import { describe, expect, it } from 'vitest';
import { ownershipsOf } from './ownership.js';
import type { Holding, Ownership } from './ownership.js';

/** Runs to its end; answers the steps that it took too. */
function of(partyIds: readonly string[], holdings: readonly Holding[], listed: ReadonlySet<string>) {
  const work = ownershipsOf(partyIds, holdings, { confirmed: listed, possible: listed });
  for (let steps = 0; ; steps += 1) {
    const step = work.next();
    if (step.done) return { steps, found: step.value };
  }
}
const ownershipOf = (partyId: string, holdings: readonly Holding[], listed: ReadonlySet<string>): Ownership =>
  of([partyId], holdings, listed).found.get(partyId)!;

describe('owners of owners', () => {
  const layers = (depth: number, width: number): Holding[] =>
    Array.from({ length: depth }, (_, layer) =>
      Array.from({ length: layer === 0 ? 1 : width }, (_, owned) =>
        Array.from({ length: width }, (_, owner) => ({
          partyId: `${layer}:${owned}`,
          ownerId: `${layer + 1}:${owner}`,
          percentage: new Big(100).div(width),
        })),
      ).flat(),
    ).flat();

  /** So many parties, each of which owns a part of every other. */
  const clique = (size: number, percentage: string): Holding[] => {
    const parties = Array.from({ length: size }, (_, index) => `c${index}`);
    return parties.flatMap((partyId) =>
      parties
        .filter((one) => one !== partyId)
        .map((ownerId) => ({ partyId, ownerId, percentage: new Big(percentage) })),
    );
  };

  it('are walked only where they lead to a listed one, however many paths there are', () => {
    // 10 to the 12 paths, of which none leads to a listed party.
    expect(ownershipOf('0:0', layers(12, 10), new Set(['elsewhere']))).toMatchObject({
      owners: [],
      circles: [],
      namesAll: true,
    });
  });

  it('are added up layer by layer, however many paths there are', () => {
    const listed = new Set(Array.from({ length: 10 }, (_, owner) => `12:${owner}`));
    expect(ownershipOf('0:0', layers(12, 10), listed)).toMatchObject({ namesAll: false });
    expect(ownershipOf('0:0', layers(12, 10), listed).aggregated.toNumber()).toBeCloseTo(100);
  });

  it('come to an end where everybody owns everybody', () => {
    const { owners, circles, namesAll } = ownershipOf('c0', clique(30, '3'), new Set(['c29']));
    expect(owners.length).toBeGreaterThan(0);
    expect(circles.length).toBeGreaterThan(0);
    expect(namesAll).toBe(false);
  });

  it('are named by the shortest paths where there are too many, and brought in all the same', () => {
    const holdings = [...clique(30, '1'), { partyId: 'c0', ownerId: 'a', percentage: new Big('50') }];
    const { owners, aggregated, namesAll } = ownershipOf('c1', holdings, new Set(['a']));
    expect(aggregated.toFixed()).toBe('1');
    expect(owners[0]).toMatchObject({ path: ['c1', 'c0', 'a'] });
    expect(namesAll).toBe(false);
    expect(ownershipOf('c0', holdings, new Set(['a'])).aggregated.toFixed()).toBe('50');
  });

  it('of many parties share one budget, of which each has its part', () => {
    const bottoms = Array.from({ length: 99 }, (_, index) => `b${index}`);
    const holdings = [
      ...clique(24, '4.17'),
      ...bottoms.flatMap((partyId) =>
        Array.from({ length: 20 }, (_, index) => ({
          partyId,
          ownerId: `c${index}`,
          percentage: new Big('4.17'),
        })),
      ),
      { partyId: 'c23', ownerId: 'a', percentage: new Big(1) },
    ];
    const one = of(['b0'], holdings, new Set(['a']));
    const all = of(bottoms, holdings, new Set(['a']));
    expect(all.steps).toBeLessThan(2 * one.steps);
    for (const { owners, namesAll } of all.found.values()) {
      expect(owners.some(({ path }) => path.length === 4)).toBe(true);
      expect(namesAll).toBe(false);
    }
  });

  it('in circles too long to name are told of', () => {
    const ring = Array.from({ length: 5_000 }, (_, index) => ({
      partyId: `r${index}`,
      ownerId: `r${(index + 1) % 5_000}`,
      percentage: new Big(60),
    }));
    const { circles, aggregated, namesAll } = ownershipOf('r0', ring, new Set(['r4999']));
    expect({ circles, namesAll }).toEqual({ circles: [], namesAll: false });
    expect(aggregated.toFixed()).toBe('60');
  });
});
