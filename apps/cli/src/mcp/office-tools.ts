import { AGENCIES, APPLICATION_STATUSES, unwrap } from '@ninety/client';
import type { NinetyClient, Schemas } from '@ninety/client';
import { z } from 'zod';
import { answering } from './answer.js';
import { eccnsOf, FINDING, flagsAsked, FOUND_CASES, hasItemOf, partOf } from './find-case.js';
import { pagesUntil } from './pages.js';
import { CASE_ID } from './shared-tools.js';
import { CURSOR, DAY, given, ID, limit, MORE, moreOf, offer } from './tool.js';

type Application = Schemas['Application'];

export const findCase = offer({
  name: 'find_case',
  title: 'Find cases',
  description:
    'Applications by a part of a control number, a reference or the name of a party, by ECCN, status, agency or whose work they are; those that are due first come first. Each with its id, which the other tools take.',
  keeps: 'nothing',
  input: z.strictObject({
    text: partOf('a control number, a reference or the name of a party'),
    ...FINDING,
    status: z.enum(APPLICATION_STATUSES).optional(),
    agency: z.enum(AGENCIES).optional(),
    assignee: ID.optional(),
  }),
  output: FOUND_CASES,
  ask: async (client: NinetyClient, { text, eccn, limit: most, cursor, ...rest }) => {
    const { overdue, pending, dueSoon, ...words } = rest;
    const query = { ...given({ ...words, q: text }), ...flagsAsked({ overdue, pending, dueSoon }) };
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

function summaryOf(application: Application) {
  const { id, controlNumber, reference, type, status, supplierName, partyNames } = application;
  const { nextDueOn, overdue, stalled, assignees } = application;
  return {
    ...{ id, controlNumber, reference, type, status, nextDueOn, overdue, stalled, supplierName, assignees },
    parties: partyNames,
    eccns: eccnsOf(application),
  };
}

export const readCase = offer({
  name: 'read_case',
  title: 'Read a case',
  description:
    'What an application says: parties, items, end use, its license, what may happen next (allowedEvents). Its clocks and its history are read by read_clocks and read_history.',
  keeps: 'nothing',
  input: z.strictObject({ caseId: CASE_ID }),
  output: answering({ id: z.string(), status: z.string() }),
  about: ({ caseId }) => [caseId],
  ask: async (client: NinetyClient, { caseId }) => {
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
    'Which clocks run, are met or missed, when each is due, the days that count and those that do not, with the rule. As of a day.',
  keeps: 'nothing',
  input: z.strictObject({
    caseId: CASE_ID,
    asOf: DAY.optional().describe('how they stood, or will stand, on this day; today when left out'),
  }),
  output: answering({
    asOf: z.string(),
    clocks: z.array(z.looseObject({ clock: z.string(), state: z.string() })),
    nextDueOn: z.string().nullable(),
    overdue: z.boolean(),
  }),
  about: ({ caseId }) => [caseId],
  ask: async (client: NinetyClient, { caseId, ...query }) => {
    const params = { path: { id: caseId }, query: given(query) };
    return unwrap(client.GET('/v1/applications/{id}/clocks', { params }));
  },
});

export const readHistory = offer({
  name: 'read_history',
  title: 'Read what happened',
  description: 'What happened to an application, in order, as the caller may know it.',
  keeps: 'nothing',
  input: z.strictObject({ caseId: CASE_ID, limit: limit(50, 100), cursor: CURSOR.optional() }),
  output: answering({ events: z.array(z.looseObject({ type: z.string() })), more: MORE }),
  about: ({ caseId }) => [caseId],
  ask: async (client: NinetyClient, { caseId, limit: most, cursor }) => {
    const params = { path: { id: caseId }, query: { ...given({ cursor }), limit: String(most) } };
    const { data, nextCursor } = await unwrap(client.GET('/v1/applications/{id}/events', { params }));
    return { events: data, more: moreOf(nextCursor) };
  },
});
