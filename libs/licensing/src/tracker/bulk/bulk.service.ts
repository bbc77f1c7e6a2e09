import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import type { StreamableFile } from '@nestjs/common';
import { assertMay, knownPrincipals, performNew } from '@ninety/access';
import type { Permission, Principal } from '@ninety/access';
import { attemptEach, Database, invalid, Problem, tableFile, triedOut } from '@ninety/platform';
import type { Id, Sentence, Unvalidated } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { lockApplication, visibleAmong } from '../../audience/access-scope.store.js';
import { LICENSING_PROBLEMS } from '../../problems.js';
import { accepted, listsOf } from '../../saved-views/asked-lists.js';
import { APPLICATION_TABLE } from '../application-table.js';
import { sentenceBy, sentenceOf, sentenceProblem } from '../sentences.js';
import { TrackedApplicationsService } from '../tracked-applications.service.js';
import { lockTracked } from '../tracked-case.js';
import type { TrackedCase } from '../tracked-case.js';
import { TrackedRegimes } from '../tracked-regimes.js';
import { TrackedViews } from '../tracked-views.js';
import { CaseWorkService } from '../work/case-work.service.js';
import { MOST_AT_ONCE, MOST_TAGS_OF_ONE } from './bulk.contract.js';
import type {
  BulkActResponseDto,
  BulkActResultResponseDto,
  BulkAssignmentDto,
  BulkOutcome,
  BulkTagsDto,
  ChosenApplicationsDto,
  ChosenFileDto,
} from './bulk.contract.js';

/** Of long ones a page has fewer: the next one goes on after them. */
async function* pagesOf<T extends { readonly id: Id }>(
  ids: readonly Id[],
  read: (page: readonly Id[]) => Promise<readonly T[]>,
): AsyncGenerator<T> {
  for (let at = 0; at < ids.length;) {
    const rows = await read(ids.slice(at, at + PAGE));
    yield* rows;
    const last = rows.at(-1);
    at = last ? ids.indexOf(last.id) + 1 : at + PAGE;
  }
}

/** What came of one application: how people call it, whether it changed, and that in a sentence. */
type Came = Pick<BulkActResultResponseDto, 'name' | 'outcome'> & { readonly said: Sentence };

/** So many rows of a file are read at once. */
const PAGE = 50;

/** Acts of people upon many applications at once, each as upon one: what is refused of one holds no other back. */
@Injectable()
export class BulkService {
  private readonly lists: ReturnType<typeof listsOf>;

  constructor(
    private readonly database: Database,
    private readonly regimes: TrackedRegimes,
    private readonly views: TrackedViews,
    private readonly applications: TrackedApplicationsService,
    private readonly work: CaseWorkService,
  ) {
    this.lists = listsOf(regimes);
  }

  /** Gives applications to somebody of the company, who is told once. */
  assign(
    caller: Principal,
    body: Unvalidated<BulkAssignmentDto>,
    isTried: boolean,
  ): Promise<BulkActResponseDto> {
    return this.each({ caller, permission: 'work.assign', body, isTried }, async (tx, { assigneeId }) => {
      const assignee = assigneeId === null ? null : await nameOf(tx, assigneeId);
      return {
        one: async (id) => {
          const application = await lockApplication(tx, caller, id);
          const isChanged = await this.work.give(tx, caller, application, assigneeId);
          const { controlNumber, form } = application;
          return { name: controlNumber ?? form.reference, ...assignedTo(assignee, isChanged) };
        },
        afterwards: async (changed) => {
          if (assigneeId !== null && changed > 0) await this.work.tellOfMany(tx, caller, assigneeId, changed);
        },
      };
    });
  }

  /** Tags applications, or takes tags away. */
  tag(caller: Principal, body: Unvalidated<BulkTagsDto>, isTried: boolean): Promise<BulkActResponseDto> {
    return this.each({ caller, permission: 'applications.prepare', body, isTried }, (tx, given) => {
      const change = tagsOf(given);
      return Promise.resolve({
        one: async (id) => {
          const file = await lockTracked(tx, this.regimes, caller, id);
          const { controlNumber, application } = file;
          return {
            name: controlNumber ?? application.form.reference,
            ...(await this.tagged(tx, caller, file, change)),
          };
        },
      });
    });
  }

  /** Exactly the rows that were chosen, as a file. @throws Problem 422 for one that does not exist for the caller */
  async file(caller: Principal, body: Unvalidated<ChosenFileDto>): Promise<StreamableFile> {
    const asked = { caller, permission: 'applications.read', body } as const;
    const { ids, format } = await performNew(this.database, asked, async (tx, given) => {
      const chosen = [...new Set(given.applicationIds)];
      const known = await visibleAmong(tx, caller, chosen);
      const strange = chosen.findIndex((id) => !known.has(id));
      if (strange >= 0) throw sentenceProblem('bulk_not_there', `/applicationIds/${strange}`);
      return { ids: chosen, format: given.format };
    });
    // They are read as the reader takes them, behind the wall of the request.
    const within = AsyncLocalStorage.snapshot();
    const rows = (page: readonly Id[]) => within(() => this.views.chosen(caller, page));
    const { name, columns } = APPLICATION_TABLE;
    return tableFile(format, name, columns, pagesOf(ids, rows));
  }

