import { Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Caller, KeepsNothing } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Answers, AnswersFile, JsonBody, Queries, TABLE_TYPES } from '@ninety/platform';
import type { Unvalidated } from '@ninety/platform';
import {
  BulkActResponseDto,
  BulkAssignmentDto,
  BulkTagsDto,
  ChosenFileDto,
  TryingQuery,
} from './bulk.contract.js';
import { BulkService } from './bulk.service.js';

/** Acts upon many applications at once. */
@ApiTags('applications')
@Controller('v1/applications')
export class BulkController {
  constructor(private readonly bulk: BulkService) {}

  @ApiOperation({
    summary: 'Gives many applications to somebody of the company, or says what would come of each',
  })
  @Answers(BulkActResponseDto)
  @HttpCode(200)
  @Post('assignments')
  assign(
    @Caller() caller: Principal,
    @Queries(TryingQuery) { dryRun }: TryingQuery,
    @JsonBody(BulkAssignmentDto) body: Unvalidated<BulkAssignmentDto>,
  ) {
    return this.bulk.assign(caller, body, dryRun === 'true');
  }

  @ApiOperation({ summary: 'Tags many applications, or takes tags away, or says what would come of each' })
  @Answers(BulkActResponseDto)
  @HttpCode(200)
  @Post('tags')
  tag(
    @Caller() caller: Principal,
    @Queries(TryingQuery) { dryRun }: TryingQuery,
    @JsonBody(BulkTagsDto) body: Unvalidated<BulkTagsDto>,
  ) {
    return this.bulk.tag(caller, body, dryRun === 'true');
  }

  @ApiOperation({
    summary: 'Exactly the chosen applications as a file, as the list has them; nothing is kept',
  })
  @AnswersFile(TABLE_TYPES.csv, TABLE_TYPES.xlsx)
  @KeepsNothing()
  @HttpCode(200)
  @Post('files')
  file(@Caller() caller: Principal, @JsonBody(ChosenFileDto) body: Unvalidated<ChosenFileDto>) {
    return this.bulk.file(caller, body);
  }
}
