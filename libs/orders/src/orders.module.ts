import { Module } from '@nestjs/common';

/** The order gate of the company posture. docs/orders.md */
@Module({})
export class OrdersModule {}
