import { Injectable } from '@nestjs/common';
import { Search } from '@ninety/access';
import type { Hit, Principal, SearchSource, Sought } from '@ninety/access';
import { Database, OfficeClock } from '@ninety/platform';
import { productsFound } from './suppliers.read-model.js';

/** Products, as the one search finds them: each with the ECCN by which it is classified today. */
@Injectable()
export class ProductSearch implements SearchSource {
  readonly kind = 'product';
  readonly permission = 'suppliers.read';
  readonly area = 'suppliers';

  constructor(
    search: Search,
    private readonly database: Database,
    private readonly clock: OfficeClock,
  ) {
    search.add(this);
  }

  async find(caller: Principal, sought: Sought): Promise<Hit[]> {
    const found = await productsFound(this.database.reader, caller, sought, await this.clock.today());
    return found.map(({ id, name, model, eccn }) => ({
      id,
      name,
      about: model === null ? [eccn] : [eccn, model],
      country: null,
    }));
  }
}
