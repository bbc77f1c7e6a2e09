import { words } from '../../words/index.js';
import { BlockPart } from './BlockPart.js';
import { closingBodies } from './closing-blocks.js';
import { documentBodies, earlierBodies } from './earlier-blocks.js';
import { openingBodies } from './opening-blocks.js';
import { ItemsPart } from './ItemsPart.js';
import type { Bodies, Filling } from './filling.js';
import { partyBodies } from './party-blocks.js';
import { anchorOf, SECTIONS } from './places.js';

const { form: texts } = words;

/** Every block of the form in its order: what applies is asked, what does not is one line that says why. */
export function FormSections({ filling }: { readonly filling: Filling }) {
  const bodies: Bodies = {
    ...openingBodies(filling),
    ...documentBodies(filling),
    ...earlierBodies(filling),
    ...partyBodies(filling),
    ...closingBodies(filling),
    '22': <ItemsPart filling={filling} />,
  };
  return SECTIONS.map(({ id, blocks }) => {
    const isAlone = blocks.length === 1;
    return (
      <section
        key={id}
        id={id}
        className="block"
        aria-labelledby={isAlone ? `${anchorOf(blocks[0])}-title` : `${id}-title`}
      >
        {!isAlone && (
          <h2 id={`${id}-title`}>
            {texts.sections[id]}{' '}
            <span className="quiet">{texts.blocks(blocks[0], blocks.at(-1) ?? blocks[0])}</span>
          </h2>
        )}
        {filling.asked.blocks.map((block) => {
          const number = blocks.find((one) => one === block.block);
          return (
            number && (
              <BlockPart key={number} block={block} filling={filling} isAlone={isAlone}>
                {bodies[number]}
              </BlockPart>
            )
          );
        })}
      </section>
    );
  });
}
