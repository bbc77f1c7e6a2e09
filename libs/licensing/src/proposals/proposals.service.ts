import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { assertMay, perform, performNew } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { supplierFor } from '@ninety/parties';
import { Database, viewed } from '@ninety/platform';
import type { Id, Page, Unvalidated, Version } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import type { ApplicationEntity } from '../applications/application.entity.js';
import { IntakeDocuments } from '../intake/intake-documents.js';
import { LICENSING_PROBLEMS } from '../problems.js';
import { ObservationsService } from '../tracker/observations.service.js';
import { sentenceOf, sentenceProblem } from '../tracker/sentences.js';
import type { TrackedCase } from '../tracker/tracked-case.js';
import { beneath } from './beneath.js';
import { applicationNamed } from './named-application.js';
import type {
  AcceptProposalDto,
  DismissProposalDto,
  ProposalResponseDto,
  ProposalsQuery,
  ProposeDto,
} from './proposal.contract.js';
import { ProposalDesk } from './proposal-desk.js';
import { findProposal, lockProposal, proposalsPage } from './proposal.store.js';
import { OF_AN_ASSISTANT, proposalView } from './proposal.js';
import type { Proposal } from './proposal.js';

const OBSERVATION = '/observation';
/** Of an observation as JSON: a note of 10,000 characters, and all else that it may say. */
const LONGEST_OBSERVATION = 50_000;
/** NUL, or half a character, as `JSON.stringify` writes them: the database keeps neither. */
const ILLEGIBLE = /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f])/;

/** A proposal as it is answered, with the version that is named to answer it. */
export interface ShownProposal {
  readonly view: ProposalResponseDto;
  readonly version: Version;
}

/** Observations that somebody read, for a person to record: nothing here records by itself. */
@Injectable()
export class ProposalsService {
  constructor(
    private readonly database: Database,
    private readonly observations: ObservationsService,
    private readonly desk: ProposalDesk,
    private readonly documents: IntakeDocuments,
  ) {}

  /** Keeps what an assistant read. @throws Problem 422 for what no observation can say; whether it can be true is not asked yet */
  propose(caller: Principal, body: Unvalidated<ProposeDto>): Promise<ShownProposal> {
    const proposing = { caller, permission: 'proposals.make', body } as const;
    return performNew(this.database, proposing, async (tx, { source, observation, why, ...of }) => {
      const application = of.applicationId
        ? await applicationNamed(tx, caller, of.applicationId, true)
        : null;
      const supplierId = application?.supplierId ?? (await supplierFor(tx, caller, of.supplierId ?? null));
      await beneath(OBSERVATION, () => this.assertProposable(application, observation));
      const applicationId = application?.id ?? null;
      const origin = OF_AN_ASSISTANT(source.tool);
      const given = { ...origin, supplierId, applicationId, observation, why, remark: null, reads: [] };
      const [made] = await this.desk.make(tx, caller, [given]);
      if (!made) throw new Error('no proposal was made');
      return shown(made);
    });
  }

  /** The newest first. */
  async list(caller: Principal, query: ProposalsQuery): Promise<Page<ProposalResponseDto>> {
    assertMay(caller, 'proposals.read');
    return viewed(await proposalsPage(this.database.reader, caller, query), proposalView);
  }

  async get(caller: Principal, id: Id): Promise<ShownProposal> {
    const proposal = await findProposal(this.database.reader, caller, id);
    assertMay(caller, 'proposals.read');
    return shown(proposal);
  }

