import type { INestApplicationContext, Type } from '@nestjs/common';
import {
  CONFIG,
  ConfigError,
  Database,
  forgetIdempotencyKeys,
  POSTURE,
  SealedOtherwise,
  SigningKeys,
} from '@ninety/platform';
import type { Config, Duty, Find, Log, Posture } from '@ninety/platform';
import { WebhooksService } from '@ninety/webhooks';
import { featuresOf } from './features.js';

/** Everything that happens in the background. */
export function dutiesOf(app: INestApplicationContext): Duty[] {
  const posture = app.get<Posture>(POSTURE);
  const features = featuresOf(app.get<Config>(CONFIG), posture);
  const find: Find = (type) => app.get(type as Type, { strict: false });
  return [...features.flatMap(({ duties }) => duties(find)), forgetIdempotencyKeys(find(Database))];
}

/** Says how many secrets had another key than the newest. */
export async function reseal(app: INestApplicationContext, { log }: { readonly log: Log }): Promise<void> {
  const resealed = await resealSecrets(app).catch((cause: unknown) => {
    if (!(cause instanceof SealedOtherwise)) throw cause;
    const lost =
      'lacks a key that sealed what is stored: add it after the others, or put DATA_DIR/secret.key back';
    throw Object.assign(new ConfigError('ENCRYPTION_KEYS', lost), { cause });
  });
  if (resealed > 0) log.warn({ resealed }, 'secrets were sealed with the newest of ENCRYPTION_KEYS');
}

/** What earlier encryption keys sealed is sealed with the newest one, so that they may go. */
export async function resealSecrets(app: INestApplicationContext): Promise<number> {
  const hasEndpoints = app.get<Config>(CONFIG).role !== 'hub';
  const endpoints = hasEndpoints ? await app.get(WebhooksService, { strict: false }).reseal() : 0;
  return endpoints + (await app.get(SigningKeys, { strict: false }).reseal());
}
