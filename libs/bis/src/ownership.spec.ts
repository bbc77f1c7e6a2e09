import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownershipsOf } from './ownership.js';
import type { Holding, Ownership } from './ownership.js';

const holding = (partyId: string, ownerId: string, percentage: number | string): Holding => ({
  partyId,
  ownerId,
  percentage: new Big(percentage),
});
/** At once, where confirmed and possible matches are the same. */
const ownershipOf = (partyId: string, holdings: readonly Holding[], listed: ReadonlySet<string>): Ownership =>
  finished(ownershipsOf([partyId], holdings, { confirmed: listed, possible: listed })).get(partyId)!;
const aggregated = (holdings: readonly Holding[], ...listed: string[]) =>
  ownershipOf('p', holdings, new Set(listed)).aggregated.toFixed();

function finished<T>(work: Generator<undefined, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

describe('ownership by listed parties', () => {
  it('adds up what several hold directly', () => {
    const holdings = [holding('p', 'a', 25), holding('p', 'b', 25), holding('p', 'c', 50)];
    expect(aggregated(holdings, 'a', 'b')).toBe('50');
  });

  it('counts the whole holding of a company that they own to half, and nothing of one just below', () => {
    const through = (share: number) => [holding('p', 'm', 50), holding('m', 'a', share)];
    expect(aggregated(through(50), 'a')).toBe('50');
    expect(aggregated(through(49.99), 'a')).toBe('0');
  });

  it('adds decimals exactly: what is half is half, and what is short of it is not', () => {
    // In binary 16.13 + 16.08 + 17.79 is short of 50, and 0.1 + 0.2 is more than 0.3.
    const three = ['16.13', '16.08', '17.79'].map((share, index) => holding('p', `o${index}`, share));
    expect(aggregated(three, 'o0', 'o1', 'o2')).toBe('50');
    const tiny = ['0.1', '0.2'].map((share, index) => holding('p', `o${index}`, share));
    expect(aggregated(tiny, 'o0', 'o1')).toBe('0.3');
    const deep = [holding('p', 'm', '33.33'), holding('m', 'a', '33.33')];
    expect(ownershipOf('p', deep, new Set(['a'])).owners[0]?.percentage.toFixed()).toBe('11.108889');
  });

  it('names each path with what it holds', () => {
    const holdings = [holding('p', 'm', 40), holding('m', 'a', 30), holding('p', 'a', 5)];
    const { owners } = ownershipOf('p', holdings, new Set(['a']));
    expect(owners.map((owner) => ({ ...owner, percentage: owner.percentage.toFixed() }))).toEqual([
      { ownerId: 'a', path: ['p', 'm', 'a'], percentage: '12' },
      { ownerId: 'a', path: ['p', 'a'], percentage: '5' },
    ]);
  });

  it('ends on any graph, and grows with the set of the listed', () => {
    const node = fc.constantFrom('p', 'a', 'b', 'c', 'd');
    const edge = fc.record({
      partyId: node,
      ownerId: node,
      percentage: fc.integer({ min: 1, max: 40 }).map((share) => new Big(share)),
    });
    const graph = fc
      .uniqueArray(edge, { maxLength: 12, selector: ({ partyId, ownerId }) => `${partyId}${ownerId}` })
      .map((edges) => edges.filter(({ partyId, ownerId }) => partyId !== ownerId));
    fc.assert(
      fc.property(graph, fc.subarray(['a', 'b', 'c']), (holdings, listed) => {
        const few = ownershipOf('p', holdings, new Set(listed));
        const more = ownershipOf('p', holdings, new Set([...listed, 'd']));
        expect(more.aggregated.gte(few.aggregated)).toBe(true);
        expect(few.owners.every(({ path }) => new Set(path).size === path.length)).toBe(true);
      }),
    );
  });
});
