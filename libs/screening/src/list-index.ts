import { Injectable } from '@nestjs/common';
import { EntityListService } from '@ninety/entity-list';
import type { ListEntry } from '@ninety/entity-list';
import { readOnce, Yielder } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import type { IndexedName, NameIndex } from './matching/matcher.js';
import { nameMatcher } from './matching/name-matcher.js';

/** One version of the list, ready to be matched against. */
export interface IndexedVersion {
  readonly version: number;
  readonly names: NameIndex;
  /** The names of which `names` is the index, for an index elsewhere. */
  readonly indexed: readonly IndexedName[];
  readonly entries: ReadonlyMap<string, ListEntry>;
}

/** Versions kept in memory: the one in force and those asked about last. */
const MOST_KEPT = 3;

/** Builds each version's index once and shares it; a version never changes. */
@Injectable()
export class ListIndex {
  private readonly kept = new Map<number, Promise<IndexedVersion>>();

  constructor(private readonly entityList: EntityListService) {}

  /** The list in force on a day, as far as it was known by another; null: none was. */
  async on(
    manager: EntityManager,
    day: string,
    knownAt: string | null = null,
  ): Promise<IndexedVersion | null> {
    const version = await readOnce(manager, JSON.stringify(['list in force', day, knownAt]), () =>
      this.entityList.versionOn(manager, day, knownAt),
    );
    return version === null ? null : this.of(manager, version);
  }

  /** One version, whether it is in force or not. */
  of(manager: EntityManager, version: number): Promise<IndexedVersion> {
    const known = this.kept.get(version);
    if (known) return known;
    const built = this.build(manager, version);
    this.kept.set(version, built);
    // Whoever asked hears of it; the next one asks anew.
    built.catch(() => this.kept.delete(version));
    for (const oldest of [...this.kept.keys()].slice(0, -MOST_KEPT)) this.kept.delete(oldest);
    return built;
  }

  private async build(manager: EntityManager, version: number): Promise<IndexedVersion> {
    const entries = await this.entityList.entriesOf(manager, version);
    const names = nameMatcher.index();
    const indexed = entries.flatMap(namesOf);
    const yielder = new Yielder();
    for (const named of indexed) {
      names.add(named);
      await yielder.yieldIfDue();
    }
    return { version, names, indexed, entries: new Map(entries.map((entry) => [entry.id, entry])) };
  }
}

/** The names of an entry, each with where it is. */
function namesOf({ id, name, aliases, country, addresses }: ListEntry): IndexedName[] {
  const countries = [country, ...addresses.map((address) => address.country)].filter((one) => one !== null);
  const lines = addresses.map(({ lines: first, city, region }) =>
    [...first, city, region].filter(Boolean).join(', '),
  );
  const where = { country, countries: [...new Set(countries)], addresses: lines };
  return [name, ...aliases].map((one) => ({ entryId: id, name: one, ...where }));
}
