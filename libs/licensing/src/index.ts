export { simulate, isIllegal } from './procedure/procedure.js';
export type { Answer, IllegalEvent } from './procedure/procedure.js';
export { parseDay, formatDay } from './procedure/day.js';
export type { Day } from './procedure/day.js';
export type { Clock } from './procedure/clocks.js';
