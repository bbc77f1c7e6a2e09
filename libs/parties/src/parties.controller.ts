import { Controller, Get, Patch, Post, Put, Req } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Caller } from '@ninety/access';
import type { Principal } from '@ninety/access';
import {
  Answers,
  AnswersList,
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
import Big from 'big.js';
import type { FastifyRequest } from 'fastify';
import {
  CreatePartyDto,
  EditPartyDto,
  OwnersDto,
  PartiesQuery,
  PartyResponseDto,
} from './parties.contract.js';
import { PARTY_TABLE } from './party-table.js';
import { PartiesService } from './parties.service.js';
import type { PartyWithOwners } from './party.store.js';

@ApiTags('parties')
@Controller('v1/parties')
export class PartiesController {
  constructor(private readonly parties: PartiesService) {}

  @ApiOperation({ summary: 'Adds a counterparty and screens it' })
  @Answers(PartyResponseDto, { status: 201 })
  @Post()
  async create(@Caller() caller: Principal, @JsonBody(CreatePartyDto) body: Unvalidated<CreatePartyDto>) {
    const made = await this.parties.create(caller, body);
    return created(`/v1/parties/${made.party.id}`, view(made), made.party.version);
  }

  @ApiOperation({ summary: 'The counterparties that the caller may see' })
  @AnswersList(PartyResponseDto)
  @Get()
  list(
    @Caller() caller: Principal,
    @Queries(PartiesQuery) query: PartiesQuery,
    @Req() request: FastifyRequest,
  ) {
    return listAnswer(request, query, PARTY_TABLE, async (asked) =>
      viewed(await this.parties.list(caller, asked), view),
    );
  }

  @ApiOperation({ summary: 'One counterparty' })
  @Answers(PartyResponseDto)
  @Get(':id')
  async get(@Caller() caller: Principal, @PathId() id: Id) {
    const found = await this.parties.get(caller, id);
    return versioned(view(found), found.party.version);
  }

  @ApiOperation({ summary: 'Changes a counterparty and screens it again' })
  @Answers(PartyResponseDto)
  @Patch(':id')
  async edit(
    @Caller() caller: Principal,
    @PathId() id: Id,
    @IfMatch() version: Version | null,
    @JsonBody(EditPartyDto) body: Unvalidated<EditPartyDto>,
  ) {
    const edited = await this.parties.edit(caller, id, version, body);
    return versioned(view(edited), edited.party.version);
  }

  @ApiOperation({ summary: 'Sets who owns a counterparty' })
  @Answers(PartyResponseDto)
  @Put(':id/owners')
  async setOwners(
    @Caller() caller: Principal,
    @PathId() id: Id,
    @IfMatch() version: Version | null,
    @JsonBody(OwnersDto) body: Unvalidated<OwnersDto>,
  ) {
    const owned = await this.parties.setOwners(caller, id, version, body);
    return versioned(view(owned), owned.party.version);
  }
}

function view({ party, owners }: PartyWithOwners): PartyResponseDto {
  const { version: _, ...rest } = party;
  return {
    ...rest,
    owners: owners.map(({ ownerId, percentage }) => ({
      partyId: ownerId,
      percentage: new Big(percentage).toFixed(2),
    })),
  };
}
