import { Injectable } from '@nestjs/common';
import { assertMay, isApplicant, ownSuppliers } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { editionNumbered, editionsAfter, LawBook } from '@ninety/law';
import { BY_ID, Database, notFound, OfficeClock, pageBy } from '@ninety/platform';
import type { Id, Page, PageQuery } from '@ninety/platform';
import { entriesOfProducts, paragraphIn, productsInEntries } from '@ninety/suppliers';
import type { ClassifiedProduct } from '@ninety/suppliers';
import { Outbox } from '@ninety/webhooks';
import type { EntityManager } from 'typeorm';
import type { TouchedProductResponseDto } from '../classification.contract.js';
import { touchedEntries, touchingOf } from './touched-entries.js';
import type { ListChange, Touching } from './touched-entries.js';
import { keepTold, lastTold } from './touched-edition.store.js';

/** The duty that tells companies which of their products a new edition of the list touches. */
export const TOUCHED_DUTY = 'classifications-touched';

/** So many products are read at once. */
const AT_ONCE = 200;

type Edition = NonNullable<Awaited<ReturnType<typeof editionNumbered>>>;

/** A product with what an edition does to it. */
interface TouchedProduct extends Touching {
  readonly product: ClassifiedProduct;
}

/** Which products an edition of the Commerce Control List touches. */
@Injectable()
export class TouchedProductsService {
  constructor(
    private readonly database: Database,
    private readonly clock: OfficeClock,
    private readonly book: LawBook,
    private readonly outbox: Outbox,
  ) {}

  /** The products that the caller may see, as they are classified when the edition is in force. */
  async page(caller: Principal, version: number, query: PageQuery): Promise<Page<TouchedProductResponseDto>> {
    assertMay(caller, 'suppliers.read');
    const reader = this.database.reader;
    const edition = await editionNumbered(reader, version);
    if (!edition) throw notFound('version of the law');
    const change = await this.changeOf(reader, edition);
    const suppliers = isApplicant(caller) ? ownSuppliers(caller) : null;
    return pageBy(query, BY_ID, async (after, count) => {
      const found: TouchedProductResponseDto[] = [];
      if (change === null) return found;
      for await (const one of this.touched(reader, change, suppliers, after?.[0] ?? null)) {
        found.push(touchedView(one, change));
        if (found.length === count) break;
      }
      return found;
    });
  }

  /** Tells of each edition that came since, once. */
  async tellAll(signal: AbortSignal): Promise<void> {
    const reader = this.database.reader;
    for (const edition of await editionsAfter(reader, 'ccl', await lastTold(reader))) {
      if (signal.aborted) return;
      await this.database.transaction((tx) => this.tell(tx, edition));
    }
  }

  private async tell(tx: EntityManager, edition: Edition): Promise<void> {
    if (!(await keepTold(tx, edition.number))) return;
    const change = await this.changeOf(tx, edition);
    if (change === null) return;
    for await (const { product, touch } of this.touched(tx, change, null, null))
      await this.outbox.write(tx, {
        type: 'product.classification_touched',
        audience: 'applicant',
        supplierId: product.supplierId,
        data: {
          productId: product.id,
          eccn: product.eccn,
          touch,
          lawVersion: change.version,
          effectiveOn: change.effectiveOn,
        },
      });
  }

  /** Products that an edition touches, in the order of their ids. */
  private async *touched(
    manager: EntityManager,
    change: ListChange,
    suppliers: readonly Id[] | null,
    from: Id | null,
  ): AsyncGenerator<TouchedProduct> {
    const today = await this.clock.today();
    const on = change.effectiveOn > today ? change.effectiveOn : today;
    const entries = touchedEntries(change, await entriesOfProducts(manager, suppliers, on));
    for (let after = from; entries.length > 0;) {
      const run = { after, count: AT_ONCE };
      const products = await productsInEntries(manager, suppliers, entries, on, run);
      for (const product of products) {
        const touching = touchingOf(change, product.eccn);
        if (touching) yield { product, ...touching };
      }
      if (products.length < AT_ONCE) return;
      after = products.at(-1)?.id ?? null;
    }
  }

  /** Null: it is no whole Commerce Control List. */
  private async changeOf(manager: EntityManager, edition: Edition): Promise<ListChange | null> {
    const { number, kind, isStarter, against, effectiveOn } = edition;
    if (kind !== 'ccl' || isStarter) return null;
    const baseline = against === null ? null : await editionNumbered(manager, against);
    const isWhole = baseline !== null && !baseline.isStarter;
    return {
      version: number,
      effectiveOn,
      before: isWhole ? await this.entriesOf(manager, baseline.number) : null,
      after: await this.entriesOf(manager, number),
    };
  }

  private async entriesOf(manager: EntityManager, ccl: number): Promise<ListChange['after']> {
    const versions = { ccl, country_chart: null, country_groups: null, license_exceptions: null };
    return (await this.book.lawAsOf(manager, versions, 0, await this.clock.today())).entries;
  }
}

function touchedView(
  { product, touch, differences }: TouchedProduct,
  { effectiveOn }: ListChange,
): TouchedProductResponseDto {
  const { id, supplierId, name, eccn, classification } = product;
  return {
    id,
    supplierId,
    name,
    eccn,
    paragraph: paragraphIn(eccn),
    touch,
    differences: differences.map((says) => says.as('text')),
    effectiveOn,
    lawVersion: classification?.lawVersion ?? null,
  };
}
