export { dutiesOf, reseal, resealSecrets } from './duties.js';
export { FEATURES } from './features.js';
export { connectFoundation, layFoundation, ServiceModule } from './foundation.js';
export type { Foundation } from './foundation.js';
export { runProcess } from './process.js';
export { startWorker } from './worker.js';
