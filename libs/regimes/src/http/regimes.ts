import { fileURLToPath } from 'node:url';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, ConfigError } from '@ninety/platform';
import type { Config } from '@ninety/platform';
import { loadChecked } from '../engine/checked.js';
import { loadRegimes, PackError } from '../engine/load.js';
import type { Regime } from '../engine/simulate.js';

/** The packs that are shipped. */
export const SHIPPED = fileURLToPath(new URL('../../packs/', import.meta.url));

/** Where the build keeps what they say. */
export const SHIPPED_CHECKED = fileURLToPath(new URL('../../dist/packs.json', import.meta.url));

/**
 * The packs of the installation: those that are shipped, which the build has checked, and those of `REGIMES_DIR`, which are
 * checked at each start; both with their worked cases.
 */
@Injectable()
export class Regimes {
  private readonly loaded: ReadonlyMap<string, Regime>;

  /** @throws ConfigError with file, line and reason where a pack is wrong */
  constructor(@Inject(CONFIG) { regimesDir }: Config) {
    const shipped = loadChecked(SHIPPED, SHIPPED_CHECKED);
    this.loaded = regimesDir === null ? shipped : withOwn(shipped, regimesDir);
  }

  /** In the order of their ids. */
  all(): readonly Regime[] {
    return [...this.loaded.values()].sort((a, b) => (a.pack.id < b.pack.id ? -1 : 1));
  }

  find(id: string): Regime | undefined {
    return this.loaded.get(id);
  }
}

function withOwn(shipped: ReadonlyMap<string, Regime>, regimesDir: string): ReadonlyMap<string, Regime> {
  try {
    return loadRegimes([regimesDir], shipped);
  } catch (error) {
    if (error instanceof PackError)
      throw new ConfigError('REGIMES_DIR', `has a pack that is wrong: ${error.message}`);
    throw error;
  }
}
