import { Controller, Get, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Caller, KeepsNothing } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Answers, AnswersPage, JsonBody, PageQuery, Queries } from '@ninety/platform';
import type { Unvalidated } from '@ninety/platform';
import { PACK_SCHEMA } from '../engine/schema.js';
import {
  PackSchemaResponseDto,
  RegimeResponseDto,
  RegimeSimulateDto,
  RegimeSimulationResponseDto,
  RegimeSummaryResponseDto,
} from './regimes.contract.js';
import { RegimesService } from './regimes.service.js';

@ApiTags('regimes')
@Controller('v1/regimes')
export class RegimesController {
  constructor(private readonly regimes: RegimesService) {}

  @ApiOperation({
    summary: 'The regimes that there are: authorities’ procedures as their applicants see them',
  })
  @AnswersPage(RegimeSummaryResponseDto)
  @Get()
  list(@Caller() caller: Principal, @Queries(PageQuery) query: PageQuery) {
    return this.regimes.list(caller, query);
  }

  @ApiOperation({ summary: 'The JSON Schema of packs, for editors and for checking one’s own' })
  @Answers(PackSchemaResponseDto)
  @Get('schema')
  schema(): PackSchemaResponseDto {
    return PACK_SCHEMA;
  }

  @ApiOperation({ summary: 'A regime whole' })
  @Answers(RegimeResponseDto)
  @Get(':id')
  get(@Caller() caller: Principal, @Param('id') id: string): RegimeResponseDto {
    return this.regimes.get(caller, id);
  }

  @ApiOperation({ summary: 'What an applicant could know by such a record; nothing is kept' })
  @Answers(RegimeSimulationResponseDto)
  @KeepsNothing()
  @Post(':id/simulate')
  simulate(
    @Caller() caller: Principal,
    @Param('id') id: string,
    @JsonBody(RegimeSimulateDto) body: Unvalidated<RegimeSimulateDto>,
  ): RegimeSimulationResponseDto {
    return this.regimes.simulate(caller, id, body);
  }
}
