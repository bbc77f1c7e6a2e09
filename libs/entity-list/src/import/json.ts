import { open } from 'node:fs/promises';
import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import chain from 'stream-chain';
import { parser } from 'stream-json';
import { pick } from 'stream-json/filters/pick.js';
import { streamArray } from 'stream-json/streamers/stream-array.js';
import { Sentence, textOf, Yielder, UnreadableFile } from '@ninety/platform';
import { say } from '../sentences.js';
import { fieldOf, ID, LEFT_OUT, SCREENING_LIST_JSON, UnknownColumns } from './columns.js';
import { clean, isKeepable } from './fields.js';
import { withinBounds } from './json-bounds.js';
import { sourceOf } from '../sources.js';
import type { Source } from '@ninety/bis';
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
  const yielder = new Yielder();
  const unknown = new UnknownColumns();
  let skipped = 0;
  let seen = 0;
  const use = (value: unknown) => {
    seen += 1;
    const read = readElement(value, sources, reading.of(seen), unknown);
    const reason = read instanceof Sentence ? read : entities.add(read);
    if (reason === OTHER_LIST) skipped += 1;
    else if (reason !== null) reading.reject(seen, reason, identityOf(value));
    return yielder.yieldIfDue();
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
    throw new UnreadableList(say('list_no_json'), { cause });
  }
  if (seen === 0) throw new UnreadableList(say('list_without_results'));
  const { rejected, notUnderstood, notUnderstoodCount } = reading;
  return { entities: entities.all, skipped, rejected, notUnderstood, notUnderstoodCount };
}

const OTHER_LIST = say('of_another_list');

/** Whose an element is that cannot be used. */
function identityOf(value: unknown): Identity {
  if (!isObject(value)) return { id: null, name: null };
  const { of } = fieldsIn(value);
  return { id: text(of(ID)), name: text(of('name')) };
}

/** An entry; a text: why it is none. */
function readElement(
  value: unknown,
  sources: ReadonlySet<Source>,
  report: Report,
  unknown: UnknownColumns,
): ListedEntity | Sentence {
  if (!isObject(value)) return say('element_no_object');
  if (!Object.keys(value).every(isKeepable)) return say('name_not_keepable');
  const wrong = Object.entries(value).find(([, part]) => !isAllKeepable(part));
  if (wrong) return say('member_not_keepable', { member: beginningOf(wrong[0]) });
  const { of, others } = fieldsIn(value);
  const asked = listAskedFor(sourceLabel(of('source')), sources);
  if (asked === 'other') return OTHER_LIST;
  if ('reason' in asked) return asked.reason;
  const names = list(of('name'));
  const name = text(names[0]);
  if (name === null || names.length > 1) return say('entry_without_name');
  const read = (key: string, field: string) => textIn(of(key), field, report);
  const addresses = list(of('addresses')).flatMap((address) =>
    isObject(address)
      ? [readAddress(address, report)]
      : addressesOf(asked.source, textOfPart(address, 'addresses', report), report),
  );
  const headings = textsIn(of('country'), 'country', report).map((country) =>
    addressOf({ country }, 'country', report),
  );
  const country = headings.find((heading) => heading.country !== null)?.country ?? null;
  const entity = entityOf(
    asked.source,
    read(ID, 'id'),
    country,
    [...addresses, ...headings.filter((heading) => heading.country === null || heading.country !== country)],
    {
      name,
      aliases: list(of('alt_names')).flatMap(
        (alias) => textOfPart(isObject(alias) ? (alias.name ?? alias) : alias, 'alt names', report) ?? [],
      ),
      requirement: read('license_requirement', 'license requirement'),
      policy: read('license_policy', 'license policy'),
      remarks: read('remarks', 'remarks'),
      notices: read('federal_register_notice', 'federal register notice'),
      start: read('start_date', 'start date'),
      end: read('end_date', 'end date'),
      programs: textsIn(of('programs'), 'programs', report),
    },
    report,
  );
  if (!(entity instanceof Sentence))
    for (const [key, other] of others) unknown.tell(key, text(other) ?? JSON.stringify(other), report);
  return entity;
}

/** The fields of an element by what they are, the first of each that is not empty; and what nobody reads of it. */
function fieldsIn(element: Json): { of: (field: string) => unknown; others: [string, unknown][] } {
  const found = new Map<string, unknown>();
  const others: [string, unknown][] = [];
  for (const [key, value] of Object.entries(element)) {
    const field = fieldOf(key, SCREENING_LIST_JSON);
    if (field === LEFT_OUT || isEmpty(value)) continue;
    if (field !== null && !found.has(field)) found.set(field, value);
    else if (field === null || JSON.stringify(found.get(field)) !== JSON.stringify(value))
      others.push([key, value]);
  }
  return { of: (field) => found.get(field), others };
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
