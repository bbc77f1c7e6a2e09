import { Injectable } from '@nestjs/common';
import { assertMay, FUNCTION_ROLES, perform } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Audit } from '@ninety/audit';
import {
  badRequest,
  Database,
  isCountry,
  notFound,
  OfficeClock,
  Unvalidated,
  Yielder,
} from '@ninety/platform';
import type { Id, Page, PageQuery, Version } from '@ninety/platform';
import { supplierFor } from '@ninety/parties';
import type { EntityManager } from 'typeorm';
import { sentenceBy, sentenceProblem } from '../tracker/sentences.js';
import { trackedCasesOf } from '../tracker/tracked-case.js';
import { TrackedRegimes } from '../tracker/tracked-regimes.js';
import { asksFor } from './conditions.js';
import type { PolicyStep, ReviewCondition, ReviewFacts, ReviewField, ReviewPolicy } from './review.js';
import { MOST_TRIED, SLUG } from './review.contract.js';
import type {
  PolicyStepDto,
  ReviewConditionDto,
  ReviewPolicyDto,
  ReviewPolicyTrialResponseDto,
  ReviewPolicyTriedOnResponseDto,
  TryReviewPolicyDto,
} from './review.contract.js';
import {
  appendPolicy,
  lockPolicies,
  policiesPage,
  policyCount,
  policyNamed,
  policyVersions,
} from './review-policy.store.js';
import { triedApplications } from './review-trial.read-model.js';
import { reviewersOf } from './review.store.js';
import { ReviewedApplications } from './reviewed-application.js';

/** Of an installation, in force. */
const MOST_POLICIES = 200;
const MOST_LISTED = 500;

/** What must be reviewed inside a company before it is filed: data, each time that it is said a new version. */
@Injectable()
export class ReviewPoliciesService {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly regimes: TrackedRegimes,
    private readonly applications: ReviewedApplications,
    private readonly clock: OfficeClock,
  ) {}

  /** Says a policy, for the first time or anew. Reviews under way go on as they were requested. */
  async set(
    caller: Principal,
    id: string,
    version: Version | null,
    body: Unvalidated<ReviewPolicyDto>,
  ): Promise<ReviewPolicy> {
    return perform(
      this.database,
      {
        caller,
        find: async (tx: EntityManager) => {
          assertId(id);
          await lockPolicies(tx);
          return (await policyNamed(tx, caller, id)) ?? null;
        },
        permission: 'reviews.set_policy',
        version: { of: (before: ReviewPolicy | null) => before?.number ?? 0, named: version },
        body,
      },
      async (tx, before, { name, when, steps, supplierId: given }) => {
        const supplierId = given == null ? null : await supplierFor(tx, caller, given);
        if (before && before.supplierId !== supplierId)
          throw sentenceProblem('policy_of_another', '/supplierId');
        if ((!before || before.isRetired) && (await policyCount(tx)) >= MOST_POLICIES)
          throw sentenceProblem('too_many_policies', '', { most: MOST_POLICIES });
        const terms = this.termsOf(when, steps);
        await assertPeople(tx, supplierId, terms.steps);
        return this.append(tx, caller, { id, supplierId, name, ...terms, isRetired: false }, before);
      },
    );
  }

  /** Lets a policy ask for nothing any more; what was said of it stays readable. */
  async retire(caller: Principal, id: string, version: Version | null): Promise<void> {
    await perform(
      this.database,
      {
        caller,
        find: async (tx: EntityManager) => {
          assertId(id);
          await lockPolicies(tx);
          const found = await policyNamed(tx, caller, id);
          if (!found || found.isRetired) throw notFound('policy');
          return found;
        },
        permission: 'reviews.set_policy',
        version: { of: ({ number }: ReviewPolicy) => number, named: version },
      },
      (tx, before) => this.append(tx, caller, { ...before, isRetired: true }, before),
    );
  }

  async get(
    caller: Principal,
    id: string,
  ): Promise<ReviewPolicy & { readonly versions: readonly ReviewPolicy[] }> {
    assertId(id);
    const found = await policyNamed(this.database.reader, caller, id);
    if (!found) throw notFound('policy');
    assertMay(caller, 'reviews.read');
    return { ...found, versions: await policyVersions(this.database.reader, id) };
  }

  /** Those in force, by their ids. */
  async list(caller: Principal, query: PageQuery): Promise<Page<ReviewPolicy>> {
    assertMay(caller, 'reviews.read');
    return policiesPage(this.database.reader, caller, query);
  }

  /** Of which applications of some days a policy would have asked for a review, as far as is known now. */
  async trial(
    caller: Principal,
    body: Unvalidated<TryReviewPolicyDto>,
  ): Promise<ReviewPolicyTrialResponseDto> {
    assertMay(caller, 'reviews.set_policy');
    const { when, steps, supplierId = null, from, to, limit } = body.validated();
    const most = limit ?? MOST_TRIED;
    const terms = this.termsOf(when, steps);
    if (to < from) throw sentenceProblem('trial_backward', '/to');
    const reader = this.database.reader;
    const data: ReviewPolicyTriedOnResponseDto[] = [];
    let [applications, asked] = [0, 0];
    const yielder = new Yielder();
    for (let before: Id | null = null; ;) {
      // One more than is tried says whether there are more.
      const read = await triedApplications(reader, { supplierId, from, to }, before, most + 1 - applications);
      const some = read.slice(0, most - applications);
      if (some.length === 0) return { applications, hasMore: read.length > 0, asked, data };
      before = some.at(-1)?.id ?? null;
      const files = await trackedCasesOf(reader, this.regimes, some);
      const readings = await this.applications.some(files);
      for (const [place, { facts }] of readings.entries()) {
        await yielder.yieldIfDue();
        const [one, file] = [some[place], files[place]];
        applications += 1;
        if (!one || !file || !asksFor(terms, facts)) continue;
        asked += 1;
        if (data.length < MOST_LISTED)
          data.push({
            applicationId: one.id,
            supplierId: one.supplierId,
            reference: one.form.reference ?? null,
            controlNumber: file.controlNumber,
            on: one.on,
            unknown: unknownOf(terms.when, facts),
          });
      }
    }
  }

  private async append(
    tx: EntityManager,
    caller: Principal,
    terms: Omit<ReviewPolicy, 'number' | 'saidOn' | 'recordedBy' | 'recordedAt'>,
    before: ReviewPolicy | null,
  ): Promise<ReviewPolicy> {
    const policy = {
      ...terms,
      number: (before?.number ?? 0) + 1,
      saidOn: await this.clock.today(),
      recordedBy: caller.id,
      recordedAt: new Date().toISOString(),
    };
    await appendPolicy(tx, policy);
    const action = policy.isRetired ? 'review_policy.retired' : 'review_policy.set';
    await this.audit.record(tx, caller, action, `review-policies/${policy.id}`, { number: policy.number });
    return policy;
  }

  /** @throws Problem 422 */
  private termsOf(when: readonly ReviewConditionDto[], steps: readonly PolicyStepDto[]) {
    return {
      when: when.map((condition, place) => this.conditionOf(condition, `/when/${place}`)),
      steps: stepsOf(steps),
    };
  }

  /** @throws Problem 422 for what its field cannot be asked */
  private conditionOf({ field, in: among, above, is }: ReviewConditionDto, pointer: string): ReviewCondition {
    const given = Object.entries({ in: among, above, is }).filter(([, value]) => value !== undefined);
    const wanted = OPERATORS[field];
    if (given.length !== 1 || given[0]?.[0] !== wanted)
      throw sentenceProblem('condition_operator', pointer, { field, operator: wanted });
    if (above !== undefined) return { field, above };
    if (is !== undefined) return { field, is };
    const values = (among ?? []).map((one) => one.trim());
    if (values.length === 0) throw sentenceProblem('condition_empty', `${pointer}/in`);
    const words = field === 'eccn' ? values : this.wordsOf(field, values, `${pointer}/in`);
    return { field, in: words };
  }

  /** @throws Problem 422 for a country, a type or a regime that there is not */
  private wordsOf(field: ReviewField, values: readonly string[], pointer: string): string[] {
    const packs = this.regimes.packs();
    const known =
      field === 'type'
        ? new Set(packs.flatMap(({ kinds }) => kinds.map(({ id }) => id)))
        : new Set(packs.map(({ id }) => id));
    const words = field === 'destination' ? values.map((one) => one.toUpperCase()) : [...values];
    const unknown = words.findIndex((one) => (field === 'destination' ? !isCountry(one) : !known.has(one)));
    if (unknown >= 0) throw sentenceProblem('condition_unknown_word', `${pointer}/${unknown}`, { field });
    return words;
  }
}

