import { CLOCK_STATES, EVENT_TYPES } from '@ninety/licensing';

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

const role = oneOf(
  'administrator',
  'compliance_officer',
  'licensing_officer',
  'agency_reviewer',
  'escalation_chair',
  'auditor',
);
const money = object({ amount: text, currency: text });
const quantityAndValue = object({ quantity: text, value: money });
const explanation = object({
  text,
  features: listOf(object({ name: text, value: anything, weight: number })),
});
const clock = object({
  clock: text,
  subject: orNull(text),
  citation: text,
  startedOn: date,
  dueOn: date,
  state: oneOf(...CLOCK_STATES),
  completedOn: orNull(date),
  countedDays: { type: 'integer', minimum: 0 },
  excludedDays: { type: 'integer', minimum: 0 },
});
const explainedClock = {
  ...clock,
  properties: {
    ...(clock.properties as object),
    movedBy: listOf(
      object({
        event: whole,
        id: text,
        kind: text,
        by: orNull(text),
        from: date,
        to: orNull(date),
        excluded: flag,
        days: whole,
        movedDays: whole,
        reason: text,
        citation: orNull(text),
      }),
    ),
    without: orNull(
      object({
        dueOn: date,
        state: oneOf(...CLOCK_STATES),
        countedDays: whole,
        excludedDays: whole,
        movedDays: whole,
      }),
    ),
  },
};
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
  disabledReason: orNull(text),
  createdAt: instant,
};
const apiKey = { id: uuid, principalId: uuid, key: text, createdAt: instant, expiresAt: orNull(instant) };

