import { Controller, Delete, Get, Patch, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Caller } from '@ninety/access';
import type { Principal } from '@ninety/access';
import {
  Answers,
  AnswersNothing,
  AnswersPage,
  created,
  IfMatch,
  JsonBody,
  PageQuery,
  PathId,
  Queries,
  versioned,
} from '@ninety/platform';
import type { Id, Unvalidated, Version } from '@ninety/platform';
import { ApplicationResponseDto } from '../views/application-answer.contract.js';
import { ApplicationViews } from '../views/application-views.js';
import { EventsService } from '../case/events.service.js';
import { OfficeSettings } from './office-settings.js';
import {
  AssignedResponseDto,
  AssignmentDto,
  DelegationDto,
  DelegationResponseDto,
  RejectionDto,
  SettingsDto,
  SettingsResponseDto,
} from './officers.contract.js';
import { OfficersService } from './officers.service.js';
import { versionFor } from '../applications/versions.js';

/** How officers share the work. */
@ApiTags('officers')
@Controller('v1')
export class OfficersController {
  constructor(
    private readonly officers: OfficersService,
    private readonly events: EventsService,
    private readonly views: ApplicationViews,
    private readonly settings: OfficeSettings,
  ) {}

  @ApiOperation({ summary: 'Assigns applications, one or many, to a colleague; all or none' })
  @Answers(AssignedResponseDto)
  @Post('assignments')
  assign(@Caller() caller: Principal, @JsonBody(AssignmentDto) body: Unvalidated<AssignmentDto>) {
    return this.officers.assign(caller, body);
  }

  @ApiOperation({ summary: 'Lets a colleague stand in while the caller is away' })
  @Answers(DelegationResponseDto, { status: 201 })
  @Post('delegations')
  async delegate(@Caller() caller: Principal, @JsonBody(DelegationDto) body: Unvalidated<DelegationDto>) {
    const delegation = await this.officers.delegate(caller, body);
    return created(`/v1/delegations/${delegation.id}`, delegation);
  }

  @ApiOperation({ summary: 'The delegations that the caller gave or received' })
  @AnswersPage(DelegationResponseDto)
  @Get('delegations')
  delegations(@Caller() caller: Principal, @Queries(PageQuery) query: PageQuery) {
    return this.officers.delegations(caller, query);
  }

  @ApiOperation({ summary: 'Ends a delegation' })
  @AnswersNothing()
  @Delete('delegations/:id')
  async endDelegation(@Caller() caller: Principal, @PathId() id: Id): Promise<void> {
    await this.officers.endDelegation(caller, id);
  }

  @ApiOperation({ summary: 'The second signature of a decision, by another officer' })
  @Answers(ApplicationResponseDto)
  @Post('applications/:id/proposals/:proposalId/countersign')
  async countersign(
    @Caller() caller: Principal,
    @PathId() id: Id,
    @PathId('proposalId') proposalId: Id,
    @IfMatch() version: Version | null,
  ) {
    const file = await this.events.countersign(caller, id, proposalId, version);
    return versioned(await this.views.one(caller, file), versionFor(caller, file.application));
  }

  @ApiOperation({ summary: 'Sends back a decision that awaits its second signature' })
  @Answers(ApplicationResponseDto)
  @Post('applications/:id/proposals/:proposalId/reject')
  async reject(
    @Caller() caller: Principal,
    @PathId() id: Id,
    @PathId('proposalId') proposalId: Id,
    @IfMatch() version: Version | null,
    @JsonBody(RejectionDto) body: Unvalidated<RejectionDto>,
  ) {
    const file = await this.events.reject(caller, id, proposalId, version, body);
    return versioned(await this.views.one(caller, file), versionFor(caller, file.application));
  }

  @ApiOperation({ summary: 'What administrators decide while the service runs' })
  @Answers(SettingsResponseDto)
  @Get('settings')
  async getSettings(@Caller() caller: Principal) {
    const { settings, version } = await this.settings.get(caller);
    return versioned(settings, version);
  }

  @ApiOperation({ summary: 'Changes the settings named' })
  @Answers(SettingsResponseDto)
  @Patch('settings')
  async editSettings(
    @Caller() caller: Principal,
    @IfMatch() version: Version | null,
    @JsonBody(SettingsDto) body: Unvalidated<SettingsDto>,
  ) {
    const edited = await this.settings.edit(caller, version, body);
    return versioned(edited.settings, edited.version);
  }
}
