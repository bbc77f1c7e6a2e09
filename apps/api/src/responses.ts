import { addressOf, knownProblemTypes } from '@ninety/platform';

/** What each route answers, for the API's description. Named by operation; a route without a row fails a test. */

type Schema = Readonly<Record<string, unknown>>;

const text: Schema = { type: 'string' };
const uuid: Schema = { type: 'string', format: 'uuid' };
const date: Schema = { type: 'string', format: 'date' };
const instant: Schema = { type: 'string', format: 'date-time' };
const whole: Schema = { type: 'integer' };
const flag: Schema = { type: 'boolean' };
const number: Schema = { type: 'number' };
const anything: Schema = {};
const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] });
const listOf = (items: Schema): Schema => ({ type: 'array', items });
const oneOf = (...values: string[]): Schema => ({ type: 'string', enum: values });
const ref = (name: keyof typeof SCHEMAS): Schema => ({ $ref: `#/components/schemas/${name}` });
const object = (properties: Record<string, Schema>, optional: readonly string[] = []): Schema => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
});
const page = (name: keyof typeof SCHEMAS): Schema =>
  object({ data: listOf(ref(name)), nextCursor: orNull(text) });

const listingTerms = {
  licenseRequirement: orNull(text),
  licenseReviewPolicy: orNull(text),
  citations: listOf(text),
};
const dayStatistics = object({
  median: orNull(number),
  p90: orNull(number),
  p95: orNull(number),
  mean: orNull(number),
});
const decided = object({
  count: whole,
  outcomes: { type: 'object', additionalProperties: whole },
  countedDays: dayStatistics,
  elapsedDays: dayStatistics,
  within: object({ '30': orNull(number), '60': orNull(number), '90': orNull(number) }),
});
export const SCHEMAS = {
  Problem: {
    ...object(
      {
        type: oneOf(...knownProblemTypes().map(addressOf)),
        title: text,
        status: whole,
        detail: text,
        instance: text,
        requestId: text,
        errors: listOf(object({ pointer: text, detail: text, citation: orNull(text) }, ['citation'])),
        moreErrors: {
          ...whole,
          description: 'how many faults there are besides, where `errors` does not list all',
        },
      },
      ['instance', 'requestId', 'errors', 'moreErrors'],
    ),
    // RFC 9457, 3.2: members of its own, such as illegalEvent.
    additionalProperties: true,
    description: 'RFC 9457; some problems have members of their own, such as illegalEvent',
  },
  Timeliness: object(
    {
      from: date,
      to: date,
      decided,
      distribution: listOf(object({ fromDays: whole, toDays: orNull(whole), count: whole })),
      missedClocks: { type: 'object', additionalProperties: whole },
      stages: listOf(object({ stage: text, count: whole, days: dayStatistics })),
      agencies: listOf(object({ agency: text, count: whole, late: whole, days: dayStatistics })),
      baselessHoldDays: whole,
      pending: object({
        count: whole,
        ageing: listOf(object({ fromDays: whole, toDays: orNull(whole), count: whole })),
      }),
      silence: object({
        verdict: oneOf('moving', 'stuck_files', 'freeze'),
        pending: whole,
        stalled: whole,
        files: listOf(
          object({ applicationId: uuid, controlNumber: text, supplierName: text, stalledOn: date }),
        ),
      }),
      by: text,
      groups: listOf(object({ key: orNull(text), decided, pending: whole }, ['pending'])),
    },
    ['agencies', 'baselessHoldDays', 'by', 'groups'],
  ),
  Case: object(
    {
      applicationId: uuid,
      controlNumber: text,
      supplierName: text,
      registeredOn: date,
      decidedOn: orNull(date),
      outcome: orNull(text),
      countedDays: whole,
      elapsedDays: whole,
      baselessHoldDays: whole,
    },
    ['baselessHoldDays'],
  ),
  Template: object({ id: uuid, supplierId: uuid, name: text, form: anything, createdAt: instant }),
  Job: object({
    id: uuid,
    kind: oneOf('bulk_filing'),
    supplierId: uuid,
    mode: oneOf('all_or_nothing', 'skip_bad'),
    submit: flag,
    fileSha256: text,
    status: oneOf('queued', 'running', 'succeeded', 'failed'),
    progress: object({ total: whole, done: whole, filed: whole, rejected: whole, notFiled: whole }),
    createdAt: instant,
    startedAt: orNull(instant),
    finishedAt: orNull(instant),
  }),
  JobRow: object({
    line: whole,
    status: oneOf('pending', 'filed', 'rejected', 'not_filed'),
    applicationId: orNull(uuid),
    controlNumber: orNull(text),
    errors: listOf(anything),
  }),
  Message: object({
    kind: oneOf('question', 'answer', 'notice', 'response', 'decision'),
    requestId: orNull(text),
    on: date,
    at: instant,
    from: object({ office: text, name: text }, ['name']),
    text: orNull(text),
    questions: listOf(text),
    attachments: listOf(anything),
  }),
  Note: object({ id: uuid, office: text, text, author: text, createdAt: instant }),
  Appeal: object({
    status: oneOf('pending', 'granted', 'dismissed'),
    citation: text,
    filedOn: date,
    decidedOn: orNull(date),
    submissionsUntil: orNull(date),
    hearing: oneOf('not_requested', 'requested', 'granted', 'denied'),
    stay: oneOf('not_requested', 'requested', 'granted', 'denied'),
    missing: listOf(object({ paper: text, citation: text })),
    papers: listOf(
      object({
        id: uuid,
        number: whole,
        kind: text,
        citation: text,
        text,
        attachmentIds: listOf(uuid),
        filedOn: date,
        filedAt: instant,
        from: object({ office: text, name: text }, ['name']),
      }),
    ),
  }),
  LegalHold: object(
    {
      id: uuid,
      reason: text,
      placedBy: uuid,
      placedAt: instant,
      liftedBy: orNull(uuid),
      liftedAt: orNull(instant),
      liftReason: orNull(text),
    },
    ['placedBy', 'liftedBy'],
  ),
} satisfies Record<string, Schema>;

