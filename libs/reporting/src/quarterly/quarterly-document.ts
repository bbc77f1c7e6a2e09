import { countryName } from '@ninety/bis';
import { facts, heading, paragraph, table } from '@ninety/licensing';
import type { Block, LegalDocument } from '@ninety/licensing';
import { betweenText } from './between.js';
import type {
  QuarterDaysResponseDto,
  QuarterGroupResponseDto,
  QuarterlyResponseDto,
} from './quarterly.contract.js';

/** Groups that stand on the page; the rest is in the table. */
const SHOWN = 8;
const NOT_KNOWN = 'not known';

const ENDS: Readonly<Record<QuarterlyResponseDto['ends'][number]['end'], string>> = {
  approved: 'Approved',
  partly_approved: 'Approved in part',
  denied: 'Denied',
  returned_without_action: 'Returned without action',
  no_license_required: 'No license required',
  withdrawn: 'Withdrawn',
  closed: 'Closed',
};

const TYPES: ReadonlyMap<string, string> = new Map([
  ['export', 'Export'],
  ['reexport', 'Reexport'],
  ['transfer_in_country', 'Transfer (in-country)'],
  ['deemed_export', 'Deemed export'],
]);

/** The report on one page, for whoever reads no table. */
export function quarterlyDocument(report: QuarterlyResponseDto, about: string): LegalDocument {
  const { quarter, from, to, asOf, submitted, processing, pending } = report;
  const ended = report.ends.filter(({ count }) => count > 0);
  return {
    title: `License applications, ${quarter}`,
    citation: `${from} to ${to}. ${about}, on ${asOf}. As H.R. 8289 (119th Congress), section 5, would have it reported.`,
    isOnePage: true,
    blocks: [
      facts(
        ['Submitted', `${submitted.count}${submitted.again > 0 ? `, ${submitted.again} of them again` : ''}`],
        [
          'Ended',
          ended.length === 0 ? 'none' : ended.map(({ end, count }) => `${ENDS[end]}: ${count}`).join('; '),
        ],
        ['Days from first submission to decision', timesText(processing)],
        [`Pending at the end of ${pending.on}`, `${betweenText(pending.count)}${reasonsText(pending)}`],
        ['Pending on the day of this report', report.stages.map(stageText).join('; ')],
        [
          'Referred to',
          report.referrals.map(({ agency, count }) => `${agency}: ${count ?? 'not told'}`).join('; '),
        ],
      ),
      heading('What is asked for, and what was kept'),
      table(
        ['Days', 'Where it stands', 'What it is', 'Decided within', 'Pending so long'],
        report.limits.map(({ days, source, meaning, decidedWithin, pendingBeyond }) => [
          String(days),
          source,
          meaning.text,
          `${betweenText(decidedWithin)} of ${processing.decided}`,
          betweenText(pendingBeyond),
        ]),
      ),
      heading('Days to a decision: average and median'),
      ...groupBlocks(report),
      heading('How this was counted'),
      paragraph(
        [...report.method, ...report.definitions, ...report.caveats].map(({ text }) => text).join(' '),
      ),
    ],
  };
}

function groupBlocks({ byCountry, byEccn, byType }: QuarterlyResponseDto): Block[] {
  const columns = ['Decided', 'Average', 'Median'];
  const countries = rowsOf(byCountry, (key) => (key === null ? NOT_KNOWN : countryName(key)));
  const eccns = rowsOf(byEccn, (key) => key ?? NOT_KNOWN);
  const types = rowsOf(byType, (key) => (key === null ? NOT_KNOWN : (TYPES.get(key) ?? key)));
  const both = table(['Country', ...columns, 'ECCN', ...columns], beside(countries, eccns));
  const blocks = [
    ...(countries.length + eccns.length > 0 ? [both] : []),
    ...(types.length > 0 ? [table(['Type', ...columns], types)] : []),
  ];
  return blocks.length > 0
    ? blocks
    : [paragraph('Too few were decided to tell of any country, ECCN or type.')];
}

function timesText({ decided, average, median }: QuarterDaysResponseDto): string {
  if (average === null || median === null) return `none known, of ${decided} decisions`;
  return `average ${betweenText(average)}, median ${betweenText(median)}, of ${decided} decisions`;
}

function reasonsText({ reasons }: QuarterlyResponseDto['pending']): string {
  if (reasons === null || reasons.length === 0) return '';
  const named = reasons.slice(0, SHOWN).map(({ reason, count }) => `${wordsOf(reason)}: ${count}`);
  return `; of those for 90 days or more: ${named.join(', ')}`;
}

function stageText({ stage, count }: QuarterlyResponseDto['stages'][number]): string {
  return `${wordsOf(stage)}: ${count ?? 'not told'}`;
}

function wordsOf(name: string): string {
  return name.replaceAll('_', ' ');
}

/** The largest groups, and how many there are besides. */
function rowsOf(
  groups: readonly QuarterGroupResponseDto[],
  nameOf: (key: string | null) => string,
): string[][] {
  const rows = groups
    .slice(0, SHOWN)
    .map(({ key, processing }) => [
      nameOf(key),
      processing === null ? 'too few' : String(processing.decided),
      processing?.average ? betweenText(processing.average) : '',
      processing?.median ? betweenText(processing.median) : '',
    ]);
  const more = groups.length - rows.length;
  return more > 0 ? [...rows, [`and ${more} more`, '', '', '']] : rows;
}

function beside(left: readonly string[][], right: readonly string[][]): string[][] {
  const empty = ['', '', '', ''];
  return Array.from({ length: Math.max(left.length, right.length) }, (_, place) => [
    ...(left[place] ?? empty),
    ...(right[place] ?? empty),
  ]);
}
