export { DETERMINATIONS } from './feature.js';
export { DeterminationsModule } from './determinations.module.js';
export { DraftDeterminations } from './draft-determinations.service.js';
export type { DraftAsked, DraftDetermination } from './draft-determinations.service.js';
export { answerView } from './determinations.service.js';
export { AnswersDto, DraftDeterminationResponseDto } from './determinations.contract.js';
export { listedEntry } from './asked-parties.js';
export { LawFollower } from './law-follower.js';
export { LineDeterminations } from './line-determinations.service.js';
