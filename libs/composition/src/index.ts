export { dutiesOf, reseal, resealSecrets } from './duties.js';
export { connectFoundation, layFoundation, modulesOn } from './foundation.js';
export type { Foundation } from './foundation.js';
export { SampleData } from './setup/sample-data.js';
export { Setup, SETUP_STEPS, STEP_STATES } from './setup/setup.js';
export type { SetupStanding } from './setup/setup.js';
export { Work, WORK_KINDS } from './work.js';
export type { WorkKind } from './work.js';
export { startWorker } from './worker.js';
