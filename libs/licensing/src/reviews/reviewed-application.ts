import { Injectable } from '@nestjs/common';
import type { Principal } from '@ninety/access';
import { bringScreeningUpToDate, partiesInFull, PartyScreening } from '@ninety/parties';
import type { PartyWithOwners } from '@ninety/parties';
import { Database } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import { ScreeningService } from '@ninety/screening';
import { totalValueOf } from '@ninety/bis';
import { receiversOf } from '@ninety/regimes';
import type { EntityManager } from 'typeorm';
import type { StoredForm } from '../applications/application.contract.js';
import { partyIdsOf } from '../applications/form-parties.js';
import type { ApplicationEntity } from '../applications/application.entity.js';
import type { TrackedCase } from '../tracker/tracked-case.js';
import { surroundingsOf } from '../views/surroundings.js';
import type { Surroundings } from '../views/surroundings.js';
import type { ReviewFacts } from './review.js';
import { hashOf, snapshotOf } from './snapshot.js';
import type { Snapshot } from './snapshot.js';

/** What of a case is read for its review. */
export type ReviewedCase = TrackedCase<Pick<ApplicationEntity, 'id' | 'supplierId' | 'form'>>;

/** An application as policies judge it and as reviewers see it. */
export interface ReviewedApplication {
  readonly facts: ReviewFacts;
  readonly snapshot: Snapshot;
  readonly hash: string;
}

/** Reads applications for their reviews: what they say, who takes part, and what the lists say of them. */
@Injectable()
export class ReviewedApplications {
  constructor(
    private readonly database: Database,
    private readonly screening: ScreeningService,
    private readonly partyScreening: PartyScreening,
  ) {}

  /** One, with its parties screened against the list in force. */
  async one(tx: EntityManager, caller: Principal, file: ReviewedCase): Promise<ReviewedApplication> {
    await bringScreeningUpToDate(tx, this.partyScreening, caller, partyIdsOf(file.application.form));
    const [read] = await this.some([file]);
    if (!read) throw new Error('no reading of an application');
    return read;
  }

  /** Several, in their order, as they were screened; in a transaction as it sees them. */
  async some(files: readonly ReviewedCase[]): Promise<ReviewedApplication[]> {
    const surroundings = await surroundingsOf(
      this.database,
      this.screening,
      files.map(({ application }) => application),
    );
    const parties = await partiesInFull(
      this.database.reader,
      files.flatMap(({ application }) => partyIdsOf(application.form)),
    );
    return files.map((file) => readingOf(file, surroundings(file.application), parties));
  }
}

function readingOf(
  file: ReviewedCase,
  surroundings: Surroundings,
  parties: ReadonlyMap<Id, PartyWithOwners>,
): ReviewedApplication {
  const { form } = file.application;
  const snapshot = snapshotOf({ ...form, tracked: file.tracked }, parties);
  return { facts: factsOf(file, surroundings), snapshot, hash: hashOf(snapshot) };
}

function factsOf(
  { application: { form }, tracked, regime }: ReviewedCase,
  around: Surroundings,
): ReviewFacts {
  const receivers = new Set(receiversOf(regime.pack));
  const receiving = new Set(
    form.parties.filter(({ role }) => receivers.has(role)).map(({ partyId }) => partyId),
  );
  const destinations = around.partyNames
    .filter(({ partyId }) => receiving.has(partyId))
    .map(({ country }) => country);
  return {
    listedParty: isListed(partyIdsOf(form).length, around.screening),
    eccns: form.items.length === 0 ? null : form.items.map(({ eccn }) => eccn),
    destinations: destinations.length === 0 ? null : destinations,
    value: valueOf(form),
    type: tracked.kind,
    regime: tracked.regime,
  };
}

/** What the items add up to; what is stated, where none has a price. Null: some have none, or another currency, so it may be more. */
function valueOf({ items, totalValue }: StoredForm): ReviewFacts['value'] {
  const isPriced = items.some(({ unitPrice, totalPrice }) => unitPrice != null || totalPrice != null);
  return totalValueOf(items) ?? (isPriced ? null : (totalValue ?? null));
}

/** A match that nobody has judged may be one; null: nobody was looked for. */
function isListed(parties: number, { listVersion, alerts }: Surroundings['screening']): boolean | null {
  if (parties === 0 || listVersion === null) return null;
  return alerts.length > 0;
}
