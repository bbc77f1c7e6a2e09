import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Caller } from '@ninety/access';
import type { Principal } from '@ninety/access';
import {
  Answers,
  AnswersFile,
  AnswersList,
  AnswersPage,
  created,
  IfMatch,
  JsonBody,
  listAnswer,
  PageQuery,
  PathId,
  Queries,
  versioned,
} from '@ninety/platform';
import type { Id, Unvalidated, Version } from '@ninety/platform';
import type { FastifyRequest } from 'fastify';
import { ReleaseDto, ReleaseResponseDto, ReleasesQuery } from '../releases/release.contract.js';
import { RELEASE_TABLE } from '../releases/releases.js';
import { DocumentPrinter } from '../documents/document-printer.js';
import { DocumentQuery } from '../documents/documents.contract.js';
import { DocumentsService } from '../documents/documents.service.js';
import { AmendmentsService } from './amendments.service.js';
import {
  AmendmentDto,
  AmendmentResponseDto,
  ConsentDto,
  LicenseResponseDto,
  LicensesQuery,
  RecordedAmendmentResponseDto,
  RecordedShipmentResponseDto,
  ReinstatementDto,
  ShipmentDto,
  ShipmentResponseDto,
  StandingDto,
} from './license.contract.js';
import type { LicenseEntity } from './license.entity.js';
import { LicenseActs } from './license-acts.service.js';
import { LicenseReleases } from './license-releases.service.js';
import { licenseVersionFor } from './license-views.js';
import { LicensesService } from './licenses.service.js';

@ApiTags('licenses')
@Controller('v1/licenses')
export class LicensesController {
  constructor(
    private readonly licenses: LicensesService,
    private readonly acts: LicenseActs,
    private readonly released: LicenseReleases,
    private readonly amendments: AmendmentsService,
    private readonly documents: DocumentsService,
    private readonly printer: DocumentPrinter,
  ) {}

  @ApiOperation({ summary: 'The licenses that the caller may see' })
  @AnswersPage(LicenseResponseDto)
  @Get()
  list(@Caller() caller: Principal, @Queries(LicensesQuery) query: LicensesQuery) {
    return this.licenses.list(caller, query);
  }

  @ApiOperation({ summary: 'One license' })
  @Answers(LicenseResponseDto)
  @Get(':number')
  async get(@Caller() caller: Principal, @Param('number') number: string) {
    const { license, view } = await this.licenses.get(caller, number);
    return versioned(view, licenseVersionFor(caller, license));
  }

  @ApiOperation({ summary: 'The document of a license, as HTML or PDF' })
  @AnswersFile('text/html', 'application/pdf')
  @Get(':number/document')
  async document(
    @Caller() caller: Principal,
    @Param('number') number: string,
    @Queries(DocumentQuery) query: DocumentQuery,
  ) {
    return this.printer.file(caller, await this.documents.ofLicense(caller, number), number, query.format);
  }

  @ApiOperation({ summary: 'The licensee acknowledges all conditions' })
  @Answers(LicenseResponseDto)
  @Post(':number/acknowledgement')
  async acknowledge(
    @Caller() caller: Principal,
    @Param('number') number: string,
    @IfMatch() version: Version | null,
  ) {
    return this.answer(caller, await this.acts.acknowledge(caller, number, version));
  }

  @ApiOperation({ summary: 'Records a shipment, which draws on the balance' })
  @Answers(RecordedShipmentResponseDto, { status: 201 })
  @Post(':number/shipments')
  async ship(
    @Caller() caller: Principal,
    @Param('number') number: string,
    @IfMatch() version: Version | null,
    @JsonBody(ShipmentDto) body: Unvalidated<ShipmentDto>,
  ) {
    const { license, shipment } = await this.acts.ship(caller, number, version, body);
    const view = await this.licenses.view(caller, license);
    return created(
      `/v1/licenses/${number}/shipments/${shipment.id}`,
      { ...shipment, license: view },
      licenseVersionFor(caller, license),
    );
  }

  @ApiOperation({ summary: 'The shipments under a license, oldest first' })
  @AnswersPage(ShipmentResponseDto)
  @Get(':number/shipments')
  shipments(
    @Caller() caller: Principal,
    @Param('number') number: string,
    @Queries(PageQuery) query: PageQuery,
  ) {
    return this.acts.shipments(caller, number, query);
  }

  @ApiOperation({ summary: 'One shipment' })
  @Answers(ShipmentResponseDto)
  @Get(':number/shipments/:id')
  shipment(@Caller() caller: Principal, @Param('number') number: string, @PathId() id: Id) {
    return this.acts.shipment(caller, number, id);
  }

