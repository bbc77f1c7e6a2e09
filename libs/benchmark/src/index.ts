export { BENCHMARK } from './feature.js';
export { HUB } from './hub/feature.js';
