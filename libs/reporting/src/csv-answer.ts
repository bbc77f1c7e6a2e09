import { StreamableFile } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

/** Whether a report is asked for as CSV: in the query, or else by `Accept`. */
export function isCsvWanted(format: 'json' | 'csv' | undefined, { headers }: FastifyRequest): boolean {
  return (format ?? (headers.accept?.startsWith('text/csv') ? 'csv' : 'json')) === 'csv';
}

export function csvFile(text: string, name: string): StreamableFile {
  return new StreamableFile(Buffer.from(text), {
    type: 'text/csv; charset=utf-8',
    disposition: `attachment; filename="${name}"`,
  });
}
