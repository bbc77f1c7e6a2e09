import type { StreamableFile } from '@nestjs/common';
import type { Principal } from '@ninety/access';
import type { DocumentPrinter } from '@ninety/licensing';
import { formatAsked, tableFile } from '@ninety/platform';
import type { FastifyRequest } from 'fastify';
import type { QuarterlyQuery, QuarterlyResponseDto } from './quarterly.contract.js';
import { quarterlyDocument } from './quarterly-document.js';
import { quarterlyTable } from './quarterly-table.js';

/** The report in the format that was asked for. @param about whose it is, in words for the page */
export async function quarterlyAnswer(
  printer: DocumentPrinter,
  caller: Principal,
  query: QuarterlyQuery,
  request: FastifyRequest,
  report: QuarterlyResponseDto,
  about: string,
): Promise<QuarterlyResponseDto | StreamableFile> {
  const name = `quarterly-${report.quarter}`;
  if (query.format === 'pdf') return printer.file(caller, quarterlyDocument(report, about), name, 'pdf');
  const format = formatAsked(query.format, request, ['csv', 'xlsx']);
  if (format === 'json') return report;
  const { columns, rows } = quarterlyTable(report);
  return tableFile(format, name, columns, rows);
}
