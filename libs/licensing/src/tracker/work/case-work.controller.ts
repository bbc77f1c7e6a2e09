import { Controller, Get, Post, Put, Req } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Caller } from '@ninety/access';
import type { Principal } from '@ninety/access';
import {
  Answers,
  AnswersList,
  AnswersPage,
  created,
  JsonBody,
  listAnswer,
  ListQuery,
  PageQuery,
  PathId,
  Queries,
} from '@ninety/platform';
import type { Id, Unvalidated } from '@ninety/platform';
import type { FastifyRequest } from 'fastify';
import {
  CaseAssignmentDto,
  CaseAssignmentResponseDto,
  CaseContactDto,
  CaseContactResponseDto,
  CaseHoldDto,
  CaseHoldResponseDto,
  CaseNoteDto,
  CaseNoteResponseDto,
  CaseNotesQuery,
} from './case-work.contract.js';
import { CaseWorkService } from './case-work.service.js';
import { CONTACT_TABLE } from './contact-table.js';

/** How the people of a company work on its cases, for themselves. */
@ApiTags('work')
@Controller('v1')
export class CaseWorkController {
  constructor(private readonly work: CaseWorkService) {}

  @ApiOperation({ summary: 'Writes a note for the colleagues' })
  @Answers(CaseNoteResponseDto, { status: 201 })
  @Post('applications/:id/notes')
  async addNote(
    @Caller() caller: Principal,
    @PathId() id: Id,
    @JsonBody(CaseNoteDto) body: Unvalidated<CaseNoteDto>,
  ) {
    return created(`/v1/applications/${id}/notes`, await this.work.addNote(caller, id, body));
  }

  @ApiOperation({ summary: 'The notes on an application' })
  @AnswersPage(CaseNoteResponseDto)
  @Get('applications/:id/notes')
  notes(@Caller() caller: Principal, @PathId() id: Id, @Queries(PageQuery) query: PageQuery) {
    return this.work.notes(caller, id, query);
  }

  @ApiOperation({ summary: 'The notes that mention the caller, the newest first' })
  @AnswersPage(CaseNoteResponseDto)
  @Get('notes')
  mentions(@Caller() caller: Principal, @Queries(CaseNotesQuery) query: CaseNotesQuery) {
    return this.work.mentions(caller, query);
  }

  @ApiOperation({ summary: 'Writes down a call, a letter or a meeting with the authority, or corrects one' })
  @Answers(CaseContactResponseDto, { status: 201 })
  @Post('applications/:id/contacts')
  async addContact(
    @Caller() caller: Principal,
    @PathId() id: Id,
    @JsonBody(CaseContactDto) body: Unvalidated<CaseContactDto>,
  ) {
    return created(`/v1/applications/${id}/contacts`, await this.work.addContact(caller, id, body));
  }

  @ApiOperation({ summary: 'The contacts with the authority, in the order in which they were' })
  @AnswersList(CaseContactResponseDto)
  @Get('applications/:id/contacts')
  contacts(
    @Caller() caller: Principal,
    @PathId() id: Id,
    @Queries(ListQuery) query: ListQuery,
    @Req() request: FastifyRequest,
  ) {
    return listAnswer(request, query, CONTACT_TABLE, (asked) => this.work.contacts(caller, id, asked));
  }

  @ApiOperation({ summary: 'Says who of the company is at work on it' })
  @Answers(CaseAssignmentResponseDto)
  @Put('applications/:id/assignment')
  assign(
    @Caller() caller: Principal,
    @PathId() id: Id,
    @JsonBody(CaseAssignmentDto) body: Unvalidated<CaseAssignmentDto>,
  ) {
    return this.work.assign(caller, id, body);
  }

  @ApiOperation({ summary: "Places counsel's hold, by which nothing of the case is destroyed, or lifts it" })
  @Answers(CaseHoldResponseDto)
  @Put('applications/:id/legal-hold')
  hold(@Caller() caller: Principal, @PathId() id: Id, @JsonBody(CaseHoldDto) body: Unvalidated<CaseHoldDto>) {
    return this.work.hold(caller, id, body);
  }

  @ApiOperation({ summary: "Counsel's holds on it, in the order in which they were placed" })
  @AnswersPage(CaseHoldResponseDto)
  @Get('applications/:id/legal-holds')
  holds(@Caller() caller: Principal, @PathId() id: Id, @Queries(PageQuery) query: PageQuery) {
    return this.work.holds(caller, id, query);
  }
}
