import { Controller, Get, Header } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Public } from '@ninety/access';
import { Answers, AnswersFile, Metrics } from '@ninety/platform';
import { HealthResponseDto } from './health.contract.js';
import { Readiness } from './readiness.js';

@ApiTags('operations')
@Public('uncounted')
@Controller()
export class HealthController {
  constructor(
    private readonly readiness: Readiness,
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
    await this.readiness.assertReady();
    return { status: 'ok' };
  }

  @ApiOperation({ summary: 'Metrics in Prometheus’ text format' })
  @AnswersFile('text/plain')
  @Get('metrics')
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  read(): Promise<string> {
    return this.metrics.registry.metrics();
  }
}
