import { Controller, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Caller, KeepsNothing } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Answers, JsonBody } from '@ninety/platform';
import type { Unvalidated } from '@ninety/platform';
import { NamesDto, NamesResponseDto } from './names.contract.js';
import { NamesService } from './names.service.js';

@ApiTags('applications')
@Controller('v1/names')
export class NamesController {
  constructor(private readonly names: NamesService) {}

  @ApiOperation({
    summary: 'How people call what has an id, as its own door would tell the caller; nothing is kept',
  })
  @Answers(NamesResponseDto)
  @KeepsNothing()
  @Post()
  named(@Caller() caller: Principal, @JsonBody(NamesDto) body: Unvalidated<NamesDto>) {
    return this.names.named(caller, body);
  }
}
