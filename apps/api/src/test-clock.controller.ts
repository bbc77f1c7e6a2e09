import { Controller, Get, Inject, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { assertMay, Caller } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Audit } from '@ninety/audit';
import { ClockWatch, LicenseWatch } from '@ninety/licensing';
import {
  Answers,
  AnswersNothing,
  CONFIG,
  Database,
  invalid,
  JsonBody,
  OfficeClock,
  Problem,
  rowOf,
} from '@ninety/platform';
import type { Config, Unvalidated } from '@ninety/platform';
import { TestClockDto, TestClockResponseDto } from './test-clock.contract.js';

/** Moves the procedure's days, for trials and tests; absent unless TEST_CLOCK=1. */
@ApiTags('operations')
@Controller('v1/test-clock')
export class TestClockController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly database: Database,
    private readonly clock: OfficeClock,
    private readonly watch: ClockWatch,
    private readonly licenses: LicenseWatch,
    private readonly audit: Audit,
  ) {}

  @ApiOperation({ summary: 'The present instant of the procedure' })
  @Answers(TestClockResponseDto)
  @Get()
  async get(@Caller() caller: Principal) {
    this.assertOn();
    assertMay(caller, 'test_clock.use');
    return { now: (await this.clock.now()).toISOString() };
  }

  @ApiOperation({ summary: 'Moves the clock forward; answers once everything due by then is committed' })
  @AnswersNothing()
  @Put()
  async set(
    @Caller() caller: Principal,
    @JsonBody(TestClockDto) body: Unvalidated<TestClockDto>,
  ): Promise<void> {
    this.assertOn();
    assertMay(caller, 'test_clock.use');
    const { now } = body.validated();
    await this.database.transaction(async (tx) => {
      await tx.query("SELECT pg_advisory_xact_lock(hashtextextended('test clock', 0))");
      const current = await rowOf<{ now: Date }>(tx, 'SELECT now FROM test_clock');
      if (current && new Date(now) < current.now) {
        throw invalid({
          pointer: '/now',
          detail: `must not be before ${current.now.toISOString()}: the clock goes forward only`,
        });
      }
      await tx.query(
        'INSERT INTO test_clock (now) VALUES ($1) ON CONFLICT (single) DO UPDATE SET now = excluded.now',
        [now],
      );
      await this.audit.record(tx, caller, 'test_clock.set', 'test-clock', { now });
    });
    await this.watch.catchUpAll();
    await this.licenses.catchUpAll();
  }

  private assertOn(): void {
    if (!this.config.testClock) throw new Problem(404, { detail: 'There is nothing here.' });
  }
}
