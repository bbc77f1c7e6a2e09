// Runs what Power Query does with the queries of a folder, where there is no Power Query: asks, reads the CSV, picks the columns, types each cell.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cellsIn } from '../shared/csv.mjs';
import { needed } from '../shared/environment.mjs';

/** Whether a text is of a type of Power Query's, as it reads it in `en-US`. @type {Record<string, (text: string) => boolean>} */
const TYPES = {
  text: () => true,
  number: (text) => /^-?\d+(\.\d+)?$/.test(text),
  date: (text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)),
  datetimezone: (text) => /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(text) && !Number.isNaN(Date.parse(text)),
  logical: (text) => text === 'true' || text === 'false',
};

const url = needed('NINETY_URL').replace(/\/+$/, '');
const key = needed('NINETY_KEY');
const [folder = 'examples/power-bi'] = process.argv.slice(2);
const faults = [];
for (const file of readdirSync(folder).filter((name) => name.endsWith('.pq'))) {
  try {
    console.log(`${file}: ${await checked(readFileSync(join(folder, file), 'utf8'))}`);
  } catch (error) {
    faults.push(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;

/** @param {string} query in M */
async function checked(query) {
  const { path, asked, columns, types } = partsOf(query);
  const answer = await fetch(`${url}/${path}?${asked.toString()}`, {
    headers: { authorization: `Bearer ${key}` },
  });
  if (!answer.ok) throw new Error(`it answered ${answer.status}: ${await answer.text()}`);
  const [header = [], ...rows] = cellsIn(await answer.text());
  const missing = columns.filter((name) => !header.includes(name));
  if (missing.length > 0) throw new Error(`there is no column ${missing.join(', ')}`);
  for (const [place, name] of header.entries())
    for (const row of rows) {
      const [type, cell = ''] = [types.get(name), row[place]];
      if (type !== undefined && cell !== '' && !TYPES[type]?.(cell))
        throw new Error(`${name} is no ${type}: ${cell}`);
    }
  const others = header.filter((name) => !columns.includes(name));
  const rest = others.length > 0 ? `; not named by it: ${others.join(', ')}` : '';
  return `${rows.length} ${rows.length === 1 ? 'row' : 'rows'}, ${columns.length} columns${rest}`;
}

/** What stands in a query of the form that these have. @param {string} query */
function partsOf(query) {
  const part = (/** @type {RegExp} */ pattern) => {
    const found = pattern.exec(query)?.[1];
    if (found === undefined) throw new Error(`it has no ${pattern.source}`);
    return found;
  };
  const pairs = part(/Query = \[([^\]]*)\]/).matchAll(/(\w+) = "([^"]*)"/g);
  const names = part(/Columns = \{([^}]*)\}/).matchAll(/"([^"]+)"/g);
  const typed = part(/Table\.TransformColumnTypes\(([\s\S]*)\)/).matchAll(/\{"([^"]+)", type (\w+)\}/g);
  return {
    path: part(/RelativePath = "([^"]+)"/),
    asked: new URLSearchParams(
      Object.fromEntries([...pairs].map(([, name = '', value = '']) => [name, value])),
    ),
    columns: [...names].map(([, name = '']) => name),
    types: new Map([...typed].map(([, name = '', type = '']) => [name, type])),
  };
}
