import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { ReadStream } from 'node:fs';
import { Injectable } from '@nestjs/common';
import { assertMay, performUpload } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Audit } from '@ninety/audit';
import { FileReader, INTAKE_LIMITS, ReaderBusy } from '@ninety/intake';
import type { IntakeFault, IntakeReading, MessageReading, NotRead } from '@ninety/intake';
import { supplierFor } from '@ninety/parties';
import { Database, invalid, isId, isText, newId, OfficeClock, Problem, viewed } from '@ninety/platform';
import type { Id, Page, ReadForm, Sentence, SpooledFile } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import type { ApplicationEntity } from '../applications/application.entity.js';
import { AttachmentFiles } from '../attachments/attachment-files.js';
import { findVisible } from '../audience/access-scope.store.js';
import { applicationNamed } from '../proposals/named-application.js';
import { ProposalDesk } from '../proposals/proposal-desk.js';
import { OF_A_MAIL } from '../proposals/proposal.js';
import type { Proposal } from '../proposals/proposal.js';
import { proposalsOfIntakes } from '../proposals/proposal.store.js';
import { sentenceBy } from '../tracker/sentences.js';
import { TrackedRegimes } from '../tracker/tracked-regimes.js';
import { trackedCasesOf } from '../tracker/tracked-case.js';
import { findIntake, insertIntake, intakeLike, intakesPage, lockIntakes } from './intake.store.js';
import { intakeView } from './intake.js';
import type { Intake, KeptReading, Remark } from './intake.js';
import type { IntakeResponseDto, IntakesQuery } from './intake.contract.js';
import { casesNamed } from './own-cases.read-model.js';
import { proposedBy, told } from './to-propose.js';
import type { FromMessage, OwnCase } from './to-propose.js';

const MEDIA_TYPES = {
  eml: 'message/rfc822',
  msg: 'application/vnd.ms-outlook',
  pdf: 'application/pdf',
} as const;
const RETRY_AFTER_SECONDS = 5;
const MOST_READS = 200;
/** Of all messages of a file, that are looked for among numbers and references. */
const MOST_WORDS = 1_000;
const LONGEST_FILE_NAME = 255;

/** A file that was read, before anybody knows whose it is. */
interface ReadUpload {
  readonly file: SpooledFile;
  readonly fileName: string;
  readonly supplierId: Id | null;
  readonly applicationId: Id | null;
  readonly reading: IntakeReading;
}

