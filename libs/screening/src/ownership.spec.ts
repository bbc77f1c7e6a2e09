import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownershipOf } from './ownership.js';
import type { Holding } from './ownership.js';

const holding = (partyId: string, ownerId: string, percentage: number): Holding => ({
  partyId,
  ownerId,
  percentage,
});

describe('ownership by listed parties', () => {
  it('adds up what several hold directly', () => {
    const holdings = [holding('p', 'a', 25), holding('p', 'b', 25), holding('p', 'c', 50)];
    expect(ownershipOf('p', holdings, new Set(['a', 'b']))).toMatchObject({ aggregated: 50 });
  });

  it('counts the whole holding of a company that they own to half, and nothing of one just below', () => {
    const through = (share: number) => [holding('p', 'm', 50), holding('m', 'a', share)];
    expect(ownershipOf('p', through(50), new Set(['a'])).aggregated).toBe(50);
    expect(ownershipOf('p', through(49.99), new Set(['a'])).aggregated).toBe(0);
  });

  it('names each path with what it holds', () => {
    const holdings = [holding('p', 'm', 40), holding('m', 'a', 30), holding('p', 'a', 5)];
    expect(ownershipOf('p', holdings, new Set(['a'])).owners).toEqual([
      { ownerId: 'a', path: ['p', 'm', 'a'], percentage: 12 },
      { ownerId: 'a', path: ['p', 'a'], percentage: 5 },
    ]);
  });

  it('ends on any graph, and grows with the set of the listed', () => {
    const node = fc.constantFrom('p', 'a', 'b', 'c', 'd');
    const edge = fc.record({ partyId: node, ownerId: node, percentage: fc.integer({ min: 1, max: 40 }) });
    const graph = fc
      .uniqueArray(edge, { maxLength: 12, selector: ({ partyId, ownerId }) => `${partyId}${ownerId}` })
      .map((edges) => edges.filter(({ partyId, ownerId }) => partyId !== ownerId));
    fc.assert(
      fc.property(graph, fc.subarray(['a', 'b', 'c']), (holdings, listed) => {
        const few = ownershipOf('p', holdings, new Set(listed));
        const more = ownershipOf('p', holdings, new Set([...listed, 'd']));
        expect(more.aggregated).toBeGreaterThanOrEqual(few.aggregated);
        expect(few.owners.every(({ path }) => new Set(path).size === path.length)).toBe(true);
      }),
    );
  });
});
