import { Controller, Get, Post, Req } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Caller } from '@ninety/access';
import type { Principal } from '@ninety/access';
import {
  Answers,
  AnswersList,
  created,
  IfMatch,
  JsonBody,
  listAnswer,
  PathId,
  Queries,
  versioned,
} from '@ninety/platform';
import type { Id, Unvalidated, Version } from '@ninety/platform';
import type { FastifyRequest } from 'fastify';
import { DutiesService } from './duties.service.js';
import type { ShownDuty } from './duties.service.js';
import { DUTY_TABLE } from './duty-table.js';
import {
  CancelDutyDto,
  DutiesOfLicenseResponseDto,
  DutiesQuery,
  DutyCorrectionDto,
  DutyDto,
  DutyMadeResponseDto,
  DutyMetDto,
  DutyResponseDto,
  ListedDutyResponseDto,
  VoidMetDto,
} from './duty.contract.js';

@ApiTags('duties')
@Controller('v1')
export class DutiesController {
  constructor(private readonly duties: DutiesService) {}

  @ApiOperation({ summary: 'Makes a duty: what is owed, by whom, and when; one for each party that owes it' })
  @Answers(DutyMadeResponseDto, { status: 201 })
  @Post('duties')
  async record(@Caller() caller: Principal, @JsonBody(DutyDto) body: Unvalidated<DutyDto>) {
    const [first, ...others] = await this.duties.record(caller, body);
    if (!first) throw new Error('no duty was made');
    const view = { ...first.view, others: others.map((one) => one.view) };
    return created(`/v1/duties/${first.view.id}`, view, first.version);
  }

  @ApiOperation({ summary: 'What is owed, each time that it is, as it is due; without a day last' })
  @AnswersList(ListedDutyResponseDto)
  @Get('duties')
  list(
    @Caller() caller: Principal,
    @Queries(DutiesQuery) query: DutiesQuery,
    @Req() request: FastifyRequest,
  ) {
    return listAnswer(request, query, DUTY_TABLE, (asked) => this.duties.list(caller, asked));
  }

  @ApiOperation({ summary: 'One duty with all that was said of it, and each time that it is owed' })
  @Answers(DutyResponseDto)
  @Get('duties/:id')
  async get(@Caller() caller: Principal, @PathId() id: Id) {
    return answered(await this.duties.get(caller, id));
  }

  @ApiOperation({ summary: 'Corrects a duty, with the reason: what was said before stays readable' })
  @Answers(DutyResponseDto)
  @Post('duties/:id/corrections')
  async correct(
    @Caller() caller: Principal,
    @PathId() id: Id,
    @IfMatch() version: Version | null,
    @JsonBody(DutyCorrectionDto) body: Unvalidated<DutyCorrectionDto>,
  ) {
    return answered(await this.duties.correct(caller, id, version, body));
  }

  @ApiOperation({ summary: 'Cancels a duty, with the reason; what was met stays so' })
  @Answers(DutyResponseDto)
  @Post('duties/:id/cancel')
  async cancel(
    @Caller() caller: Principal,
    @PathId() id: Id,
    @IfMatch() version: Version | null,
    @JsonBody(CancelDutyDto) body: Unvalidated<CancelDutyDto>,
  ) {
    return answered(await this.duties.cancel(caller, id, version, body));
  }

  @ApiOperation({ summary: 'Says that a duty was met, with what shows it' })
  @Answers(DutyResponseDto)
  @Post('duties/:id/met')
  async meet(
    @Caller() caller: Principal,
    @PathId() id: Id,
    @IfMatch() version: Version | null,
    @JsonBody(DutyMetDto) body: Unvalidated<DutyMetDto>,
  ) {
    return answered(await this.duties.meet(caller, id, version, body));
  }

  @ApiOperation({
    summary: 'Takes back that a duty was met, with the reason: it is open again, and what was said stays',
  })
  @Answers(DutyResponseDto)
  @Post('duties/:id/met/void')
  async voidMet(
    @Caller() caller: Principal,
    @PathId() id: Id,
    @IfMatch() version: Version | null,
    @JsonBody(VoidMetDto) body: Unvalidated<VoidMetDto>,
  ) {
    return answered(await this.duties.voidMet(caller, id, version, body));
  }

  @ApiOperation({ summary: 'The duties of a license, and which of its conditions have none' })
  @Answers(DutiesOfLicenseResponseDto)
  @Get('licenses/:id/duties')
  ofLicense(@Caller() caller: Principal, @PathId() id: Id) {
    return this.duties.ofLicense(caller, id);
  }
}

function answered({ view, version }: ShownDuty) {
  return versioned(view, version);
}