  /** Records what was proposed, or what somebody says in its place. @throws Problem as recording does: then it stays open */
  accept(
    caller: Principal,
    id: Id,
    version: Version | null,
    body: Unvalidated<AcceptProposalDto>,
  ): Promise<ShownProposal> {
    const accepting = { ...answering(caller, id, version, true), body: body.orEmpty() };
    return perform(this.database, accepting, async (tx, proposal, said) => {
      const applicationId = await this.meant(tx, caller, proposal, said.applicationId ?? null);
      const observation = said.observation ?? proposal.observation;
      const { log } = await this.recorded(tx, caller, proposal, applicationId, observation);
      const eventId = log.at(-1)?.id;
      if (eventId === undefined) throw new Error('nothing was recorded');
      const isOfAnother = proposal.applicationId !== null && proposal.applicationId !== applicationId;
      const isChanged = isOfAnother || !isDeepStrictEqual(observation, proposal.observation);
      const answer = { ...answered(caller, proposal), state: 'accepted' as const, applicationId };
      const accepted = { ...answer, eventId, isChanged };
      await this.desk.accepted(tx, caller, accepted);
      return shown(accepted);
    });
  }

  dismiss(
    caller: Principal,
    id: Id,
    version: Version | null,
    body: Unvalidated<DismissProposalDto>,
  ): Promise<ShownProposal> {
    const dismissing = { ...answering(caller, id, version, false), body };
    return perform(this.database, dismissing, async (tx, proposal, { reason }) => {
      const dismissed = { ...answered(caller, proposal), state: 'dismissed' as const, reason };
      await this.desk.dismissed(tx, caller, dismissed);
      return shown(dismissed);
    });
  }

  /** By the door of events, with the mail as its document. */
  private recorded(
    tx: EntityManager,
    caller: Principal,
    { intakeId }: Proposal,
    applicationId: Id,
    observation: Readonly<Record<string, unknown>>,
  ): Promise<TrackedCase> {
    const record = (body: unknown) =>
      beneath(OBSERVATION, () => this.observations.record(caller, applicationId, null, body));
    if (intakeId === null) return record(observation);
    const given: readonly unknown[] = Array.isArray(observation.attachmentIds)
      ? observation.attachmentIds
      : [];
    return this.documents.attached(tx, caller, intakeId, applicationId, (document) =>
      record({ ...observation, attachmentIds: [...given.filter((one) => one !== document), document] }),
    );
  }

  /** Of which application it is recorded. @throws Problem 422 */
  private async meant(
    tx: EntityManager,
    caller: Principal,
    { supplierId, applicationId }: Proposal,
    said: Id | null,
  ): Promise<Id> {
    const id = said ?? applicationId;
    if (id === null) throw sentenceProblem('proposal_of_no_case', '/applicationId');
    const application = await applicationNamed(tx, caller, id, true);
    if (application.supplierId !== supplierId)
      throw sentenceProblem('proposal_of_no_application', '/applicationId');
    return application.id;
  }

  /** @throws Problem 422 for what no observation says, or the regime has no word for */
  private assertProposable(
    application: ApplicationEntity | null,
    observation: Readonly<Record<string, unknown>>,
  ): void {
    const json = JSON.stringify(observation);
    if (json.length > LONGEST_OBSERVATION)
      throw sentenceProblem('proposal_too_long', '', { most: LONGEST_OBSERVATION });
    if (ILLEGIBLE.test(json)) throw sentenceProblem('proposal_illegible', '');
    if (observation.override != null) throw sentenceProblem('proposal_overrides', '/override');
    this.observations.assertSayable(application, observation);
  }
}

/** What both answers ask before they do anything. */
function answering(caller: Principal, id: Id, named: Version | null, isRequired: boolean) {
  return {
    caller,
    find: (tx: EntityManager) => lockProposal(tx, caller, id),
    permission: 'applications.file',
    version: { of: (proposal: Proposal) => proposal.version, named, isRequired },
    state: ({ state }: Proposal) => {
      if (state !== 'open')
        throw sentenceOf(LICENSING_PROBLEMS['proposal-answered'], 'proposal_answered', { state });
    },
  } as const;
}

function answered(caller: Principal, proposal: Proposal): Proposal {
  return { ...proposal, version: proposal.version + 1, answeredBy: caller.id, answeredAt: new Date() };
}

function shown(proposal: Proposal): ShownProposal {
  return { view: proposalView(proposal), version: proposal.version };
}
