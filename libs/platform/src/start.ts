/** What a process looks at before it loads the service, which takes a second: what stops its start is said at once. */
import './shell.js';

export { ConfigError, readConfig } from './config.js';
export type { Config } from './config.js';
export { EmbeddedPostgresError } from './database/embedded-errors.js';
export { assertFolders, assertFree } from './surroundings.js';
