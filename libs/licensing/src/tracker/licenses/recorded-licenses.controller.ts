import { Controller, Get, Post, Req } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Caller } from '@ninety/access';
import type { Principal } from '@ninety/access';
import {
  Answers,
  AnswersFile,
  AnswersList,
  AnswersPage,
  created,
  FormBody,
  IfMatch,
  JsonBody,
  listAnswer,
  ListQuery,
  PageQuery,
  PathId,
  Queries,
  TakesForm,
  versioned,
  viewed,
} from '@ninety/platform';
import type { Id, ReadForm, Unvalidated, Version } from '@ninety/platform';
import type { FastifyRequest } from 'fastify';
import { DOCUMENT_TERM_FIELDS } from '../../attachments/document-terms.js';
import { download, uploadIn } from '../../attachments/attachment-files.js';
import { ReleaseDto, ReleaseResponseDto, ReleasesQuery } from '../../releases/release.contract.js';
import { RELEASE_TABLE } from '../../releases/releases.js';
import { LICENSE_TABLE, SHIPMENT_TABLE } from './license-tables.js';
import { LicenseDocumentsService } from './license-documents.service.js';
import type { ShownDocument } from './license-documents.service.js';
import {
  LicenseAttachmentResponseDto,
  NoticeWithLicenseResponseDto,
  RecordedLicenseDto,
  RecordedLicenseResponseDto,
  RecordedLicensesQuery,
  RecordedShipmentDto,
  RecordedShipmentResponseDto,
  ReturnDto,
  ShipmentWithLicenseResponseDto,
  VoidDto,
} from './recorded-license.contract.js';
import { RecordedLicenseViews } from './recorded-license-views.js';
import { NoticeDto, NoticeResponseDto } from './recorded-notice.contract.js';
import { RecordedNoticesService } from './recorded-notices.service.js';
import { RecordedLicensesService } from './recorded-licenses.service.js';
import { RecordedReleasesService } from './recorded-releases.service.js';
import { RecordedShipmentsService } from './recorded-shipments.service.js';
import type { ShipmentOfLicense } from './recorded-shipments.service.js';

@ApiTags('licenses')
@Controller('v1/licenses')
export class RecordedLicensesController {
  constructor(
    private readonly licenses: RecordedLicensesService,
    private readonly shipments: RecordedShipmentsService,
    private readonly released: RecordedReleasesService,
    private readonly notices: RecordedNoticesService,
    private readonly documents: LicenseDocumentsService,
    private readonly views: RecordedLicenseViews,
  ) {}

  @ApiOperation({ summary: 'Records a license that was issued elsewhere from its face, or records one anew' })
  @Answers(RecordedLicenseResponseDto, { status: 201 })
  @Post()
  async record(
    @Caller() caller: Principal,
    @JsonBody(RecordedLicenseDto) body: Unvalidated<RecordedLicenseDto>,
  ) {
    const license = await this.licenses.record(caller, body);
    return created(`/v1/licenses/${license.id}`, await this.views.one(license), license.version);
  }

  @ApiOperation({ summary: 'The licenses that the caller may see; those that stand unless asked otherwise' })
  @AnswersList(RecordedLicenseResponseDto)
  @Get()
  list(
    @Caller() caller: Principal,
    @Queries(RecordedLicensesQuery) query: RecordedLicensesQuery,
    @Req() request: FastifyRequest,
  ) {
    return listAnswer(request, query, LICENSE_TABLE, async (asked) => {
      const { data, nextCursor } = await this.licenses.list(caller, asked);
      return { data: await this.views.many(data), nextCursor };
    });
  }

  @ApiOperation({ summary: 'One license with its balance; one that was recorded anew stays readable' })
  @Answers(RecordedLicenseResponseDto)
  @Get(':id')
  async get(@Caller() caller: Principal, @PathId() id: Id) {
    const license = await this.licenses.get(caller, id);
    return versioned(await this.views.one(license), license.version);
  }

  @ApiOperation({ summary: 'Records a shipment, which draws on the balance' })
  @Answers(ShipmentWithLicenseResponseDto, { status: 201 })
  @Post(':id/shipments')
  async ship(
    @Caller() caller: Principal,
    @PathId() id: Id,
    @IfMatch() version: Version | null,
    @JsonBody(RecordedShipmentDto) body: Unvalidated<RecordedShipmentDto>,
  ) {
    return this.made(await this.shipments.ship(caller, id, version, body));
  }

  @ApiOperation({ summary: 'The shipments under a license, oldest first; those that were taken back too' })
  @AnswersList(RecordedShipmentResponseDto)
  @Get(':id/shipments')
  listShipments(
    @Caller() caller: Principal,
    @PathId() id: Id,
    @Queries(ListQuery) query: ListQuery,
    @Req() request: FastifyRequest,
  ) {
    return listAnswer(request, query, SHIPMENT_TABLE, (asked) => this.shipments.list(caller, id, asked));
  }

  @ApiOperation({ summary: 'One shipment' })
  @Answers(RecordedShipmentResponseDto)
  @Get(':id/shipments/:shipmentId')
  shipment(@Caller() caller: Principal, @PathId() id: Id, @PathId('shipmentId') shipmentId: Id) {
    return this.shipments.get(caller, id, shipmentId);
  }

