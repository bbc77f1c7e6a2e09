import { words } from '../words/index.js';
import { fieldName } from './names.js';
import type { PackContent } from './packs.js';

const { packs: texts } = words;

/** What stays, by which rule and how often; what is in no pack; and what of it leaves, counted. */
export function StaysShown({ content: { redactions, never, unredacted } }: { content: PackContent }) {
  const whys = [...new Set(redactions.map(({ why }) => why))];
  return (
    <>
      <h2 id="stays">{texts.stays}</h2>
      {whys.length === 0 && <p>{texts.staysNone}</p>}
      <ul className="bare pack-stays">
        {whys.map((why) => (
          <li key={why}>
            {redactions
              .filter((one) => one.why === why)
              .map(({ field, count }) => texts.counted(fieldName(field), count))
              .join(', ')}
            <p className="quiet">{why}</p>
          </li>
        ))}
      </ul>
      <h3>{texts.never}</h3>
      <ul>
        {never.map((what) => (
          <li key={what}>{what}</li>
        ))}
      </ul>
      <h3>{texts.shown}</h3>
      <ul>
        {unredacted.map(({ field, count }) => (
          <li key={field}>{texts.counted(fieldName(field), count)}</li>
        ))}
      </ul>
    </>
  );
}
