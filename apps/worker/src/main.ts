import { runProcess } from '@ninety/composition/process';

await runProcess(
  { ROLE: 'worker', ...process.env },
  { worker: async (foundation) => (await import('@ninety/composition')).startWorker(foundation) },
);
