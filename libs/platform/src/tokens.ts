/** What the modules ask for that is not a class of its own. */
export const CONFIG = Symbol('Config');
export const LOG = Symbol('Log');
