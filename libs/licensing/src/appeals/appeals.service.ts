import { Injectable } from '@nestjs/common';
import { assertMay, isApplicant, knownPrincipals, perform } from '@ninety/access';
import type { KnownPrincipal, Permission, Principal, Role, UseCase } from '@ninety/access';
import { Audit } from '@ninety/audit';
import { problemOf, Database, forbidden, newId, notFound, OfficeClock, Problem } from '@ninety/platform';
import type { Id, Unvalidated, Version } from '@ninety/platform';
import { Outbox } from '@ninety/webhooks';
import type { EntityManager } from 'typeorm';
import { controlNumberOf } from '../applications/application.entity.js';
import type { ApplicationEntity } from '../applications/application.entity.js';
import { versionFor } from '../applications/versions.js';
import { assertAttachmentsOf } from '../case/event-checks.js';
import { findCase, lockCase } from '../case/case-file.js';
import type { CaseFile } from '../case/case-file.js';
import { EventsService } from '../case/events.service.js';
import { dayOf } from '../case/standing.js';
import { formatDay } from '@ninety/procedure';
import type { PaperKind } from '@ninety/procedure';
import { appealStanding, CITATIONS, PAPER_RULES, whyNotFiled } from '@ninety/bis';
import type { AppealStanding, Filer } from '@ninety/bis';
import { AppealPaperEntity } from './appeal.entity.js';
import { insertPaper, openPapers, papersOf } from './paper.store.js';
import type {
  AppealDecisionDto,
  AppealDto,
  AppealPaperResponseDto,
  AppealResponseDto,
  PaperDto,
} from './appeals.contract.js';
import { LICENSING_PROBLEMS } from '../problems.js';
import { say } from '../sentences.js';

/** A paper as it is to be filed. */
interface Filing {
  readonly kind: PaperKind;
  readonly text: string;
  readonly attachmentIds?: readonly Id[] | null | undefined;
}

/** In which role of Ninety each side files its papers. */
const FILED_BY: Readonly<Record<Filer, Role>> = {
  appellant: 'compliance_officer',
  'Under Secretary': 'escalation_chair',
};

/** The appeal of a denial, from its statement to the Under Secretary's reasons, each paper on record. docs/decisions/0011 */
@Injectable()
export class AppealsService {
  constructor(
    private readonly database: Database,
    private readonly clock: OfficeClock,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly events: EventsService,
  ) {}

  /** Files the appeal with its statement, and with what is requested at the same time. */
  async file(caller: Principal, id: Id, version: Version | null, body: Unvalidated<AppealDto>) {
    const filing = this.useCase(caller, id, 'appeals.file', version, body);
    return perform(this.database, filing, async (tx, file, dto) => {
      const { statement, hearingRequest, stayRequest, attachmentIds } = dto;
      const next = await this.events.recordIn(tx, caller, file, { type: 'appeal_filed' });
      await this.add(tx, caller, next, { kind: 'statement', text: statement, attachmentIds });
      if (hearingRequest) await this.add(tx, caller, next, { kind: 'hearing_request', text: hearingRequest });
      if (stayRequest) await this.add(tx, caller, next, { kind: 'stay_request', text: stayRequest });
      return this.view(tx, caller, next);
    });
  }

  /** Adds a paper to the record of a pending appeal. */
  async addPaper(caller: Principal, id: Id, body: Unvalidated<PaperDto>) {
    const adding = this.useCase(caller, id, 'appeals.add_paper', null, body);
    return perform(this.database, adding, async (tx, file, paper) => {
      if (FILED_BY[PAPER_RULES[paper.kind].by] !== caller.role)
        throw forbidden(say('role_may_not_file_paper', { role: caller.role, paper: paper.kind }));
      await this.add(tx, caller, file, paper);
      return this.view(tx, caller, file);
    });
  }

  /** The Under Secretary's decision, final, with its reasons. */
  async decide(caller: Principal, id: Id, version: Version | null, body: Unvalidated<AppealDecisionDto>) {
    const deciding = this.useCase(caller, id, 'appeals.decide', version, body);
    return perform(this.database, deciding, async (tx, file, { outcome, reasons, attachmentIds }) => {
      const next = await this.events.recordIn(tx, caller, file, { type: 'appeal_decided', outcome });
      await this.add(tx, caller, next, { kind: 'decision', text: reasons, attachmentIds });
      return this.view(tx, caller, next);
    });
  }

  /** The appeal and its record; an applicant reads what is filed with it and by it. */
  async get(caller: Principal, id: Id) {
    const reader = this.database.reader;
    const file = await findCase(reader, caller, id);
    assertMay(caller, 'applications.read');
    return this.view(reader, caller, file);
  }