const license = {
  number: text,
  applicationId: uuid,
  supplierId: uuid,
  status: oneOf('active', 'suspended', 'revoked', 'expired', 'exhausted'),
  statusReason: orNull(text),
  issuedOn: date,
  validUntil: date,
  expiresOn: date,
  transferredOn: orNull(date),
  parties: listOf(
    object({ role: text, partyId: uuid, name: text, country: text, addresses: listOf(anything) }),
  ),
  conditions: listOf(
    object({ text, agencies: listOf(text), acknowledgedBy: text, acknowledgedAt: instant }, [
      'agencies',
      'acknowledgedBy',
      'acknowledgedAt',
    ]),
  ),
  items: listOf(
    object({
      item: whole,
      eccn: text,
      description: text,
      unit: text,
      authorized: quantityAndValue,
      shipped: quantityAndValue,
      remaining: quantityAndValue,
    }),
  ),
  balance: object({
    authorizedValue: money,
    shippedValue: money,
    remainingValue: money,
    tolerance: object({ percent: text, value: money, citation: text }),
    usedPercent: number,
  }),
  flags: listOf(
    object({
      kind: oneOf('party_listed'),
      partyId: uuid,
      roles: listOf(text),
      entryId: uuid,
      name: text,
      alertId: uuid,
      alertStatus: text,
      since: instant,
      citation: text,
    }),
  ),
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
const shipment = {
  id: uuid,
  licenseNumber: text,
  number: whole,
  shippedOn: date,
  itn: orNull(text),
  items: listOf(object({ item: whole, quantity: text, value: money })),
  recordedBy: uuid,
  recordedAt: instant,
};
const amendment = {
  id: uuid,
  licenseNumber: text,
  number: whole,
  kind: text,
  citation: text,
  changes: anything,
  reason: text,
  status: oneOf('in_force', 'awaiting_consent', 'refused'),
  consents: listOf(object({ agency: text, consent: flag, by: uuid, at: instant })),
  awaiting: listOf(text),
  recordedBy: uuid,
  recordedAt: instant,
};

export const SCHEMAS = {
  Problem: {
    ...object({ type: text, title: text, status: whole, detail: text, instance: text, requestId: text }),
    description: 'RFC 9457; some problems have members of their own, such as illegalEvent',
  },
  Me: object({ id: uuid, name: text, role, supplierId: orNull(uuid), agency: orNull(text) }),
  Principal: object({
    id: uuid,
    name: text,
    role,
    supplierId: orNull(uuid),
    agency: orNull(text),
    externalSubject: orNull(text),
    disabled: flag,
    createdAt: instant,
  }),
  NewApiKey: object(apiKey, ['key']),
  Supplier: object({
    id: uuid,
    name: text,
    country: text,
    addresses: listOf(anything),
    contact: anything,
    createdAt: instant,
    updatedAt: instant,
  }),
  Product: object({
    id: uuid,
    supplierId: uuid,
    name: text,
    eccn: text,
    reasonsForControl: listOf(text),
    model: orNull(text),
    manufacturer: orNull(text),
    unit: text,
    unitPrice: money,
    createdAt: instant,
  }),
  Party: object({
    id: uuid,
    supplierId: uuid,
    name: text,
    aliases: listOf(text),
    country: text,
    addresses: listOf(anything),
    kind: text,
    screenedVersion: orNull(whole),
    createdAt: instant,
    updatedAt: instant,
    owners: listOf(object({ partyId: uuid, percentage: text })),
  }),
  Entry: object({
    id: uuid,
    name: text,
    aliases: listOf(text),
    country: orNull(text),
    addresses: listOf(anything),
    licenseRequirement: orNull(text),
    licenseReviewPolicy: orNull(text),
    federalRegisterNotices: listOf(text),
    footnotes: listOf(text),
    effectiveOn: orNull(date),
    removedOn: orNull(date),
  }),
  ImportResult: object({
    version: whole,
    added: whole,
    removed: whole,
    changed: whole,
    unchanged: whole,
    skipped: whole,
    rejected: listOf(object({ line: whole, reason: text })),
  }),
  ListVersion: object({
    version: whole,
    effectiveOn: date,
    importedAt: instant,
    importedBy: orNull(uuid),
    sourceSha256: text,
    entries: whole,
    added: whole,
    removed: whole,
    changed: whole,
    unchanged: whole,
    skipped: whole,
    rejected: whole,
  }),
  ScreeningResult: object(
    {
      results: listOf(
        object({
          query: anything,
          matches: listOf(
            object({
              entryId: uuid,
              name: text,
              matchedName: text,
              score: number,
              explanation,
              ...listingTerms,
            }),
          ),
        }),
      ),
      listVersion: orNull(whole),
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
    status: oneOf('open', 'true_match', 'false_positive'),
    reason: orNull(text),
    decidedBy: orNull(uuid),
    decidedAt: orNull(instant),
    createdAt: instant,
  }),
  Clock: clock,
  License: object(license),
  Timeliness: object(
    {
      from: date,
      to: date,
      decided,
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
        files: listOf(object({ applicationId: uuid, controlNumber: text, stalledOn: date })),
      }),
      by: text,
      groups: listOf(object({ key: orNull(text), decided, pending: whole }, ['pending'])),
    },
    ['agencies', 'baselessHoldDays', 'by', 'groups'],
  ),
  Shipment: object(shipment),
  Amendment: object(amendment, ['consents', 'awaiting']),
  Application: object(
    {
      id: uuid,
      supplierId: uuid,
      controlNumber: orNull(text),
      status: text,
      reference: orNull(text),
      type: orNull(text),
      contact: anything,
      parties: listOf(anything),
      items: listOf(anything),
      supportDocuments: listOf(anything),
      endUse: orNull(text),
      additionalInformation: orNull(text),
      resubmissionOf: orNull(text),
      totalValue: orNull(money),
      clocks: listOf(clock),
      nextDueOn: orNull(date),
      overdue: flag,
      stalled: flag,
      allowedEvents: listOf(oneOf(...EVENT_TYPES)),
      screening: object({
        listVersion: orNull(whole),
        alerts: listOf(
          object({
            alertId: uuid,
            partyId: uuid,
            entryId: uuid,
            name: text,
            score: number,
            status: text,
            openedAt: instant,
            ...listingTerms,
          }),
        ),
        requirements: listOf(object({ partyId: uuid, entryId: uuid, name: text, ...listingTerms })),
        warnings: listOf(text),
      }),
      referredTo: listOf(text),
      suggestedReferral: listOf(text),
      license: anything,
      createdAt: instant,
      updatedAt: instant,
    },
    ['referredTo', 'suggestedReferral'],
  ),
  HistoryEvent: object(
    {
      index: whole,
      type: text,
      on: date,
      attachmentIds: listOf(uuid),
      recordedBy: uuid,
      recordedAt: instant,
    },
    ['recordedBy'],
  ),
  Attachment: object({
    id: uuid,
    applicationId: uuid,
    kind: text,
    fileName: text,
    mediaType: text,
    size: whole,
    sha256: text,
    uploadedBy: uuid,
    createdAt: instant,
  }),
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
  SentEvent: object({ id: uuid, type: text, timestamp: instant, data: anything }),
  AuditEntry: object({
    sequence: whole,
    at: instant,
    principalId: orNull(uuid),
    action: text,
    resource: text,
    requestId: orNull(text),
    details: anything,
    hash: text,
    previousHash: text,
  }),
} satisfies Record<string, Schema>;

