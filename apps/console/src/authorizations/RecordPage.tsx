import { useState } from 'react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Button } from 'react-aria-components';
import { errorsByPointer, Refused } from '../parts/Refused.js';
import { Title } from '../parts/Title.js';
import { useHere } from '../session/posture.js';
import { words } from '../words/index.js';
import { useRecordAuthorization } from './authorizations.js';
import { bodyOf, formAsked, isComplete } from './record-form.js';
import type { RecordForm } from './record-form.js';
import { ItemsPart, LimitsPart, UsesPart, WhatPart, WherePart, WhyPart } from './RecordParts.js';

const { authorizations: all } = words;
const { record: texts } = all;

/** The regime that a form begins with, where the installation has it. */
const USUAL = 'us-bis';

/** Records under the reader's name by what lines of orders may go. */
export function RecordPage() {
  const search = useSearch({ from: '/authorizations/record' });
  const navigate = useNavigate();
  const { regimes } = useHere();
  const usual = regimes.find(({ id }) => id === USUAL) ?? regimes[0];
  const [form, setForm] = useState<RecordForm>(() => formAsked(search, usual?.id ?? ''));
  const record = useRecordAuthorization();
  const errors = errorsByPointer(record.error);
  const onEdit = (change: Partial<RecordForm>) => setForm((now) => ({ ...now, ...change }));
  const part = { form, errors, onEdit };
  return (
    <>
      <header>
        <Link to="/authorizations" className="quiet no-print">
          {all.back}
        </Link>
        <Title text={texts.title} />
        <p className="narrow">{texts.intro}</p>
      </header>
      <form
        className="stack narrow"
        onSubmit={(submitted) => {
          submitted.preventDefault();
          record.mutate(bodyOf(form), {
            onSuccess: ({ id }) => void navigate({ to: '/authorizations/$id', params: { id } }),
          });
        }}
      >
        <WhatPart {...part} />
        <ItemsPart {...part} />
        <WherePart {...part} />
        <UsesPart {...part} />
        <LimitsPart {...part} />
        <WhyPart {...part} />
        <Refused error={record.error} />
        <div className="row">
          <Button
            type="submit"
            className="button button-act"
            isDisabled={!isComplete(form) || record.isPending}
          >
            {texts.save}
          </Button>
        </div>
      </form>
    </>
  );
}
