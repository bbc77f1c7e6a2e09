import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import chain from 'stream-chain';
import { parser } from 'stream-json';
import { pick } from 'stream-json/filters/pick.js';
import { streamArray } from 'stream-json/streamers/stream-array.js';
import { clean, countryOf, dayOf, footnotesIn, noticesIn } from './fields.js';
import { sourceOf } from '../sources.js';
import type { Source } from '../sources.js';
import { UnreadableList } from './list-file.js';
import type { ListedAddress, ListedEntity, ListFile, RejectedRow } from './list-file.js';

type Json = Record<string, unknown>;

/**
 * Reads the list as trade.gov publishes it in JSON: `{ "results": […] }`, or the array alone. A rejected element's
 * `line` is its place in the array, from 1. @throws UnreadableList
 */
export async function readJsonList(path: string, sources: ReadonlySet<Source>): Promise<ListFile> {
  const entities: ListedEntity[] = [];
  const rejected: RejectedRow[] = [];
  let skipped = 0;
  let seen = 0;
  const use = new Writable({
    objectMode: true,
    write({ value }: { value: unknown }, _encoding, done) {
      seen += 1;
      const read = readElement(value, sources);
      if (read === 'other list') skipped += 1;
      else if (typeof read === 'string') rejected.push({ line: seen, reason: read });
      else entities.push(read);
      done();
    },
  });
  const inResults = (await firstCharacter(path)) === '{' ? [pick({ filter: 'results' })] : [];
  try {
    await pipeline(createReadStream(path), chain([parser(), ...inResults, streamArray()]), use);
  } catch (cause) {
    throw new UnreadableList('the file is not a list in JSON', { cause });
  }
  if (seen === 0) throw new UnreadableList('the file has no results');
  return { entities, skipped, rejected };
}

function readElement(value: unknown, sources: ReadonlySet<Source>): ListedEntity | string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'is not an object';
  const element = value as Json;
  const source = sourceOf(text(element.source));
  if (source === null || !sources.has(source)) return 'other list';
  const name = text(element.name);
  if (name === null) return 'has no name';
  const addresses = list(element.addresses).flatMap((address) =>
    isObject(address) ? [readAddress(address)] : [],
  );
  const licenseRequirement = text(element.license_requirement);
  const licenseReviewPolicy = text(element.license_policy);
  return {
    source,
    sourceId: text(element._id) ?? text(element.id),
    name,
    aliases: [...new Set(list(element.alt_names).flatMap((alias) => text(alias) ?? []))].filter(
      (alias) => alias !== name,
    ),
    country: text(element.country)
      ? countryOf(text(element.country))
      : (addresses.find(({ country }) => country)?.country ?? null),
    addresses,
    licenseRequirement,
    licenseReviewPolicy,
    federalRegisterNotices: noticesIn(text(element.federal_register_notice)),
    footnotes: footnotesIn(licenseRequirement, licenseReviewPolicy, text(element.remarks)),
    effectiveOn: dayOf(text(element.start_date)),
  };
}

function readAddress(address: Json): ListedAddress {
  const [line, city, region, postalCode] = [
    address.address,
    address.city,
    address.state,
    address.postal_code,
  ].map(text);
  return {
    lines: line ? [line] : [],
    ...(city ? { city } : {}),
    ...(region ? { region } : {}),
    ...(postalCode ? { postalCode } : {}),
    country: countryOf(text(address.country)),
  };
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? clean(value) : null;
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
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
