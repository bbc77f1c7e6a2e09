import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { Acting } from './acting.js';
import { AssistantCallsController } from './assistant-calls.controller.js';
import { AssistantCallsService } from './assistant-calls.service.js';
import { AuthGuard } from './auth.guard.js';
import { Authentication } from './authentication.js';
import { DirectoryPeople } from './directory-people.js';
import { ColumnsController } from './columns/columns.controller.js';
import { ColumnsService } from './columns/columns.service.js';
import { Door } from './door.js';
import { Guesses } from './guesses.js';
import { GroupGrantsController } from './group-grants.controller.js';
import { GroupGrantsService } from './group-grants.service.js';
import { IssuerGroups } from './issuer-groups.js';
import { IssuerTokens } from './issuer-tokens.js';
import { KeysService } from './keys.service.js';
import { Limits } from './limits.js';
import { Memberships } from './memberships.js';
import { OidcController } from './oidc.controller.js';
import { OidcSignIn } from './oidc-sign-in.js';
import { PrincipalsController } from './principals.controller.js';
import { PrincipalsService } from './principals.service.js';
import { SearchController } from './search/search.controller.js';
import { Search } from './search/search.service.js';
import { SessionsController } from './sessions.controller.js';
import { PublicAddress } from './public-address.js';
import { Sessions } from './sessions.service.js';
import { Standing } from './standing.js';

/** Who calls, and what they may do. */
@Global()
@Module({
  controllers: [
    AssistantCallsController,
    ColumnsController,
    GroupGrantsController,
    PrincipalsController,
    SearchController,
    SessionsController,
    OidcController,
  ],
  providers: [
    Acting,
    AssistantCallsService,
    ColumnsService,
    Authentication,
    DirectoryPeople,
    GroupGrantsService,
    IssuerGroups,
    Memberships,
    IssuerTokens,
    KeysService,
    Limits,
    Guesses,
    Door,
    Search,
    Sessions,
    Standing,
    OidcSignIn,
    PublicAddress,
    PrincipalsService,
    { provide: APP_GUARD, useClass: AuthGuard },
  ],
  exports: [DirectoryPeople, KeysService, PrincipalsService, PublicAddress, Search, Sessions],
})
export class AccessModule {}
