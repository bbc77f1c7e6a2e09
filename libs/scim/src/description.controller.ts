import { assertMay, Caller, PublicAddress } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { AnyQuery, notFound } from '@ninety/platform';
import { Controller, Get, Param, Req } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { document } from './answers.js';
import { resourceTypes, schemas, serviceProviderConfig } from './description.js';
import { baseOf, listOf } from './views.js';

/** What a directory may ask about what it may ask. RFC 7644, section 4. */
@ApiExcludeController()
@Controller('scim/v2')
export class ScimDescriptionController {
  constructor(private readonly address: PublicAddress) {}

  @Get('ServiceProviderConfig')
  config(@Caller() caller: Principal, @AnyQuery() _query: unknown, @Req() request: FastifyRequest) {
    assertMay(caller, 'principals.read');
    return document(serviceProviderConfig(this.base(request)));
  }

  @Get('ResourceTypes')
  resourceTypes(@Caller() caller: Principal, @AnyQuery() _query: unknown, @Req() request: FastifyRequest) {
    return this.all(caller, resourceTypes(this.base(request)));
  }

  @Get('ResourceTypes/:id')
  resourceType(
    @Caller() caller: Principal,
    @Param('id') id: string,
    @AnyQuery() _query: unknown,
    @Req() request: FastifyRequest,
  ) {
    return this.one(caller, resourceTypes(this.base(request)), id);
  }

  @Get('Schemas')
  schemas(@Caller() caller: Principal, @AnyQuery() _query: unknown, @Req() request: FastifyRequest) {
    return this.all(caller, schemas(this.base(request)));
  }

  @Get('Schemas/:id')
  schema(
    @Caller() caller: Principal,
    @Param('id') id: string,
    @AnyQuery() _query: unknown,
    @Req() request: FastifyRequest,
  ) {
    return this.one(caller, schemas(this.base(request)), id);
  }

  private all(caller: Principal, resources: readonly object[]) {
    assertMay(caller, 'principals.read');
    return document(listOf({ total: resources.length, resources }, 1, (one) => one));
  }

  private one(caller: Principal, resources: readonly { readonly id: string }[], id: string) {
    assertMay(caller, 'principals.read');
    const found = resources.find((one) => one.id === id);
    if (!found) throw notFound('resource');
    return document(found);
  }

  private base(request: FastifyRequest): string {
    return baseOf(this.address.originFor(request));
  }
}
