import { Controller, Delete, Get, Param, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Caller, KeepsNothing } from '@ninety/access';
import type { Principal } from '@ninety/access';
import {
  Answers,
  AnswersNothing,
  AnswersPage,
  IfMatch,
  JsonBody,
  PageQuery,
  PathId,
  Queries,
  versioned,
} from '@ninety/platform';
import type { Id, Unvalidated, Version } from '@ninety/platform';
import type { TrackedCase } from '../tracker/tracked-case.js';
import { TrackedApplicationResponseDto } from '../tracker/tracker.contract.js';
import { TrackedViews } from '../tracker/tracked-views.js';
import { ReviewPoliciesService } from './review-policies.service.js';
import { ReviewsService } from './reviews.service.js';
import {
  DelegateStepDto,
  ListedReviewStepResponseDto,
  RequestReviewDto,
  ReviewAbsenceDto,
  ReviewAbsenceResponseDto,
  ReviewOverrideResponseDto,
  ReviewPolicyDto,
  ReviewPolicyHistoryResponseDto,
  ReviewPolicyResponseDto,
  ReviewPolicyTrialResponseDto,
  ReviewResponseDto,
  ReviewsQuery,
  ReviewWordDto,
  TryReviewPolicyDto,
} from './review.contract.js';

@ApiTags('reviews')
@Controller('v1')
export class ReviewsController {
  constructor(
    private readonly reviews: ReviewsService,
    private readonly policies: ReviewPoliciesService,
    private readonly views: TrackedViews,
  ) {}

  @ApiOperation({
    summary: 'Asks for the review of a draft; of one under way, for what changed since it was approved',
  })
  @Answers(TrackedApplicationResponseDto)
  @Post('applications/:id/request-review')
  request(
    @Caller() caller: Principal,
    @PathId() id: Id,
    @IfMatch() version: Version | null,
    @JsonBody(RequestReviewDto) body: Unvalidated<RequestReviewDto>,
  ) {
    return this.write(caller, () => this.reviews.request(caller, id, version, body));
  }

  @ApiOperation({ summary: 'The reviews of an application with all that was said, the newest first' })
  @AnswersPage(ReviewResponseDto)
  @Get('applications/:id/reviews')
  list(@Caller() caller: Principal, @PathId() id: Id, @Queries(PageQuery) query: PageQuery) {
    return this.reviews.list(caller, id, query);
  }

  @ApiOperation({ summary: 'Approves a step, or returns the application with what is to be done' })
  @Answers(TrackedApplicationResponseDto)
  @Post('applications/:id/reviews/:stepId')
  decide(
    @Caller() caller: Principal,
    @PathId() id: Id,
    @Param('stepId') stepId: string,
    @IfMatch() version: Version | null,
    @JsonBody(ReviewWordDto) body: Unvalidated<ReviewWordDto>,
  ) {
    return this.write(caller, () => this.reviews.decide(caller, id, stepId, version, body));
  }

  @ApiOperation({ summary: 'Hands a step over to somebody else of the company' })
  @Answers(TrackedApplicationResponseDto)
  @Post('applications/:id/reviews/:stepId/delegate')
  delegate(
    @Caller() caller: Principal,
    @PathId() id: Id,
    @Param('stepId') stepId: string,
    @IfMatch() version: Version | null,
    @JsonBody(DelegateStepDto) body: Unvalidated<DelegateStepDto>,
  ) {
    return this.write(caller, () => this.reviews.delegate(caller, id, stepId, version, body));
  }

  @ApiOperation({ summary: 'The steps of reviews, as they are due; without a day last' })
  @AnswersPage(ListedReviewStepResponseDto)
  @Get('reviews')
  waiting(@Caller() caller: Principal, @Queries(ReviewsQuery) query: ReviewsQuery) {
    return this.reviews.waiting(caller, query);
  }

  @ApiOperation({ summary: 'What was filed without its review, the newest first' })
  @AnswersPage(ReviewOverrideResponseDto)
  @Get('review-overrides')
  overrides(@Caller() caller: Principal, @Queries(PageQuery) query: PageQuery) {
    return this.reviews.overrides(caller, query);
  }

  @ApiOperation({ summary: 'Who stands in for the caller on their steps, and when' })
  @Answers(ReviewAbsenceResponseDto)
  @Get('review-absence')
  absence(@Caller() caller: Principal) {
    return this.reviews.absence(caller);
  }

  @ApiOperation({ summary: 'Says who stands in for the caller on their steps, from a day to another' })
  @Answers(ReviewAbsenceResponseDto)
  @Put('review-absence')
  setAbsence(@Caller() caller: Principal, @JsonBody(ReviewAbsenceDto) body: Unvalidated<ReviewAbsenceDto>) {
    return this.reviews.setAbsence(caller, body);
  }

  @ApiOperation({ summary: 'Nobody stands in for the caller any more' })
  @AnswersNothing()
  @Delete('review-absence')
  endAbsence(@Caller() caller: Principal): Promise<void> {
    return this.reviews.endAbsence(caller);
  }

  @ApiOperation({ summary: 'The policies in force: what must be reviewed before it is filed' })
  @AnswersPage(ReviewPolicyResponseDto)
  @Get('review-policies')
  listPolicies(@Caller() caller: Principal, @Queries(PageQuery) query: PageQuery) {
    return this.policies.list(caller, query);
  }

  @ApiOperation({
    summary: 'Of which applications of some days a policy would have asked for a review; keeps nothing',
  })
  @Answers(ReviewPolicyTrialResponseDto)
  @KeepsNothing()
  @Post('review-policies/try')
  tryPolicy(
    @Caller() caller: Principal,
    @JsonBody(TryReviewPolicyDto) body: Unvalidated<TryReviewPolicyDto>,
  ) {
    return this.policies.trial(caller, body);
  }

  @ApiOperation({ summary: 'One policy with all that was ever said of it' })
  @Answers(ReviewPolicyHistoryResponseDto)
  @Get('review-policies/:id')
  async getPolicy(@Caller() caller: Principal, @Param('id') id: string) {
    const policy = await this.policies.get(caller, id);
    return versioned(policy, policy.number);
  }

  @ApiOperation({
    summary: 'Says a policy, for the first time or anew; reviews under way go on as they were requested',
  })
  @Answers(ReviewPolicyResponseDto)
  @Put('review-policies/:id')
  async setPolicy(
    @Caller() caller: Principal,
    @Param('id') id: string,
    @IfMatch() version: Version | null,
    @JsonBody(ReviewPolicyDto) body: Unvalidated<ReviewPolicyDto>,
  ) {
    const policy = await this.policies.set(caller, id, version, body);
    return versioned(policy, policy.number);
  }

  @ApiOperation({ summary: 'Lets a policy ask for nothing any more; what was said of it stays readable' })
  @AnswersNothing()
  @Delete('review-policies/:id')
  async retirePolicy(
    @Caller() caller: Principal,
    @Param('id') id: string,
    @IfMatch() version: Version | null,
  ): Promise<void> {
    await this.policies.retire(caller, id, version);
  }

  private async write(caller: Principal, useCase: () => Promise<TrackedCase>) {
    const { view, version } = await this.views.after(caller, useCase);
    return versioned(view, version);
  }
}
