import { readFile, stat } from 'node:fs/promises';
import { Sentence, textOf, Yielder } from '@ninety/platform';
import { say } from '../sentences.js';
import { Entries, keyOfEntry, whyNoEntry } from './ccl-entry.js';
import type { SourceEntry } from './ccl-entry.js';
import { isKeepable, Reading, shown, UnreadableLaw } from './law-file.js';
import type { LawFile } from './law-file.js';

/** The members of an object by their names. */
type Json = ReadonlyMap<string, unknown>;

/** The list has a megabyte; what is much longer is none, and would hold everybody up while it is read. */
const MOST_BYTES = 8_388_608;
const MOST_LEVELS = 20;
/** The list has seven thousand objects and lists; millions of empty ones would hold everybody up, however few bytes they are. */
const MOST_OBJECTS = 100_000;
const NEEDED = [
  'eccn',
  'category',
  'productGroup',
  'heading',
  'reasonForControl',
  'countryChart',
  'licenceExceptionFlags',
  'staSpecialConditions',
];
const BESIDES = ['relatedControls', 'items', 'topLevelParagraphs'];

/** Reads the Commerce Control List as JSON: `{ "entries": […] }`, an element for each entry. @throws UnreadableLaw */
export async function readCclJson(path: string): Promise<LawFile> {
  const elements = await elementsOf(path);
  const reading = new Reading();
  const entries = new Entries(reading);
  const yielder = new Yielder();
  for (const [place, element] of elements.entries()) {
    const line = place + 1;
    const read = checked(element ? sourceOf(element) : say('law_element_no_object'), entries);
    if (read instanceof Sentence)
      reading.reject(line, keyOfEntry(element ? textAt(element, 'eccn') : ''), read);
    else entries.add(line, read);
    await yielder.yieldIfDue();
  }
  return entries.file();
}

async function elementsOf(path: string): Promise<readonly (Json | null)[]> {
  if ((await stat(path)).size > MOST_BYTES)
    throw new UnreadableLaw(say('law_file_too_large', { most: MOST_BYTES }));
  // What is no UTF-8 is refused by its line.
  const objects = new ObjectCount();
  for await (const text of textOf(path)) objects.add(text);
  const document = membersOf(parsed(await readFile(path, 'utf8')));
  const entries = document?.get('entries');
  if (!Array.isArray(entries) || entries.length === 0)
    throw new UnreadableLaw(say('law_json_without_entries'));
  const said = document?.get('entryCount');
  if (typeof said === 'number' && said !== entries.length)
    throw new UnreadableLaw(say('law_json_cut_off', { said, entries: entries.length }));
  const elements = entries.map(membersOf);
  assertMembers(elements);
  return elements;
}

/** Counts the objects and lists of a text that comes in parts, outside of its strings. */
class ObjectCount {
  private count = 0;
  private isInString = false;
  private isEscaped = false;

  /** @throws UnreadableLaw where there are more than a list has */
  add(text: string): void {
    for (const character of text) {
      if (this.isInString) this.inString(character);
      else if (character === '"') this.isInString = true;
      else if (character === '[' || character === '{') this.count += 1;
    }
    if (this.count > MOST_OBJECTS) throw new UnreadableLaw(say('law_json_too_many', { most: MOST_OBJECTS }));
  }

  private inString(character: string): void {
    if (this.isEscaped) this.isEscaped = false;
    else if (character === '\\') this.isEscaped = true;
    else if (character === '"') this.isInString = false;
  }
}

/** A member that has another name than it should is law that nobody would read. */
function assertMembers(elements: readonly (Json | null)[]): void {
  const names = new Set(elements.flatMap((element) => [...(element?.keys() ?? [])]));
  const missing = NEEDED.find((name) => !names.has(name));
  if (missing !== undefined) throw new UnreadableLaw(say('law_member_missing', { member: missing }));
  const unknown = [...names].find((name) => !NEEDED.includes(name) && !BESIDES.includes(name));
  if (unknown !== undefined) throw new UnreadableLaw(say('law_member_unknown', { member: shown(unknown) }));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw Object.assign(new UnreadableLaw(say('law_no_json')), { cause });
  }
}

