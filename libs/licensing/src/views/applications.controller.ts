import { Controller, Delete, Get, Patch, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Caller, KeepsNothing } from '@ninety/access';
import type { Principal } from '@ninety/access';
import {
  Answers,
  AnswersNothing,
  AnswersPage,
  AnyBody,
  created,
  IfMatch,
  JsonBody,
  PageQuery,
  PathId,
  Queries,
  versioned,
} from '@ninety/platform';
import type { Id, Unvalidated, Version } from '@ninety/platform';
import {
  ActionResponseDto,
  ApplicationsQuery,
  ClocksQuery,
  CountsQuery,
  DraftDto,
  ExplainedClocksResponseDto,
  HistoryEventResponseDto,
  QueueCountsResponseDto,
} from '../applications/application.contract.js';
import { ApplicationResponseDto } from './application-answer.contract.js';
import { ApplicationViews } from './application-views.js';
import { ClockViews } from '../case/clock-views.js';
import { ApplicationsService } from '../applications/applications.service.js';
import { EventsService } from '../case/events.service.js';
import type { CaseFile } from '../case/case-file.js';
import { WhatIf } from '../case/what-if.js';
import { WhatIfDto, WhatIfResponseDto } from '../case/what-if.contract.js';
import { ApiEventBody } from '../case/openapi.js';
import { ApplicationFormResponseDto } from '../form/form.contract.js';
import { formView } from '../form/form.view.js';
import { versionFor } from '../applications/versions.js';

@ApiTags('applications')
@Controller('v1/applications')
export class ApplicationsController {
  constructor(
    private readonly applications: ApplicationsService,
    private readonly procedure: EventsService,
    private readonly views: ApplicationViews,
    private readonly clockViews: ClockViews,
    private readonly supposed: WhatIf,
  ) {}

  @ApiOperation({ summary: 'Begins a license application as a draft' })
  @Answers(ApplicationResponseDto, { status: 201 })
  @Post()
  async create(@Caller() caller: Principal, @JsonBody(DraftDto) body: Unvalidated<DraftDto>) {
    const { view, version } = await this.views.after(caller, () => this.applications.create(caller, body));
    return created(`/v1/applications/${view.id}`, view, version);
  }

  @ApiOperation({ summary: 'The work queue' })
  @AnswersPage(ApplicationResponseDto)
  @Get()
  list(@Caller() caller: Principal, @Queries(ApplicationsQuery) query: ApplicationsQuery) {
    return this.views.list(caller, query);
  }

  @ApiOperation({ summary: 'The work queue in numbers' })
  @Answers(QueueCountsResponseDto)
  @Get('counts')
  counts(@Caller() caller: Principal, @Queries(CountsQuery) query: CountsQuery) {
    return this.views.counts(caller, query);
  }

  @ApiOperation({ summary: 'One application with its clocks' })
  @Answers(ApplicationResponseDto)
  @Get(':id')
  async get(@Caller() caller: Principal, @PathId() id: Id) {
    return this.answer(caller, await this.applications.get(caller, id));
  }

  @ApiOperation({ summary: 'Changes blocks of a draft' })
  @Answers(ApplicationResponseDto)
  @Patch(':id')
  async edit(
    @Caller() caller: Principal,
    @PathId() id: Id,
    @IfMatch() version: Version | null,
    @JsonBody(DraftDto) body: Unvalidated<DraftDto>,
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

  @ApiOperation({ summary: 'Files the application; 422 lists every deficiency' })
  @Answers(ApplicationResponseDto)
  @Post(':id/submit')
  async submit(@Caller() caller: Principal, @PathId() id: Id, @IfMatch() version: Version | null) {
    return this.write(caller, () => this.applications.submit(caller, id, version));
  }

  @ApiOperation({ summary: 'Records an event of the procedure' })
  @Answers(ApplicationResponseDto)
  @Post(':id/events')
  @ApiEventBody()
  async record(
    @Caller() caller: Principal,
    @PathId() id: Id,
    @IfMatch() version: Version | null,
    @AnyBody() body: unknown,
  ) {
    return this.write(caller, () => this.procedure.record(caller, id, version, body));
  }

  @ApiOperation({ summary: 'The history' })
  @AnswersPage(HistoryEventResponseDto)
  @Get(':id/events')
  async events(@Caller() caller: Principal, @PathId() id: Id, @Queries(PageQuery) query: PageQuery) {
    return this.views.events(caller, await this.applications.get(caller, id), query);
  }

  @ApiOperation({ summary: 'Form BIS-748P, as far as it is asked of the application' })
  @Answers(ApplicationFormResponseDto)
  @Get(':id/form')
  async form(@Caller() caller: Principal, @PathId() id: Id) {
    return formView(await this.applications.form(caller, id));
  }

  @ApiOperation({ summary: 'What the caller may do now, and what not, with the reason why' })
  @AnswersPage(ActionResponseDto)
  @Get(':id/actions')
  async actions(@Caller() caller: Principal, @PathId() id: Id) {
    return this.views.actions(caller, await this.applications.get(caller, id));
  }

  @ApiOperation({ summary: 'The lawful clocks at the end of a day' })
  @Answers(ExplainedClocksResponseDto)
  @Get(':id/clocks')
  async clocks(@Caller() caller: Principal, @PathId() id: Id, @Queries(ClocksQuery) query: ClocksQuery) {
    return this.clockViews.clocks(caller, await this.applications.get(caller, id), query);
  }

  @ApiOperation({ summary: 'How the clocks would stand if more happened, or on other days; nothing is kept' })
  @Answers(WhatIfResponseDto)
  @KeepsNothing()
  @Post(':id/what-if')
  async whatIf(
    @Caller() caller: Principal,
    @PathId() id: Id,
    @JsonBody(WhatIfDto) body: Unvalidated<WhatIfDto>,
  ) {
    return this.supposed.clocks(caller, await this.applications.get(caller, id), body);
  }

  private async write(caller: Principal, useCase: () => Promise<CaseFile>) {
    const { view, version } = await this.views.after(caller, useCase);
    return versioned(view, version);
  }

  private async answer(caller: Principal, file: CaseFile) {
    return versioned(await this.views.one(caller, file), versionFor(caller, file.application));
  }
}
