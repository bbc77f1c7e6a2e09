export * from './access.entity.js';
export * from './access.module.js';
export * from './auth.guard.js';
export { DirectoryPeople } from './directory-people.js';
export type { DirectoryEntry } from './directory-people.js';
export { GroupGrantsSubscriber } from './group-grants-subscriber.js';
export { KeysService } from './keys.service.js';
export { isOwnRow, isVisibleRow } from './own-rows.read-model.js';
export * from './permissions.js';
export * from './principal.js';
export { ADDRESSEES, DISABLED_PRINCIPALS, KEY_NAMES, PRINCIPALS } from './published.js';
export { knownPrincipals } from './principal.read-model.js';
export type { KnownPrincipal } from './principal.read-model.js';
export { mayStillAct } from './principal.store.js';
export { CreatePrincipalDto } from './access.contract.js';
export { actingAs, PrincipalsService } from './principals.service.js';
export { PublicAddress } from './public-address.js';
export * from './roles.js';
export { assertGranted, grantsRead, SCOPE_AREAS } from './scopes.js';
export { Search } from './search/search.service.js';
export type { Hit, SearchSource, Sought } from './search/search.service.js';
export {
  beginsWith,
  candidates,
  isShort,
  literally,
  MOST_CANDIDATES,
  patternOf,
} from './search/sought.read-model.js';
export { Sessions } from './sessions.service.js';
export { hashToken } from './tokens.js';
export { ACCESS } from './feature.js';
export { perform, performNew, performUpload } from './use-case.js';
export type { UseCase } from './use-case.js';
