import { Controller, Delete, Get, Param, Post, Put, Req } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Caller, KeepsNothing } from '@ninety/access';
import type { Principal } from '@ninety/access';
import {
  Answers,
  AnswersNothing,
  AnswersList,
  AnswersPage,
  badRequest,
  created,
  IfMatch,
  JsonBody,
  listAnswer,
  PathId,
  Queries,
  versioned,
  viewed,
} from '@ninety/platform';
import type { Id, Unvalidated, Version } from '@ninety/platform';
import { isVersionNumber } from '@ninety/entity-list';
import type { FastifyRequest } from 'fastify';
import { ALERT_TABLE } from './alert-table.js';
import { AlertsService } from './alerts.service.js';
import type { GroupOfAlerts } from './alerts.service.js';
import { ConsequencesService } from './consequences.service.js';
import { OwnershipService } from './ownership.service.js';
import {
  AdjudicationDto,
  GivenReasonsResponseDto,
  AlertGroupResponseDto,
  AlertGroupsQuery,
  AlertResponseDto,
  AlertsQuery,
  BacktestDto,
  BacktestResponseDto,
  CompareDto,
  ComparisonResultResponseDto,
  ImpactResponseDto,
  KeptScreeningResponseDto,
  OwnershipQuery,
  OwnershipResponseDto,
  OwnershipRuleDto,
  OwnershipRuleResponseDto,
  ReplayedScreeningResponseDto,
  ScreenDto,
  ScreeningResultResponseDto,
  SuppressionDto,
  SuppressionResponseDto,
  SuppressionsQuery,
} from './screening.contract.js';
import type { ScreeningAlertEntity } from './screening.entity.js';
import { SuppressionsService } from './suppressions.service.js';
import { TuningService } from './tuning.service.js';
import { ScreeningService } from './screening.service.js';
import { say } from './sentences.js';

@ApiTags('screening')
@Controller('v1')
export class ScreeningController {
  constructor(
    private readonly screening: ScreeningService,
    private readonly judged: AlertsService,
    private readonly consequences: ConsequencesService,
    private readonly suppressions: SuppressionsService,
    private readonly tuning: TuningService,
    private readonly ownership: OwnershipService,
  ) {}

  @ApiOperation({ summary: 'Screens names against the Entity List' })
  @Answers(ScreeningResultResponseDto)
  @Post('screenings')
  screen(@Caller() caller: Principal, @JsonBody(ScreenDto) body: Unvalidated<ScreenDto>) {
    return this.screening.screen(caller, body);
  }

  @ApiOperation({ summary: 'Compares pairs of names' })
  @Answers(ComparisonResultResponseDto)
  @KeepsNothing()
  @Post('screenings/compare')
  compare(@Caller() caller: Principal, @JsonBody(CompareDto) body: Unvalidated<CompareDto>) {
    return this.screening.compare(caller, body);
  }

  @ApiOperation({ summary: "What another threshold would have raised or dropped among a supplier's parties" })
  @Answers(BacktestResponseDto)
  @KeepsNothing()
  @Post('screenings/backtest')
  backtest(@Caller() caller: Principal, @JsonBody(BacktestDto) body: Unvalidated<BacktestDto>) {
    return this.tuning.backtest(caller, body);
  }

  @ApiOperation({ summary: 'A screening as it was asked and answered' })
  @Answers(KeptScreeningResponseDto)
  @Get('screenings/:id')
  kept(@Caller() caller: Principal, @PathId() id: Id) {
    return this.screening.screening(caller, id);
  }

  @ApiOperation({ summary: 'Repeats a screening as it was asked, against the same version of the list' })
  @Answers(ReplayedScreeningResponseDto)
  @KeepsNothing()
  @Post('screenings/:id/replay')
  replay(@Caller() caller: Principal, @PathId() id: Id) {
    return this.screening.replay(caller, id);
  }

  @ApiOperation({ summary: 'Suppresses alerts of a party for an entry, with a reason and an end' })
  @Answers(SuppressionResponseDto, { status: 201 })
  @Post('screening-suppressions')
  async suppress(@Caller() caller: Principal, @JsonBody(SuppressionDto) body: Unvalidated<SuppressionDto>) {
    const suppression = await this.suppressions.add(caller, body);
    return created(`/v1/screening-suppressions/${suppression.id}`, suppression);
  }

  @ApiOperation({ summary: 'The suppressions that the caller may see' })
  @AnswersPage(SuppressionResponseDto)
  @Get('screening-suppressions')
  listSuppressions(@Caller() caller: Principal, @Queries(SuppressionsQuery) query: SuppressionsQuery) {
    return this.suppressions.list(caller, query);
  }

  @ApiOperation({ summary: 'Ends a suppression; the party is screened again' })
  @AnswersNothing()
  @Delete('screening-suppressions/:id')
  async endSuppression(@Caller() caller: Principal, @PathId() id: Id): Promise<void> {
    await this.suppressions.end(caller, id);
  }

