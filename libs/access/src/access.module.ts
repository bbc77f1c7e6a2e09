import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AuthGuard } from './auth.guard.js';
import { Authentication } from './authentication.js';
import { PrincipalsController } from './principals.controller.js';
import { PrincipalsService } from './principals.service.js';

/** Who calls, and what they may do. */
@Global()
@Module({
  controllers: [PrincipalsController],
  providers: [Authentication, PrincipalsService, { provide: APP_GUARD, useClass: AuthGuard }],
  exports: [PrincipalsService],
})
export class AccessModule {}
