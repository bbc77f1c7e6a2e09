import { Injectable } from '@nestjs/common';
import { may } from '../permissions.js';
import type { Permission } from '../permissions.js';
import type { Principal } from '../principal.js';
import { grantsRead } from '../scopes.js';
import { OF_A_KIND, SEARCH_KINDS } from './search.contract.js';
import type { SearchHitResponseDto, SearchKind, SearchQuery } from './search.contract.js';

/** What is looked for. */
export interface Sought {
  /** As it was written, without blanks around it. */
  readonly text: string;
  /** How many are wanted. */
  readonly count: number;
}

/** A thing as its owner knows it. */
export type Hit = Omit<SearchHitResponseDto, 'kind'>;

/** What a feature lets be searched. */
export interface SearchSource {
  readonly kind: SearchKind;
  /** Without which nothing of it is found. */
  readonly permission: Permission;
  /** The area of the scope that a key needs to read the same at its own door. */
  readonly area: string;
  /** Those that the caller may see. It is bounded, however much there is of it. */
  find(caller: Principal, sought: Sought): Promise<readonly Hit[]>;
}

/** One search over what the features have. They stand above, and say themselves what of theirs is found. */
@Injectable()
export class Search {
  private readonly sources = new Map<SearchKind, SearchSource>();

  add(source: SearchSource): void {
    this.sources.set(source.kind, source);
  }

  /** What the caller may read and the key that was sent is for; what it is not for is left out. */
  async find(
    caller: Principal,
    { q, limit = String(OF_A_KIND) }: SearchQuery,
  ): Promise<SearchHitResponseDto[]> {
    const sought = { text: q.trim(), count: Number(limit) };
    const found: SearchHitResponseDto[] = [];
    // One after another: who types asks often, and is not to take every connection at once.
    for (const kind of SEARCH_KINDS) {
      const source = this.sources.get(kind);
      if (!source || !isFor(caller, source)) continue;
      for (const hit of await source.find(caller, sought)) found.push({ kind, ...hit });
    }
    return found;
  }
}

function isFor(caller: Principal, { permission, area }: SearchSource): boolean {
  return may(caller, permission) && grantsRead(caller, area);
}
