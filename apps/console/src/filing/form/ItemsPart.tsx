import { words } from '../../words/index.js';
import { ItemsBlock } from '../ItemsBlock.js';
import { Why } from './BlockPart.js';
import { isFolded } from './asked.js';
import type { Filling } from './filling.js';
import { wholeOf } from './places.js';
import { Requirements } from './Requirements.js';

const { form: texts } = words;
const PERFORMANCE = '22(b)';
const QUANTITY = '22(e)';

/** Block 22: the items, each with what is asked of it; and the parts of the block that do not apply, with why. */
export function ItemsPart({ filling }: { readonly filling: Filling }) {
  const { form, edit, errors, application, asked } = filling;
  const own = asked.blocks.filter(({ block }) => block !== '22' && wholeOf(block) === '22');
  const folded = own.filter(isFolded);
  const isFoldedPart = (part: string) => folded.some(({ block }) => block === part);
  return (
    <>
      <ItemsBlock
        supplierId={application.supplierId}
        items={form.items}
        errors={errors}
        onChange={(items) => edit({ items: [...items] })}
        onForm={{
          hasPerformance: !isFoldedPart(PERFORMANCE),
          hasQuantity: !isFoldedPart(QUANTITY),
          ofItem: ({ key }) => (
            <Requirements filling={filling} isIn={(block) => wholeOf(block) === '22'} item={key} />
          ),
        }}
      />
      {folded.map((block) => (
        <p key={block.block} className="quiet">
          {texts.block(block.block)} {block.name} <Why block={block} />
        </p>
      ))}
    </>
  );
}
