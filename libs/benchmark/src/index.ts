export { BENCHMARK } from './feature.js';
