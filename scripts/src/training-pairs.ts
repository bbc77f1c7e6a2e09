/**
 * Writes the pairs that the name model is trained and tested on: `node scripts/dist/training-pairs.js LIST OUT [PRACTICE]`.
 * LIST is an Entity List in trade.gov's form, PRACTICE labelled pairs in the form of OpenSanctions' cases. One JSON a line,
 * each with its features; always the same for the same files.
 */
import { writeFileSync } from 'node:fs';
import { FEATURES, featuresOfNames, nameMatcher } from '@ninety/screening';
import { pairsOf } from './train/pairs.js';
import { entriesOf, indexedNames, innocentCompanies, labelledPairs } from './train/source.js';

const [list, out, practice] = process.argv.slice(2);
if (list === undefined || out === undefined) throw new Error('training-pairs LIST OUT [PRACTICE]');
const entries = entriesOf(list);
const index = nameMatcher.index(indexedNames(entries));
const pairs = [
  ...pairsOf(entries, innocentCompanies(), index),
  ...(practice === undefined ? [] : labelledPairs(practice)),
];
const lines = pairs.map((pair) => {
  const { features, score } = featuresOfNames(...pair.names, pair.kind);
  return JSON.stringify({ ...pair, features, score });
});
writeFileSync(out, `${JSON.stringify({ columns: FEATURES })}\n${lines.join('\n')}\n`);
console.log(`${lines.length} pairs`);
