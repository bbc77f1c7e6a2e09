import { runService } from './run.js';

await runService();
