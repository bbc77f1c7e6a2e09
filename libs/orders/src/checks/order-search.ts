import { Injectable } from '@nestjs/common';
import { Search } from '@ninety/access';
import type { Hit, Principal, SearchSource, Sought } from '@ninety/access';
import { Database } from '@ninety/platform';
import { linesFound } from './order-check.read-model.js';

/** Lines of orders, as the one search finds them: by what the number of their document begins with. */
@Injectable()
export class OrderSearch implements SearchSource {
  readonly kind = 'order';
  readonly permission = 'orders.read';
  readonly area = 'order-checks';

  constructor(
    search: Search,
    private readonly database: Database,
  ) {
    search.add(this);
  }

  find(caller: Principal, sought: Sought): Promise<Hit[]> {
    return linesFound(this.database.reader, caller, sought);
  }
}