/** Mails and documents of authorities, as they come in: they are kept and read, and propose. */
@Injectable()
export class IntakesService {
  private readonly reader = new FileReader();

  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: OfficeClock,
    private readonly regimes: TrackedRegimes,
    private readonly files: AttachmentFiles,
    private readonly desk: ProposalDesk,
  ) {}

  /** Keeps and reads a file. The same once more, or the same message from another mailbox, answers what it was answered before. */
  receive(caller: Principal, form: ReadForm): Promise<IntakeResponseDto> {
    const kept = { caller, permission: 'proposals.make', receive: () => this.readIn(caller, form) } as const;
    return performUpload(this.database, kept, (tx, upload) => this.keep(tx, caller, upload));
  }

  /** The newest first. */
  async list(caller: Principal, query: IntakesQuery): Promise<Page<IntakeResponseDto>> {
    assertMay(caller, 'proposals.read');
    const page = await intakesPage(this.database.reader, caller, query);
    const ids = page.data.map(({ id }) => id);
    const proposals = await proposalsOfIntakes(this.database.reader, ids);
    return viewed(page, (one) =>
      intakeView(
        one,
        proposals.filter(({ intakeId }) => intakeId === one.id),
      ),
    );
  }

  async get(caller: Principal, id: Id): Promise<IntakeResponseDto> {
    const intake = await findIntake(this.database.reader, caller, id);
    assertMay(caller, 'proposals.read');
    return intakeView(intake, await proposalsOfIntakes(this.database.reader, [id]));
  }

  async content(caller: Principal, id: Id): Promise<{ intake: Intake; bytes: ReadStream }> {
    const intake = await findIntake(this.database.reader, caller, id);
    assertMay(caller, 'proposals.read');
    return { intake, bytes: this.files.read(id) };
  }

  /** @throws Problem 422 for what cannot be read, 503 while too many others are */
  private async readIn(caller: Principal, form: ReadForm): Promise<ReadUpload> {
    const { file, fileName, texts } = await form();
    if (!isText(fileName) || fileName.length > LONGEST_FILE_NAME)
      throw invalid({ pointer: '/file', detail: sentenceBy('intake_without_file_name') });
    const read = await this.read(file.path, caller.id);
    if ('fault' in read) throw invalid({ pointer: '/file', detail: faultSentence(read.fault) });
    const named = { supplierId: idIn(texts, 'supplierId'), applicationId: idIn(texts, 'applicationId') };
    return { file, fileName, ...named, reading: read.reading };
  }

  private async read(path: string, who: Id) {
    try {
      return await this.reader.read(path, who);
    } catch (error) {
      if (!(error instanceof ReaderBusy)) throw error;
      const headers = { 'retry-after': String(RETRY_AFTER_SECONDS) };
      throw new Problem(503, { detail: sentenceBy('intake_busy'), headers });
    }
  }

  private async keep(tx: EntityManager, caller: Principal, upload: ReadUpload): Promise<IntakeResponseDto> {
    const { file, fileName, reading } = upload;
    const about =
      upload.applicationId === null ? null : await applicationNamed(tx, caller, upload.applicationId, false);
    const supplierId = about?.supplierId ?? (await supplierFor(tx, caller, upload.supplierId));
    await lockIntakes(tx, supplierId);
    const known = { supplierId, sha256: file.sha256, messageKey: messageKey(reading) };
    const before = await intakeLike(tx, known);
    if (before) return intakeView(before, await proposalsOfIntakes(tx, [before.id]));
    const id = newId();
    const { proposals, remarks } = await this.proposed(tx, caller, { id, supplierId }, about, reading);
    const intake: Intake = {
      ...known,
      id,
      format: reading.format,
      fileName: basename(fileName),
      mediaType: MEDIA_TYPES[reading.format],
      size: file.size,
      reading: keptReading(reading, remarks),
      receivedBy: caller.id,
      receivedAt: new Date(),
    };
    await this.files.keep(id, file);
    await insertIntake(tx, intake);
    const details = { sha256: file.sha256, format: intake.format, proposals: proposals.length };
    await this.audit.record(tx, caller, 'intake.received', `suppliers/${supplierId}/intake/${id}`, details);
    return intakeView(intake, await this.make(tx, caller, intake, proposals));
  }

  private make(
    tx: EntityManager,
    caller: Principal,
    { id, supplierId }: Intake,
    proposals: readonly FromMessage[],
  ): Promise<Proposal[]> {
    return this.desk.make(
      tx,
      caller,
      proposals.map((one) => ({ ...one, ...OF_A_MAIL(id), supplierId, why: null })),
    );
  }

  /** What each message proposes; what several of them say alike is proposed once. */
  private async proposed(
    tx: EntityManager,
    caller: Principal,
    { id, supplierId }: Pick<Intake, 'id' | 'supplierId'>,
    about: ApplicationEntity | null,
    { messages, format }: IntakeReading,
  ): Promise<{ proposals: FromMessage[]; remarks: Remark[] }> {
    const proposals = new Map<string, FromMessage>();
    const remarks: Remark[] = [];
    const today = await this.clock.today();
    const source = format === 'pdf' ? 'letter' : 'e_mail';
    const own = await this.casesOf(tx, caller, supplierId, about, messages);
    for (const [place, message] of messages.entries()) {
      const cases = about ? own : namedIn(message, own);
      const name = `mail-${message.sentOn ?? today}-${id.slice(-6)}${place === 0 ? '' : `-${place}`}`;
      const told = proposedBy(message, cases, { source, today, name });
      remarks.push(...told.remarks);
      for (const one of told.proposals) {
        const key = JSON.stringify([one.applicationId, one.observation.type]);
        if (!proposals.has(key)) proposals.set(key, one);
      }
    }
    return { proposals: [...proposals.values()], remarks };
  }

  /** The cases that any message names, looked up once; where somebody said of which it is, that alone. */
  private async casesOf(
    tx: EntityManager,
    caller: Principal,
    supplierId: Id,
    about: ApplicationEntity | null,
    messages: readonly MessageReading[],
  ): Promise<OwnCase[]> {
    const words = [...new Set(messages.flatMap((one) => one.words.map(({ value }) => value)))];
    const named = await casesNamed(tx, supplierId, this.regimes.ids(), words.slice(0, MOST_WORDS));
    const ids = about ? [about.id] : [...new Set(named.map(({ applicationId }) => applicationId))];
    const found = await Promise.all(ids.map((one) => findVisible(tx, caller, one)));
    const applications = found.filter((one) => one !== null);
    const files = await trackedCasesOf(tx, this.regimes, applications);
    return Promise.all(
      files.map(async (file) => ({
        file,
        today: await this.regimes.today(file.regime),
        named: named.filter(({ applicationId }) => applicationId === file.application.id),
      })),
    );
  }
}

