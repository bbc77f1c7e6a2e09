import { unwrap } from '@ninety/client';
import type { CompanyClient, CompanySchemas } from '@ninety/client';
import { z } from 'zod';
import { answering } from './answer.js';
import { eccnsOf, FINDING, flagsAsked, FOUND_CASES, hasItemOf, partOf } from './find-case.js';
import { pagesUntil } from './pages.js';
import { CASE_ID } from './shared-tools.js';
import { CURSOR, DAY, given, ID, limit, MORE, moreOf, offer } from './tool.js';

type Tracked = CompanySchemas['TrackedApplication'];

export const findCase = offer({
  name: 'find_case',
  title: 'Find cases',
  description:
    'Cases by a part of a number, a reference or the name of a party, by ECCN, status, regime or whose work they are; those that are due first come first. Each with its id, which the other tools take.',
  keeps: 'nothing',
  input: z.strictObject({
    text: partOf('a number, a reference or the name of a party'),
    ...FINDING,
    status: z.string().min(1).max(60).optional(),
    regime: z.string().min(1).max(60).optional(),
    assignee: z.union([ID, z.enum(['me', 'none'])]).optional(),
    overdue: FINDING.overdue.describe('open, and a time of one’s own has passed'),
  }),
  output: FOUND_CASES,
  ask: async (client: CompanyClient, { text, eccn, limit: most, cursor, ...rest }) => {
    const words = { q: text, status: rest.status, regime: rest.regime, assignee: rest.assignee };
    const query = { ...given(words), ...flagsAsked(rest) };
    const pageAfter = (after: string | undefined, size: number) =>
      unwrap(
        client.GET('/v1/applications', {
          params: { query: { ...query, limit: String(size), ...given({ cursor: after }) } },
        }),
      );
    const page = await pagesUntil(pageAfter, { most, cursor, isWanted: hasItemOf(eccn) });
    return { cases: page.found.map(summaryOf), more: moreOf(page.nextCursor) };
  },
});

function summaryOf(application: Tracked) {
  const { id, controlNumber, reference, regime, type, status, statusCertainty, outcome } = application;
  const { supplierName, partyNames, nextDueOn, overdue, needBy, customer, assignee } = application;
  return {
    ...{ id, controlNumber, reference, regime, type, status, statusCertainty, outcome },
    ...{ nextDueOn, overdue, needBy, supplierName, customer, assignee, parties: partyNames },
    eccns: eccnsOf(application),
  };
}

export const readCase = offer({
  name: 'read_case',
  title: 'Read a case',
  description:
    'What a case says: parties, items, end use, filings, license, what may be observed next (allowedEvents). Its clocks and its history are read by read_clocks and read_history.',
  keeps: 'nothing',
  input: z.strictObject({ caseId: CASE_ID }),
  output: answering({ id: z.string(), status: z.string() }),
  about: ({ caseId }) => [caseId],
  ask: async (client: CompanyClient, { caseId }) => {
    const path = { id: caseId };
    const { clocks, bis748p, ...application } = await unwrap(
      client.GET('/v1/applications/{id}', { params: { path } }),
    );
    return { ...application, clocks: clocks.length, form: bis748p ?? null };
  },
});

export const readClocks = offer({
  name: 'read_clocks',
  title: 'Read the clocks of a case',
  description:
    'Which clocks run, are met or missed, when each is due, how sure that is and why, with the rule. As of a day, and as it was known on a day: what was heard later is left out.',
  keeps: 'nothing',
  input: z.strictObject({
    caseId: CASE_ID,
    asOf: DAY.optional().describe('how they stood, or will stand, on this day; today when left out'),
    knownAt: DAY.optional().describe('as it was known at the end of this day'),
  }),
  output: answering({
    asOf: z.string(),
    status: z.string(),
    clocks: z.array(z.looseObject({ clock: z.string(), state: z.string() })),
    nextDueOn: z.string().nullable(),
    overdue: z.boolean(),
  }),
  about: ({ caseId }) => [caseId],
  ask: async (client: CompanyClient, { caseId, ...query }) => {
    const params = { path: { id: caseId }, query: given(query) };
    return unwrap(client.GET('/v1/applications/{id}/clocks', { params }));
  },
});

export const readHistory = offer({
  name: 'read_history',
  title: 'Read what happened',
  description:
    'What was observed of a case, in the order in which it happened: when, when it was heard, from whom, with notes and corrections. As it was known on a day.',
  keeps: 'nothing',
  input: z.strictObject({
    caseId: CASE_ID,
    knownAt: DAY.optional(),
    limit: limit(50, 100),
    cursor: CURSOR.optional(),
  }),
  output: answering({ events: z.array(z.looseObject({ id: z.string(), type: z.string() })), more: MORE }),
  about: ({ caseId }) => [caseId],
  ask: async (client: CompanyClient, { caseId, limit: most, ...query }) => {
    const params = { path: { id: caseId }, query: { ...given(query), limit: String(most) } };
    const { data, nextCursor } = await unwrap(client.GET('/v1/applications/{id}/events', { params }));
    return { events: data, more: moreOf(nextCursor) };
  },
});

export const listDuties = offer({
  name: 'list_duties',
  title: 'List duties',
  description:
    'What is owed, under licenses and of cases: reports, notices, answers, renewals; when it is due, who sees to it, what shows that it was met.',
  keeps: 'nothing',
  input: z.strictObject({
    caseId: CASE_ID.optional(),
    licenseId: ID.optional(),
    state: z.enum(['open', 'overdue', 'met', 'cancelled']).optional(),
    owner: z.union([ID, z.literal('me')]).optional(),
    dueBefore: DAY.optional(),
    limit: limit(20, 50),
    cursor: CURSOR.optional(),
  }),
  output: answering({ duties: z.array(z.looseObject({ state: z.string() })), more: MORE }),
  about: ({ caseId, licenseId }) => [caseId, licenseId].filter((id) => id !== undefined),
  ask: async (client: CompanyClient, { caseId, limit: most, ...rest }) => {
    const query = { ...given({ ...rest, applicationId: caseId }), limit: String(most) };
    const { data, nextCursor } = await unwrap(client.GET('/v1/duties', { params: { query } }));
    return { duties: data, more: moreOf(nextCursor) };
  },
});
