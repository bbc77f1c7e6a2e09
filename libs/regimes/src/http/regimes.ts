import { fileURLToPath } from 'node:url';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, ConfigError } from '@ninety/platform';
import type { Config } from '@ninety/platform';
import { loadRegimes, PackError } from '../engine/load.js';
import type { Regime } from '../engine/simulate.js';

/** The packs that are shipped. */
export const SHIPPED = fileURLToPath(new URL('../../packs/', import.meta.url));

/** The packs of the installation, loaded and checked at the start: those that are shipped, and those of `REGIMES_DIR`. */
@Injectable()
export class Regimes {
  private readonly loaded: ReadonlyMap<string, Regime>;

  /** @throws ConfigError with file, line and reason where a pack is wrong */
  constructor(@Inject(CONFIG) { regimesDir }: Config) {
    this.loaded = loaded([SHIPPED, ...(regimesDir === null ? [] : [regimesDir])]);
  }

  /** In the order of their ids. */
  all(): readonly Regime[] {
    return [...this.loaded.values()].sort((a, b) => (a.pack.id < b.pack.id ? -1 : 1));
  }

  find(id: string): Regime | undefined {
    return this.loaded.get(id);
  }
}

function loaded(folders: readonly string[]): ReadonlyMap<string, Regime> {
  try {
    return loadRegimes(folders);
  } catch (error) {
    if (error instanceof PackError)
      throw new ConfigError('REGIMES_DIR', `has a pack that is wrong: ${error.message}`);
    throw error;
  }
}
