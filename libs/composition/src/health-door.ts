import { once } from 'node:events';
import { createServer } from 'node:http';
import { doorProblem } from '@ninety/platform';
import type { Foundation } from './foundation.js';

/** A worker has no API; where WORKER_PORT names one, it tells there that it lives, that it can work, and its metrics. */
export async function openHealthDoor({ config, database, log, metrics }: Foundation): Promise<() => void> {
  if (config.workerPort === 0) return () => undefined;
  const server = createServer((request, response) => {
    const say = (status: number, text: string, type = 'application/json') =>
      response.writeHead(status, { 'content-type': type }).end(text);
    if (request.url === '/health/live') say(200, '{"status":"ok"}');
    else if (request.url === '/health/ready')
      database.assertAnswers().then(
        () => say(200, '{"status":"ok"}'),
        (error: unknown) => {
          log.warn({ err: error }, 'not ready: the database does not answer');
          say(503, '{"status":"the database does not answer"}');
        },
      );
    else if (request.url === '/metrics')
      metrics.registry.metrics().then(
        (text) => say(200, text, metrics.registry.contentType),
        (error: unknown) => {
          log.error({ err: error }, 'the metrics could not be read');
          say(500, '{}');
        },
      );
    else say(404, '{}');
  });
  const door = { port: config.workerPort, host: config.host, variable: 'WORKER_PORT' } as const;
  server.listen(door.port, door.host);
  await once(server, 'listening').catch((error: unknown) => {
    throw doorProblem(door, error);
  });
  return () => {
    server.close();
    server.closeAllConnections();
  };
}
