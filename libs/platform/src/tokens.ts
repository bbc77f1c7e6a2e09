/** What the modules ask for that is not a class of its own. */
export const CONFIG = Symbol('Config');
/** The `Posture` of the installation. */
export const POSTURE = Symbol('Posture');
export const LOG = Symbol('Log');
