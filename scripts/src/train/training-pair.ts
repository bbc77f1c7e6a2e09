import type { Kind } from '@ninety/screening';
import type { Random } from '../seed/random.js';
import type { Bend } from './spelling-bends.js';

export type Half = 'train' | 'test';

/** Two names with what was done to make one of the other, and whether they are still one. */
export interface TrainingPair {
  readonly half: Half;
  readonly kind: Kind;
  readonly phenomenon: string;
  readonly names: readonly [string, string];
  readonly isMatch: boolean;
  /** Pairs of one group stand in one fold. */
  readonly group: string;
}

/** An entry of the list, as the generator needs it. */
export interface TrainingEntry {
  readonly id: string;
  readonly kind: Extract<Kind, 'organization' | 'person'>;
  readonly half: Half;
  readonly names: readonly string[];
}

/** Pairs of a name with what people make of it, at most so many: not every bend can be done to every name. */
export function bentPairs(
  { id, kind, half }: TrainingEntry,
  name: string,
  bends: Readonly<Record<string, Bend>>,
  random: Random,
  count: number,
): TrainingPair[] {
  return Array.from({ length: count }, () => {
    const [phenomenon, bend] = random.oneOf(Object.entries(bends));
    const bent = bend(name, random);
    return bent === null
      ? []
      : [{ half, kind, phenomenon, names: [bent, name] as const, isMatch: true, group: id }];
  }).flat();
}
