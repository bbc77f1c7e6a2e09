import { Controller, Delete, Get, Post, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Caller } from '@ninety/access';
import type { Principal } from '@ninety/access';
import {
  Answer,
  Answers,
  AnswersNothing,
  AnswersPage,
  created,
  JsonBody,
  PageQuery,
  PathId,
  Queries,
  RECORD_FILE,
  recordsIn,
} from '@ninety/platform';
import type { Id, Unvalidated } from '@ninety/platform';
import { answerView } from '@ninety/determinations';
import type { FastifyRequest } from 'fastify';
import { ApplicationResponseDto } from '../views/application-answer.contract.js';
import { CheckDto, CloneDto, DraftDto } from '../applications/application.contract.js';
import { ApplicationViews } from '../views/application-views.js';
import { ApplicationsService } from '../applications/applications.service.js';
import type { CaseFile } from '../case/case-file.js';
import { versionFor } from '../applications/versions.js';
import { BulkFilingService } from './bulk-filing.service.js';
import {
  BulkFilingQuery,
  FilingRowsQuery,
  JobResponseDto,
  JobRowResponseDto,
  PreFilingCheckResponseDto,
  TemplateDto,
  TemplateResponseDto,
} from './filing.contract.js';
import { neededViews } from './needed-documents.js';
import type { TemplateEntity } from './filing.entity.js';
import { TemplatesService } from './templates.service.js';

/** What spares an applicant work: templates, copies, files of many applications, a check before filing. */
@ApiTags('filing')
@Controller('v1')
export class FilingController {
  constructor(
    private readonly applications: ApplicationsService,
    private readonly views: ApplicationViews,
    private readonly templates: TemplatesService,
    private readonly bulk: BulkFilingService,
  ) {}

  @ApiOperation({ summary: 'Whether a license is needed, and what the draft lacks' })
  @Answers(PreFilingCheckResponseDto)
  @Post('applications/:id/check')
  async check(
    @Caller() caller: Principal,
    @PathId() id: Id,
    @JsonBody(CheckDto) body: Unvalidated<CheckDto>,
  ): Promise<PreFilingCheckResponseDto> {
    const { determinations, supportDocuments, ...checked } = await this.applications.check(caller, id, body);
    return {
      ...checked,
      supportDocuments: neededViews(supportDocuments),
      determinations: determinations.map((one) => ({ ...one, answer: answerView(one.answer) })),
    };
  }

  @ApiOperation({ summary: 'A new draft that says what an earlier application said' })
  @Answers(ApplicationResponseDto, { status: 201 })
  @Post('applications/:id/clone')
  async clone(
    @Caller() caller: Principal,
    @PathId() id: Id,
    @JsonBody(CloneDto) body: Unvalidated<CloneDto>,
  ) {
    return this.drafted(caller, await this.applications.clone(caller, id, body));
  }

  @ApiOperation({ summary: 'Adds a template: blocks that are the same each time' })
  @Answers(TemplateResponseDto, { status: 201 })
  @Post('application-templates')
  async createTemplate(@Caller() caller: Principal, @JsonBody(TemplateDto) body: Unvalidated<TemplateDto>) {
    const template = await this.templates.create(caller, body);
    return created(`/v1/application-templates/${template.id}`, templateView(template));
  }

  @ApiOperation({ summary: "The templates of the caller's supplier" })
  @AnswersPage(TemplateResponseDto)
  @Get('application-templates')
  async listTemplates(@Caller() caller: Principal, @Queries(PageQuery) query: PageQuery) {
    const { data, nextCursor } = await this.templates.list(caller, query);
    return { data: data.map(templateView), nextCursor };
  }

  @ApiOperation({ summary: 'One template' })
  @Answers(TemplateResponseDto)
  @Get('application-templates/:id')
  async template(@Caller() caller: Principal, @PathId() id: Id) {
    return templateView(await this.templates.get(caller, id));
  }

  @ApiOperation({ summary: 'Deletes a template' })
  @AnswersNothing()
  @Delete('application-templates/:id')
  async removeTemplate(@Caller() caller: Principal, @PathId() id: Id): Promise<void> {
    await this.templates.remove(caller, id);
  }

  @ApiOperation({ summary: 'A new draft from a template; what the body says takes precedence' })
  @Answers(ApplicationResponseDto, { status: 201 })
  @Post('application-templates/:id/applications')
  async applyTemplate(
    @Caller() caller: Principal,
    @PathId() id: Id,
    @JsonBody(DraftDto) body: Unvalidated<DraftDto>,
  ) {
    return this.drafted(caller, await this.templates.apply(caller, id, body));
  }

  @ApiOperation({
    summary: 'Files many applications: the file itself as the body, as JSON Lines or CSV; answers the job',
    description: `${RECORD_FILE} A column is a field by its path (contact.name, items.0.eccn), lists counted from 0 without a gap; several values of a cell are separated by semicolons.`,
  })
  @Answers(JobResponseDto, { status: 202 })
  @Post('bulk-filings')
  @ApiConsumes('application/x-ndjson', 'text/csv')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  async upload(
    @Caller() caller: Principal,
    @Queries(BulkFilingQuery) query: BulkFilingQuery,
    @Req() request: FastifyRequest,
  ) {
    const { format, upload } = recordsIn(request);
    const job = await this.bulk.upload(caller, query, format, upload);
    return new Answer(await this.bulk.get(caller, job.id), 202, { location: `/v1/jobs/${job.id}` });
  }

  @ApiOperation({ summary: 'The progress of a job' })
  @Answers(JobResponseDto)
  @Get('jobs/:id')
  job(@Caller() caller: Principal, @PathId() id: Id) {
    return this.bulk.get(caller, id);
  }

  @ApiOperation({ summary: 'The report of a job, row by row' })
  @AnswersPage(JobRowResponseDto)
  @Get('jobs/:id/rows')
  rows(@Caller() caller: Principal, @PathId() id: Id, @Queries(FilingRowsQuery) query: FilingRowsQuery) {
    return this.bulk.rows(caller, id, query);
  }

  private async drafted(caller: Principal, file: CaseFile) {
    const view = await this.views.one(caller, file);
    return created(`/v1/applications/${view.id}`, view, versionFor(caller, file.application));
  }
}

function templateView({ id, supplierId, name, form, createdAt }: TemplateEntity): TemplateResponseDto {
  return { id, supplierId, name, form, createdAt: createdAt.toISOString() };
}
