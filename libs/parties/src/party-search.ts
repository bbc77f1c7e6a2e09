import { Injectable } from '@nestjs/common';
import { Search } from '@ninety/access';
import type { Hit, Principal, SearchSource, Sought } from '@ninety/access';
import { Database } from '@ninety/platform';
import { partiesFound } from './party.read-model.js';

/** Parties, as the one search finds them. */
@Injectable()
export class PartySearch implements SearchSource {
  readonly kind = 'party';
  readonly permission = 'parties.read';
  readonly area = 'parties';

  constructor(
    search: Search,
    private readonly database: Database,
  ) {
    search.add(this);
  }

  find(caller: Principal, sought: Sought): Promise<Hit[]> {
    return partiesFound(this.database.reader, caller, sought);
  }
}
