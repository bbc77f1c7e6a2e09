import { describe, expect, it } from 'vitest';
import { readEntry } from '../../libs/bis/src/determination/ccl-rows.js';
import { pathsOf } from '../../libs/bis/src/determination/control-scope.js';
import { itemRules } from '../../libs/bis/src/determination/item-rules.js';
import type { CclEntry, Law } from '../../libs/bis/src/determination/law.js';
import { hasSharedLaw, sharedLaw } from '../support/shared-law.js';
import { live } from './twin.js';

describe.skipIf(!hasSharedLaw)('the whole Commerce Control List', () => {
  it('is answered as its slow twin answers it, for every entry, paragraph and destination', () => {
    const law = sharedLaw();
    const differing: string[] = [];
    let compared = 0;
    for (const entry of law.entries.values())
      for (const paragraph of paragraphsOf(entry))
        for (const to of law.chart.keys()) {
          compared += 1;
          const found = answer(entry, paragraph, to, law);
          const twin = [...live(entry, paragraph, to, law)].sort().join('; ');
          if (found !== twin)
            differing.push(`${entry.eccn}.${String(paragraph)} → ${to}: ${found} ≠ ${twin}`);
        }
    expect(differing.slice(0, 20)).toEqual([]);
    expect(compared).toBeGreaterThan(300_000);
  });

  it('is read but for two rows, which are known', () => {
    const rows = [...sharedLaw().entries.values()].flatMap((entry) =>
      readEntry(entry).rows.map((row) => ({ eccn: entry.eccn, ...row })),
    );
    const unread = rows
      .filter(({ basis }) => basis.by === 'unread')
      .map(({ eccn, reason }) => `${eccn} ${String(reason)}`);
    expect(unread).toEqual(['1D018 MT', '4A001 NP']);
    expect(rows.length).toBeGreaterThan(1500);
  });
});

/** No paragraph, one that no row names, each that a row names and one above and below it. */
function paragraphsOf(entry: CclEntry): (string | null)[] {
  const named = readEntry(entry).rows.flatMap(({ scope }) => pathsOf(scope));
  const around = named.flatMap((path) => [path, `${path}.1`, path.replace(/\.?[^.]*$/, '')]);
  return [null, ...new Set(['q.9', 'y', ...around.filter((path) => path !== '')])];
}

function answer(entry: CclEntry, paragraph: string | null, to: string, law: Law): string {
  const question = {
    eccn: entry.eccn,
    paragraph,
    from: 'US',
    destination: to,
    parties: [],
    endUse: null,
    value: null,
    answers: {},
    on: '2026-11-25',
  };
  // Which paragraph it is may not matter: that is a conclusion from the rows, not one of them.
  const found = itemRules(question, law).findings.filter(
    ({ reason }) => reason.code !== 'item_every_paragraph',
  );
  return [...new Set(found.map(({ says, reason }) => `${says} ${reason.rule}`))].sort().join('; ');
}