const deliveries = object({ deliveries: whole });
const status = object({ status: text });

/** Operation → status and body; null: no body. */
export const RESPONSES: Readonly<Record<string, readonly [number, Schema | null]>> = {
  Audit_list: [200, page('AuditEntry')],
  Audit_verify: [200, object({ ok: flag, entries: whole, firstBroken: whole }, ['firstBroken'])],
  Health_live: [200, status],
  Health_ready: [200, status],
  Health_read: [200, text],
  TestClock_get: [200, object({ now: instant })],
  TestClock_set: [204, null],
  Principals_me: [200, ref('Me')],
  Principals_create: [201, ref('Principal')],
  Principals_list: [200, page('Principal')],
  Principals_get: [200, ref('Principal')],
  Principals_edit: [200, ref('Principal')],
  Principals_createKey: [201, ref('NewApiKey')],
  Principals_revokeKey: [204, null],
  Suppliers_create: [201, ref('Supplier')],
  Suppliers_list: [200, page('Supplier')],
  Suppliers_get: [200, ref('Supplier')],
  Suppliers_edit: [200, ref('Supplier')],
  Suppliers_addProduct: [201, ref('Product')],
  Suppliers_listProducts: [200, page('Product')],
  Parties_create: [201, ref('Party')],
  Parties_list: [200, page('Party')],
  Parties_get: [200, ref('Party')],
  Parties_edit: [200, ref('Party')],
  Parties_setOwners: [200, ref('Party')],
  EntityList_entries: [200, page('Entry')],
  EntityList_entry: [200, ref('Entry')],
  EntityList_import: [201, ref('ImportResult')],
  EntityList_versions: [200, page('ListVersion')],
  EntityList_changes: [
    200,
    object({
      added: listOf(ref('Entry')),
      removed: listOf(ref('Entry')),
      changed: listOf(object({ before: ref('Entry'), after: ref('Entry') })),
    }),
  ],
  Screening_screen: [200, ref('ScreeningResult')],
  Screening_compare: [200, ref('ComparisonResult')],
  Screening_alerts: [200, page('Alert')],
  Screening_alert: [200, ref('Alert')],
  Screening_adjudicate: [200, ref('Alert')],
  Applications_create: [201, ref('Application')],
  Applications_list: [200, page('Application')],
  Applications_get: [200, ref('Application')],
  Applications_edit: [200, ref('Application')],
  Applications_remove: [204, null],
  Applications_submit: [200, ref('Application')],
  Applications_record: [200, ref('Application')],
  Applications_events: [200, page('HistoryEvent')],
  Applications_clocks: [
    200,
    object(
      {
        asOf: date,
        status: orNull(text),
        clocks: listOf(explainedClock),
        without: object({ type: text, event: whole, id: text }),
        nextDueOn: orNull(date),
        overdue: flag,
      },
      ['without'],
    ),
  ],
  Applications_attach: [201, ref('Attachment')],
  Applications_listAttachments: [200, page('Attachment')],
  Applications_attachment: [200, ref('Attachment')],
  Applications_content: [200, { type: 'string', format: 'binary' }],
  Simulate_simulate: [
    200,
    object({ status: orNull(text), clocks: listOf(clock), allowedEvents: listOf(oneOf(...EVENT_TYPES)) }),
  ],
  Reports_report: [200, ref('Timeliness')],
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
  Licenses_list: [200, page('License')],
  Licenses_get: [200, ref('License')],
  Licenses_acknowledge: [200, ref('License')],
  Licenses_ship: [201, object({ ...shipment, license: ref('License') })],
  Licenses_shipments: [200, page('Shipment')],
  Licenses_shipment: [200, ref('Shipment')],
  Licenses_amend: [201, object({ ...amendment, license: ref('License') }, ['consents', 'awaiting'])],
  Licenses_listAmendments: [200, page('Amendment')],
  Licenses_amendment: [200, ref('Amendment')],
  Licenses_consent: [200, ref('Amendment')],
  Licenses_suspend: [200, ref('License')],
  Licenses_reinstate: [200, ref('License')],
  Licenses_revoke: [200, ref('License')],
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
  Webhooks_events: [200, page('SentEvent')],
};
