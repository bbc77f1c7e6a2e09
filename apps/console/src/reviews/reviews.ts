import { useQuery } from '@tanstack/react-query';
import { unwrap } from '@ninety/client/browser';
import type { CompanySchemas } from '@ninety/client/browser';
import { company, gone, useChange, useRows } from '../api.js';

export type Review = CompanySchemas['Review'];
export type ReviewStep = CompanySchemas['ReviewStepInFull'];
export type ListedStep = CompanySchemas['ListedReviewStep'];
export type Absence = CompanySchemas['ReviewAbsence'];
export type Override = CompanySchemas['ReviewOverride'];
export type Policy = CompanySchemas['ReviewPolicy'];
export type PolicyBody = CompanySchemas['ReviewPolicyDto'];

/** What a word on a review makes old. */
const OLD = ['application', 'applications', 'reviews'];

/** By what steps are asked for: those that wait for the reader, or all in a state, that are open without one. */
export interface StepFilters {
  readonly waitingFor?: 'me';
  readonly state?: ListedStep['state'];
}

export function useSteps(filters: StepFilters) {
  return useRows(['reviews', 'steps', filters], (page) =>
    unwrap(company.GET('/v1/reviews', { params: { query: { ...page, ...filters } } })),
  );
}

export function useOverrides() {
  return useRows(['reviews', 'overrides'], (page) =>
    unwrap(company.GET('/v1/review-overrides', { params: { query: page } })),
  );
}

/** The reviews of an application, the newest first. */
export function useReviewsOf(id: string) {
  return useQuery({
    queryKey: ['application', id, 'reviews'],
    queryFn: () => unwrap(company.GET('/v1/applications/{id}/reviews', { params: { path: { id } } })),
  });
}

export function useRequestReview(id: string) {
  return useChange(OLD, (body: CompanySchemas['RequestReviewDto']) =>
    unwrap(company.POST('/v1/applications/{id}/request-review', { params: { path: { id } }, body })),
  );
}

/** @param etag of the application as the reader saw it: a word on anything newer is refused */
export function useWord(id: string, stepId: string, etag: string) {
  return useChange(OLD, (body: CompanySchemas['ReviewWordDto']) =>
    unwrap(
      company.POST('/v1/applications/{id}/reviews/{stepId}', {
        params: { path: { id, stepId }, header: { 'If-Match': etag } },
        body,
      }),
    ),
  );
}

export function useHandOver(id: string, stepId: string) {
  return useChange(OLD, (body: CompanySchemas['DelegateStepDto']) =>
    unwrap(
      company.POST('/v1/applications/{id}/reviews/{stepId}/delegate', {
        params: { path: { id, stepId } },
        body,
      }),
    ),
  );
}

/** Who stands in for the reader, and when. */
export function useAbsence() {
  return useQuery({
    queryKey: ['absence'],
    queryFn: () => unwrap(company.GET('/v1/review-absence')),
  });
}

export function useSetAbsence() {
  return useChange(['absence'], (body: CompanySchemas['ReviewAbsenceDto']) =>
    unwrap(company.PUT('/v1/review-absence', { body })),
  );
}

export function useEndAbsence() {
  return useChange(['absence'], () => gone(company.DELETE('/v1/review-absence')));
}

export function usePolicies() {
  return useRows(['reviews', 'policies'], (page) =>
    unwrap(company.GET('/v1/review-policies', { params: { query: page } })),
  );
}

/** Says a policy; of one that there is, in the place of what was read. @param etag null: there is none yet */
export function useSetPolicy(etag: string | null) {
  return useChange(OLD, ({ id, body }: { id: string; body: PolicyBody }) => {
    const header = etag === null ? {} : { header: { 'If-Match': etag } };
    return unwrap(company.PUT('/v1/review-policies/{id}', { params: { path: { id }, ...header }, body }));
  });
}

export function useRetirePolicy() {
  return useChange(OLD, (id: string) =>
    gone(company.DELETE('/v1/review-policies/{id}', { params: { path: { id } } })),
  );
}

export function useTryPolicy() {
  return useChange([], (body: CompanySchemas['TryReviewPolicyDto']) =>
    unwrap(company.POST('/v1/review-policies/try', { body })),
  );
}
