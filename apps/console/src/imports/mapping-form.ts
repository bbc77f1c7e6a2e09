import type { Mapping } from './imports.js';

/** A column of the file as it is written; `column` empty: it is not read. */
export interface ColumnForm {
  readonly key: number;
  readonly header: string;
  readonly column: string;
}

export interface PresetForm {
  readonly key: number;
  readonly column: string;
  readonly value: string;
}

/** A mapping as it is written. */
export interface MappingForm {
  readonly columns: readonly ColumnForm[];
  readonly presets: readonly PresetForm[];
  readonly dates: Mapping['dates'];
  readonly decimals: Mapping['decimals'];
}

let keys = 0;

function newKey(): number {
  keys += 1;
  return keys;
}

export function emptyColumn(header = ''): ColumnForm {
  return { key: newKey(), header, column: '' };
}

export function emptyPreset(): PresetForm {
  return { key: newKey(), column: '', value: '' };
}

export function mappingFormOf({ columns, presets, dates, decimals }: Mapping): MappingForm {
  return {
    columns: columns.map(({ header, column }) => ({ key: newKey(), header, column: column ?? '' })),
    presets: presets.map((one) => ({ key: newKey(), ...one })),
    dates,
    decimals,
  };
}

/** Of a file of which no column is known: those that it may have. */
export function mappingFormOfHeaders(headers: readonly string[]): MappingForm {
  return { columns: headers.map(emptyColumn), presets: [], dates: null, decimals: null };
}

export function mappingOf({ columns, presets, dates, decimals }: MappingForm): Mapping {
  return {
    columns: columns.map(({ header, column }) => ({
      header: header.trim(),
      column: column === '' ? null : column,
    })),
    presets: presets.map(({ column, value }) => ({ column, value: value.trim() })),
    dates,
    decimals,
  };
}

/** The errors of a mapping by where they stand in it, of those of a query that has it. */
export function mappingErrors(errors: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...errors].map(([pointer, detail]) => [pointer.replace(/^\/mapping(?=\/)/, ''), detail]));
}
