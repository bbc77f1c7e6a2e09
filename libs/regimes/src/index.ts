export { isContradiction } from './engine/record.js';
export { countCases, loadRegimes, PackError, packFolders } from './engine/load.js';
export { Regime } from './engine/simulate.js';
export type { Clock } from './engine/clocks.js';
export type { Outlook } from './engine/simulate.js';
export { RegimesModule } from './http/regimes.module.js';
export { Regimes, SHIPPED } from './http/regimes.js';
