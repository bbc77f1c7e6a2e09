import { aboutField, shapeOf, UnreadableFile } from '@ninety/platform';
import type { AboutField, DtoClass } from '@ninety/platform';
import { DraftDto } from '../applications/application.contract.js';
import { say } from '../sentences.js';

/** A column of a file of applications. */
export interface Column {
  /** Where in the application its cells belong, as names and numbers. */
  readonly path: readonly string[];
  /** A cell of a list has several values. */
  readonly kind: AboutField['kind'];
  /** The lists that it lies in and that must be said: where all cells of one are empty, there is none. */
  readonly lists: readonly (readonly string[])[];
}

const NUMBER = /^(0|[1-9]\d*)$/;
const LONGEST_SHOWN = 100;

/**
 * The columns that a header names: fields of an application by their paths (`contact.name`, `items.0.eccn`), none twice, the
 * elements of a list numbered from 0 without a gap. Columns without a name behind the last are passed over, as spreadsheets
 * leave them. @throws UnreadableFile that names the column and the rule
 */
export function columnsIn(header: readonly string[]): Column[] {
  const trimmed = header.map((name) => name.trim());
  const names = trimmed.slice(0, trimmed.findLastIndex((name) => name !== '') + 1);
  const seen = new Set<string>();
  const columns = names.map((name, place) => {
    if (name === '') throw new UnreadableFile(say('column_without_name', { place: place + 1 }));
    if (seen.has(name)) throw new UnreadableFile(say('column_twice', { column: shown(name) }));
    seen.add(name);
    return columnOf(name);
  });
  assertWithoutGaps(columns);
  return columns;
}

/** @throws UnreadableFile when the application has no such field */
function columnOf(name: string): Column {
  const path = name.split('.');
  const lists: (readonly string[])[] = [];
  let dto: DtoClass<object> = DraftDto;
  for (let at = 0; ; at += 1) {
    const field = path[at] ?? '';
    const beneath = shapeOf(dto).get(field);
    const isLast = at === path.length - 1;
    if (beneath === undefined) throw new UnreadableFile(say('column_unknown', { column: shown(name) }));
    if (beneath === null && !isLast)
      throw new UnreadableFile(say('column_beneath_field', { column: shown(name), field }));
    if (beneath === null) return { path, kind: aboutField(dto, field).kind, lists };
    if (beneath.list) {
      if (!beneath.mayBeMissing) lists.push(path.slice(0, at + 1));
      at += 1;
      assertPlace(name, path[at], beneath.list.max);
    }
    if (at >= path.length - 1) throw new UnreadableFile(say('column_of_fields', { column: shown(name) }));
    ({ dto } = beneath);
  }
}

function assertPlace(name: string, place: string | undefined, most: number): void {
  if (place === undefined || !NUMBER.test(place))
    throw new UnreadableFile(say('column_of_list', { column: shown(name) }));
  if (Number(place) >= most)
    throw new UnreadableFile(say('column_beyond_list', { column: shown(name), most }));
}

/** @throws UnreadableFile when an element of a list has a column and the one before it has none */
function assertWithoutGaps(columns: readonly Column[]): void {
  const places = new Set(columns.flatMap(({ path }) => path.map((_, at) => path.slice(0, at + 1).join('.'))));
  for (const { path } of columns) {
    for (const [at, place] of path.entries()) {
      if (!NUMBER.test(place) || place === '0') continue;
      const before = [...path.slice(0, at), Number(place) - 1].join('.');
      if (!places.has(before))
        throw new UnreadableFile(say('column_after_gap', { column: shown(path.join('.')), before }));
    }
  }
}

function shown(name: string): string {
  return name.length > LONGEST_SHOWN ? `${name.slice(0, LONGEST_SHOWN)}…` : name;
}
