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
  PageQuery,
  PathId,
  Queries,
  TakesForm,
} from '@ninety/platform';
import type { Id, ReadForm } from '@ninety/platform';
import { AttachmentResponseDto } from '../applications/application.contract.js';
import { download, uploadIn } from './attachment-files.js';
import { DOCUMENT_TERM_FIELDS } from './document-terms.js';
import { AttachmentsService, attachmentView } from './attachments.service.js';

@ApiTags('applications')
@Controller('v1/applications')
export class AttachmentsController {
  constructor(private readonly attachments: AttachmentsService) {}

  @ApiOperation({ summary: 'Adds a document: multipart with `kind`, `file`, and from when to when it holds' })
  @Answers(AttachmentResponseDto, { status: 201 })
  @Post(':id/attachments')
  @TakesForm(['kind'], DOCUMENT_TERM_FIELDS)
  async attach(@Caller() caller: Principal, @PathId() id: Id, @FormBody() form: ReadForm) {
    const attachment = await this.attachments.add(caller, id, () => uploadIn(form));
    return created(`/v1/applications/${id}/attachments/${attachment.id}`, attachmentView(caller, attachment));
  }

  @ApiOperation({ summary: 'The documents' })
  @AnswersPage(AttachmentResponseDto)
  @Get(':id/attachments')
  async listAttachments(@Caller() caller: Principal, @PathId() id: Id, @Queries(PageQuery) query: PageQuery) {
    const { data, nextCursor } = await this.attachments.list(caller, id, query);
    return { data: data.map((attachment) => attachmentView(caller, attachment)), nextCursor };
  }

  @ApiOperation({ summary: "One document's metadata" })
  @Answers(AttachmentResponseDto)
  @Get(':id/attachments/:attachmentId')
  async attachment(@Caller() caller: Principal, @PathId() id: Id, @PathId('attachmentId') attachmentId: Id) {
    return attachmentView(caller, await this.attachments.get(caller, id, attachmentId));
  }

  @ApiOperation({ summary: "One document's bytes" })
  @AnswersFile()
  @Get(':id/attachments/:attachmentId/content')
  async content(@Caller() caller: Principal, @PathId() id: Id, @PathId('attachmentId') attachmentId: Id) {
    const { attachment, bytes } = await this.attachments.content(caller, id, attachmentId);
    return download(bytes, attachment);
  }
}
