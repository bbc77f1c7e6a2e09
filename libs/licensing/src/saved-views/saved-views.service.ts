import { Injectable } from '@nestjs/common';
import { assertMay, isApplicant, may, perform, performNew } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Audit } from '@ninety/audit';
import { supplierFor } from '@ninety/parties';
import {
  Database,
  forbidden,
  newId,
  problemOf,
  toldError,
  viewed,
  violatedConstraint,
} from '@ninety/platform';
import type { Id, Page, Unvalidated, Version } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { LICENSING_PROBLEMS } from '../problems.js';
import { sentenceBy, sentenceProblem } from '../tracker/sentences.js';
import { TrackedRegimes } from '../tracker/tracked-regimes.js';
import { accepted, faultsOf, listsOf } from './asked-lists.js';
import type {
  EditSavedViewDto,
  SavedViewDto,
  SavedViewResponseDto,
  SavedViewsQuery,
} from './saved-view.contract.js';
import {
  deleteView,
  findView,
  insertView,
  lockedCount,
  lockView,
  updateView,
  viewsPage,
} from './saved-view.store.js';
import type { SavedView } from './saved-view.store.js';

/** Of one person, of all lists. */
const MOST_VIEWS = 100;

/** A view as it is answered, with the version that is named to change it. */
export interface ShownView {
  readonly view: SavedViewResponseDto;
  readonly version: Version;
}

/** Filters of lists that people give a name, for themselves or for their company. */
@Injectable()
export class SavedViewsService {
  private readonly lists: ReturnType<typeof listsOf>;

  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    regimes: TrackedRegimes,
  ) {
    this.lists = listsOf(regimes);
  }

  /** @throws Problem 422 for what the list would refuse, 409 for a name that its person has given already */
  keep(caller: Principal, body: Unvalidated<SavedViewDto>): Promise<ShownView> {
    return performNew(this.database, { caller, permission: 'views.keep', body }, async (tx, given) => {
      const at = new Date();
      const view: SavedView = {
        id: newId(),
        list: given.list,
        name: given.name,
        query: accepted(this.lists[given.list], given.query),
        sharedWith: await sharedBy(tx, caller, given.isShared ?? false),
        ownerId: caller.id,
        ownerName: caller.name,
        version: 1,
        createdAt: at,
        updatedAt: at,
      };
      if ((await lockedCount(tx, caller.id)) >= MOST_VIEWS)
        throw sentenceProblem('too_many_views', '', { most: MOST_VIEWS });
      await named(view, () => insertView(tx, view));
      await this.audit.record(tx, caller, 'saved_view.kept', `saved-views/${view.id}`, { list: view.list });
      return this.shown(view);
    });
  }

  /** The caller's own, and those that are shared with them. */
  async list(caller: Principal, query: SavedViewsQuery): Promise<Page<SavedViewResponseDto>> {
    assertMay(caller, 'views.keep');
    return viewed(await viewsPage(this.database.reader, caller, query), (one) => this.shown(one).view);
  }

  /** @throws Problem 404, also for what is private to somebody else */
  async get(caller: Principal, id: Id): Promise<ShownView> {
    const view = await findView(this.database.reader, caller, id);
    assertMay(caller, 'views.keep');
    return this.shown(view);
  }

  /** Gives it another name, asks it otherwise, shares it or no more. @throws Problem 403 for another's, 409 as `keep` */
  edit(
    caller: Principal,
    id: Id,
    version: Version | null,
    body: Unvalidated<EditSavedViewDto>,
  ): Promise<ShownView> {
    const editing = {
      caller,
      find: (tx: EntityManager) => lockView(tx, caller, id),
      permission: (view: SavedView) => assertOwn(caller, view),
      version: { of: (view: SavedView) => view.version, named: version, isRequired: true },
      body,
    };
    return perform(this.database, editing, async (tx, before, { name, query, isShared }) => {
      const view: SavedView = {
        ...before,
        name: name ?? before.name,
        query: query == null ? before.query : accepted(this.lists[before.list], query),
        sharedWith: isShared == null ? before.sharedWith : await sharedBy(tx, caller, isShared),
        version: before.version + 1,
        updatedAt: new Date(),
      };
      await named(view, () => updateView(tx, view));
      await this.audit.record(tx, caller, 'saved_view.changed', `saved-views/${id}`, { list: view.list });
      return this.shown(view);
    });
  }

  /** Its owner's to do; of one that is shared an administrator's too. @throws Problem 403 */
  async remove(caller: Principal, id: Id, version: Version | null): Promise<void> {
    const removing = {
      caller,
      find: (tx: EntityManager) => lockView(tx, caller, id),
      permission: (view: SavedView) => {
        if (!may(caller, 'principals.manage')) assertOwn(caller, view);
      },
      version: { of: (view: SavedView) => view.version, named: version },
    };
    await perform(this.database, removing, async (tx, { list }) => {
      await deleteView(tx, id);
      await this.audit.record(tx, caller, 'saved_view.deleted', `saved-views/${id}`, { list });
    });
  }

  private shown({ version, createdAt, updatedAt, ...view }: SavedView): ShownView {
    return {
      view: {
        ...view,
        isShared: view.sharedWith !== null,
        faults: faultsOf(this.lists[view.list], view.query).map(toldError),
        createdAt: createdAt.toISOString(),
        updatedAt: updatedAt.toISOString(),
      },
      version,
    };
  }
}

function assertOwn(caller: Principal, { ownerId }: SavedView): void {
  assertMay(caller, 'views.keep');
  if (ownerId !== caller.id) throw forbidden(sentenceBy('view_of_another'));
}

/** The company with which it is shared; null: it stays its owner's. @throws Problem 422 for who is of no company */
async function sharedBy(tx: EntityManager, caller: Principal, isShared: boolean): Promise<Id | null> {
  if (!isShared) return null;
  if (!isApplicant(caller)) throw sentenceProblem('view_shared_with_nobody', '/isShared');
  return supplierFor(tx, caller, null);
}

/** @throws Problem 409 where its person has another of the same list by that name */
async function named({ name }: SavedView, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    if (violatedConstraint(error) === 'saved_view_name_unique')
      throw problemOf(LICENSING_PROBLEMS['view-name-taken'], sentenceBy('view_name_taken', { name }));
    throw error;
  }
}
