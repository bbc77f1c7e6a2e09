import { useState } from 'react';
import { TextBox, Tick } from '../../parts/fields.js';
import { words } from '../../words/index.js';
import { editMore } from './filling.js';
import type { Bodies, Filling } from './filling.js';

const { filing, form: texts } = words;

/** Blocks 21, 24 and 25: what for, what else, and who signs. */
export function closingBodies(filling: Filling): Bodies {
  const { form, edit, errors } = filling;
  return {
    '21': (
      <TextBox
        label={filing.fields.endUse}
        value={form.endUse}
        onChange={(endUse) => edit({ endUse })}
        error={errors.get('/endUse')}
        isLong
        isRequired
      />
    ),
    '24': <Additional filling={filling} />,
    '25': (
      <div className="filters">
        <TextBox
          label={texts.fields.signatory}
          value={form.more.signatory}
          onChange={(signatory) => editMore(filling, { signatory })}
          error={errors.get('/bis748p/signatory') ?? errors.get('/bis748p/signatory/name')}
          hint={texts.hints.signatory}
        />
        <TextBox
          label={texts.fields.signatoryTitle}
          value={form.more.signatoryTitle}
          onChange={(signatoryTitle) => editMore(filling, { signatoryTitle })}
          error={errors.get('/bis748p/signatory/title')}
        />
      </div>
    ),
  };
}

/** What else BIS should know, and what is asked of it besides. */
function Additional({ filling }: { readonly filling: Filling }) {
  const { form, edit, errors } = filling;
  const { more } = form;
  const long = (name: 'emergency' | 'detained' | 'extendedValidity') => (
    <TextBox
      label={texts.fields[name]}
      value={more[name]}
      onChange={(text) => editMore(filling, { [name]: text })}
      error={errors.get(`/bis748p/${name}`)}
      isLong
      rows={2}
    />
  );
  // At first alone: it does not close while somebody clears a field.
  const [isOpen] = useState(
    () =>
      more.asAWhole ||
      more.alreadyShipped ||
      [more.emergency, more.detained, more.extendedValidity].some((text) => text !== ''),
  );
  return (
    <>
      <TextBox
        label={filing.fields.additional}
        value={form.additionalInformation}
        onChange={(additionalInformation) => edit({ additionalInformation })}
        error={errors.get('/additionalInformation')}
        isLong
      />
      <details className="form-more" open={isOpen}>
        <summary>{texts.more}</summary>
        <div className="stack">
          <Tick
            label={texts.asAWhole}
            value={more.asAWhole}
            onChange={(asAWhole) => editMore(filling, { asAWhole })}
          />
          {long('emergency')}
          {long('extendedValidity')}
          {long('detained')}
          <Tick
            label={texts.alreadyShipped}
            value={more.alreadyShipped}
            onChange={(alreadyShipped) => editMore(filling, { alreadyShipped })}
          />
          {errors.has('/bis748p/alreadyShipped') && (
            <p className="error">{errors.get('/bis748p/alreadyShipped')}</p>
          )}
        </div>
      </details>
    </>
  );
}
