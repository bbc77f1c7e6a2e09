import { Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Caller } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { DocumentPrinter } from '@ninety/licensing';
import {
  Answers,
  AnswersFile,
  AnswersPage,
  created,
  IfMatch,
  JsonBody,
  PathId,
  Queries,
  versioned,
} from '@ninety/platform';
import type { Id, Unvalidated, Version } from '@ninety/platform';
import { printedLetter } from './letter.js';
import { InquiriesService } from './inquiries.service.js';
import {
  ApproveInquiryDto,
  CancelInquiryDto,
  DraftInquiryDto,
  EditInquiryDto,
  InquiriesQuery,
  InquiryDocumentQuery,
  InquiryResponseDto,
  InquirySummaryResponseDto,
  SendInquiryDto,
} from './inquiry.contract.js';

/** Questions to authorities about the status of cases. */
@ApiTags('escalations')
@Controller('v1/inquiries')
export class InquiriesController {
  constructor(
    private readonly inquiries: InquiriesService,
    private readonly printer: DocumentPrinter,
  ) {}

  @ApiOperation({ summary: 'Drafts a letter or a mail to an authority from what is certain of a case' })
  @Answers(InquiryResponseDto, { status: 201 })
  @Post()
  async draft(@Caller() caller: Principal, @JsonBody(DraftInquiryDto) body: Unvalidated<DraftInquiryDto>) {
    const made = await this.inquiries.draft(caller, body);
    return created(`/v1/inquiries/${made.id}`, made, made.version);
  }

  @ApiOperation({ summary: 'The letters and mails to authorities, newest first' })
  @AnswersPage(InquirySummaryResponseDto)
  @Get()
  list(@Caller() caller: Principal, @Queries(InquiriesQuery) query: InquiriesQuery) {
    return this.inquiries.list(caller, query);
  }

  @ApiOperation({ summary: 'One in full: its text, whose each part is, and the facts behind it' })
  @Answers(InquiryResponseDto)
  @Get(':id')
  async get(@Caller() caller: Principal, @PathId() id: Id) {
    return told(await this.inquiries.get(caller, id));
  }

  @ApiOperation({ summary: 'The letter, to be printed' })
  @AnswersFile('text/html', 'application/pdf')
  @Get(':id/document')
  async document(
    @Caller() caller: Principal,
    @PathId() id: Id,
    @Queries(InquiryDocumentQuery) { format }: InquiryDocumentQuery,
  ) {
    return this.printer.file(caller, printedLetter(await this.inquiries.get(caller, id)), 'inquiry', format);
  }

  @ApiOperation({ summary: 'Writes its text anew; an approval is withdrawn' })
  @Answers(InquiryResponseDto)
  @Put(':id')
  async edit(
    @Caller() caller: Principal,
    @PathId() id: Id,
    @IfMatch() version: Version | null,
    @JsonBody(EditInquiryDto) body: Unvalidated<EditInquiryDto>,
  ) {
    return told(await this.inquiries.edit(caller, id, version, body));
  }

  @ApiOperation({ summary: 'Composes it anew from what is certain today; an approval is withdrawn' })
  @Answers(InquiryResponseDto)
  @HttpCode(200)
  @Post(':id/redraft')
  async redraft(@Caller() caller: Principal, @PathId() id: Id, @IfMatch() version: Version | null) {
    return told(await this.inquiries.redraft(caller, id, version));
  }

  @ApiOperation({ summary: 'Approves the text that was read, by its hash' })
  @Answers(InquiryResponseDto)
  @HttpCode(200)
  @Post(':id/approve')
  async approve(
    @Caller() caller: Principal,
    @PathId() id: Id,
    @IfMatch() version: Version | null,
    @JsonBody(ApproveInquiryDto) body: Unvalidated<ApproveInquiryDto>,
  ) {
    return told(await this.inquiries.approve(caller, id, version, body));
  }

  @ApiOperation({ summary: 'Sends the mail, or says how it went elsewhere; the contact is written down' })
  @Answers(InquiryResponseDto)
  @HttpCode(200)
  @Post(':id/send')
  async send(
    @Caller() caller: Principal,
    @PathId() id: Id,
    @IfMatch() version: Version | null,
    @JsonBody(SendInquiryDto) body: Unvalidated<SendInquiryDto>,
  ) {
    return told(await this.inquiries.send(caller, id, version, body));
  }

  @ApiOperation({ summary: 'Gives it up before it was sent, with the reason' })
  @Answers(InquiryResponseDto)
  @HttpCode(200)
  @Post(':id/cancel')
  async cancel(
    @Caller() caller: Principal,
    @PathId() id: Id,
    @IfMatch() version: Version | null,
    @JsonBody(CancelInquiryDto) body: Unvalidated<CancelInquiryDto>,
  ) {
    return told(await this.inquiries.cancel(caller, id, version, body));
  }
}

function told(inquiry: InquiryResponseDto) {
  return versioned(inquiry, inquiry.version);
}
