/**
 * The service with a story in its data folder, for a first look: `npm start -- --demo`, or `--demo agency` for July 2019.
 * It is played once; later starts find it, and whoever signs in goes on from there.
 */
import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runService } from '@ninety/api';
import { assertFolders, ConfigError, readConfig } from '@ninety/platform';
import type { Config, Posture } from '@ninety/platform';
import { DEMO_SETTINGS, startSpareService } from '../service.js';
import { Narration } from './narration.js';
import { storyOf } from './stories.js';
import type { Player, Story } from './story.js';

/** What the folder remembers of it. */
interface Demo {
  /** Null: it was broken off. */
  readonly players: readonly Player[] | null;
  /** Of which posture its story is; before there were two, the office's. */
  readonly posture?: Posture;
}

Object.assign(process.env, { TEST_CLOCK: DEMO_SETTINGS.TEST_CLOCK });
try {
  const story = storyOf(process.argv[process.argv.indexOf('--demo') + 1]);
  if (story === undefined) throw new ConfigError('--demo', 'is followed by nothing, company or agency');
  await runService(linesOf(await playersIn(readConfig(process.env), story)));
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  console.error(`ninety: ${error.message}`);
  process.exit(1);
}

/** @throws ConfigError where the folder cannot have the demo */
async function playersIn(config: Config, story: Story): Promise<readonly Player[]> {
  if (config.databaseUrl !== null)
    throw new ConfigError(
      'DATABASE_URL',
      'is not for --demo, which has a database of its own in DATA_DIR: unset it',
    );
  assertFolders(config);
  const { dataDir } = config;
  const file = join(dataDir, 'demo.json');
  if (existsSync(file)) {
    const { players, posture = 'agency' } = JSON.parse(readFileSync(file, 'utf8')) as Demo;
    if (players === null)
      throw new ConfigError(
        'DATA_DIR',
        `${dataDir} has a demo that was broken off: remove it, and start again`,
      );
    if (posture !== story.posture)
      throw new ConfigError(
        'DATA_DIR',
        `${dataDir} has the other demo, --demo ${posture}: name an empty folder for this one`,
      );
    console.log(`${story.title} is in ${dataDir} already; it goes on from where it was left.`);
    return players;
  }
  if (readdirSync(dataDir).length > 0)
    throw new ConfigError('DATA_DIR', `${dataDir} has other data: name an empty folder for --demo, or none`);
  const { posture } = story;
  console.log(`Playing ${story.title} into ${dataDir}, once …`);
  remember(file, { players: null, posture });
  const players = await play(config, story);
  remember(file, { players, posture });
  console.log(`Its clock stands on ${story.lastDay} until an administrator moves it.`);
  return players;
}

/** The keys open nothing but this folder's invented data. */
function remember(file: string, demo: Demo): void {
  writeFileSync(file, JSON.stringify(demo, null, 2), { mode: 0o600 });
}

async function play({ dataDir, bootstrapAdminKey }: Config, story: Story): Promise<Player[]> {
  const key = bootstrapAdminKey ?? `ek_${randomBytes(24).toString('hex')}`;
  const told: string[] = [];
  const narration = new Narration((line) => told.push(line));
  const settings = { ...DEMO_SETTINGS, POSTURE: story.posture };
  const service = await startSpareService(settings, { dataDir, key });
  try {
    const players = await story.play(service, narration);
    if (narration.failures === 0) return players;
  } finally {
    await service.stop();
  }
  throw new Error(`the demo did not go as told:\n${told.join('\n')}`);
}

function linesOf(players: readonly Player[]): string[] {
  const width = Math.max(...players.map(({ role }) => role.length));
  return players.map(({ role, name, key }) => `  ${role.padEnd(width)}  ${key}  ${name}`);
}