  private useCase<B extends object>(
    caller: Principal,
    id: Id,
    permission: Permission,
    named: Version | null,
    body: Unvalidated<B>,
  ): UseCase<CaseFile, B> {
    const find = (tx: EntityManager) => lockCase(tx, caller, id);
    const of = ({ application }: CaseFile) => versionFor(caller, application);
    return { caller, find, permission, version: { of, named }, body };
  }

  private async add(
    tx: EntityManager,
    caller: Principal,
    file: CaseFile,
    { kind, text, attachmentIds }: Filing,
  ): Promise<void> {
    const { application } = file;
    const { id: applicationId } = application;
    const today = await this.clock.today();
    const papers = await papersOf(tx, applicationId);
    const appeal = appealStanding(file.standing(dayOf(today)).state, papers.map(asPaper));
    if (!appeal) throw problemOf(LICENSING_PROBLEMS['no-appeal'], say('no_appeal'));
    const refusal = whyNotFiled(kind, appeal, papers.map(asPaper), dayOf(today));
    if (refusal) {
      const { sentence: detail, citation } = refusal;
      throw new Problem(422, { detail, errors: [{ pointer: '/kind', detail, citation }] });
    }
    const ids = await assertAttachmentsOf(tx, caller, applicationId, attachmentIds ?? []);
    const paper = tx.create(AppealPaperEntity, {
      id: newId(),
      applicationId,
      number: papers.length + 1,
      kind,
      text,
      attachmentIds: ids,
      filedBy: caller.id,
      filedOn: today,
      filedAt: new Date(),
    });
    await insertPaper(tx, paper);
    await this.audit.record(tx, caller, `appeal.${kind}`, `applications/${applicationId}`, {
      paper: paper.id,
    });
    await this.announce(tx, application, [...papers, paper]);
  }

  /** Tells of the last paper, each side by the number that it counts. */
  private async announce(
    tx: EntityManager,
    application: ApplicationEntity,
    papers: readonly AppealPaperEntity[],
  ) {
    const last = papers.at(-1);
    for (const [audience, known] of [
      ['applicant', openPapers(papers)],
      ['government', papers],
    ] as const) {
      const paper = known.at(-1);
      if (paper?.id !== last?.id || !paper) continue;
      await this.outbox.write(tx, {
        type: 'application.appeal_paper_filed',
        audience,
        supplierId: application.supplierId,
        agencies: application.referredTo,
        data: {
          applicationId: application.id,
          controlNumber: controlNumberOf(application),
          paper: paper.kind,
          number: paper.number,
        },
      });
    }
  }

  private async view(manager: EntityManager, caller: Principal, file: CaseFile): Promise<AppealResponseDto> {
    const papers = await papersOf(manager, file.application.id);
    const today = dayOf(await this.clock.today());
    const appeal = appealStanding(file.standing(today).state, papers.map(asPaper));
    if (!appeal) throw notFound('appeal');
    const shown = isApplicant(caller) ? openPapers(papers) : papers;
    const filers = shown.map(({ filedBy }) => filedBy);
    const names = await knownPrincipals(manager, filers);
    return {
      ...standingView(appeal, papers),
      papers: shown.map((paper) => paperView(caller, paper, names.get(paper.filedBy))),
    };
  }
}

function asPaper({ kind, filedOn }: AppealPaperEntity) {
  return { kind, filedOn: dayOf(filedOn) };
}

function standingView(
  appeal: AppealStanding,
  papers: readonly AppealPaperEntity[],
): Omit<AppealResponseDto, 'papers'> {
  const day = (one: number | null) => (one === null ? null : formatDay(one));
  const lacking = (paper: PaperKind) =>
    papers.some(({ kind }) => kind === paper) ? [] : [{ paper, citation: PAPER_RULES[paper].citation }];
  return {
    status: appeal.outcome ?? 'pending',
    citation: CITATIONS.appeal,
    filedOn: formatDay(appeal.filedOn),
    decidedOn: day(appeal.decidedOn),
    submissionsUntil: day(appeal.submissionsUntil),
    hearing: appeal.hearing,
    stay: appeal.stay,
    missing: [...lacking('statement'), ...(appeal.decidedOn === null ? [] : lacking('decision'))],
  };
}

/** An applicant reads who of its own people filed a paper, and of the others that it was the Under Secretary. */
function paperView(
  caller: Principal,
  paper: AppealPaperEntity,
  author: KnownPrincipal | undefined,
): AppealPaperResponseDto {
  const { id, number, kind, text, attachmentIds, filedOn, filedAt } = paper;
  const { by, citation } = PAPER_RULES[kind];
  const isAppellants = by === 'appellant';
  return {
    id,
    number,
    kind,
    citation,
    text,
    attachmentIds,
    filedOn,
    filedAt: filedAt.toISOString(),
    from: {
      office: by,
      ...(author && (isAppellants || !isApplicant(caller)) ? { name: author.name } : {}),
    },
  };
}
