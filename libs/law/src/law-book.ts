import { Injectable } from '@nestjs/common';
import { LAW_KINDS } from '@ninety/bis';
import type { Law, LawKind, LawVersions } from '@ninety/bis';
import { readOnce } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { editionsOf, lawInForce, rowsOfEdition } from './law.read-model.js';
import type { EditionInForce, LawInForce } from './law.read-model.js';
import { policiesAsOf } from './law-policy.store.js';
import { policyOn } from './policies.js';
import type { LawRow, LawRows } from './read/law-file.js';

/** The law of a day, with what it is of. docs/decisions/0043 */
export interface BookedLaw extends Law {
  readonly editions: Readonly<Record<LawKind, EditionInForce | null>>;
  /** Counts all that was ever recorded of policies: with it and the versions, the same law is found again. */
  readonly policyRevision: number;
}

type Editions = BookedLaw['editions'];
type Texts = Pick<Law, 'entries' | 'chart' | 'groups' | 'exceptions'>;

/** Texts and laws kept in memory: those in force, and those asked about last. */
const MOST_TEXTS = 4;
const MOST_LAWS = 16;

/**
 * The law in memory. The same editions and policies give the same object, whoever asks, so that what is made of it is made once; another
 * process's import is seen with the next question.
 */
@Injectable()
export class LawBook {
  private readonly texts = new Map<string, Promise<Texts>>();
  private readonly laws = new Map<string, Promise<BookedLaw>>();

  /** The law as of a day, `YYYY-MM-DD`; of what is not loaded for that day it has nothing. */
  async lawOf(manager: EntityManager, day: string): Promise<BookedLaw> {
    const inForce = await readOnce(manager, `law of ${day}`, () => lawInForce(manager, day));
    return this.booked(manager, inForce, day);
  }

  /** The same law again, by what it was of: for what is answered anew later. */
  async lawAsOf(
    manager: EntityManager,
    versions: LawVersions,
    policyRevision: number,
    day: string,
  ): Promise<BookedLaw> {
    const numbers = Object.values(versions).filter((number) => number !== null);
    return this.booked(manager, { editions: await editionsOf(manager, numbers), policyRevision }, day);
  }

  private async booked(manager: EntityManager, inForce: LawInForce, day: string): Promise<BookedLaw> {
    const { policyRevision } = inForce;
    const recorded = await readOnce(manager, `law policies ${policyRevision}`, () =>
      policiesAsOf(manager, policyRevision),
    );
    const policies = recorded.map((policy) => policyOn(policy, day));
    const editions = byKind(inForce.editions);
    const versions = mapKinds((kind) => editions[kind]?.version ?? null);
    const states = policies.map(({ id, state, from }) => [id, state, from]);
    const key = JSON.stringify([keyOf(editions), policyRevision, states]);
    return keptIn(this.laws, key, MOST_LAWS, async () => ({
      ...(await this.textsOf(manager, editions)),
      policies,
      versions,
      editions,
      policyRevision,
    }));
  }

  private textsOf(manager: EntityManager, editions: Editions): Promise<Texts> {
    return keptIn(this.texts, keyOf(editions), MOST_TEXTS, async () => ({
      entries: await rowsIn(manager, 'ccl', editions),
      chart: await rowsIn(manager, 'country_chart', editions),
      groups: await rowsIn(manager, 'country_groups', editions),
      exceptions: await rowsIn(manager, 'license_exceptions', editions),
    }));
  }
}

/** An edition of a transaction that failed may have had the same number: the file tells them apart. */
function keyOf(editions: Editions): string {
  return JSON.stringify(LAW_KINDS.map((kind) => [editions[kind]?.version, editions[kind]?.sha256]));
}

async function rowsIn<K extends LawKind>(
  manager: EntityManager,
  kind: K,
  editions: Editions,
): Promise<ReadonlyMap<string, LawRows[K]>> {
  const edition = editions[kind];
  const rows: ReadonlyMap<string, LawRow> = edition
    ? await rowsOfEdition(manager, edition.version)
    : new Map();
  return rows as ReadonlyMap<string, LawRows[K]>;
}

function byKind(editions: readonly EditionInForce[]): Editions {
  return mapKinds((kind) => editions.find((edition) => edition.kind === kind) ?? null);
}

function mapKinds<T>(of: (kind: LawKind) => T): Record<LawKind, T> {
  return Object.fromEntries(LAW_KINDS.map((kind) => [kind, of(kind)])) as Record<LawKind, T>;
}

/** What is kept by a key, or made: whoever asks while it is made waits for the same. */
function keptIn<T>(
  kept: Map<string, Promise<T>>,
  key: string,
  most: number,
  make: () => Promise<T>,
): Promise<T> {
  const known = kept.get(key);
  const value = known ?? make();
  // The one asked about last goes last.
  kept.delete(key);
  kept.set(key, value);
  if (!known)
    value.catch(() => {
      // Whoever asked hears of it, whatever it is; the next one asks anew.
      kept.delete(key);
    });
  for (const oldest of [...kept.keys()].slice(0, -most)) kept.delete(oldest);
  return value;
}
