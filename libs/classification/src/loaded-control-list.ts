import { Injectable } from '@nestjs/common';
import { EAR99, mayHaveParagraph, nearestEccns, reasonsFor } from '@ninety/bis';
import type { CclEntry, ReasonForControl } from '@ninety/bis';
import { LawBook } from '@ninety/law';
import type { BookedLaw } from '@ninety/law';
import { invalid } from '@ninety/platform';
import { ControlList, entryIn, paragraphIn } from '@ninety/suppliers';
import type { ListedReasons, SaidClassification } from '@ninety/suppliers';
import type { EntityManager } from 'typeorm';
import { say } from './sentences.js';

/** The Commerce Control List as it was loaded. */
@Injectable()
export class LoadedControlList extends ControlList {
  constructor(private readonly book: LawBook) {
    super();
  }

  override async reasonsOf(
    manager: EntityManager,
    said: SaidClassification,
    days: readonly string[],
  ): Promise<ListedReasons> {
    for (const day of days) {
      const law = await this.book.lawOf(manager, day);
      if (isWhole(law)) return byWholeList(law, law.editions.ccl.version, said);
    }
    const today = days.at(-1);
    return byStarter(today === undefined ? null : await this.book.lawOf(manager, today), said);
  }
}

type WholeLaw = BookedLaw & { readonly editions: { readonly ccl: { readonly version: number } } };

/** A starter has the entries that it has, and says nothing of others. */
function isWhole(law: BookedLaw): law is WholeLaw {
  return law.editions.ccl !== null && !law.editions.ccl.starter;
}

function byWholeList(law: BookedLaw, version: number, said: SaidClassification): ListedReasons {
  const { eccn } = said;
  const entry = entryOf(law, eccn);
  if (!entry) throw invalid({ pointer: '/eccn', detail: notListed(eccn, version, law) });
  const paragraph = paragraphIn(eccn);
  if (paragraph !== null && !mayHaveParagraph(entry, paragraph))
    throw invalid({
      pointer: '/eccn',
      detail: say('paragraph_not_listed', { eccn: entry.eccn, paragraph, version }),
    });
  return { reasonsForControl: asListed(entry, version, said), lawVersion: version };
}

function notListed(eccn: string, version: number, law: BookedLaw) {
  const nearest = nearestEccns(entryIn(eccn), law);
  return nearest.length > 0
    ? say('entry_not_listed', { version, nearest: nearest.join(', ') })
    : say('entry_not_listed_at_all', { version });
}

/** @throws Problem 422 where others were typed */
function asListed(
  entry: CclEntry,
  version: number,
  { eccn, reasonsForControl: typed }: SaidClassification,
): ReasonForControl[] {
  const listed = reasonsFor(entry, paragraphIn(eccn));
  const isSame =
    typed === null || (typed.length === listed.length && listed.every((one) => typed.includes(one)));
  if (isSame) return listed;
  const detail =
    listed.length > 0
      ? say('reasons_of_list', { eccn, version, reasons: listed.join(', ') })
      : say('reasons_of_list_none', { eccn, version });
  throw invalid({ pointer: '/reasonsForControl', detail });
}

/** What was typed stands; where nothing was, a starter may have the entry. */
function byStarter(
  law: BookedLaw | null,
  { eccn, reasonsForControl: typed }: SaidClassification,
): ListedReasons {
  if (typed !== null) return { reasonsForControl: [...typed], lawVersion: null };
  const entry = eccn === EAR99.eccn ? EAR99 : law?.entries.get(entryIn(eccn));
  if (entry)
    return { reasonsForControl: reasonsFor(entry, paragraphIn(eccn)), lawVersion: law?.versions.ccl ?? null };
  throw invalid({ pointer: '/reasonsForControl', detail: say('reasons_needed', { eccn }) });
}

/** What is on no list stands on none, and is no wrong number. */
function entryOf({ entries }: BookedLaw, eccn: string): CclEntry | undefined {
  return eccn === EAR99.eccn ? EAR99 : entries.get(entryIn(eccn));
}
