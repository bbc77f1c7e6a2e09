import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openXlsx } from '@ninety/platform';
import type { TableCell } from '@ninety/platform';
import type { Response } from 'supertest';
import type { Client } from './client.js';

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What stands in a cell: a text, a number, a day as `{ day }`, or nothing. */
export type ReadCell = string | number | { readonly day: string } | null;

/** The bytes of an answer that is a file. */
export async function bytesOf(client: Client, path: string, accept = '*/*'): Promise<Response> {
  return client
    .get(path)
    .set('Accept', accept)
    .buffer(true)
    .parse((response, done) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', (error) => done(error, null));
      response.on('end', () => done(null, Buffer.concat(chunks)));
    });
}

/** The rows of the first sheet of a workbook. */
export async function rowsOfWorkbook(file: Buffer): Promise<ReadCell[][]> {
  const folder = await mkdtemp(join(tmpdir(), 'ninety-read-'));
  try {
    const path = join(folder, 'file.xlsx');
    await writeFile(path, file);
    const rows: ReadCell[][] = [];
    for await (const { cells } of (await openXlsx(path)).rows) rows.push(cells.map(read));
    return rows;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** A list as a workbook: each row by the names of its columns. */
export async function listed(client: Client, path: string): Promise<ReadonlyMap<string, ReadCell>[]> {
  const { status, body } = await bytesOf(client, path);
  if (status !== 200) throw new Error(`${status}: ${String(body)}`);
  const [header = [], ...rows] = await rowsOfWorkbook(body as Buffer);
  return rows.map(
    (row) => new Map(header.map((name, place) => [typeof name === 'string' ? name : '', row[place] ?? null])),
  );
}

function read(cell: TableCell | null): ReadCell {
  if (cell === null) return null;
  if ('text' in cell) return cell.text;
  if ('fault' in cell) throw new Error(cell.fault.text);
  return cell.isShownAsDay ? { day: dayAt(cell.number) } : cell.number;
}

function dayAt(serial: number): string {
  return new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10);
}