  @ApiOperation({
    summary: 'Whether listed owners bring a party under the rule on affiliates, by which path and percentage',
  })
  @Answers(OwnershipResponseDto)
  @Get('parties/:id/ownership')
  ownershipOf(@Caller() caller: Principal, @PathId() id: Id, @Queries(OwnershipQuery) query: OwnershipQuery) {
    return this.ownership.ofParty(caller, id, query);
  }

  @ApiOperation({ summary: 'When the rule on affiliates of listed parties is in force' })
  @Answers(OwnershipRuleResponseDto)
  @Get('settings/ownership-rule')
  async ownershipRule(@Caller() caller: Principal) {
    const { rule, version } = await this.ownership.rule(caller);
    return versioned(rule, version);
  }

  @ApiOperation({ summary: 'Switches the rule on affiliates, or says when it is in force' })
  @Answers(OwnershipRuleResponseDto)
  @Put('settings/ownership-rule')
  async setOwnershipRule(
    @Caller() caller: Principal,
    @IfMatch() version: Version | null,
    @JsonBody(OwnershipRuleDto) body: Unvalidated<OwnershipRuleDto>,
  ) {
    const set = await this.ownership.setRule(caller, version, body);
    return versioned(set.rule, set.version);
  }

  @ApiOperation({ summary: 'Every supplier, party, pending application and license that a version touches' })
  @Answers(ImpactResponseDto)
  @Get('entity-list/versions/:number/impact')
  impact(@Caller() caller: Principal, @Param('number') number: string) {
    if (!isVersionNumber(number)) throw badRequest(say('screening_version_in_path'));
    return this.consequences.impact(caller, Number(number));
  }

  @ApiOperation({ summary: 'Potential matches of parties' })
  @AnswersList(AlertResponseDto)
  @Get('screening-alerts')
  alerts(
    @Caller() caller: Principal,
    @Queries(AlertsQuery) query: AlertsQuery,
    @Req() request: FastifyRequest,
  ) {
    return listAnswer(request, query, ALERT_TABLE, async (asked) =>
      viewed(await this.judged.list(caller, asked), view),
    );
  }

  @ApiOperation({ summary: 'Potential matches of one party with one family of entries, as one' })
  @AnswersPage(AlertGroupResponseDto)
  @Get('screening-alert-groups')
  async alertGroups(@Caller() caller: Principal, @Queries(AlertGroupsQuery) query: AlertGroupsQuery) {
    return viewed(await this.judged.groups(caller, query), groupView);
  }

  @ApiOperation({ summary: 'Judges every open potential match of the group that one of them is of' })
  @AnswersPage(AlertResponseDto)
  @Post('screening-alerts/:id/group-adjudication')
  async adjudicateGroup(
    @Caller() caller: Principal,
    @PathId() id: Id,
    @IfMatch() version: Version | null,
    @JsonBody(AdjudicationDto) body: Unvalidated<AdjudicationDto>,
  ) {
    const alerts = await this.judged.adjudicateGroup(caller, id, version, body);
    return { data: alerts.map(view), nextCursor: null };
  }

  @ApiOperation({ summary: 'The latest reasons of the caller for a verdict, each once, the newest first' })
  @Answers(GivenReasonsResponseDto)
  @Get('screening-alerts/reasons')
  async reasons(@Caller() caller: Principal): Promise<GivenReasonsResponseDto> {
    return { reasons: await this.judged.reasons(caller) };
  }

  @ApiOperation({ summary: 'One potential match' })
  @Answers(AlertResponseDto)
  @Get('screening-alerts/:id')
  async alert(@Caller() caller: Principal, @PathId() id: Id) {
    const alert = await this.judged.get(caller, id);
    return versioned(view(alert), alert.version);
  }

  @ApiOperation({ summary: 'Judges a potential match' })
  @Answers(AlertResponseDto)
  @Post('screening-alerts/:id/adjudication')
  async adjudicate(
    @Caller() caller: Principal,
    @PathId() id: Id,
    @IfMatch() version: Version | null,
    @JsonBody(AdjudicationDto) body: Unvalidated<AdjudicationDto>,
  ) {
    const alert = await this.judged.adjudicate(caller, id, version, body);
    return versioned(view(alert), alert.version);
  }
}

function groupView({ alerts, ...group }: GroupOfAlerts): AlertGroupResponseDto {
  return { ...group, kind: alerts[0]?.kind ?? 'name', alerts: alerts.map(view) };
}

function view({
  id,
  partyId,
  entryId,
  kind,
  family,
  score,
  matchedName,
  explanation,
  status,
  reason,
  decidedBy,
  decidedAt,
  listVersion,
  matcherVersion,
  closedAt,
  closedReason,
  createdAt,
}: ScreeningAlertEntity): AlertResponseDto {
  return {
    id,
    partyId,
    entryId,
    kind,
    family,
    score,
    matchedName,
    explanation,
    status,
    reason,
    decidedBy,
    decidedAt,
    listVersion,
    matcherVersion,
    closedAt,
    closedReason,
    createdAt,
  };
}
