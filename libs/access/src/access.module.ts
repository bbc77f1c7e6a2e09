import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AuthGuard } from './auth.guard.js';
import { Authentication } from './authentication.js';
import { Guesses } from './guesses.js';
import { KeysService } from './keys.service.js';
import { Limits } from './limits.js';
import { PrincipalsController } from './principals.controller.js';
import { PrincipalsService } from './principals.service.js';

/** Who calls, and what they may do. */
@Global()
@Module({
  controllers: [PrincipalsController],
  providers: [
    Authentication,
    KeysService,
    Limits,
    Guesses,
    PrincipalsService,
    { provide: APP_GUARD, useClass: AuthGuard },
  ],
  exports: [KeysService, PrincipalsService],
})
export class AccessModule {}
