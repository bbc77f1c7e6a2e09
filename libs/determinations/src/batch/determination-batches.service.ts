import { Injectable } from '@nestjs/common';
import { assertMay, perform, performNew, seesSupplier } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Audit } from '@ninety/audit';
import { LawBook } from '@ninety/law';
import type { BookedLaw } from '@ninety/law';
import {
  Database,
  invalid,
  Jobs,
  newId,
  OfficeClock,
  problemOf,
  RowBatch,
  viewed,
  Yielder,
} from '@ninety/platform';
import type { Id, Page, PageQuery, Unvalidated } from '@ninety/platform';
import { productsOf } from '@ninety/suppliers';
import type { EntityManager } from 'typeorm';
import { answered, askedItem, writtenItem } from '../asked-item.js';
import { BatchCells } from './batch-cells.js';
import { DETERMINATION_PROBLEMS } from '../problems.js';
import { resourceOf } from '../resource.js';
import { say } from '../sentences.js';
import type { BatchItem, DeterminationBatchEntity } from './determination-batch.entity.js';
import {
  batchesPage,
  cancelBatch,
  cancelForsaken,
  findBatch,
  insertBatch,
  keepDone,
  keepResults,
  lockRunning,
  matrixPage,
  resultsPage,
} from './determination-batch.store.js';
import type {
  AskDeterminationBatchDto,
  BatchResultsQuery,
  DeterminationBatchResponseDto,
  DeterminationBatchResultResponseDto,
  MatrixQuery,
  MatrixRowResponseDto,
} from './determination-batches.contract.js';

/** The duty that determines what was asked in batches. */
export const DETERMINATION_BATCH_DUTY = 'determination-batches';

const MOST_ROWS = 2_000_000;
/** What one transaction keeps, about. */
const AT_ONCE = 10_000;

/** Products times destinations, determined in the background; a run that a crash ended is taken up where it stood. */
@Injectable()
export class DeterminationBatchesService {
  private cells: BatchCells | null = null;

  constructor(
    private readonly database: Database,
    private readonly law: LawBook,
    private readonly clock: OfficeClock,
    private readonly audit: Audit,
  ) {}

  async ask(
    caller: Principal,
    body: Unvalidated<AskDeterminationBatchDto>,
  ): Promise<DeterminationBatchResponseDto> {
    const asking = { caller, permission: 'determinations.run', body } as const;
    return performNew(this.database, asking, async (tx, dto) => {
      const asOf = dto.on ?? (await this.clock.today());
      const law = await this.law.lawOf(tx, asOf);
      const supplierId = supplierAsked(caller, dto.supplierId ?? null);
      const items = await itemsOf(tx, dto, supplierId, law, asOf);
      const destinations = dto.destinations ?? [...law.chart.keys()].sort();
      assertBounded(items.length, destinations.length);
      const batch: DeterminationBatchEntity = {
        id: newId(),
        principalId: caller.id,
        supplierId,
        items,
        destinations: [...destinations],
        answers: answered(dto.answers ?? {}),
        value: dto.value ?? null,
        asOf,
        lawVersions: law.versions,
        policyRevision: law.policyRevision,
        itemsDone: 0,
        status: 'running',
        createdAt: new Date(),
        finishedAt: null,
      };
      await insertBatch(tx, batch);
      await Jobs.wake(tx, DETERMINATION_BATCH_DUTY);
      const total = items.length * destinations.length;
      await this.audit.record(
        tx,
        caller,
        'determination_batch.asked',
        resourceOf(batch, 'determination-batches'),
        { total },
      );
      return batchView(batch);
    });
  }

  async get(caller: Principal, id: Id): Promise<DeterminationBatchResponseDto> {
    assertMay(caller, 'determinations.run');
    return batchView(await findBatch(this.database.reader, caller, id));
  }

  /** The newest first. */
  async list(caller: Principal, query: PageQuery): Promise<Page<DeterminationBatchResponseDto>> {
    assertMay(caller, 'determinations.run');
    return viewed(await batchesPage(this.database.reader, caller, query), batchView);
  }

  /** In the order of the items, each destination after the other. */
  async results(
    caller: Principal,
    id: Id,
    query: BatchResultsQuery,
  ): Promise<Page<DeterminationBatchResultResponseDto>> {
    assertMay(caller, 'determinations.run');
    const reader = this.database.reader;
    const batch = await findBatch(reader, caller, id);
    return viewed(await resultsPage(reader, batch, query), (row) => ({ ...itemOf(batch, row.item), ...row }));
  }

  /** The items in their order, each with what came of it for every destination. */
  async matrix(caller: Principal, id: Id, query: MatrixQuery): Promise<Page<MatrixRowResponseDto>> {
    assertMay(caller, 'determinations.run');
    const reader = this.database.reader;
    const batch = await findBatch(reader, caller, id);
    return viewed(await matrixPage(reader, batch, query), (row) => ({
      ...itemOf(batch, row.item),
      ...row,
    }));
  }

