import type { FastifyRequest } from 'fastify';
import { XLSX_TYPE } from './spool.js';

/** Files in which a report or a list may be asked for instead of JSON, by their media types. */
export const TABLE_TYPES = { csv: 'text/csv', xlsx: XLSX_TYPE } as const;
export type TableFile = keyof typeof TABLE_TYPES;

/** In which format something is asked for: in the query, or else by `Accept`; JSON where neither names another that there is. */
export function formatAsked<F extends TableFile>(
  asked: 'json' | F | undefined,
  { headers }: FastifyRequest,
  files: readonly F[],
): 'json' | F {
  return asked ?? files.find((file) => headers.accept?.startsWith(TABLE_TYPES[file])) ?? 'json';
}
