import type { Sentence } from '@ninety/platform';
import type { ScreenedPartyDto, ScreeningMatchResponseDto } from './screening.contract.js';
import { say } from './sentences.js';

/** With which version of the list names were compared, and from which score on they match. */
export interface Compared {
  readonly version: number;
  readonly effectiveOn: string;
  readonly threshold: number;
}

/** What an answer without a match says, and no more: which list, from which day, and that nothing of it scores so much. */
export function noMatchOf(
  { version, effectiveOn: day, threshold }: Compared,
  { address }: Pick<ScreenedPartyDto, 'address'>,
  matches: readonly Pick<ScreeningMatchResponseDto, 'kind'>[],
): Sentence[] {
  const compared = { version, day, threshold };
  const hasNone = (kind: string) => !matches.some((match) => match.kind === kind);
  return [
    ...(hasNone('name') ? [say('no_name_scores', compared)] : []),
    ...(address && hasNone('address') ? [say('no_address_scores', compared)] : []),
  ];
}
