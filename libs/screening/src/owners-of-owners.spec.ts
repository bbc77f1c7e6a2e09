import Big from 'big.js';
import { describe, expect, it } from 'vitest';
import { ownershipOf } from './ownership.js';
import type { Holding } from './ownership.js';

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

  it('are walked only where they lead to a listed one, however many paths there are', () => {
    // 10 to the 12 paths, of which none leads to a listed party.
    expect(ownershipOf('0:0', layers(12, 10), new Set(['elsewhere']))).toMatchObject({
      owners: [],
      circles: [],
    });
  });

  it('are added up layer by layer, however many paths there are', () => {
    const listed = new Set(Array.from({ length: 10 }, (_, owner) => `12:${owner}`));
    expect(ownershipOf('0:0', layers(12, 10), listed).aggregated.toNumber()).toBeCloseTo(100);
  });

  it('come to an end where everybody owns everybody', () => {
    const parties = Array.from({ length: 30 }, (_, index) => `p${index}`);
    const holdings = parties.flatMap((partyId) =>
      parties
        .filter((one) => one !== partyId)
        .map((ownerId) => ({ partyId, ownerId, percentage: new Big(3) })),
    );
    const { owners, circles } = ownershipOf('p0', holdings, new Set(['p29']));
    expect(owners.length).toBeGreaterThan(0);
    expect(circles.length).toBeGreaterThan(0);
  });
});