function checked(source: SourceEntry | Sentence, entries: Entries): SourceEntry | Sentence {
  if (source instanceof Sentence) return source;
  if (entries.has(source.eccn)) return say('law_entry_twice', { eccn: source.eccn });
  return whyNoEntry(source) ?? source;
}

const TEXTS = ['eccn', 'category', 'productGroup', 'heading', 'reasonForControl', 'staSpecialConditions'];

function sourceOf(element: Json): SourceEntry | Sentence {
  const missing = NEEDED.find((name) => !element.has(name));
  if (missing !== undefined) return say('law_element_without', { member: missing });
  if (!isAllKeepable([...element])) return say('law_element_not_keepable');
  const wrong = TEXTS.find(
    (name) => (element.get(name) ?? null) !== null && typeof element.get(name) !== 'string',
  );
  const requirements = listAt(element, 'countryChart', requirementOf);
  const exceptions = textsIn(element.get('licenceExceptionFlags'));
  const paragraphs = element.has('items') ? listAt(element, 'items', paragraphOf) : null;
  if (wrong !== undefined) return say('law_member_unreadable', { member: wrong });
  if (!requirements) return say('law_member_unreadable', { member: 'countryChart' });
  if (!exceptions) return say('law_member_unreadable', { member: 'licenceExceptionFlags' });
  if (paragraphs === undefined) return say('law_member_unreadable', { member: 'items' });
  return {
    eccn: textAt(element, 'eccn'),
    category: textAt(element, 'category'),
    productGroup: textAt(element, 'productGroup'),
    heading: textAt(element, 'heading'),
    reasons: textAt(element, 'reasonForControl'),
    requirements,
    exceptions,
    staConditions: textAt(element, 'staSpecialConditions'),
    paragraphs: paragraphs && paragraphs.filter((one) => one !== NO_ITEM),
  };
}

function requirementOf(one: Json) {
  const [control, basis] = [one.get('control'), one.get('countryChart')];
  if (typeof control !== 'string' || typeof basis !== 'string') return null;
  return { control: control.trim(), basis: basis.trim() };
}

/** A text or a note among the items, which is no paragraph. */
const NO_ITEM = { paragraph: '', text: '' };

function paragraphOf(item: Json) {
  const [paragraph, text] = [item.get('paragraph'), item.get('text')];
  if (item.get('kind') !== 'item' || paragraph === null) return NO_ITEM;
  return typeof paragraph === 'string' && typeof text === 'string' ? { paragraph, text } : null;
}

/** Undefined: something in the list is not what it should be. */
function listAt<T>(element: Json, name: string, read: (one: Json) => T | null): T[] | undefined {
  const list = element.get(name);
  if (!Array.isArray(list)) return undefined;
  const found = list.map((one) => membersOf(one)).map((one) => one && read(one));
  const known = found.filter((one) => one !== null);
  return known.length === found.length ? known : undefined;
}

/** Undefined: it is no object of texts. */
function textsIn(value: unknown): (readonly [string, string])[] | undefined {
  const members = membersOf(value);
  const texts = [...(members ?? [])].flatMap(([key, text]) =>
    typeof text === 'string' ? [[key, text.trim()] as const] : [],
  );
  return texts.length === members?.size ? texts : undefined;
}

function textAt(element: Json, name: string): string {
  const value = element.get(name);
  return typeof value === 'string' ? value.trim() : '';
}

/** Nor may it be nested deeper than any list is. */
function isAllKeepable(value: unknown, level = 0): boolean {
  if (typeof value === 'string') return isKeepable(value);
  if (typeof value !== 'object' || value === null) return true;
  if (level > MOST_LEVELS) return false;
  return Object.entries(value).every(([name, part]) => isKeepable(name) && isAllKeepable(part, level + 1));
}

/** Null: it is no object. */
function membersOf(value: unknown): Json | null {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject ? new Map(Object.entries(value)) : null;
}
