import { Injectable, Module } from '@nestjs/common';
import type { Law, LawVersions, PolicyStatus } from '@ninety/bis';

const NONE: Law = {
  entries: new Map(),
  chart: new Map(),
  groups: new Map(),
  exceptions: new Map(),
  policies: [],
  versions: { ccl: null, country_chart: null, country_groups: null, license_exceptions: null },
  starters: [],
};

@Injectable()
export class LawBook {
  lawOf(_day: string): Promise<Law> {
    return Promise.resolve(NONE);
  }

  lawBy(_versions: LawVersions, _policies: readonly PolicyStatus[]): Promise<Law> {
    return Promise.resolve(NONE);
  }
}

@Module({ providers: [LawBook], exports: [LawBook] })
export class LawModule {}