/** Operation → status and body; null: no body. */
const ANSWERS: Readonly<Record<string, readonly [number, Schema | null]>> = {
  Appeals_file: [201, ref('Appeal')],
  Appeals_get: [200, ref('Appeal')],
  Appeals_addPaper: [201, ref('Appeal')],
  Appeals_decide: [201, ref('Appeal')],
  Records_get: [
    200,
    object({
      lastActOn: date,
      retainUntil: orNull(date),
      citation: text,
      legalHolds: listOf(ref('LegalHold')),
      mayBeDisposed: flag,
    }),
  ],
  Records_hold: [201, ref('LegalHold')],
  Records_lift: [200, ref('LegalHold')],
  Records_zip: [200, { type: 'string', format: 'binary' }],
  Documents_list: [
    200,
    object({
      data: listOf(object({ kind: text, title: text, citation: text, formats: listOf(text) })),
      nextCursor: orNull(text),
    }),
  ],
  Documents_document: [200, { type: 'string', format: 'binary' }],
  Documents_correspondence: [200, page('Message')],
  Documents_addNote: [201, ref('Note')],
  Documents_listNotes: [200, page('Note')],
  Filing_check: [
    200,
    object({
      licenseRequirement: oneOf('required', 'no_requirement_found', 'consult_country_chart', 'unknown'),
      reasons: listOf(object({ pointer: text, detail: text, citation: text })),
      notExamined: listOf(object({ subject: text, citation: text })),
      isComplete: flag,
      deficiencies: listOf(anything),
      supportDocuments: listOf(
        object({
          kind: text,
          certainty: oneOf('required', 'may_be_required'),
          why: text,
          due: oneOf('filing', 'shipment'),
          citation: text,
          isSettled: flag,
        }),
      ),
    }),
  ],
  Filing_clone: [201, { $ref: '#/components/schemas/Application' }],
  Filing_createTemplate: [201, ref('Template')],
  Filing_listTemplates: [200, page('Template')],
  Filing_template: [200, ref('Template')],
  Filing_removeTemplate: [204, null],
  Filing_applyTemplate: [201, { $ref: '#/components/schemas/Application' }],
  Filing_upload: [202, ref('Job')],
  Filing_job: [200, ref('Job')],
  Filing_rows: [200, page('JobRow')],
  Reports_report: [200, ref('Timeliness')],
  Reports_list: [200, page('Case')],
  Reports_forecast: [
    200,
    object({
      method: text,
      asOf: date,
      elapsedDays: whole,
      likeCases: orNull(text),
      sampleSize: whole,
      decidedLater: whole,
      p50On: orNull(date),
      p90On: orNull(date),
      reason: orNull(text),
    }),
  ],
};

/** What each operation answers, by its id. */
export const RESPONSES = new Map(Object.entries(ANSWERS));