  @ApiOperation({
    summary: 'Records a release to a foreign person under a license, or what was recorded wrongly of one',
  })
  @Answers(ReleaseResponseDto, { status: 201 })
  @Post(':id/releases')
  async release(
    @Caller() caller: Principal,
    @PathId() id: Id,
    @JsonBody(ReleaseDto) body: Unvalidated<ReleaseDto>,
  ) {
    const release = await this.released.record(caller, id, body);
    return created(`/v1/licenses/${id}/releases/${release.id}`, release);
  }

  @ApiOperation({ summary: 'The releases under a license, by person and day; those that were corrected too' })
  @AnswersList(ReleaseResponseDto)
  @Get(':id/releases')
  listReleases(
    @Caller() caller: Principal,
    @PathId() id: Id,
    @Queries(ReleasesQuery) query: ReleasesQuery,
    @Req() request: FastifyRequest,
  ) {
    return listAnswer(request, query, RELEASE_TABLE, (asked) => this.released.list(caller, id, asked));
  }

  @ApiOperation({ summary: 'One release' })
  @Answers(ReleaseResponseDto)
  @Get(':id/releases/:releaseId')
  oneRelease(@Caller() caller: Principal, @PathId() id: Id, @PathId('releaseId') releaseId: Id) {
    return this.released.get(caller, id, releaseId);
  }

  @ApiOperation({ summary: 'Takes a shipment back that never went out so' })
  @Answers(ShipmentWithLicenseResponseDto)
  @Post(':id/shipments/:shipmentId/void')
  async void(
    @Caller() caller: Principal,
    @PathId() id: Id,
    @PathId('shipmentId') shipmentId: Id,
    @IfMatch() version: Version | null,
    @JsonBody(VoidDto) body: Unvalidated<VoidDto>,
  ) {
    const { shipment, license } = await this.shipments.takeBack(caller, id, shipmentId, version, body);
    return versioned({ ...shipment, license: await this.views.one(license) }, license.version);
  }

  @ApiOperation({ summary: 'Records what came back of a shipment' })
  @Answers(ShipmentWithLicenseResponseDto, { status: 201 })
  @Post(':id/shipments/:shipmentId/returns')
  async returns(
    @Caller() caller: Principal,
    @PathId() id: Id,
    @PathId('shipmentId') shipmentId: Id,
    @IfMatch() version: Version | null,
    @JsonBody(ReturnDto) body: Unvalidated<ReturnDto>,
  ) {
    return this.made(await this.shipments.giveBack(caller, id, shipmentId, version, body));
  }

  @ApiOperation({
    summary: 'Records that its authority told that a license was suspended, reinstated or revoked',
  })
  @Answers(NoticeWithLicenseResponseDto, { status: 201 })
  @Post(':id/notices')
  async tell(
    @Caller() caller: Principal,
    @PathId() id: Id,
    @IfMatch() version: Version | null,
    @JsonBody(NoticeDto) body: Unvalidated<NoticeDto>,
  ) {
    const { notice, license } = await this.notices.record(caller, id, version, body);
    const view = { ...notice, license: await this.views.one(license) };
    return created(`/v1/licenses/${id}/notices`, view, license.version);
  }

  @ApiOperation({
    summary: 'What its authority told of a license, as it took effect; what was corrected too',
  })
  @AnswersPage(NoticeResponseDto)
  @Get(':id/notices')
  listNotices(@Caller() caller: Principal, @PathId() id: Id, @Queries(PageQuery) query: PageQuery) {
    return this.notices.list(caller, id, query);
  }

  @ApiOperation({
    summary: 'Adds a document to a license: multipart with `kind`, `file`, and from when to when it holds',
  })
  @Answers(LicenseAttachmentResponseDto, { status: 201 })
  @Post(':id/attachments')
  @TakesForm(['kind'], DOCUMENT_TERM_FIELDS)
  async attach(@Caller() caller: Principal, @PathId() id: Id, @FormBody() form: ReadForm) {
    const document = await this.documents.add(caller, id, () => uploadIn(form));
    return created(`/v1/licenses/${id}/attachments/${document.id}`, documentView(document));
  }

  @ApiOperation({ summary: 'The documents of a license, those of its application that it names too' })
  @AnswersPage(LicenseAttachmentResponseDto)
  @Get(':id/attachments')
  async attachments(@Caller() caller: Principal, @PathId() id: Id, @Queries(PageQuery) query: PageQuery) {
    return viewed(await this.documents.list(caller, id, query), documentView);
  }

  @ApiOperation({ summary: "One document's metadata" })
  @Answers(LicenseAttachmentResponseDto)
  @Get(':id/attachments/:attachmentId')
  async attachment(@Caller() caller: Principal, @PathId() id: Id, @PathId('attachmentId') attachmentId: Id) {
    return documentView(await this.documents.get(caller, id, attachmentId));
  }

  @ApiOperation({ summary: "One document's bytes" })
  @AnswersFile()
  @Get(':id/attachments/:attachmentId/content')
  async content(@Caller() caller: Principal, @PathId() id: Id, @PathId('attachmentId') attachmentId: Id) {
    const { document, bytes } = await this.documents.content(caller, id, attachmentId);
    return download(bytes, document);
  }

  private async made({ shipment, license }: ShipmentOfLicense) {
    const view = { ...shipment, license: await this.views.one(license) };
    return created(`/v1/licenses/${license.id}/shipments/${shipment.id}`, view, license.version);
  }
}

function documentView({ createdAt, ...document }: ShownDocument): LicenseAttachmentResponseDto {
  return { ...document, createdAt: createdAt.toISOString() };
}
