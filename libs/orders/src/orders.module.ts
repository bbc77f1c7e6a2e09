import { Global, Module } from '@nestjs/common';
import { ClassificationFollower } from '@ninety/classification';
import { DeterminationsModule, LawFollower } from '@ninety/determinations';
import { OpenOrders, TrackerModule } from '@ninety/licensing';
import { PartiesModule } from '@ninety/parties';
import { ScreeningModule } from '@ninety/screening';
import { AuthorizationSubscriber } from './authorizations/authorization-subscriber.js';
import { AuthorizationsModule } from './authorizations/authorizations.module.js';
import { LinesByAuthorization, LinesByLaw, LinesOfProducts, OpenLines } from './checks/open-lines.js';
import { OrderChecksController } from './checks/order-checks.controller.js';
import { OrderChecksService } from './checks/order-checks.service.js';
import { OrderDecisions } from './checks/order-decisions.js';
import { OrderFactsReader } from './checks/order-facts-reader.js';
import { OrderSearch } from './checks/order-search.js';
import { OrderRechecks } from './checks/order-rechecks.js';

/** Global, for licenses, the law and classifications stand below and ask who follows them. */
@Global()
@Module({
  providers: [
    OpenLines,
    { provide: OpenOrders, useExisting: OpenLines },
    { provide: LawFollower, useClass: LinesByLaw },
    { provide: ClassificationFollower, useClass: LinesOfProducts },
    { provide: AuthorizationSubscriber, useClass: LinesByAuthorization },
  ],
  exports: [OpenLines, OpenOrders, LawFollower, ClassificationFollower, AuthorizationSubscriber],
})
class OpenLinesModule {}

/** The order gate of the company posture. docs/orders.md */
@Module({
  imports: [
    AuthorizationsModule,
    DeterminationsModule,
    OpenLinesModule,
    PartiesModule,
    ScreeningModule,
    TrackerModule,
  ],
  controllers: [OrderChecksController],
  providers: [OrderChecksService, OrderDecisions, OrderFactsReader, OrderRechecks, OrderSearch],
})
export class OrdersModule {}
