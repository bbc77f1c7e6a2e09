import { Controller, Get, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Answers, JsonBody } from '@ninety/platform';
import type { Unvalidated } from '@ninety/platform';
import { Caller } from '../auth.guard.js';
import type { Principal } from '../principal.js';
import {
  AllChosenColumnsResponseDto,
  ChosenColumnsDto,
  ChosenColumnsResponseDto,
} from './columns.contract.js';
import { ColumnsService } from './columns.service.js';

@ApiTags('access')
@Controller('v1/me/columns')
export class ColumnsController {
  constructor(private readonly columns: ColumnsService) {}

  @ApiOperation({ summary: 'Which columns the caller has of lists' })
  @Answers(AllChosenColumnsResponseDto)
  @Get()
  all(@Caller() caller: Principal) {
    return this.columns.all(caller);
  }

  @ApiOperation({ summary: 'Chooses the columns of a list, or of a view of it, for the caller alone' })
  @Answers(ChosenColumnsResponseDto)
  @Put()
  choose(@Caller() caller: Principal, @JsonBody(ChosenColumnsDto) body: Unvalidated<ChosenColumnsDto>) {
    return this.columns.choose(caller, body);
  }
}
