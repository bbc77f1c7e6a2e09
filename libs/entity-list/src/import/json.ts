import { open } from 'node:fs/promises';
import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import chain from 'stream-chain';
import { parser } from 'stream-json';
import { pick } from 'stream-json/filters/pick.js';
import { streamArray } from 'stream-json/streamers/stream-array.js';
import { textOf, Turns, UnreadableFile } from '@ninety/platform';
import { countryOf } from './countries.js';
import { addressesIn, clean, isKeepable } from './fields.js';
import { withinBounds } from './json-bounds.js';
import { sourceOf, SOURCES } from '../sources.js';
import type { Source } from '../sources.js';
import { assertNotTooMany, Reading, UnreadableList } from './list-file.js';
import type { ListedAddress, ListedEntity, ListFile, Report } from './list-file.js';
import { addressOf, entityOf } from './rows.js';

type Json = Record<string, unknown>;

const LONGEST_SHOWN = 100;

/**
 * Reads the list as trade.gov publishes it in JSON: `{ "results": […] }`, or the array alone. A rejected element's
 * `line` is its place in the array, from 1. @throws UnreadableList
 */
export async function readJsonList(path: string, sources: ReadonlySet<Source>): Promise<ListFile> {
  const entities: ListedEntity[] = [];
  const reading = new Reading();
  const turns = new Turns();
  let skipped = 0;
  let seen = 0;
  const use = (value: unknown) => {
    seen += 1;
    const read = readElement(value, sources, reading.of(seen));
    if (read === 'other list') skipped += 1;
    else if (typeof read === 'string') reading.reject(seen, read, JSON.stringify(value));
    else entities.push(read);
    assertNotTooMany(entities.length);
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
  const { rejected, notUnderstood } = reading;
  return { entities, skipped, rejected, notUnderstood };
}

function readElement(value: unknown, sources: ReadonlySet<Source>, report: Report): ListedEntity | string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'is not an object';
  const element = value as Json;
  if (!Object.keys(element).every(isKeepable)) return 'has a name with a character that cannot be kept';
  const wrong = Object.entries(element).find(([, part]) => !isAllKeepable(part));
  if (wrong)
    return `has a character that cannot be kept in ${wrong[0].slice(0, LONGEST_SHOWN).toWellFormed()}`;
  const label = sourceLabel(element.source);
  if (label === null) return 'has no source';
  const source = sourceOf(label);
  if (source === null) report('source', label);
  if (source === null || source === 'other' || !sources.has(source)) return 'other list';
  const heading = text(element.country);
  const country = countryOf(heading);
  if (heading !== null && country === null) report('country', heading);
  const addresses = list(element.addresses).flatMap((address) =>
    isObject(address)
      ? [readAddress(address, report)]
      : addressesIn(text(address), SOURCES[source].mayEndInState),
  );
  return entityOf(
    source,
    text(element._id) ?? text(element.id),
    country,
    addresses,
    {
      name: text(element.name),
      aliases: list(element.alt_names).flatMap((alias) => text(alias) ?? nameIn(alias, report)),
      requirement: text(element.license_requirement),
      policy: text(element.license_policy),
      remarks: text(element.remarks),
      notices: list(element.federal_register_notice)
        .flatMap((notice) => text(notice) ?? [])
        .join('; '),
      start: text(element.start_date),
      end: text(element.end_date),
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
  if (!isObject(source)) return text(source);
  const parts = [source.code, source.full_name, source.name].flatMap((part) => text(part) ?? []);
  return parts.find((part) => sourceOf(part) !== null) ?? parts[0] ?? JSON.stringify(source);
}

function nameIn(alias: unknown, report: Report): string[] {
  const name = isObject(alias) ? text(alias.name) : null;
  if (name === null && alias !== null) report('alt_names', JSON.stringify(alias));
  return name === null ? [] : [name];
}

function readAddress(address: Json, report: Report): ListedAddress {
  const { address: line, city, state: region, postal_code: postalCode, country } = address;
  const parts = { line, city, region, postalCode, country };
  const texts = Object.fromEntries(Object.entries(parts).map(([name, value]) => [name, text(value)]));
  return addressOf(texts, 'addresses', report);
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
  return typeof value === 'object' && value !== null;
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
