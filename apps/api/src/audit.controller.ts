import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { assertMay, Caller } from '@ninety/access';
import type { Principal } from '@ninety/access';
import {
  Audit,
  AuditEntryResponseDto,
  AuditQuery,
  cefLine,
  FeedQuery,
  jsonLine,
  RecordHeadResponseDto,
  RecordHeads,
  RecordVerification,
  RecordVerificationResponseDto,
  VerifyQuery,
  AUDIT_PROBLEMS,
} from '@ninety/audit';
import {
  Answer,
  Answers,
  AnswersFile,
  AnswersPage,
  problemOf,
  invalid,
  Queries,
  Yielder,
} from '@ninety/platform';
import { say } from './sentences.js';

const FEED_TYPES = { ndjson: 'application/x-ndjson', cef: 'text/plain' } as const;

@ApiTags('audit')
@Controller('v1/audit')
export class AuditController {
  constructor(
    private readonly audit: Audit,
    private readonly heads: RecordHeads,
    private readonly verification: RecordVerification,
  ) {}

  @ApiOperation({ summary: 'The append-only record, newest first' })
  @AnswersPage(AuditEntryResponseDto)
  @Get()
  list(@Caller() caller: Principal, @Queries(AuditQuery) query: AuditQuery) {
    assertMay(caller, 'audit.read');
    return this.audit.list(query);
  }

  @ApiOperation({
    summary:
      'The record as it grows, oldest first, for a SIEM: JSON Lines or CEF, after the last entry that was received',
  })
  @AnswersFile(FEED_TYPES.ndjson, FEED_TYPES.cef)
  @Get('feed')
  async feed(@Caller() caller: Principal, @Queries(FeedQuery) query: FeedQuery) {
    assertMay(caller, 'audit.read');
    const { format = 'ndjson' } = query;
    const lineOf = format === 'cef' ? cefLine : jsonLine;
    const yielder = new Yielder();
    let lines = '';
    for (const entry of await this.audit.feed(query)) {
      await yielder.yieldIfDue();
      lines += lineOf(entry);
    }
    return new Answer(lines, null, { 'content-type': `${FEED_TYPES[format]}; charset=utf-8` });
  }

  @ApiOperation({
    summary:
      'How far the record goes, signed: kept elsewhere, it shows whether the record was shortened or rewritten',
  })
  @Answers(RecordHeadResponseDto)
  @Get('head')
  async head(@Caller() caller: Principal) {
    assertMay(caller, 'audit.read');
    await this.audit.seal();
    const head = await this.heads.newest();
    if (!head) throw problemOf(AUDIT_PROBLEMS['no-signed-head'], say('head_not_signed'));
    return head;
  }

  @ApiOperation({
    summary:
      'Recomputes both chains, every sealed row and what follows from them, and names what is not as it was recorded',
  })
  @Answers(RecordVerificationResponseDto)
  @Get('verify')
  async verify(@Caller() caller: Principal, @Queries(VerifyQuery) { head }: VerifyQuery) {
    assertMay(caller, 'audit.read');
    const known = head === undefined ? null : await this.heads.opened(head);
    if (head !== undefined && known === null)
      throw invalid({ pointer: '/head', detail: say('head_of_another_service') });
    return this.verification.verify(known);
  }
}
