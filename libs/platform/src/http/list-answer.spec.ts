import { StreamableFile } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { describe, expect, it } from 'vitest';
import { listAnswer } from './list-answer.js';
import type { ListQuery, ListTable } from './list-answer.js';
import type { Page } from './page.js';

const TABLE: ListTable<number> = { name: 'numbers', columns: [{ name: 'number', of: (row) => row }] };

const XLSX: ListQuery = { format: 'xlsx' };

/** A list of so many numbers, and how many pages were asked of it. */
function numbers(count: number) {
  const asked: ListQuery[] = [];
  const read = async (query: ListQuery): Promise<Page<number>> => {
    asked.push(query);
    const [from, limit] = [Number(query.cursor ?? 0), Number(query.limit ?? 50)];
    const until = Math.min(from + limit, count);
    const data = Array.from({ length: until - from }, (_, place) => from + place);
    return Promise.resolve({ data, nextCursor: until < count ? String(until) : null });
  };
  return { asked, read };
}

const request = (more: object = {}) => ({ headers: {}, ...more }) as unknown as FastifyRequest;

async function fileOf(list: ReturnType<typeof numbers>, more?: object): Promise<StreamableFile> {
  const answer = await listAnswer(request(more), XLSX, TABLE, list.read);
  if (!(answer instanceof StreamableFile)) throw new Error('no file');
  return answer;
}

async function sizeOf(file: StreamableFile): Promise<number> {
  let size = 0;
  for await (const chunk of file.getStream() as AsyncIterable<Buffer>) size += chunk.length;
  return size;
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 100));

describe('a list as a workbook', () => {
  it('asks for all pages, 200 rows at a time, and ends', async () => {
    const list = numbers(450);
    await sizeOf(await fileOf(list));
    expect(list.asked.map(({ cursor, limit }) => [cursor, limit])).toEqual([
      [undefined, '200'],
      ['200', '200'],
      ['400', '200'],
    ]);
  });

  it('ends after ten thousand rows', async () => {
    const list = numbers(10_001);
    await sizeOf(await fileOf(list));
    expect(list.asked).toHaveLength(50);
  });

  it('has no bound as CSV', async () => {
    const list = numbers(10_001);
    const file = await listAnswer(request(), { format: 'csv' }, TABLE, list.read);
    let text = '';
    for await (const chunk of (file as StreamableFile).getStream() as AsyncIterable<Buffer>)
      text += chunk.toString();
    expect(text.split('\n')).toHaveLength(10_003);
    expect(text.endsWith('\n10000\n')).toBe(true);
  });

  it('asks for no more than is taken of it', async () => {
    const wide: ListTable<number> = {
      name: 'wide',
      columns: Array.from({ length: 100 }, (_, place) => ({
        name: String(place),
        // Nothing that packs well.
        of: (row: number) => Math.sin(row * 100 + place).toString(36),
      })),
    };
    const list = numbers(10_000);
    const answer = await listAnswer(request(), XLSX, wide, list.read);
    await settle();
    expect(list.asked.length).toBeLessThan(5);
    (answer as StreamableFile).getStream().destroy();
    await settle();
    expect(list.asked.length).toBeLessThan(5);
  });

  it('breaks off where its reader may not read any more, and where a page cannot be read', async () => {
    const gone = await fileOf(numbers(450), { assertStanding: () => Promise.reject(new Error('disabled')) });
    await expect(sizeOf(gone)).rejects.toThrow('disabled');
    const list = numbers(450);
    const failing = await listAnswer(request(), XLSX, TABLE, (query) =>
      query.cursor === '400' ? Promise.reject(new Error('away')) : list.read(query),
    );
    await expect(sizeOf(failing as StreamableFile)).rejects.toThrow('away');
  });
});
