import { invalid, pointerTo, Problem, validate } from '@ninety/platform';
import type { DtoClass, FieldError } from '@ninety/platform';
import { assertOwnerAsked, DutiesQuery } from '../duties/duty.contract.js';
import { ReviewsQuery } from '../reviews/review.contract.js';
import { RecordedLicensesQuery } from '../tracker/licenses/recorded-license.contract.js';
import { sentenceBy } from '../tracker/sentences.js';
import type { TrackedRegimes } from '../tracker/tracked-regimes.js';
import { TrackedApplicationsQuery } from '../tracker/tracker.contract.js';
import type { ViewedList } from './saved-view.contract.js';

/** Where the query of a view stands in its body. */
const QUERY = '/query';
/** A view is what is asked for: not how much of it, nor as what. */
const PAGE_WORDS = ['limit', 'cursor', 'format'];

/** Reads a query as its list does. @throws Problem 422 for what the list refuses */
type Asked = (query: object) => object;

function askedBy<Q extends object>(
  dto: DtoClass<Q>,
  also: (query: Q) => void = () => undefined,
): (given: object) => Q {
  return (given) => {
    const query = validate(dto, given, '');
    also(query);
    return query;
  };
}

/** The lists of which views are kept, each with the checks that it makes of its own query. */
export function listsOf(regimes: TrackedRegimes): Readonly<Record<ViewedList, Asked>> {
  return {
    applications: askedBy(TrackedApplicationsQuery, (query) => regimes.assertAsked(query)),
    licenses: askedBy(RecordedLicensesQuery, ({ regime }) => regimes.assertAsked({ regime })),
    duties: askedBy(DutiesQuery, assertOwnerAsked),
    reviews: askedBy(ReviewsQuery),
  };
}

/** A query as its list reads it. @throws Problem 422, each word at fault below `/query` */
export function accepted(asked: Asked, given: object): Readonly<Record<string, unknown>> {
  const faults = faultsOf(asked, given);
  if (faults.length > 0) throw invalid(...faults);
  return Object.fromEntries(Object.entries(asked(given)).filter(([, value]) => value != null));
}

/** What a list would refuse of a query. */
export function faultsOf(asked: Asked, given: object): readonly FieldError[] {
  const ofPages = PAGE_WORDS.filter((word) => Object.hasOwn(given, word)).map((word) => ({
    pointer: pointerTo(QUERY, word),
    detail: sentenceBy('view_is_no_page'),
  }));
  return [...ofPages, ...refusedOf(asked, given)];
}

function refusedOf(asked: Asked, given: object): readonly FieldError[] {
  try {
    asked(given);
    return [];
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return (error.problem.errors ?? []).map((one) => ({ ...one, pointer: `${QUERY}${one.pointer}` }));
  }
}
