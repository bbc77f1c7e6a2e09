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

const explanation = object({
  text,
  features: listOf(object({ name: text, value: anything, weight: number })),
});
const listingTerms = {
  licenseRequirement: orNull(text),
  licenseReviewPolicy: orNull(text),
  citations: listOf(text),
};
const endpoint = {
  id: uuid,
  url: { type: 'string', format: 'uri' },
  eventTypes: listOf(text),
  description: orNull(text),
  audience: oneOf('applicant', 'government'),
  supplierId: orNull(uuid),
  agency: orNull(text),
  disabled: flag,
  disabledAt: orNull(instant),
  maxInFlight: whole,
  disabledReason: orNull(text),
  createdAt: instant,
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
const keptScreening = {
  id: uuid,
  listVersion: orNull(whole),
  matcherVersion: text,
  threshold: number,
  limit: whole,
  parties: listOf(anything),
  results: listOf(anything),
  createdAt: instant,
};
const ownershipRule = object({ isOn: flag, periods: listOf(object({ from: date, until: orNull(date) })) });
const meaning = object({ list: text, text, citation: text });
const screeningMatch = object({
  entryId: uuid,
  name: text,
  matchedName: text,
  score: number,
  explanation,
  ...listingTerms,
  source: orNull(text),
  meaning: orNull(meaning),
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
  ScreeningBatch: object({
    id: uuid,
    supplierId: orNull(uuid),
    fileSha256: text,
    listVersion: whole,
    matcherVersion: text,
    threshold: number,
    matches: whole,
    status: oneOf('running', 'succeeded', 'cancelled'),
    progress: object({ total: whole, screened: whole, matched: whole, rejected: whole }),
    createdAt: instant,
    finishedAt: orNull(instant),
  }),
  ScreeningBatchResult: object({
    line: whole,
    query: orNull(anything),
    matches: listOf(screeningMatch),
    errors: listOf(anything),
  }),
  ScreeningResult: object(
    {
      results: listOf(
        object({
          query: anything,
          matches: listOf(screeningMatch),
        }),
      ),
      id: uuid,
      listVersion: orNull(whole),
      matcherVersion: text,
      threshold: number,
      warnings: listOf(text),
    },
    ['warnings'],
  ),
  ComparisonResult: object({
    results: listOf(object({ score: number, match: flag, explanation })),
    threshold: number,
  }),
  Alert: object({
    id: uuid,
    partyId: uuid,
    entryId: uuid,
    score: number,
    matchedName: text,
    explanation,
    status: oneOf('open', 'true_match', 'false_positive', 'closed'),
    reason: orNull(text),
    decidedBy: orNull(uuid),
    decidedAt: orNull(instant),
    listVersion: whole,
    matcherVersion: text,
    closedAt: orNull(instant),
    closedReason: orNull(text),
    createdAt: instant,
  }),
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
  Suppression: object({
    id: uuid,
    supplierId: uuid,
    partyId: uuid,
    entryId: uuid,
    reason: text,
    expiresOn: orNull(date),
    createdBy: uuid,
    createdAt: instant,
    endedBy: orNull(uuid),
    endedAt: orNull(instant),
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
  Endpoint: object(endpoint),
  EndpointWithSecret: object({ ...endpoint, secret: text }, ['secret']),
  Delivery: object({
    id: uuid,
    eventId: uuid,
    endpointId: uuid,
    status: oneOf('pending', 'succeeded', 'failed', 'exhausted', 'skipped'),
    nextAttemptAt: orNull(instant),
    attempts: listOf(
      object({
        at: instant,
        responseStatus: orNull(whole),
        durationMs: whole,
        responseExcerpt: orNull(text),
        error: orNull(text),
      }),
    ),
  }),
  Notice: object({
    kind: oneOf('endpoint_disabled', 'webhook_networks_undecided'),
    resource: text,
    since: instant,
    detail: text,
  }),
  NetworkGrant: object({
    supplierId: uuid,
    networks: orNull(listOf(text)),
    grantedBy: orNull(uuid),
    grantedAt: orNull(instant),
  }),
  Checkpoint: object({
    applicationId: uuid,
    audience: oneOf('applicant', 'government'),
    sequence: whole,
    head: text,
    at: instant,
    keptAfter: object({ sequence: whole, head: text }),
    events: listOf(object({ sequence: whole, id: orNull(uuid), type: orNull(text), sha256: text })),
    signature: text,
  }),
  SentEvent: object({ id: uuid, type: text, timestamp: instant, data: anything }),
} satisfies Record<string, Schema>;

const deliveries = object({ deliveries: whole });

/** Operation → status and body; null: no body. */
const ANSWERS: Readonly<Record<string, readonly [number, Schema | null]>> = {
  Changes_stream: [200, text],
  Screening_screen: [200, ref('ScreeningResult')],
  Screening_compare: [200, ref('ComparisonResult')],
  Screening_backtest: [
    200,
    object({
      supplierId: uuid,
      listVersion: orNull(whole),
      threshold: number,
      presentThreshold: number,
      partiesScreened: whole,
      unchanged: whole,
      raised: object({ count: whole, matches: listOf(anything) }),
      dropped: object({ count: whole, trueMatches: whole, falsePositives: whole, matches: listOf(anything) }),
    }),
  ],
  Screening_kept: [200, object(keptScreening)],
  Screening_replay: [
    200,
    object({
      ...keptScreening,
      replayedAt: instant,
      replayedWith: text,
      isIdentical: flag,
      replayed: listOf(anything),
    }),
  ],
  ScreeningBatches_upload: [202, ref('ScreeningBatch')],
  ScreeningBatches_list: [200, page('ScreeningBatch')],
  ScreeningBatches_batch: [200, ref('ScreeningBatch')],
  ScreeningBatches_results: [200, page('ScreeningBatchResult')],
  ScreeningBatches_cancel: [200, ref('ScreeningBatch')],
  Screening_suppress: [201, ref('Suppression')],
  Screening_listSuppressions: [200, page('Suppression')],
  Screening_endSuppression: [204, null],
  Screening_ownershipOf: [
    200,
    object({
      partyId: uuid,
      asOf: date,
      rule: object({
        inForce: flag,
        from: orNull(date),
        until: orNull(date),
        thresholdPercent: whole,
        citation: text,
      }),
      listedPercentage: text,
      listedPercentageIfConfirmed: text,
      isBroughtIn: flag,
      wouldBeBroughtIn: flag,
      namesAll: {
        ...flag,
        description:
          'whether `owners` and `circles` name all there are; false: there are too many, and the shortest paths are named. The percentages are whole in any case.',
      },
      owners: listOf(
        object({
          partyId: uuid,
          name: text,
          entryIds: listOf(uuid),
          isConfirmed: flag,
          percentage: text,
          path: listOf(object({ partyId: uuid, name: text })),
        }),
      ),
      circles: listOf(listOf(object({ partyId: uuid, name: text }))),
    }),
  ],
  Screening_ownershipRule: [200, ownershipRule],
  Screening_setOwnershipRule: [200, ownershipRule],
  Screening_impact: [
    200,
    object({
      version: whole,
      suppliers: listOf(object({ id: uuid, name: text, parties: whole })),
      parties: listOf(
        object({
          partyId: uuid,
          supplierId: uuid,
          name: text,
          entryId: uuid,
          matchedName: text,
          score: orNull(number),
          change: oneOf('added', 'changed', 'removed'),
        }),
      ),
      applications: listOf(object({ id: uuid, controlNumber: text, supplierId: uuid })),
      licenses: listOf(object({ number: text, applicationId: uuid, supplierId: uuid })),
    }),
  ],
  Screening_alerts: [200, page('Alert')],
  Screening_alert: [200, ref('Alert')],
  Screening_adjudicate: [200, ref('Alert')],
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
  NetworkGrants_get: [200, ref('NetworkGrant')],
  NetworkGrants_put: [200, ref('NetworkGrant')],
  Webhooks_create: [201, ref('EndpointWithSecret')],
  Webhooks_list: [200, page('Endpoint')],
  Webhooks_get: [200, ref('Endpoint')],
  Webhooks_edit: [200, ref('Endpoint')],
  Webhooks_remove: [204, null],
  Webhooks_rotateSecret: [200, ref('EndpointWithSecret')],
  Webhooks_test: [202, deliveries],
  Webhooks_recover: [202, deliveries],
  Webhooks_deliveries: [200, page('Delivery')],
  Webhooks_redeliver: [202, deliveries],
  Webhooks_notices: [200, page('Notice')],
  Webhooks_keys: [200, object({ keys: listOf({ type: 'object' }) })],
  Records_checkpoint: [200, ref('Checkpoint')],
  Webhooks_events: [200, page('SentEvent')],
};

/** What each operation answers, by its id. */
export const RESPONSES = new Map(Object.entries(ANSWERS));
