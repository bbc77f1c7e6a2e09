import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR } from '@nestjs/core';
import { modulesOn, SampleData, Setup, Work } from '@ninety/composition';
import type { Foundation } from '@ninety/composition';
import { HttpInterceptor, ProblemFilter } from '@ninety/platform';
import { AuditController } from './audit.controller.js';
import { HealthController } from './health.controller.js';
import { Readiness } from './readiness.js';
import { SetupController } from './setup.controller.js';
import { TestClockController } from './test-clock.controller.js';
import { WorkController } from './work.controller.js';

@Module({})
export class ApiModule {
  static of(foundation: Foundation): DynamicModule {
    return {
      module: ApiModule,
      imports: modulesOn(foundation),
      // A hub has no clocks that a day might make due, and no work that waits for somebody.
      controllers: [
        AuditController,
        HealthController,
        ...(foundation.config.role === 'hub' ? [] : [SetupController, TestClockController, WorkController]),
      ],
      providers: [
        Readiness,
        ...(foundation.config.role === 'hub' ? [] : [SampleData, Setup, Work]),
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_INTERCEPTOR, useClass: HttpInterceptor },
      ],
    };
  }
}
