import { table } from './words/table.js';

/** What is of all that a company asked and recorded, by the first part of a resource's name. */
const OF_SUPPLIERS = [
  'determinations',
  'orders',
  'authorizations',
  'proposals',
  'intakes',
  'evidence-packs',
  'products',
  'networks',
  'suppliers',
  'entities',
  'setup',
  'work',
];
const OF_BENCHMARKS = ['benchmark'];

/** What a changed resource makes old, by the first part of its name: the keys of queries. */
export const OLD = table<readonly string[]>({
  applications: [
    'applications',
    'counts',
    'duties',
    'escalations',
    'evidence-packs',
    'form',
    'check',
    'inquiries',
    'name',
    'report',
    'reviews',
    'search',
    'work',
    'worksheet',
  ],
  licenses: ['application', 'applications', 'duties', 'license', 'licenses', 'orders', 'releases'],
  duties: ['duties', 'work'],
  'review-policies': ['reviews'],
  // Who is away is recorded of them.
  principals: ['principals', 'keys', 'colleagues', 'absence', 'reviews', 'mail-preferences', 'setup'],
  determinations: ['determinations'],
  suppliers: OF_SUPPLIERS,
  authorizations: ['authorizations'],
  'application-templates': ['application'],
  'screening-alerts': ['alerts', 'application', 'work'],
  'screening-suppressions': ['alerts', 'parties'],
  'screening-batches': ['screening'],
  parties: ['alerts', 'application', 'evidence-packs', 'name', 'parties', 'work'],
  'entity-list': ['entries', 'versions', 'entry', 'setup'],
  law: ['law', 'setup'],
  closures: ['application', 'applications', 'report'],
  jobs: ['job', 'import'],
  'import-mappings': ['import-mappings'],
  'saved-views': ['saved-views'],
  'webhook-endpoints': ['endpoints', 'deliveries', 'setup'],
  'webhook-deliveries': ['deliveries'],
  'benchmark-hubs': OF_BENCHMARKS,
  'benchmark-contributions': OF_BENCHMARKS,
  'hub-members': OF_BENCHMARKS,
  'hub-publications': OF_BENCHMARKS,
  'api-keys': ['keys'],
  'calendar-feeds': ['calendar-feeds'],
  mails: ['mails'],
  settings: ['settings', 'setup'],
});

/** What nobody else changes while it is on the screen, or what says itself that it changed. */
export const STAYS: ReadonlySet<string> = new Set([
  // Named at the start, or by the installation.
  'session',
  'posture',
  'regimes',
  'published',
  'ways-in',
  'import-columns',
  'openapi',
  // Its reader's own.
  'columns',
  // Written to by its reader: what another saved is said when it is saved.
  'draft',
  // The record itself, with every change.
  'audit',
]);
