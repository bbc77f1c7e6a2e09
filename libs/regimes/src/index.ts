export { CLOCK_STATES } from './clocks.js';
export type { Clock, ClockState } from './clocks.js';
export { isContradiction } from './record.js';
export type { Contradiction, Observation } from './record.js';
export { Regime } from './simulate.js';
export type { Outlook } from './simulate.js';
export type { Pack } from './pack.js';
