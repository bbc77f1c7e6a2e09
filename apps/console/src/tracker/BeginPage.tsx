import { useState } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { Button } from 'react-aria-components';
import { textOf } from '../filing/text.js';
import { Choice, TextBox } from '../parts/fields.js';
import { errorsByPointer, Refused } from '../parts/Refused.js';
import { Title } from '../parts/Title.js';
import { useHere } from '../session/posture.js';
import { QueryStatePage } from '../shell/QueryState.js';
import { words } from '../words/index.js';
import { useBegin } from './applications.js';
import { regimeOptions } from './names.js';
import { usualOf, useRegimes } from './regimes.js';
import type { Regimes } from './regimes.js';
import { stakesFormOf, stakesOf } from './stakes-form.js';
import { StakesFields } from './StakesFields.js';
import './tracker.css';

const { begin: texts, stakes } = words.tracker;

/** Where an application begins: nothing is kept until somebody says so. */
export function BeginPage() {
  const { regimes: here } = useHere();
  const regimes = useRegimes(here.map(({ id }) => id));
  if (regimes.isPending || regimes.isError) return <QueryStatePage title={texts.title} {...regimes} />;
  return <Form regimes={regimes.data} />;
}

function Form({ regimes }: { regimes: Regimes }) {
  const [regime, setRegime] = useState(() => usualOf(regimes));
  const [type, setType] = useState(regime?.kinds[0]?.id ?? '');
  const [reference, setReference] = useState('');
  const [form, setForm] = useState(() => stakesFormOf(null, regime?.currency ?? ''));
  const begin = useBegin();
  const navigate = useNavigate();
  const errors = errorsByPointer(begin.error);
  const choose = (id: string) => {
    const chosen = regimes.get(id);
    setRegime(chosen);
    setType(chosen?.kinds[0]?.id ?? '');
    setForm({ ...form, currency: chosen?.currency ?? '' });
  };
  return (
    <>
      <Title text={texts.title} />
      <form
        className="stack narrow"
        onSubmit={(event) => {
          event.preventDefault();
          begin.mutate(
            { regime: regime?.id ?? null, type, reference: textOf(reference), ...stakesOf(form) },
            {
              onSuccess: ({ id }) =>
                void navigate({ to: '/applications/$id/edit', params: { id }, replace: true }),
            },
          );
        }}
      >
        <p>{texts.intro}</p>
        <Choice
          label={texts.regime}
          options={regimeOptions([...regimes.values()])}
          value={regime?.id ?? null}
          onChange={choose}
          error={errors.get('/regime')}
          isRequired
        />
        <Choice
          label={texts.kind}
          options={(regime?.kinds ?? []).map(({ id, name }) => ({ id, text: name }))}
          value={type}
          onChange={setType}
          error={errors.get('/type')}
          isRequired
        />
        <TextBox
          label={stakes.reference}
          value={reference}
          onChange={setReference}
          error={errors.get('/reference')}
        />
        <h2>{stakes.title}</h2>
        <p className="quiet">{stakes.intro}</p>
        <StakesFields form={form} errors={errors} onChange={(change) => setForm({ ...form, ...change })} />
        <Refused error={begin.error} />
        <div>
          <Button type="submit" className="button button-act" isDisabled={begin.isPending}>
            {texts.submit}
          </Button>
        </div>
      </form>
    </>
  );
}
