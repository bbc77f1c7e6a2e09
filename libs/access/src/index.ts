export * from './access.entity.js';
export * from './access.module.js';
export * from './auth.guard.js';
export * from './permissions.js';
export * from './principal.js';
export * from './principals.service.js';
export * from './roles.js';
