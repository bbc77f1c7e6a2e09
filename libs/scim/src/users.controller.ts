import { Caller, PublicAddress } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { AnyBody, AnyQuery, IfMatch } from '@ninety/platform';
import type { Version } from '@ninety/platform';
import { Controller, Delete, Get, HttpCode, Param, Patch, Post, Put, Req } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { createdResource, document, idIn, resource } from './answers.js';
import { replacing, ScimBody } from './body.js';
import { readQuery, Selection } from './query.js';
import type { ScimUserEntity } from './scim.entity.js';
import { readUser, readUserPatch } from './user.js';
import { ScimUsersService } from './users.service.js';
import { baseOf, listOf, userView } from './views.js';

/** Described by `/scim/v2/Schemas`, as RFC 7643 has it. */
@ApiExcludeController()
@Controller('scim/v2/Users')
export class ScimUsersController {
  constructor(
    private readonly users: ScimUsersService,
    private readonly address: PublicAddress,
  ) {}

  @Get()
  async list(@Caller() caller: Principal, @AnyQuery() query: unknown, @Req() request: FastifyRequest) {
    const asked = readQuery(query);
    const found = await this.users.list(caller, asked);
    const view = (user: ScimUserEntity) => asked.selection.from(this.view(user, request));
    return document(listOf(found, asked.startIndex, view));
  }

  @Get(':id')
  async get(
    @Caller() caller: Principal,
    @Param('id') id: string,
    @AnyQuery() query: unknown,
    @Req() request: FastifyRequest,
  ) {
    const user = await this.users.get(caller, idIn(id));
    return resource(user, this.view(user, request), Selection.of(query));
  }

  @Post()
  async create(
    @Caller() caller: Principal,
    @AnyBody() body: unknown,
    @AnyQuery() query: unknown,
    @Req() request: FastifyRequest,
  ) {
    const user = await this.users.create(caller, new ScimBody(body, readUser));
    return createdResource(user, this.view(user, request), Selection.of(query));
  }

  @Put(':id')
  async replace(
    @Caller() caller: Principal,
    @Param('id') id: string,
    @IfMatch() version: Version | null,
    @AnyBody() body: unknown,
    @AnyQuery() query: unknown,
    @Req() request: FastifyRequest,
  ) {
    const user = await this.users.change(caller, idIn(id), version, replacing(body, readUser));
    return resource(user, this.view(user, request), Selection.of(query));
  }

  @Patch(':id')
  async patch(
    @Caller() caller: Principal,
    @Param('id') id: string,
    @IfMatch() version: Version | null,
    @AnyBody() body: unknown,
    @AnyQuery() query: unknown,
    @Req() request: FastifyRequest,
  ) {
    const user = await this.users.change(caller, idIn(id), version, new ScimBody(body, readUserPatch));
    return resource(user, this.view(user, request), Selection.of(query));
  }

  @Delete(':id')
  @HttpCode(204)
  async delete(
    @Caller() caller: Principal,
    @Param('id') id: string,
    @IfMatch() version: Version | null,
    @AnyQuery() _query: unknown,
  ): Promise<void> {
    await this.users.delete(caller, idIn(id), version);
  }

  private view(user: ScimUserEntity, request: FastifyRequest) {
    return userView(user, baseOf(this.address.originFor(request)));
  }
}
