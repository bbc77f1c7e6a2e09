import { Controller, Delete, Get, Patch, Post, Req } from '@nestjs/common';
import { ApiBody, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Caller, KeepsNothing } from '@ninety/access';
import type { Principal } from '@ninety/access';
import {
  Answers,
  AnswersNothing,
  AnswersList,
  AnswersPage,
  AnyBody,
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
import { CheckDto } from '../applications/application.contract.js';
import { ApplicationFormResponseDto } from '../form/form.contract.js';
import { formView } from '../form/form.view.js';
import { checkView } from '../views/check.view.js';
import { TrackedFormsService } from './tracked-forms.service.js';
import { versionFor } from '../applications/versions.js';
import { APPLICATION_TABLE } from './application-table.js';
import { ObservationsService } from './observations.service.js';
import type { TrackedCase } from './tracked-case.js';
import { TrackedApplicationsService } from './tracked-applications.service.js';
import { TrackedViews } from './tracked-views.js';
import { TrackedWhatIf } from './tracked-what-if.service.js';
import { TrackedWhatIfDto, TrackedWhatIfResponseDto } from './tracked-what-if.contract.js';
import {
  AsKnownQuery,
  ObservationDto,
  ObservationResponseDto,
  ObservationsQuery,
  RecordingQuery,
  TrackedApplicationResponseDto,
  TrackedApplicationsQuery,
  TrackedCheckResponseDto,
  TrackedClocksQuery,
  TrackedClocksResponseDto,
  TrackedDraftDto,
} from './tracker.contract.js';

@ApiTags('applications')
@Controller('v1/applications')
export class TrackedApplicationsController {
  constructor(
    private readonly applications: TrackedApplicationsService,
    private readonly observations: ObservationsService,
    private readonly views: TrackedViews,
    private readonly forms: TrackedFormsService,
    private readonly supposed: TrackedWhatIf,
  ) {}

  @ApiOperation({ summary: 'Begins an application as a draft' })
  @Answers(TrackedApplicationResponseDto, { status: 201 })
  @Post()
  async create(@Caller() caller: Principal, @JsonBody(TrackedDraftDto) body: Unvalidated<TrackedDraftDto>) {
    const { view, version } = await this.views.after(caller, () => this.applications.create(caller, body));
    return created(`/v1/applications/${view.id}`, view, version);
  }

  @ApiOperation({ summary: 'The work queue' })
  @AnswersList(TrackedApplicationResponseDto)
  @Get()
  list(
    @Caller() caller: Principal,
    @Queries(TrackedApplicationsQuery) query: TrackedApplicationsQuery,
    @Req() request: FastifyRequest,
  ) {
    const reading = this.views.reading(caller);
    return listAnswer(request, query, APPLICATION_TABLE, (asked) => this.views.list(caller, asked, reading));
  }

  @ApiOperation({ summary: 'One application with its clocks, as it is known or was' })
  @Answers(TrackedApplicationResponseDto)
  @Get(':id')
  async get(@Caller() caller: Principal, @PathId() id: Id, @Queries(AsKnownQuery) query: AsKnownQuery) {
    const file = await this.applications.get(caller, id, query);
    return versioned(await this.views.one(caller, file), versionFor(caller, file.application));
  }

  @ApiOperation({ summary: 'Changes a draft; after the filing, what the company keeps for itself' })
  @Answers(TrackedApplicationResponseDto)
  @Patch(':id')
  async edit(
    @Caller() caller: Principal,
    @PathId() id: Id,
    @IfMatch() version: Version | null,
    @JsonBody(TrackedDraftDto) body: Unvalidated<TrackedDraftDto>,
  ) {
    return this.write(caller, () => this.applications.edit(caller, id, version, body));
  }

  @ApiOperation({ summary: 'Deletes a draft' })
  @AnswersNothing()
  @Delete(':id')
  async remove(
    @Caller() caller: Principal,
    @PathId() id: Id,
    @IfMatch() version: Version | null,
  ): Promise<void> {
    await this.applications.remove(caller, id, version);
  }

  @ApiOperation({ summary: 'Records what happened, or corrects what was recorded' })
  @Answers(TrackedApplicationResponseDto)
  @Post(':id/events')
  @ApiBody({ type: ObservationDto })
  async record(
    @Caller() caller: Principal,
    @PathId() id: Id,
    @IfMatch() version: Version | null,
    @Queries(RecordingQuery) { dryRun }: RecordingQuery,
    @AnyBody() body: unknown,
  ) {
    const recording = () => this.observations.record(caller, id, version, body);
    return dryRun === 'true' ? this.views.tried(caller, recording) : this.write(caller, recording);
  }

  @ApiOperation({ summary: 'What was recorded, in the order in which it happened' })
  @AnswersPage(ObservationResponseDto)
  @Get(':id/events')
  events(
    @Caller() caller: Principal,
    @PathId() id: Id,
    @Queries(ObservationsQuery) query: ObservationsQuery,
  ) {
    return this.observations.list(caller, id, query);
  }

  @ApiOperation({ summary: 'The clocks at the end of a day, as they are known or were' })
  @Answers(TrackedClocksResponseDto)
  @Get(':id/clocks')
  async clocks(
    @Caller() caller: Principal,
    @PathId() id: Id,
    @Queries(TrackedClocksQuery) query: TrackedClocksQuery,
  ) {
    return this.views.clocks(await this.applications.get(caller, id, query), query.asOf);
  }

  @ApiOperation({ summary: 'How the clocks would stand if more happened, or on other days; nothing is kept' })
  @Answers(TrackedWhatIfResponseDto)
  @KeepsNothing()
  @Post(':id/what-if')
  whatIf(
    @Caller() caller: Principal,
    @PathId() id: Id,
    @JsonBody(TrackedWhatIfDto) body: Unvalidated<TrackedWhatIfDto>,
  ) {
    return this.supposed.clocks(caller, id, body);
  }

  @ApiOperation({ summary: 'Form BIS-748P, as far as it is asked of the application' })
  @Answers(ApplicationFormResponseDto)
  @Get(':id/form')
  async form(@Caller() caller: Principal, @PathId() id: Id) {
    return formView(await this.forms.form(caller, id));
  }

  @ApiOperation({ summary: 'Whether a license is needed, and what the application lacks' })
  @Answers(TrackedCheckResponseDto)
  @Post(':id/check')
  async check(
    @Caller() caller: Principal,
    @PathId() id: Id,
    @JsonBody(CheckDto) body: Unvalidated<CheckDto>,
  ): Promise<TrackedCheckResponseDto> {
    const { sameTransaction, ...checked } = await this.forms.check(caller, id, body);
    return { ...checkView(checked), sameTransaction };
  }

  private async write(caller: Principal, useCase: () => Promise<TrackedCase>) {
    const { view, version } = await this.views.after(caller, useCase);
    return versioned(view, version);
  }
}