/** @throws Problem 400 */
function assertId(id: string): void {
  if (!SLUG.test(id)) throw badRequest(sentenceBy('slug'));
}

const OPERATORS: Readonly<Record<ReviewField, 'in' | 'above' | 'is'>> = {
  listedParty: 'is',
  eccn: 'in',
  destination: 'in',
  value: 'above',
  type: 'in',
  regime: 'in',
};

/** @throws Problem 422 for a step that says not whose it is, or of the same people or id as another */
function stepsOf(steps: readonly PolicyStepDto[]): PolicyStep[] {
  const whose = new Set<string>();
  const ids = new Set<string>();
  return steps.map(({ id, function: of, principalId: given, dueDays }, place) => {
    const pointer = `/steps/${place}`;
    const principalId = given?.toLowerCase();
    if ((of === undefined) === (principalId === undefined)) throw sentenceProblem('step_one_way', pointer);
    const person = of ?? principalId ?? '';
    if (ids.has(id)) throw sentenceProblem('step_twice', `${pointer}/id`);
    if (whose.has(person)) throw sentenceProblem('step_of_same', pointer);
    ids.add(id);
    whose.add(person);
    return {
      id,
      ...(of === undefined ? { principalId: person } : { function: of }),
      ...(dueDays === undefined ? {} : { dueDays }),
    };
  });
}

/** @throws Problem 422 for a step of a person who is not of the company, or reviews nothing */
async function assertPeople(
  tx: EntityManager,
  supplierId: Id | null,
  steps: readonly PolicyStep[],
): Promise<void> {
  const people = supplierId === null ? [] : await reviewersOf(tx, supplierId, FUNCTION_ROLES);
  for (const [place, { principalId }] of steps.entries())
    if (principalId !== undefined && !people.some(({ id }) => id === principalId))
      throw sentenceProblem(
        supplierId === null ? 'person_of_a_company' : 'no_reviewer',
        `/steps/${place}/principalId`,
      );
}

/** The fields of which an application does not say enough to tell. */
function unknownOf(when: readonly ReviewCondition[], facts: ReviewFacts): string[] {
  const said: Readonly<Record<ReviewField, unknown>> = {
    listedParty: facts.listedParty,
    eccn: facts.eccns,
    destination: facts.destinations,
    value: facts.value,
    type: facts.type,
    regime: facts.regime,
  };
  return [...new Set(when.map(({ field }) => field).filter((field) => said[field] === null))];
}
