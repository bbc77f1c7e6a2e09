import { words } from '../../words/index.js';
import { LackLine } from './ChecklistLine.js';
import type { Lack } from './places.js';

const { form: texts } = words;

/** What the form asks and the application does not say, block by block. */
export function MissingPart({ missing }: { readonly missing: readonly Lack[] }) {
  return (
    <section className="stack-tight">
      <h2>{texts.missingTitle}</h2>
      {missing.length === 0 ? (
        <p>{texts.nothingMissing}</p>
      ) : (
        <ul className="bare">
          {missing.map((lack, index) => (
            <li key={index}>
              {texts.block(lack.block)} <LackLine lack={lack} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
