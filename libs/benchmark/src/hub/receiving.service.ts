import { Injectable } from '@nestjs/common';
import { Audit, SERVICE } from '@ninety/audit';
import { Database, invalid, Metrics, OfficeClock, problemOf, unauthenticated } from '@ninety/platform';
import type { FieldError, Unvalidated } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { readContribution } from '../contribution.js';
import type { Contribution } from '../contribution.js';
import { say } from '../sentences.js';
import type { SendHubContributionDto } from './hub.contract.js';
import { MOST_JWS } from './hub.js';
import type { ListedReceived, Member, Received } from './hub.js';
import { insertReceived, lockHubState, lockMember, memberOf, newestSequence } from './hub.store.js';
import { claimedPayload, isSignedBy } from './member-keys.js';
import { assertTakesPart } from './members.service.js';
import { HUB_PROBLEMS } from './problems.js';

/** Takes contributions in. Their signature is what lets them in: there is no key of the hub's for it. */
@Injectable()
export class Receiving {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: OfficeClock,
    private readonly metrics: Metrics,
  ) {}

  /**
   * @param here the hub's own origin
   * @throws Problem 401 forged, 409 there already, 422 by field and rule
   */
  async receive(body: Unvalidated<SendHubContributionDto>, here: string): Promise<ListedReceived> {
    try {
      const { jws } = body.validated();
      const received = await this.take(jws, here);
      this.metrics.hubContributions.inc({ result: 'taken' });
      return received;
    } catch (error) {
      this.metrics.hubContributions.inc({ result: 'refused' });
      throw error;
    }
  }

  private async take(jws: string, origin: string): Promise<ListedReceived> {
    if (jws.length > MOST_JWS)
      throw invalid({ pointer: '/jws', detail: say('hub_jws_long', { most: MOST_JWS }) });
    const claimed = claimedPayload(jws);
    const member = await this.claimedMember(claimed);
    // Who is nobody's, and what is not signed by its own, is answered alike: it tells nobody who takes part.
    if (!member || !(await isSignedBy(member.keys, jws))) throw unauthenticated(say('hub_forged'));
    const { contribution, faults } = readContribution(claimed);
    if (!contribution) throw invalid(...faults.map(withinJws));
    const now = await this.clock.now();
    const wrong = faultsHere(contribution, origin, now);
    if (wrong.length > 0) throw invalid(...wrong.map(withinJws));
    return this.database.transaction((tx) => this.keep(tx, contribution, { jws, at: now }));
  }

  private async claimedMember(claimed: unknown): Promise<Member | null> {
    const contributor =
      typeof claimed === 'object' && claimed !== null && 'contributor' in claimed
        ? claimed.contributor
        : null;
    return typeof contributor === 'string' && UUID.test(contributor)
      ? memberOf(this.database.reader, contributor)
      : null;
  }

  private async keep(
    tx: EntityManager,
    { id, contributor, sequence, from, to, cells }: Contribution,
    { jws, at }: { readonly jws: string; readonly at: Date },
  ): Promise<ListedReceived> {
    await lockHubState(tx);
    assertTakesPart(await lockMember(tx, contributor));
    const newest = await newestSequence(tx, contributor);
    const received: Received = { id, memberId: contributor, sequence, from, to, jws, cells, receivedAt: at };
    if (sequence <= newest || !(await insertReceived(tx, received)))
      throw problemOf(
        HUB_PROBLEMS['hub-contribution-known'],
        say('hub_contribution_known', { sequence, newest }),
      );
    await this.audit.record(tx, SERVICE, 'hub_contribution.received', `hub-members/${contributor}`, {
      contribution: id,
      sequence,
      from,
      to,
    });
    return { id, sequence, from, to, receivedAt: at };
  }
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const DAY_MS = 86_400_000;

/** What only the hub knows: its own address and its own time. */
function faultsHere({ hub, madeOn, to }: Contribution, origin: string, now: Date): FieldError[] {
  const tomorrow = new Date(now.getTime() + DAY_MS).toISOString();
  return [
    ...(hub === origin ? [] : [{ pointer: '/hub', detail: say('hub_other', { origin }) }]),
    ...(madeOn <= tomorrow ? [] : [{ pointer: '/madeOn', detail: say('hub_made_later') }]),
    ...(to < tomorrow.slice(0, 7) ? [] : [{ pointer: '/to', detail: say('hub_month_open') }]),
  ];
}

/** A pointer into the payload, from the body: `/jws/cells/3/n`. */
function withinJws({ pointer, ...rest }: FieldError): FieldError {
  return { ...rest, pointer: `/jws${pointer}` };
}
