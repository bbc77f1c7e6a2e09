export { PARTIES } from './feature.js';
export { KINDS } from './kinds.js';
export type { Kind } from './kinds.js';
export { CreatePartyDto, EditPartyDto } from './parties.contract.js';
export * from './parties.entity.js';
export * from './parties.module.js';
export * from './parties.service.js';
export { PartyScreening } from './party-screening.js';
export type { ScreenedParty, Screening } from './party-screening.js';
export { PartySubscriber } from './party-subscriber.js';
export {
  commonMatchKeys,
  holdingsAbove,
  ownWithHoldings,
  newestPartiesOf,
  PARTY_ROWS,
  partiesLike,
  partiesByKeys,
  partyNames,
  screenedParty,
} from './party.read-model.js';
export type { PartyWithOwners } from './party.store.js';
export {
  keepMatchKeys,
  lockUnscreened,
  lookUpParties,
  partiesInFull,
  partiesOf,
  partyIdNamed,
  partyNamed,
  partyOf,
  recordScreening,
  screenAgain,
  screenAgainUnlessAgainst,
  screenAllAgain,
  withoutMatchKeys,
} from './party.store.js';