  private async each<B extends ChosenApplicationsDto>(
    { caller, permission, body, isTried }: Asked<B>,
    begin: (tx: EntityManager, given: B) => Promise<Act>,
  ): Promise<BulkActResponseDto> {
    return performNew(this.database, { caller, permission, body }, async (tx, given) => {
      const act = await begin(tx, given);
      const ids = await this.chosen(tx, caller, given);
      const done = () => doneToEach(tx, ids, act);
      const results = isTried ? await triedOut(tx, done) : await done();
      const count = (outcome: BulkOutcome) => results.filter((one) => one.outcome === outcome).length;
      return {
        isTried,
        count: ids.length,
        changed: count('changed'),
        unchanged: count('unchanged'),
        refused: count('refused'),
        results,
      };
    });
  }

  /** @throws Problem 422 for more than are changed at once; 409 where a query finds others than somebody saw */
  private async chosen(
    tx: EntityManager,
    caller: Principal,
    { applicationIds, query, seen }: ChosenApplicationsDto,
  ): Promise<readonly Id[]> {
    if ((applicationIds == null) === (query == null))
      throw sentenceProblem('chosen_or_found', '/applicationIds');
    if (applicationIds != null) return [...new Set(applicationIds)];
    assertMay(caller, 'applications.read');
    const asked = accepted(this.lists.applications, query ?? {});
    const { ids, count } = await this.views.matching(tx, caller, asked, MOST_AT_ONCE);
    if (count > MOST_AT_ONCE) throw sentenceProblem('bulk_too_many', '/query', { count, most: MOST_AT_ONCE });
    if (seen != null && seen !== count)
      throw sentenceOf(LICENSING_PROBLEMS['others-found'], 'bulk_seen_others', { count, seen });
    return ids;
  }

  private async tagged(
    tx: EntityManager,
    caller: Principal,
    file: TrackedCase,
    { added, removed }: TagChange,
  ): Promise<Omit<Came, 'name'>> {
    const before = file.tracked.tags;
    const kept = before.filter((tag) => !removed.has(tag));
    const tags = [...new Set([...kept, ...added])];
    if (tags.length === before.length && before.every((tag, index) => tag === tags[index]))
      return { outcome: 'unchanged', said: sentenceBy('bulk_tagged_already') };
    if (tags.length > MOST_TAGS_OF_ONE)
      throw sentenceProblem('bulk_too_many_tags', '/add', { count: tags.length, most: MOST_TAGS_OF_ONE });
    await this.applications.tag(tx, caller, file, tags);
    const said =
      tags.length === 0 ? sentenceBy('bulk_untagged') : sentenceBy('bulk_tagged', { tags: tags.join(', ') });
    return { outcome: 'changed', said };
  }
}

interface Asked<B extends ChosenApplicationsDto> {
  readonly caller: Principal;
  readonly permission: Permission;
  readonly body: Unvalidated<B>;
  readonly isTried: boolean;
}

/** What is done to each, and once afterwards. */
interface Act {
  readonly one: (id: Id) => Promise<Came>;
  readonly afterwards?: (changed: number) => Promise<void>;
}

interface TagChange {
  readonly added: ReadonlySet<string>;
  readonly removed: ReadonlySet<string>;
}

async function doneToEach(
  tx: EntityManager,
  ids: readonly Id[],
  { one, afterwards }: Act,
): Promise<BulkActResultResponseDto[]> {
  const came = new Map<Id, Came>();
  // In one order, whoever does it: two acts at once do not wait for each other.
  await attemptEach(
    tx,
    ids.toSorted(),
    async (id) => came.set(id, await one(id)),
    (id, error) => void came.set(id, { name: null, outcome: 'refused', said: refusalOf(error) }),
  );
  await afterwards?.([...came.values()].filter(({ outcome }) => outcome === 'changed').length);
  return ids.flatMap((id) => {
    const result = came.get(id);
    return result ? [{ applicationId: id, ...result }] : [];
  });
}

/** @throws whatever is no refusal */
function refusalOf(error: unknown): Sentence {
  if (!(error instanceof Problem)) throw error;
  if (error.getStatus() === 404) return sentenceBy('bulk_not_there');
  const { errors, detail } = error.problem;
  return errors?.[0]?.detail ?? detail;
}

async function nameOf(tx: EntityManager, id: Id): Promise<string> {
  return (await knownPrincipals(tx, [id])).get(id)?.name ?? '';
}

function assignedTo(name: string | null, isChanged: boolean): Omit<Came, 'name'> {
  const outcome = isChanged ? 'changed' : 'unchanged';
  if (name === null)
    return { outcome, said: sentenceBy(isChanged ? 'bulk_unassigned' : 'bulk_unassigned_already') };
  return { outcome, said: sentenceBy(isChanged ? 'bulk_assigned' : 'bulk_assigned_already', { name }) };
}

/** @throws Problem 422 where nothing would change, or something both ways */
function tagsOf({ add, remove }: BulkTagsDto): TagChange {
  const added = new Set(add ?? []);
  const removed = new Set(remove ?? []);
  if (added.size + removed.size === 0) throw sentenceProblem('bulk_no_tags', '/add');
  const both = (remove ?? []).findIndex((tag) => added.has(tag));
  if (both >= 0) throw invalid({ pointer: `/remove/${both}`, detail: sentenceBy('bulk_tag_both') });
  return { added, removed };
}
