import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { KeysService } from '@ninety/access';
import { dutiesOf, reseal } from '@ninety/composition';
import type { Foundation } from '@ninety/composition';
import { LawStarter } from '@ninety/law';
import { ATTACHMENT_LIMIT, doorProblem, makeAdapter, prepareServer } from '@ninety/platform';
import type { Config } from '@ninety/platform';
import { ApiModule } from './api.module.js';
import { serveConsole } from './console.js';
import { describeApi, serveDocs } from './openapi.js';

/** The HTTP door, open. */
export interface Api {
  readonly app: NestFastifyApplication;
  readonly url: string;
  /** The first administrator's key, if it was made just now. */
  readonly adminKey: string | null;
  readonly stop: () => Promise<void>;
}

const DRAIN_MS = 7_000;

/** Everything comes from here; the docs' viewer styles itself. */
const NO_OUTSIDE_HOST = {
  styleSrc: ["'self'", "'unsafe-inline'"],
  fontSrc: ["'self'", 'data:'],
  upgradeInsecureRequests: null,
};

/** Composes the application without listening, for tests and for `startApi`. */
export async function makeApi(foundation: Foundation): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(
    ApiModule.of(foundation),
    makeAdapter(foundation.config),
    {
      logger: false,
      bodyParser: false,
      abortOnError: false,
    },
  );
  const server = app.getHttpAdapter().getInstance();
  prepareServer(server, foundation.config, foundation.log, foundation.metrics);
  await app.register(helmet, { contentSecurityPolicy: { directives: NO_OUTSIDE_HOST } });
  await app.register(cookie);
  await app.register(multipart, { limits: { fileSize: ATTACHMENT_LIMIT, files: 1, fields: 10, parts: 12 } });
  serveDocs(app, describeApi(app, foundation.config.publicUrl));
  if (foundation.config.role !== 'hub') await serveConsole(app);
  await app.init();
  await server.ready();
  return app;
}

/** Opens the HTTP door, and with ROLE=all the background one too. Where one cannot be opened, both are closed again. */
export async function startApi(foundation: Foundation): Promise<Api> {
  const { config, jobs } = foundation;
  const app = await makeApi(foundation);
  const stop = async () => {
    const impatient = setTimeout(() => app.getHttpServer().closeAllConnections(), DRAIN_MS);
    await Promise.all([app.close(), jobs.stop()]);
    clearTimeout(impatient);
  };
  const keys = app.get(KeysService, { strict: false });
  // A key that is given holds before the door opens; one that is made is shown, so that nothing may fail after it.
  const isGiven = config.bootstrapAdminKey !== null;
  try {
    if (isGiven) await keys.bootstrap();
    if (config.role !== 'hub') await app.get(LawStarter, { strict: false }).load();
    await listen(app, config);
    await reseal(app, foundation);
    if (['all', 'hub'].includes(config.role)) await jobs.start(dutiesOf(app));
    const adminKey = isGiven ? null : await keys.bootstrap();
    return { app, url: await app.getUrl(), adminKey, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Another process may have taken the port since it was looked at. */
async function listen(app: NestFastifyApplication, { port, host }: Config): Promise<void> {
  try {
    await app.listen(port, host);
  } catch (error) {
    throw doorProblem({ port, host, variable: 'PORT' }, error);
  }
}
