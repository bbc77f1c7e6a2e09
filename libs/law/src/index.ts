import { Injectable, Module } from '@nestjs/common';
import type { Law, LawKind, LawVersions } from '@ninety/bis';
import type { EntityManager } from 'typeorm';

export interface BookedLaw extends Law {
  readonly editions: Readonly<Record<LawKind, { readonly starter: boolean } | null>>;
  readonly policyRevision: number;
}

const NONE: BookedLaw = {
  entries: new Map(),
  chart: new Map(),
  groups: new Map(),
  exceptions: new Map(),
  policies: [],
  versions: { ccl: null, country_chart: null, country_groups: null, license_exceptions: null },
  editions: { ccl: null, country_chart: null, country_groups: null, license_exceptions: null },
  policyRevision: 0,
};

@Injectable()
export class LawBook {
  lawOf(_manager: EntityManager, _day: string): Promise<BookedLaw> {
    return Promise.resolve(NONE);
  }

  lawAsOf(
    _manager: EntityManager,
    _versions: LawVersions,
    _policyRevision: number,
    _day: string,
  ): Promise<BookedLaw> {
    return Promise.resolve(NONE);
  }
}

@Module({ providers: [LawBook], exports: [LawBook] })
export class LawModule {}
