import type { Form } from '../filing/form.js';
import { ItemsBlock } from '../filing/ItemsBlock.js';
import { FORM_ROLES, PartiesBlock } from '../filing/PartiesBlock.js';
import { TextBox } from '../parts/fields.js';
import { titled, words } from '../words/index.js';
import type { Tracked } from './applications.js';
import type { Regime } from './regimes.js';

const { filing } = words;
const { stakes } = words.tracker;

interface Props {
  readonly application: Tracked;
  readonly regime: Regime;
  readonly form: Form;
  readonly errors: ReadonlyMap<string, string>;
  readonly onChange: (change: Partial<Form>) => void;
}

/** Who takes part, what is to be exported, and what for: of a regime whose form is not here. */
export function BlocksFields({ application, regime, form, errors, onChange }: Props) {
  const roles = regime.partyRoles.map((id) => ({ id, text: titled(id), isMany: true }));
  return (
    <>
      <section className="block">
        <div className="narrow">
          <TextBox
            label={stakes.reference}
            value={form.reference}
            onChange={(reference) => onChange({ reference })}
            error={errors.get('/reference')}
          />
        </div>
      </section>
      <section className="block">
        <h2>{filing.blocks.parties.title}</h2>
        <PartiesBlock<string>
          application={application}
          roles={roles.length === 0 ? FORM_ROLES : roles}
          parties={form.parties}
          errors={errors}
          onChange={(parties) => onChange({ parties })}
        />
      </section>
      <section className="block">
        <h2>{filing.blocks.items.title}</h2>
        <ItemsBlock
          supplierId={application.supplierId}
          items={form.items}
          list={regime.list}
          errors={errors}
          onChange={(items) => onChange({ items })}
        />
      </section>
      <section className="block">
        <h2>{filing.blocks.endUse.title}</h2>
        <TextBox
          label={filing.fields.endUse}
          value={form.endUse}
          onChange={(endUse) => onChange({ endUse })}
          error={errors.get('/endUse')}
          isLong
        />
        <TextBox
          label={filing.fields.additional}
          value={form.additionalInformation}
          onChange={(additionalInformation) => onChange({ additionalInformation })}
          error={errors.get('/additionalInformation')}
          isLong
        />
      </section>
    </>
  );
}
