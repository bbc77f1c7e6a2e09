import { Injectable } from '@nestjs/common';
import { Search } from '@ninety/access';
import type { Hit, Principal, SearchSource, Sought } from '@ninety/access';
import { Database } from '@ninety/platform';
import { licensesFound } from './recorded-license.read-model.js';

/** Licenses of a company, as the one search finds them: by what their number begins with. */
@Injectable()
export class RecordedLicenseSearch implements SearchSource {
  readonly kind = 'license';
  readonly permission = 'licenses.read';
  readonly area = 'licenses';

  constructor(
    search: Search,
    private readonly database: Database,
  ) {
    search.add(this);
  }

  find(caller: Principal, sought: Sought): Promise<Hit[]> {
    return licensesFound(this.database.reader, caller, sought);
  }
}
