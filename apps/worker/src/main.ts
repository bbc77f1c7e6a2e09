import { runProcess, startWorker } from '@ninety/composition';

await runProcess({ ROLE: 'worker', ...process.env }, { worker: startWorker });