  @ApiOperation({
    summary: 'Records a release to a foreign person under a license, or what was recorded wrongly of one',
  })
  @Answers(ReleaseResponseDto, { status: 201 })
  @Post(':number/releases')
  async release(
    @Caller() caller: Principal,
    @Param('number') number: string,
    @JsonBody(ReleaseDto) body: Unvalidated<ReleaseDto>,
  ) {
    const release = await this.released.record(caller, number, body);
    return created(`/v1/licenses/${number}/releases/${release.id}`, release);
  }

  @ApiOperation({ summary: 'The releases under a license, by person and day; those that were corrected too' })
  @AnswersList(ReleaseResponseDto)
  @Get(':number/releases')
  listReleases(
    @Caller() caller: Principal,
    @Param('number') number: string,
    @Queries(ReleasesQuery) query: ReleasesQuery,
    @Req() request: FastifyRequest,
  ) {
    return listAnswer(request, query, RELEASE_TABLE, (asked) => this.released.list(caller, number, asked));
  }

  @ApiOperation({ summary: 'One release' })
  @Answers(ReleaseResponseDto)
  @Get(':number/releases/:id')
  oneRelease(@Caller() caller: Principal, @Param('number') number: string, @PathId() id: Id) {
    return this.released.get(caller, number, id);
  }

  @ApiOperation({ summary: 'Changes a license; a condition that an agency asked for waits for its consent' })
  @Answers(RecordedAmendmentResponseDto, { status: 201 })
  @Post(':number/amendments')
  async amend(
    @Caller() caller: Principal,
    @Param('number') number: string,
    @IfMatch() version: Version | null,
    @JsonBody(AmendmentDto) body: Unvalidated<AmendmentDto>,
  ) {
    const { license, amendment } = await this.amendments.amend(caller, number, version, body);
    const view = await this.licenses.view(caller, license);
    return created(
      `/v1/licenses/${number}/amendments/${amendment.id}`,
      { ...amendment, license: view },
      licenseVersionFor(caller, license),
    );
  }

  @ApiOperation({ summary: 'The amendments of a license, oldest first' })
  @AnswersPage(AmendmentResponseDto)
  @Get(':number/amendments')
  listAmendments(
    @Caller() caller: Principal,
    @Param('number') number: string,
    @Queries(PageQuery) query: PageQuery,
  ) {
    return this.amendments.list(caller, number, query);
  }

  @ApiOperation({ summary: 'One amendment' })
  @Answers(AmendmentResponseDto)
  @Get(':number/amendments/:id')
  amendment(@Caller() caller: Principal, @Param('number') number: string, @PathId() id: Id) {
    return this.amendments.get(caller, number, id);
  }

  @ApiOperation({ summary: 'An agency agrees or refuses to have its condition removed' })
  @Answers(AmendmentResponseDto)
  @Post(':number/amendments/:id/consent')
  consent(
    @Caller() caller: Principal,
    @Param('number') number: string,
    @PathId() id: Id,
    @IfMatch() version: Version | null,
    @JsonBody(ConsentDto) body: Unvalidated<ConsentDto>,
  ) {
    return this.amendments.consent(caller, number, id, version, body);
  }

  @ApiOperation({ summary: 'BIS suspends a license' })
  @Answers(LicenseResponseDto)
  @Post(':number/suspend')
  async suspend(
    @Caller() caller: Principal,
    @Param('number') number: string,
    @IfMatch() version: Version | null,
    @JsonBody(StandingDto) body: Unvalidated<StandingDto>,
  ) {
    return this.answer(caller, await this.acts.changeStanding(caller, number, version, 'suspend', body));
  }

  @ApiOperation({ summary: 'BIS reinstates a suspended license' })
  @Answers(LicenseResponseDto)
  @Post(':number/reinstate')
  async reinstate(
    @Caller() caller: Principal,
    @Param('number') number: string,
    @IfMatch() version: Version | null,
    @JsonBody(ReinstatementDto) body: Unvalidated<ReinstatementDto>,
  ) {
    return this.answer(caller, await this.acts.changeStanding(caller, number, version, 'reinstate', body));
  }

  @ApiOperation({ summary: 'BIS revokes a license, for good' })
  @Answers(LicenseResponseDto)
  @Post(':number/revoke')
  async revoke(
    @Caller() caller: Principal,
    @Param('number') number: string,
    @IfMatch() version: Version | null,
    @JsonBody(StandingDto) body: Unvalidated<StandingDto>,
  ) {
    return this.answer(caller, await this.acts.changeStanding(caller, number, version, 'revoke', body));
  }

  private async answer(caller: Principal, license: LicenseEntity) {
    const view = await this.licenses.view(caller, license);
    return versioned(view, licenseVersionFor(caller, license));
  }
}
