import { describe, expect, it } from 'vitest';
import { pdfOf } from '../../libs/licensing/src/documents/pdf.js';
import { quarterlyDocument } from '../../libs/reporting/src/quarterly/quarterly-document.js';
import { fiscalPeriod } from '../../libs/reporting/src/quarterly/fiscal-quarter.js';
import { quarterlyReport } from '../../libs/reporting/src/quarterly/quarterly-report.js';
import type { ReportSubject } from '../../libs/reporting/src/quarterly/quarterly-report.js';
import { readPdf } from '../support/pdf.js';
import type { EndTally, QuarterTallies } from '../../libs/reporting/src/quarterly/tallies.js';

const COUNTRIES =
  'AE AR AT AU BA BE BR CA CH CN CZ DE DK EG ES FI FR GB GR HK IE IL IN IT JP KR MX MY NL NO'.split(' ');
const ECCNS = Array.from({ length: 40 }, (_, index) => `3A${100 + index}.a.5.b.2`);
const TYPES = ['export', 'reexport', 'transfer_in_country', 'deemed_export', null];
const REASONS = [
  'administrative',
  'pre_license_check',
  'government_assurances',
  'foreign_consultation',
  'multilateral_review',
  'congressional_notification',
  'question',
  'referred',
  'operating_committee',
];

const ofEach = (dimension: EndTally['dimension'], keys: readonly (string | null)[]): EndTally[] =>
  keys.map((key, index) => ({
    dimension,
    key,
    end: 'approved',
    least: 100 + index,
    most: 130 + index,
    count: 6 + index,
  }));

/** As much as a report may have to say. */
const FULL: QuarterTallies = {
  submitted: { count: 12_345, again: 678, mayBelong: 91 },
  ended: [
    ...(
      [
        'approved',
        'partly_approved',
        'denied',
        'returned_without_action',
        'no_license_required',
        'withdrawn',
        'closed',
      ] as const
    ).map((end): EndTally => ({ dimension: 'all', key: null, end, least: 100, most: 130, count: 1_234 })),
    ...ofEach('country', COUNTRIES),
    ...ofEach('eccn', ECCNS),
    ...ofEach('type', TYPES),
  ],
  mayHaveEnded: 12,
  endedByLaw: 3,
  pending: [{ least: 95, most: 125, isPendingStill: true, isCertain: true, count: 2_345 }],
  statuses: [
    'registered',
    'referred',
    'final_review',
    'operating_committee',
    'intent_to_deny',
    'filed',
    'under_review',
  ].map((status) => ({ status, isOnHold: false, count: 1_111 })),
  reasons: REASONS.map((reason) => ({ reason, count: 345 })),
  referrals: ['State', 'Defense', 'Energy'].map((agency) => ({ agency, count: 2_222 })),
};

const period = fiscalPeriod('FY2026Q3');
const SUBJECTS: readonly [string, ReportSubject, QuarterTallies][] = [
  ['an office', { period, today: '2026-06-10', regime: null, isToldLittle: false, isLookedInto: true }, FULL],
  [
    'a company',
    { period, today: '2026-06-10', regime: 'us-bis', isToldLittle: true, isLookedInto: true },
    { ...FULL, referrals: null },
  ],
  [
    'an applicant',
    { period, today: '2026-06-10', regime: null, isToldLittle: true, isLookedInto: false },
    { ...FULL, referrals: null, reasons: null },
  ],
];

describe('the page of a quarter', () => {
  it.each(SUBJECTS)(
    'is one, of %s too with many countries and all that may be said',
    async (_, subject, tallies) => {
      const report = quarterlyReport(subject, tallies);
      const document = quarterlyDocument(report, 'As the office recorded them');
      expect(JSON.stringify(document)).toContain('and 22 more');
      expect((await readPdf(await pdfOf(document))).pages).toBe(1);
      // It is much: set as other documents are, it does not find room.
      expect((await readPdf(await pdfOf({ ...document, isOnePage: false }))).pages).toBeGreaterThan(1);
    },
  );
});