/** Of some cases those that a message names, each with its words. */
function namedIn({ words }: MessageReading, cases: readonly OwnCase[]): OwnCase[] {
  const said = new Set(words.map(({ value }) => value));
  return cases
    .map((one) => ({ ...one, named: one.named.filter(({ word }) => said.has(word)) }))
    .filter(({ named }) => named.length > 0);
}

/** By what a message is known again: its id, with what it says, for anybody may give another that id. */
function messageKey({ messages: [first] }: IntakeReading): string | null {
  if (!first?.messageId) return null;
  return createHash('sha256')
    .update(JSON.stringify([first.messageId, first.contentHash]))
    .digest('hex');
}

/** @throws Problem 422 for what is no id */
function idIn(texts: ReadonlyMap<string, string>, name: 'supplierId' | 'applicationId'): Id | null {
  const given = texts.get(name);
  if (given === undefined) return null;
  if (!isId(given)) throw invalid({ pointer: `/${name}`, detail: sentenceBy('proposal_of_no_application') });
  return given.toLowerCase();
}

function keptReading(
  { messages, notRead, disguised }: IntakeReading,
  remarks: readonly Remark[],
): KeptReading {
  const [first] = messages;
  const reads = messages.flatMap(({ numbers, events, besides }) => [
    ...numbers,
    ...events.flatMap((one) => one.reads.slice(0, 1)),
    ...besides,
  ]);
  const shownOtherwise = disguised.map((where) => ({ where, why: told(sentenceBy('intake_disguised')) }));
  return {
    subject: first?.subject ?? null,
    from: first?.from ?? null,
    sentOn: first?.sentOn ?? null,
    reads: reads.slice(0, MOST_READS),
    notRead: [
      ...notRead.map((one) => ({ where: one.where, why: told(unreadSentence(one)) })),
      ...shownOtherwise,
    ],
    notProposed: remarks,
  };
}

function faultSentence(fault: IntakeFault): Sentence {
  switch (fault) {
    case 'unknown_format':
      return sentenceBy('intake_unknown_format');
    case 'encrypted':
      return sentenceBy('intake_encrypted');
    case 'unreadable':
      return sentenceBy('intake_unreadable');
    case 'takes_too_long':
      return sentenceBy('intake_takes_too_long', { seconds: INTAKE_LIMITS.milliseconds / 1_000 });
    case 'takes_too_much':
      return sentenceBy('intake_takes_too_much');
  }
}

function unreadSentence({ why }: NotRead): Sentence {
  switch (why) {
    case 'too_deep':
      return sentenceBy('intake_too_deep', { most: INTAKE_LIMITS.depth });
    case 'too_nested':
      return sentenceBy('intake_too_nested', { most: INTAKE_LIMITS.nesting });
    case 'too_much_markup':
      return sentenceBy('intake_too_much_markup', { most: INTAKE_LIMITS.html });
    case 'too_many_parts':
      return sentenceBy('intake_too_many_parts', { most: INTAKE_LIMITS.parts });
    case 'too_many_pages':
      return sentenceBy('intake_too_many_pages', { most: INTAKE_LIMITS.pages });
    case 'too_long':
      return sentenceBy('intake_too_long', { most: INTAKE_LIMITS.characters });
    case 'other_format':
      return sentenceBy('intake_other_format');
    case 'encrypted':
      return sentenceBy('intake_encrypted');
    case 'unreadable':
      return sentenceBy('intake_unreadable');
  }
}
