import { APPLICATION_TYPES } from '@ninety/client/browser';
import { Choice, TextBox } from '../../parts/fields.js';
import { words } from '../../words/index.js';
import { CircumstancesField } from './CircumstancesField.js';
import { editMore, typeOf } from './filling.js';
import type { Bodies, Filling } from './filling.js';

const { filing, form: texts } = words;

/** Blocks 1 to 5: who is asked about it, and what it is. */
export function openingBodies(filling: Filling): Bodies {
  const { form, edit, errors } = filling;
  const { fields } = filing;
  return {
    '1': (
      <div className="filters">
        <TextBox
          label={fields.name}
          value={form.name}
          onChange={(name) => edit({ name })}
          error={errors.get('/contact') ?? errors.get('/contact/name')}
          isRequired
        />
        <TextBox
          label={texts.fields.email}
          value={form.email}
          onChange={(email) => edit({ email })}
          error={errors.get('/contact/email')}
        />
      </div>
    ),
    '2': (
      <TextBox
        label={fields.phone}
        value={form.phone}
        onChange={(phone) => edit({ phone })}
        error={errors.get('/contact/phone')}
      />
    ),
    '3': (
      <TextBox
        label={texts.fields.facsimile}
        value={form.more.facsimile}
        onChange={(facsimile) => editMore(filling, { facsimile })}
        error={errors.get('/bis748p/facsimile')}
      />
    ),
    '5': <Kind filling={filling} />,
  };
}

function Kind({ filling }: { readonly filling: Filling }) {
  const { form, edit, errors, hasOwnType } = filling;
  return (
    <>
      <div className="filters">
        <Choice
          label={filing.fields.type}
          options={APPLICATION_TYPES.map((id) => ({ id, text: filing.types[id] }))}
          value={typeOf(filling)}
          onChange={(type) => (hasOwnType ? editMore(filling, { type }) : edit({ type }))}
          error={errors.get('/type') ?? errors.get('/bis748p/type')}
          placeholder={texts.notSaid}
          isRequired
        />
        <TextBox
          label={filing.fields.reference}
          value={form.reference}
          onChange={(reference) => edit({ reference })}
          error={errors.get('/reference')}
        />
      </div>
      <CircumstancesField
        value={form.more.circumstances}
        type={typeOf(filling)}
        onChange={(circumstances) => editMore(filling, { circumstances })}
      />
    </>
  );
}
