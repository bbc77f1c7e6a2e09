import { Injectable } from '@nestjs/common';
import { isShort, Search } from '@ninety/access';
import type { Hit, Principal, SearchSource, Sought } from '@ninety/access';
import { Database } from '@ninety/platform';
import { applicationsFound } from './application-search.read-model.js';

/** Applications, as the one search finds them, in either posture. */
@Injectable()
export class ApplicationSearch implements SearchSource {
  readonly kind = 'application';
  readonly permission = 'applications.read';
  readonly area = 'applications';

  constructor(
    search: Search,
    private readonly database: Database,
  ) {
    search.add(this);
  }

  async find(caller: Principal, sought: Sought): Promise<Hit[]> {
    // Two letters stand in next to every number.
    if (isShort(sought.text)) return [];
    return applicationsFound(this.database.reader, caller, sought);
  }
}
