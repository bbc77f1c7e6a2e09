// The lines of an invented ERP's orders: a CSV file with the columns of `COLUMNS`.
import { readFileSync } from 'node:fs';
import { cellsIn } from '../../shared/csv.mjs';

/** @typedef {{ document: string, line: string, partyId: string, party: string, partyCountry: string, partyRole: string, eccn: string, quantity: string, unit: string, amount: string, currency: string, destination: string, endUse: string, on: string, licenseNumber: string }} OrderLine */

const COLUMNS = [
  'document',
  'line',
  'partyId',
  'party',
  'partyCountry',
  'partyRole',
  'eccn',
  'quantity',
  'unit',
  'amount',
  'currency',
  'destination',
  'endUse',
  'on',
  'licenseNumber',
];

/** @param {string} file @returns {OrderLine[]} */
export function linesIn(file) {
  const [header = [], ...rows] = cellsIn(readFileSync(file, 'utf8'));
  const missing = COLUMNS.filter((name) => !header.includes(name));
  if (missing.length > 0) throw new Error(`${file} has no column ${missing.join(', ')}`);
  return rows.map((row) => {
    const cells = new Map(header.map((name, place) => [name, row[place] ?? '']));
    return /** @type {OrderLine} */ (
      Object.fromEntries(COLUMNS.map((name) => [name, cells.get(name) ?? '']))
    );
  });
}

/** As `POST /v1/order-checks` takes it. @param {OrderLine} line @param {string} system @param {string} today */
export function askedOf(line, system, today) {
  return {
    document: line.document,
    line: line.line,
    system,
    // A party on record by its id; another by its name and country, which no license names until it is recorded.
    parties: [
      line.partyId
        ? { partyId: line.partyId, role: line.partyRole }
        : { name: line.party, country: line.partyCountry, role: line.partyRole },
    ],
    eccn: line.eccn || null,
    quantity: line.quantity,
    unit: line.unit,
    value: { amount: line.amount, currency: line.currency },
    destination: line.destination,
    endUse: line.endUse || null,
    on: line.on || today,
    licenseNumber: line.licenseNumber || null,
  };
}
