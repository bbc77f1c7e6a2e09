import { open } from 'node:fs/promises';
import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import chain from 'stream-chain';
import { parser } from 'stream-json';
import { pick } from 'stream-json/filters/pick.js';
import { streamArray } from 'stream-json/streamers/stream-array.js';
import { textOf, Turns, UnreadableFile } from '@ninety/platform';
import { clean, isKeepable } from './fields.js';
import { withinBounds } from './json-bounds.js';
import { sourceOf } from '../sources.js';
import type { Source } from '../sources.js';
import { beginningOf, Entities, Reading, UnreadableList } from './list-file.js';
import type { Identity, ListedAddress, ListedEntity, ListFile, Report } from './list-file.js';
import { addressesOf, addressOf, entityOf, listAskedFor } from './rows.js';

type Json = Record<string, unknown>;

/**
 * Reads the list as trade.gov publishes it in JSON: `{ "results": […] }`, or the array alone. A rejected element's
 * `line` is its place in the array, from 1. @throws UnreadableList
 */
export async function readJsonList(path: string, sources: ReadonlySet<Source>): Promise<ListFile> {
  const entities = new Entities();
  const reading = new Reading();
  const turns = new Turns();
  let skipped = 0;
  let seen = 0;
  const use = (value: unknown) => {
    seen += 1;
    const read = readElement(value, sources, reading.of(seen));
    const reason = typeof read === 'string' ? read : entities.add(read);
    if (reason === OTHER_LIST) skipped += 1;
    else if (reason !== null) reading.reject(seen, reason, identityOf(value));
    return turns.give();
  };
  const sink = new Writable({
    objectMode: true,
    write({ value }: { value: unknown }, _encoding, done) {
      Promise.resolve(value)
        .then(use)
        .then(() => done(), done);
    },
  });
  const isObject = (await firstCharacter(path)) === '{';
  const elements = chain([
    parser(),
    withinBounds(isObject ? 2 : 1),
    ...(isObject ? [pick({ filter: 'results' })] : []),
    streamArray(),
  ]);
  try {
    await pipeline(Readable.from(textOf(path)), elements, sink);
  } catch (cause) {
    // A disk that cannot be read says nothing of the file.
    if ((cause as NodeJS.ErrnoException).syscall !== undefined) throw cause;
    if (cause instanceof UnreadableFile) throw cause;
    throw new UnreadableList('the file is not a list in JSON', { cause });
  }
  if (seen === 0) throw new UnreadableList('the file has no results');
  const { rejected, notUnderstood, notUnderstoodCount } = reading;
  return { entities: entities.all, skipped, rejected, notUnderstood, notUnderstoodCount };
}

const OTHER_LIST = 'is of another list';

/** Whose an element is that cannot be used. */
function identityOf(value: unknown): Identity {
  if (!isObject(value)) return { id: null, name: null };
  return { id: text(value._id) ?? text(value.id), name: text(value.name) };
}

/** An entry; a text: why it is none. */
function readElement(value: unknown, sources: ReadonlySet<Source>, report: Report): ListedEntity | string {
  if (!isObject(value)) return 'is not an object';
  if (!Object.keys(value).every(isKeepable)) return 'has a name with a character that cannot be kept';
  const wrong = Object.entries(value).find(([, part]) => !isAllKeepable(part));
  if (wrong) return `has a character that cannot be kept in ${beginningOf(wrong[0])}`;
  const asked = listAskedFor(sourceLabel(value.source), sources);
  if (asked === 'other') return OTHER_LIST;
  if ('reason' in asked) return asked.reason;
  const name = text(list(value.name)[0]);
  if (name === null || list(value.name).length > 1) return 'has no name';
  const read = (part: unknown, field: string) => textIn(part, field, report);
  const addresses = list(value.addresses).flatMap((address) =>
    isObject(address)
      ? [readAddress(address, report)]
      : addressesOf(asked.source, textOfPart(address, 'addresses', report), report),
  );
  const headings = textsIn(value.country, 'country', report).map((country) =>
    addressOf({ country }, 'country', report),
  );
  const country = headings.find((heading) => heading.country !== null)?.country ?? null;
  return entityOf(
    asked.source,
    read(value._id, 'id') ?? read(value.id, 'id'),
    country,
    [...addresses, ...headings.filter((heading) => heading.country === null || heading.country !== country)],
    {
      name,
      aliases: list(value.alt_names).flatMap(
        (alias) => textOfPart(isObject(alias) ? (alias.name ?? alias) : alias, 'alt names', report) ?? [],
      ),
      requirement: read(value.license_requirement, 'license requirement'),
      policy: read(value.license_policy, 'license policy'),
      remarks: read(value.remarks, 'remarks'),
      notices: read(value.federal_register_notice, 'federal register notice'),
      start: read(value.start_date, 'start date'),
      end: read(value.end_date, 'end date'),
    },
    report,
  );
}

/** Whether it holds for every text of it. An element is nested as far as a document may be. */
function isAllKeepable(value: unknown): boolean {
  if (typeof value === 'string') return isKeepable(value);
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([name, part]) => isKeepable(name) && isAllKeepable(part));
}

/** The list's name: a text, or an object that has its code and its names. Null: there is none. */
function sourceLabel(source: unknown): string | null {
  if (typeof source !== 'object' || source === null) return text(source);
  const { code, full_name, name } = source as Json;
  const known = [code, full_name, name].flatMap((part) => text(part) ?? []).filter(sourceOf);
  // One that names two lists names none.
  const isOne = new Set(known.map(sourceOf)).size === 1;
  return (isOne ? known[0] : null) ?? JSON.stringify(source);
}

function readAddress(address: Json, report: Report): ListedAddress {
  const { address: line, city, state: region, postal_code: postalCode, country, ...others } = address;
  if (!isEmpty(others)) report('addresses', JSON.stringify(others));
  const read = (part: unknown) => textIn(part, 'addresses', report);
  const parts = {
    line: read(line),
    city: read(city),
    region: read(region),
    postalCode: read(postalCode),
    country: read(country),
  };
  return addressOf(parts, 'addresses', report);
}

/** What stands there as one text, the texts of a list joined. */
function textIn(value: unknown, field: string, report: Report): string | null {
  const texts = textsIn(value, field, report);
  return texts.length === 0 ? null : texts.join('; ');
}

function textsIn(value: unknown, field: string, report: Report): string[] {
  return list(value).flatMap((part) => textOfPart(part, field, report) ?? []);
}

/** The text of a part of a field; anything else that stands there is noted. */
function textOfPart(part: unknown, field: string, report: Report): string | null {
  const read = text(part);
  if (read === null && !isEmpty(part)) report(field, JSON.stringify(part));
  return read;
}

/** Whether nothing stands there. */
function isEmpty(value: unknown): boolean {
  if (typeof value === 'string') return clean(value) === null;
  if (typeof value === 'object' && value !== null) return Object.values(value).every(isEmpty);
  return value === undefined || value === null;
}

/** A text or a number as text. */
function text(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? clean(value) : null;
}

/** A list, also of the one thing that stands where a list would. */
function list(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

async function firstCharacter(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(1024), 0, 1024, 0);
    return buffer
      .subarray(0, bytesRead)
      .toString('utf8')
      .replace(/^\uFEFF/, '')
      .trimStart()
      .charAt(0);
  } finally {
    await file.close();
  }
}
