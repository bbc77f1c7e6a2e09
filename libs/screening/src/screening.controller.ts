import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Caller } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { IfMatch, JsonBody, PathId, Queries, versioned } from '@ninety/platform';
import type { Id, Unvalidated, Version } from '@ninety/platform';
import { AdjudicationDto, AlertsQuery, CompareDto, ScreenDto } from './screening.dto.js';
import type { ScreeningAlertEntity } from './screening.entity.js';
import { ScreeningService } from './screening.service.js';

@ApiTags('screening')
@Controller('v1')
export class ScreeningController {
  constructor(private readonly screening: ScreeningService) {}

  @ApiOperation({ summary: 'Screens names against the Entity List' })
  @Post('screenings')
  @HttpCode(200)
  screen(@Caller() caller: Principal, @JsonBody(ScreenDto) body: Unvalidated<ScreenDto>) {
    return this.screening.screen(caller, body);
  }

  @ApiOperation({ summary: 'Compares pairs of names' })
  @Post('screenings/compare')
  @HttpCode(200)
  compare(@Caller() caller: Principal, @JsonBody(CompareDto) body: Unvalidated<CompareDto>) {
    return this.screening.compare(caller, body);
  }

  @ApiOperation({ summary: 'Potential matches of parties' })
  @Get('screening-alerts')
  async alerts(@Caller() caller: Principal, @Queries(AlertsQuery) query: AlertsQuery) {
    const { data, nextCursor } = await this.screening.alerts(caller, query);
    return { data: data.map(view), nextCursor };
  }

  @ApiOperation({ summary: 'One potential match' })
  @Get('screening-alerts/:id')
  async alert(@Caller() caller: Principal, @PathId() id: Id) {
    const alert = await this.screening.alert(caller, id);
    return versioned(view(alert), alert.version);
  }

  @ApiOperation({ summary: 'Judges a potential match' })
  @Post('screening-alerts/:id/adjudication')
  @HttpCode(200)
  async adjudicate(
    @Caller() caller: Principal,
    @PathId() id: Id,
    @IfMatch() version: Version | null,
    @JsonBody(AdjudicationDto) body: Unvalidated<AdjudicationDto>,
  ) {
    const alert = await this.screening.adjudicate(caller, id, version, body);
    return versioned(view(alert), alert.version);
  }
}

function view({
  id,
  partyId,
  entryId,
  score,
  matchedName,
  explanation,
  status,
  reason,
  decidedBy,
  decidedAt,
  createdAt,
}: ScreeningAlertEntity) {
  return {
    id,
    partyId,
    entryId,
    score,
    matchedName,
    explanation,
    status,
    reason,
    decidedBy,
    decidedAt,
    createdAt,
  };
}
