import { Module } from '@nestjs/common';
import { RegimesModule } from '@ninety/regimes';
import { AuthorizationChecks } from './authorization-checks.js';
import { AuthorizationsController } from './authorizations.controller.js';
import { AuthorizationsService } from './authorizations.service.js';

/** What persons record that lines of orders may go by. */
@Module({
  imports: [RegimesModule],
  controllers: [AuthorizationsController],
  providers: [AuthorizationChecks, AuthorizationsService],
  exports: [AuthorizationsService],
})
export class AuthorizationsModule {}