  /** Ends a batch under way; what was determined stays. */
  async cancel(caller: Principal, id: Id): Promise<DeterminationBatchResponseDto> {
    const cancelling = {
      caller,
      find: (tx: EntityManager) => findBatch(tx, caller, id),
      permission: 'determinations.run',
    } as const;
    return perform(this.database, cancelling, async (tx, { status }) => {
      const cancelled = await cancelBatch(tx, id);
      if (!cancelled)
        throw problemOf(
          DETERMINATION_PROBLEMS['determination-batch-over'],
          say('determination_batch_over', { status }),
        );
      await this.audit.record(
        tx,
        caller,
        'determination_batch.cancelled',
        resourceOf(cancelled, 'determination-batches'),
        {},
      );
      return batchView(cancelled);
    });
  }

  /** Determines whatever was asked and is not finished. */
  async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted && (await this.database.transaction((tx) => this.runSome(tx))));
  }

  /** Some items of the oldest batch that nobody else works at; false: there is none. */
  private async runSome(tx: EntityManager): Promise<boolean> {
    await cancelForsaken(tx);
    const batch = await lockRunning(tx);
    if (!batch) return false;
    const cells = await this.cellsOf(tx, batch);
    const yielder = new Yielder();
    const rows = new RowBatch();
    let item = batch.itemsDone;
    for (let kept = 0; item < batch.items.length && kept < AT_ONCE; item += 1) {
      for (const cell of await cells.of(itemOf(batch, item), yielder)) {
        rows.add({ item, ...cell });
        kept += 1;
        if (rows.isFull) await keepResults(tx, batch.id, rows);
        await yielder.yieldIfDue();
      }
    }
    await keepResults(tx, batch.id, rows);
    await keepDone(tx, batch, item);
    return true;
  }

  /** What is remembered of the batch under way. */
  private async cellsOf(tx: EntityManager, batch: DeterminationBatchEntity): Promise<BatchCells> {
    if (this.cells?.batchId === batch.id) return this.cells;
    const law = await this.law.lawAsOf(tx, batch.lawVersions, batch.policyRevision, batch.asOf);
    this.cells = new BatchCells(batch, law);
    return this.cells;
  }
}

function itemOf({ id, items }: DeterminationBatchEntity, place: number): BatchItem {
  const item = items[place];
  if (!item) throw new Error(`the batch ${id} has no item ${place}`);
  return item;
}

/** @throws Problem 422 for another's */
function supplierAsked(caller: Principal, asked: string | null): Id | null {
  if (asked === null) return caller.supplierId;
  if (!seesSupplier(caller, asked))
    throw invalid({ pointer: '/supplierId', detail: say('determination_supplier_unknown') });
  return asked;
}

/** @throws Problem 422 where there are none, or one is nobody's */
async function itemsOf(
  tx: EntityManager,
  { items, productIds }: AskDeterminationBatchDto,
  supplierId: Id | null,
  law: BookedLaw,
  on: string,
): Promise<BatchItem[]> {
  if (items && items.length > 0)
    return items.map((item, place) => ({
      productId: null,
      reference: item.reference ?? null,
      ...askedItem(item, law, `/items/${place}`),
    }));
  const products =
    supplierId === null ? [] : await productsOf(tx, supplierId, (productIds as Id[] | null) ?? null, on);
  if (productIds && products.length < productIds.length)
    throw invalid({ pointer: '/productIds', detail: say('determination_product_unknown') });
  if (products.length === 0) throw invalid({ pointer: '/productIds', detail: say('no_products') });
  return products.map(({ id, name, eccn }) => ({ productId: id, reference: name, ...writtenItem(eccn) }));
}

/** @throws Problem 422 when there would be too many */
function assertBounded(products: number, destinations: number): void {
  if (destinations === 0) throw invalid({ pointer: '/destinations', detail: say('no_destinations') });
  if (products * destinations > MOST_ROWS)
    throw invalid({
      pointer: '',
      detail: say('too_many_cells', { products, destinations, most: MOST_ROWS }),
    });
}

function batchView(batch: DeterminationBatchEntity): DeterminationBatchResponseDto {
  const { id, supplierId, items, destinations, answers, value, asOf, lawVersions, itemsDone, status } = batch;
  const { length } = destinations;
  return {
    id,
    supplierId,
    items: items.length,
    destinations,
    answers,
    value,
    on: asOf,
    lawVersions,
    status,
    progress: { total: items.length * length, determined: itemsDone * length },
    createdAt: batch.createdAt.toISOString(),
    finishedAt: batch.finishedAt?.toISOString() ?? null,
  };
}
