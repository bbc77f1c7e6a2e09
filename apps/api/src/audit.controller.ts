import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { assertMay, Caller } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Audit, RecordVerification } from '@ninety/audit';
import { cursorOf, limitOf, PageQuery, pageOf, Queries, Text, Uuid } from '@ninety/platform';

export class AuditQuery extends PageQuery {
  @Text({ optional: true, max: 300, description: 'such as applications/{id}' })
  resource?: string;

  @Uuid({ optional: true })
  principalId?: string;
}

@ApiTags('audit')
@Controller('v1/audit')
export class AuditController {
  constructor(
    private readonly audit: Audit,
    private readonly verification: RecordVerification,
  ) {}

  @ApiOperation({ summary: 'The append-only record, newest first' })
  @Get()
  async list(@Caller() caller: Principal, @Queries(AuditQuery) query: AuditQuery) {
    assertMay(caller, 'audit.read');
    const limit = limitOf(query);
    const before = cursorOf(query, isSequence)?.[0];
    const entries = await this.audit.list(before === undefined ? null : Number(before), limit + 1, query);
    return pageOf(
      entries,
      limit,
      ({ sequence }) => [String(sequence)],
      (entry) => entry,
    );
  }

  @ApiOperation({
    summary: 'Recomputes the whole chain and names the first entry that was edited, removed or reordered',
  })
  @Get('verify')
  verify(@Caller() caller: Principal) {
    assertMay(caller, 'audit.read');
    return this.verification.verify();
  }
}

function isSequence(value: unknown): boolean {
  return typeof value === 'string' && /^\d{1,15}$/.test(value);
}
