import { Controller, Get, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Caller } from '@ninety/access';
import type { Principal } from '@ninety/access';
import {
  Answers,
  AnswersFile,
  AnswersPage,
  created,
  JsonBody,
  PageQuery,
  PathId,
  Queries,
} from '@ninety/platform';
import type { Id, Unvalidated } from '@ninety/platform';
import { DocumentPrinter } from './document-printer.js';
import {
  DocumentQuery,
  DocumentResponseDto,
  MessageResponseDto,
  NoteDto,
  NoteResponseDto,
} from './documents.contract.js';
import { DocumentsService } from './documents.service.js';
import { kitFile } from './kits.js';
import { NotesService } from './notes.service.js';

/** Letters, correspondence and notes. */
@ApiTags('documents')
@Controller('v1/applications/:id')
export class DocumentsController {
  constructor(
    private readonly documents: DocumentsService,
    private readonly notes: NotesService,
    private readonly printer: DocumentPrinter,
  ) {}

  @ApiOperation({ summary: 'The documents that an application has: its form, notices, letters, its license' })
  @AnswersPage(DocumentResponseDto)
  @Get('documents')
  list(@Caller() caller: Principal, @PathId() id: Id) {
    return this.documents.list(caller, id);
  }

  @ApiOperation({
    summary:
      'What goes to the portal in one zip: the documents by type, an index with their SHA-256, the form',
  })
  @AnswersFile('application/zip')
  @Get('documents/kit')
  async kit(@Caller() caller: Principal, @PathId() id: Id) {
    const { name, bytes } = await this.documents.kit(caller, id);
    return kitFile(name, bytes);
  }

  @ApiOperation({ summary: 'One document, as HTML or PDF' })
  @AnswersFile('text/html', 'application/pdf')
  @Get('documents/:kind')
  async document(
    @Caller() caller: Principal,
    @PathId() id: Id,
    @Param('kind') kind: string,
    @Queries(DocumentQuery) query: DocumentQuery,
  ) {
    return this.printer.file(caller, await this.documents.get(caller, id, kind), kind, query.format);
  }

  @ApiOperation({ summary: 'What was asked, answered, noticed and decided, by whom and when' })
  @AnswersPage(MessageResponseDto)
  @Get('correspondence')
  correspondence(@Caller() caller: Principal, @PathId() id: Id) {
    return this.documents.correspondence(caller, id);
  }

  @ApiOperation({ summary: "Adds a note that only the officer's own office reads" })
  @Answers(NoteResponseDto, { status: 201 })
  @Post('notes')
  async addNote(
    @Caller() caller: Principal,
    @PathId() id: Id,
    @JsonBody(NoteDto) body: Unvalidated<NoteDto>,
  ) {
    return created(`/v1/applications/${id}/notes`, await this.notes.add(caller, id, body));
  }

  @ApiOperation({ summary: "The notes of the caller's own office" })
  @AnswersPage(NoteResponseDto)
  @Get('notes')
  listNotes(@Caller() caller: Principal, @PathId() id: Id, @Queries(PageQuery) query: PageQuery) {
    return this.notes.list(caller, id, query);
  }
}
