import { Caller, PublicAddress } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { AnyBody, AnyQuery, IfMatch } from '@ninety/platform';
import type { Version } from '@ninety/platform';
import { Controller, Delete, Get, HttpCode, Param, Patch, Post, Put, Req } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { createdResource, document, idIn, resource } from './answers.js';
import { replacing, ScimBody } from './body.js';
import { readGroup, readGroupPatch } from './group.js';
import { ScimGroupsService } from './groups.service.js';
import { readQuery, Selection } from './query.js';
import type { GroupWithMembers } from './scim.read-model.js';
import { baseOf, groupView, listOf } from './views.js';

/** Described by `/scim/v2/Schemas`, as RFC 7643 has it. */
@ApiExcludeController()
@Controller('scim/v2/Groups')
export class ScimGroupsController {
  constructor(
    private readonly groups: ScimGroupsService,
    private readonly address: PublicAddress,
  ) {}

  @Get()
  async list(@Caller() caller: Principal, @AnyQuery() query: unknown, @Req() request: FastifyRequest) {
    const asked = readQuery(query);
    const found = await this.groups.list(caller, asked);
    const view = (group: GroupWithMembers) => asked.selection.from(this.view(group, request));
    return document(listOf(found, asked.startIndex, view));
  }

  @Get(':id')
  async get(
    @Caller() caller: Principal,
    @Param('id') id: string,
    @AnyQuery() query: unknown,
    @Req() request: FastifyRequest,
  ) {
    const found = await this.groups.get(caller, idIn(id));
    return resource(found.group, this.view(found, request), Selection.of(query));
  }

  @Post()
  async create(
    @Caller() caller: Principal,
    @AnyBody() body: unknown,
    @AnyQuery() query: unknown,
    @Req() request: FastifyRequest,
  ) {
    const made = await this.groups.create(caller, new ScimBody(body, readGroup));
    return createdResource(made.group, this.view(made, request), Selection.of(query));
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
    const changed = await this.groups.change(caller, idIn(id), version, replacing(body, readGroup));
    return resource(changed.group, this.view(changed, request), Selection.of(query));
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
    const changed = await this.groups.change(caller, idIn(id), version, new ScimBody(body, readGroupPatch));
    return resource(changed.group, this.view(changed, request), Selection.of(query));
  }

  @Delete(':id')
  @HttpCode(204)
  async delete(
    @Caller() caller: Principal,
    @Param('id') id: string,
    @IfMatch() version: Version | null,
    @AnyQuery() _query: unknown,
  ): Promise<void> {
    await this.groups.delete(caller, idIn(id), version);
  }

  private view({ group, members }: GroupWithMembers, request: FastifyRequest) {
    return groupView(group, members, baseOf(this.address.originFor(request)));
  }
}
