export { CLOCK_STATES } from './engine/clocks.js';
export type { Clock, ClockState } from './engine/clocks.js';
export { isContradiction } from './engine/record.js';
export type { Contradiction, Observation } from './engine/record.js';
export { Regime } from './engine/simulate.js';
export type { Outlook } from './engine/simulate.js';
export type { Pack } from './engine/pack.js';
