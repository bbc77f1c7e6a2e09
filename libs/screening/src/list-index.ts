import { Injectable } from '@nestjs/common';
import { isAddressEntry } from '@ninety/bis';
import { EntityListService } from '@ninety/entity-list';
import type { ListEntry } from '@ninety/entity-list';
import { readOnce, Yielder } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { addressIndexOf, lineOf } from './addresses.js';
import type { AddressIndex } from './matching/address-match.js';
import type { IndexedName, NameIndex } from './matching/matcher.js';
import { nameMatcher } from './matching/name-matcher.js';

/** One version of the list, ready to be matched against. */
export interface IndexedVersion {
  readonly version: number;
  /** From which day it is in force. */
  readonly effectiveOn: string;
  readonly names: NameIndex;
  /** The names of which `names` is the index, for an index elsewhere. */
  readonly indexed: readonly IndexedName[];
  /** The entries that are addresses, which no name matches. */
  readonly addresses: AddressIndex;
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
    const days = await this.entityList.daysOf(manager, [version]);
    const entries = await this.entityList.entriesOf(manager, version);
    const names = nameMatcher.index();
    const indexed = entries.filter((entry) => !isAddressEntry(entry)).flatMap(namesOf);
    const yielder = new Yielder();
    for (const named of indexed) {
      names.add(named);
      await yielder.yieldIfDue();
    }
    return {
      version,
      effectiveOn: days.get(version) ?? '',
      names,
      indexed,
      addresses: addressIndexOf(entries),
      entries: new Map(entries.map((entry) => [entry.id, entry])),
    };
  }
}

/** The names of an entry, each with where it is. */
function namesOf({ id, name, aliases, country, addresses }: ListEntry): IndexedName[] {
  const countries = [country, ...addresses.map((address) => address.country)].filter((one) => one !== null);
  const where = { country, countries: [...new Set(countries)], addresses: addresses.map(lineOf) };
  return [name, ...aliases].map((one) => ({ entryId: id, name: one, ...where }));
}
