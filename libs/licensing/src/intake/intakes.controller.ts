import { Controller, Get, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Caller } from '@ninety/access';
import type { Principal } from '@ninety/access';
import {
  Answers,
  AnswersFile,
  AnswersPage,
  created,
  FormBody,
  PathId,
  Queries,
  TakesForm,
} from '@ninety/platform';
import type { Id, ReadForm } from '@ninety/platform';
import { download } from '../attachments/attachment-files.js';
import { IntakeResponseDto, IntakesQuery } from './intake.contract.js';
import { IntakesService } from './intakes.service.js';

/** Mails and documents, as they come in. */
@ApiTags('proposals')
@Controller('v1/intake')
export class IntakesController {
  constructor(private readonly intakes: IntakesService) {}

  @ApiOperation({
    summary: 'Takes in a mail (.eml, .msg) or a PDF, and proposes what it says; the same twice is one',
    description:
      'Multipart with `file`, and where it is known `applicationId`. It is read by rules, which show what they read; nothing is recorded.',
  })
  @Answers(IntakeResponseDto, { status: 201 })
  @Post()
  @TakesForm([], ['supplierId', 'applicationId'])
  async receive(@Caller() caller: Principal, @FormBody() form: ReadForm) {
    const intake = await this.intakes.receive(caller, form);
    return created(`/v1/intake/${intake.id}`, intake);
  }

  @ApiOperation({ summary: 'What came in; the newest first' })
  @AnswersPage(IntakeResponseDto)
  @Get()
  list(@Caller() caller: Principal, @Queries(IntakesQuery) query: IntakesQuery) {
    return this.intakes.list(caller, query);
  }

  @ApiOperation({ summary: 'One file that came in, with what was read of it' })
  @Answers(IntakeResponseDto)
  @Get(':id')
  get(@Caller() caller: Principal, @PathId() id: Id) {
    return this.intakes.get(caller, id);
  }

  @ApiOperation({ summary: 'The file as it came' })
  @AnswersFile()
  @Get(':id/content')
  async content(@Caller() caller: Principal, @PathId() id: Id) {
    const { intake, bytes } = await this.intakes.content(caller, id);
    return download(bytes, intake);
  }
}
