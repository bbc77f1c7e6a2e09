export { isContradiction } from './engine/record.js';
export { countCases, loadRegimes, PackError, packFolders } from './engine/load.js';
export { RULE_LIBRARIES } from './engine/pack.js';
export type { Regime } from './engine/simulate.js';
export type { Clock } from './engine/clocks.js';
export type { Outlook } from './engine/outlook.js';
export { REGIMES } from './feature.js';
export { SHIPPED } from './http/regimes.js';
