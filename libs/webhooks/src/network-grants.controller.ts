import { Controller, Get, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Caller } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Answers, IfMatch, JsonBody, PathId, versioned } from '@ninety/platform';
import type { Id, Unvalidated, Version } from '@ninety/platform';
import { NetworkGrantsService } from './network-grants.service.js';
import { NetworkGrantResponseDto, NetworksDto } from './webhooks.contract.js';

@ApiTags('webhooks')
@Controller('v1/suppliers/:id/webhook-networks')
export class NetworkGrantsController {
  constructor(private readonly grants: NetworkGrantsService) {}

  @ApiOperation({ summary: "The private networks that a supplier's endpoints may reach" })
  @Answers(NetworkGrantResponseDto)
  @Get()
  async get(@Caller() caller: Principal, @PathId() id: Id) {
    const { grant, version } = await this.grants.get(caller, id);
    return versioned(grant, version);
  }

  @ApiOperation({ summary: "Decides which private networks a supplier's endpoints may reach" })
  @Answers(NetworkGrantResponseDto)
  @Put()
  async put(
    @Caller() caller: Principal,
    @PathId() id: Id,
    @IfMatch() version: Version | null,
    @JsonBody(NetworksDto) body: Unvalidated<NetworksDto>,
  ) {
    const granted = await this.grants.grant(caller, id, version, body);
    return versioned(granted.grant, granted.version);
  }
}
