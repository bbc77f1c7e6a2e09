import { Controller, Delete, Get, Patch, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
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
  viewed,
} from '@ninety/platform';
import type { Id, Unvalidated, Version } from '@ninety/platform';
import {
  ApiKeyResponseDto,
  ColleagueResponseDto,
  CreateApiKeyDto,
  CreatePrincipalDto,
  EditPrincipalDto,
  MeResponseDto,
  NewApiKeyResponseDto,
  PrincipalResponseDto,
} from './access.contract.js';
import type { ApiKeyEntity } from './access.entity.js';
import { Caller } from './auth.guard.js';
import { meOf } from './me.js';
import { isDisabled, membershipsOf, standing } from './person.js';
import type { Person } from './person.js';
import type { Principal } from './principal.js';
import { KeysService } from './keys.service.js';
import { PrincipalsService } from './principals.service.js';

@ApiTags('access')
@Controller('v1')
export class PrincipalsController {
  constructor(
    private readonly principals: PrincipalsService,
    private readonly keys: KeysService,
  ) {}

  @ApiOperation({ summary: 'Who the caller is' })
  @Answers(MeResponseDto)
  @Get('me')
  me(@Caller() caller: Principal) {
    return meOf(caller);
  }

  @ApiOperation({ summary: 'Those with whom the caller works: of the same supplier, or of the same office' })
  @AnswersPage(ColleagueResponseDto)
  @Get('colleagues')
  async colleagues(@Caller() caller: Principal, @Queries(PageQuery) query: PageQuery) {
    const page = await this.principals.colleagues(caller, query);
    return viewed(page, ({ id, name, role, functions }) => ({ id, name, role, functions }));
  }

  @ApiOperation({ summary: 'Adds a caller' })
  @Answers(PrincipalResponseDto, { status: 201 })
  @Post('principals')
  async create(
    @Caller() caller: Principal,
    @JsonBody(CreatePrincipalDto) body: Unvalidated<CreatePrincipalDto>,
  ) {
    const person = await this.principals.create(caller, body);
    const { id, version } = person.first;
    return created(`/v1/principals/${id}`, view(person), version);
  }

  @ApiOperation({ summary: 'The callers' })
  @AnswersPage(PrincipalResponseDto)
  @Get('principals')
  async list(@Caller() caller: Principal, @Queries(PageQuery) query: PageQuery) {
    const { data, nextCursor } = await this.principals.list(caller, query);
    return { data: data.map(view), nextCursor };
  }

  @ApiOperation({ summary: 'One caller' })
  @Answers(PrincipalResponseDto)
  @Get('principals/:id')
  async get(@Caller() caller: Principal, @PathId() id: Id) {
    const person = await this.principals.get(caller, id);
    return versioned(view(person), person.first.version);
  }

  @ApiOperation({ summary: 'Renames, disables or enables a caller, or gives them an e-mail address' })
  @Answers(PrincipalResponseDto)
  @Patch('principals/:id')
  async edit(
    @Caller() caller: Principal,
    @PathId() id: Id,
    @IfMatch() version: Version | null,
    @JsonBody(EditPrincipalDto) body: Unvalidated<EditPrincipalDto>,
  ) {
    const person = await this.principals.edit(caller, id, version, body);
    return versioned(view(person), person.first.version);
  }

  @ApiOperation({ summary: 'Creates an API key; its secret is answered here and never again' })
  @Answers(NewApiKeyResponseDto, { status: 201 })
  @Post('principals/:id/api-keys')
  async createKey(
    @Caller() caller: Principal,
    @PathId() id: Id,
    @JsonBody(CreateApiKeyDto) body: Unvalidated<CreateApiKeyDto>,
  ) {
    const { key, entity } = await this.keys.create(caller, id, body);
    const { id: keyId, principalId, createdAt, expiresAt, ...rest } = keyView(entity);
    return created(`/v1/api-keys/${keyId}`, { id: keyId, principalId, key, createdAt, expiresAt, ...rest });
  }

  @ApiOperation({ summary: "A caller's keys, without their secrets" })
  @AnswersPage(ApiKeyResponseDto)
  @Get('principals/:id/api-keys')
  async listKeys(@Caller() caller: Principal, @PathId() id: Id, @Queries(PageQuery) query: PageQuery) {
    const { data, nextCursor } = await this.keys.list(caller, id, query);
    return { data: data.map(keyView), nextCursor };
  }

  @ApiOperation({ summary: 'One key, without its secret' })
  @Answers(ApiKeyResponseDto)
  @Get('api-keys/:id')
  async getKey(@Caller() caller: Principal, @PathId() id: Id) {
    return keyView(await this.keys.get(caller, id));
  }

  @ApiOperation({ summary: 'Revokes an API key' })
  @AnswersNothing()
  @Delete('api-keys/:id')
  async revokeKey(@Caller() caller: Principal, @PathId() id: Id): Promise<void> {
    await this.keys.revoke(caller, id);
  }
}

function keyView(key: ApiKeyEntity): ApiKeyResponseDto {
  const { id, principalId, name, scopes, allowedNetworks, lastUsedFrom } = key;
  return {
    id,
    principalId,
    name,
    scopes,
    allowedNetworks,
    createdAt: key.createdAt.toISOString(),
    expiresAt: key.expiresAt?.toISOString() ?? null,
    revokedAt: key.revokedAt?.toISOString() ?? null,
    lastUsedAt: key.lastUsedAt?.toISOString() ?? null,
    lastUsedFrom,
  };
}

function view(person: Person): PrincipalResponseDto {
  const { first } = person;
  const { id, name, agency, externalSubject, email, createdAt } = first;
  const [only, ...others] = standing(person);
  const { role, supplierId, functions } =
    only && others.length === 0 ? only : { role: null, supplierId: null, functions: [] };
  return {
    id,
    name,
    role,
    supplierId,
    functions,
    memberships: membershipsOf(person),
    agency,
    externalSubject,
    email,
    disabled: isDisabled(person),
    createdAt: createdAt.toISOString(),
  };
}
