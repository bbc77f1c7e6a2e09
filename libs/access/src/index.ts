export * from './access.entity.js';
export * from './access.module.js';
export * from './auth.guard.js';
export { KeysService } from './keys.service.js';
export * from './permissions.js';
export * from './principal.js';
export { PrincipalsService } from './principals.service.js';
export * from './roles.js';
export { SCOPE_AREAS } from './scopes.js';
