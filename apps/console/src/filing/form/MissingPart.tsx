import { words } from '../../words/index.js';
import { LackLine } from './ChecklistLine.js';
import type { Lack } from './places.js';

const { form: texts } = words;

/** What the form asks and the application does not say, block by block. */
export function MissingPart({ missing }: { readonly missing: readonly Lack[] }) {
  const blocks = [...new Set(missing.map(({ block }) => block))];
  return (
    <section className="stack-tight">
      <h2>{texts.missingTitle}</h2>
      {missing.length === 0 ? (
        <p>{texts.nothingMissing}</p>
      ) : (
        <dl className="sum-list">
          {blocks.map((block) => [
            <dt key={block}>{texts.block(block)}</dt>,
            <dd key={`${block} lacks`} className="missing-lines">
              {missing
                .filter((one) => one.block === block)
                .map((lack, index) => (
                  <LackLine key={index} lack={lack} />
                ))}
            </dd>,
          ])}
        </dl>
      )}
    </section>
  );
}
