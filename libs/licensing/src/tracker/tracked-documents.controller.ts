import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Caller } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Answers, AnswersFile, AnswersPage, PathId, Queries } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import { DocumentPrinter } from '../documents/document-printer.js';
import { kitFile } from '../documents/kits.js';
import { DocumentQuery } from '../documents/documents.contract.js';
import { TrackedDocumentResponseDto, WorksheetResponseDto } from './tracked-documents.contract.js';
import { TrackedDocumentsService } from './tracked-documents.service.js';

/** The form of an application, to be read on paper or typed into the portal of its authority. */
@ApiTags('documents')
@Controller('v1/applications/:id/documents')
export class TrackedDocumentsController {
  constructor(
    private readonly documents: TrackedDocumentsService,
    private readonly printer: DocumentPrinter,
  ) {}

  @ApiOperation({ summary: 'What is printed of an application: its form, and the worksheet for the portal' })
  @AnswersPage(TrackedDocumentResponseDto)
  @Get()
  list(@Caller() caller: Principal, @PathId() id: Id) {
    return this.documents.list(caller, id);
  }

  @ApiOperation({
    summary:
      'What goes to the portal in one zip: the documents by type, an index with their SHA-256, the form',
  })
  @AnswersFile('application/zip')
  @Get('kit')
  async kit(@Caller() caller: Principal, @PathId() id: Id) {
    const { name, bytes } = await this.documents.kit(caller, id);
    return kitFile(name, bytes);
  }

  @ApiOperation({ summary: 'The worksheet field by field, for whoever copies it into the portal' })
  @Answers(WorksheetResponseDto)
  @Get('worksheet/fields')
  worksheet(@Caller() caller: Principal, @PathId() id: Id) {
    return this.documents.worksheet(caller, id);
  }

  @ApiOperation({ summary: 'One of them, as HTML or PDF' })
  @AnswersFile('text/html', 'application/pdf')
  @Get(':kind')
  async document(
    @Caller() caller: Principal,
    @PathId() id: Id,
    @Param('kind') kind: string,
    @Queries(DocumentQuery) query: DocumentQuery,
  ) {
    return this.printer.file(caller, await this.documents.get(caller, id, kind), kind, query.format);
  }
}
