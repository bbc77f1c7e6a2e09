import { Controller, Get, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Answers, IfMatch, JsonBody, versioned } from '@ninety/platform';
import type { Unvalidated, Version } from '@ninety/platform';
import { Caller } from './auth.guard.js';
import { GroupGrantsDto, GroupGrantsResponseDto } from './group-grants.contract.js';
import { GroupGrantsService } from './group-grants.service.js';
import type { Principal } from './principal.js';

@ApiTags('access')
@Controller('v1/settings/group-grants')
export class GroupGrantsController {
  constructor(private readonly grants: GroupGrantsService) {}

  @ApiOperation({ summary: 'What the groups of the directory make somebody here' })
  @Answers(GroupGrantsResponseDto)
  @Get()
  async get(@Caller() caller: Principal) {
    const { grants, version } = await this.grants.get(caller);
    return versioned({ grants }, version);
  }

  @ApiOperation({ summary: 'Sets what the groups of the directory make somebody here, the whole table' })
  @Answers(GroupGrantsResponseDto)
  @Put()
  async set(
    @Caller() caller: Principal,
    @IfMatch() version: Version | null,
    @JsonBody(GroupGrantsDto) body: Unvalidated<GroupGrantsDto>,
  ) {
    const set = await this.grants.set(caller, version, body);
    return versioned({ grants: set.grants }, set.version);
  }
}
