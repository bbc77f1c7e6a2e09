import { Module } from '@nestjs/common';
import { AuthorizationsModule } from './authorizations/authorizations.module.js';

/** The order gate of the company posture. docs/orders.md */
@Module({ imports: [AuthorizationsModule] })
export class OrdersModule {}
