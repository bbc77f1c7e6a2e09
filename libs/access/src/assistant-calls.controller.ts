import { Controller, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Answers, JsonBody } from '@ninety/platform';
import type { Unvalidated } from '@ninety/platform';
import { AssistantCallDto, AssistantCallResponseDto } from './assistant-calls.contract.js';
import { AssistantCallsService } from './assistant-calls.service.js';
import { Caller } from './auth.guard.js';
import type { Principal } from './principal.js';

@ApiTags('access')
@Controller('v1/assistant-calls')
export class AssistantCallsController {
  constructor(private readonly calls: AssistantCallsService) {}

  @ApiOperation({
    summary:
      'Tells the record that an assistant calls a tool in the name of the caller; any key may, of whatever scopes',
  })
  @Answers(AssistantCallResponseDto, { status: 201 })
  @Post()
  record(
    @Caller() caller: Principal,
    @JsonBody(AssistantCallDto) body: Unvalidated<AssistantCallDto>,
  ): Promise<AssistantCallResponseDto> {
    return this.calls.record(caller, body);
  }
}
