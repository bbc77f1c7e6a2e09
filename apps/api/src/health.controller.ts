import { Controller, Get, Header } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Public } from '@ninety/access';
import { Answers, AnswersFile, Database, Metrics, Problem } from '@ninety/platform';
import { HealthResponseDto } from './health.contract.js';
import { say } from './sentences.js';

@ApiTags('operations')
@Public('uncounted')
@Controller()
export class HealthController {
  constructor(
    private readonly database: Database,
    private readonly metrics: Metrics,
  ) {}

  @ApiOperation({ summary: 'Whether the process is alive' })
  @Answers(HealthResponseDto)
  @Get('health/live')
  live(): HealthResponseDto {
    return { status: 'ok' };
  }

  @ApiOperation({ summary: 'Whether the service can serve requests: the database answers' })
  @Answers(HealthResponseDto)
  @Get('health/ready')
  async ready(): Promise<HealthResponseDto> {
    try {
      await this.database.assertAnswers();
      return { status: 'ok' };
    } catch (cause) {
      throw new Problem(503, { detail: say('database_silent'), headers: { 'retry-after': '5' } }, cause);
    }
  }

  @ApiOperation({ summary: 'Metrics in Prometheus’ text format' })
  @AnswersFile('text/plain')
  @Get('metrics')
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  read(): Promise<string> {
    return this.metrics.registry.metrics();
  }
}
