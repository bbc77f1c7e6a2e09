import type { BetweenResponseDto } from './quarterly.contract.js';

/** A number that lies between two, as people read it. */
export function betweenText({ atLeast, atMost }: BetweenResponseDto): string {
  return atLeast === atMost ? String(atLeast) : `${atLeast} to ${atMost}`;
}
