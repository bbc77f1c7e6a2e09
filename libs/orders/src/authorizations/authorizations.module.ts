import { Global, Module } from '@nestjs/common';
import { AuthorizationRows } from '@ninety/licensing';
import { RegimesModule } from '@ninety/regimes';
import { AuthorizationChecks } from './authorization-checks.js';
import { AuthorizationsController } from './authorizations.controller.js';
import { ImportedAuthorizations } from './imported-authorizations.js';
import { AuthorizationsService } from './authorizations.service.js';

/** What persons record that lines of orders may go by. Global, for imports stand below and ask who takes its rows. */
@Global()
@Module({
  imports: [RegimesModule],
  controllers: [AuthorizationsController],
  providers: [
    AuthorizationChecks,
    AuthorizationsService,
    { provide: AuthorizationRows, useClass: ImportedAuthorizations },
  ],
  exports: [AuthorizationRows, AuthorizationsService],
})
export class AuthorizationsModule {}
