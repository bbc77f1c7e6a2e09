import { useState } from 'react';
import { Link, useNavigate } from '@tanstack/react-router';
import { Button } from 'react-aria-components';
import { APPLICATION_TYPES } from '@ninety/client/browser';
import type { Application } from '../api.js';
import { Choice, TextBox } from '../parts/fields.js';
import { Refused } from '../parts/Refused.js';
import { Title } from '../parts/Title.js';
import { words } from '../words/index.js';
import { useNewDraft } from './draft.js';

const { filing } = words;

/** Where a draft begins: nothing is kept until the filer says so. */
export function NewPage() {
  const [type, setType] = useState<NonNullable<Application['type']>>('export');
  const [reference, setReference] = useState('');
  const begin = useNewDraft();
  const navigate = useNavigate();
  return (
    <>
      <Title text={filing.title} />
      <form
        className="stack narrow"
        onSubmit={(event) => {
          event.preventDefault();
          begin.mutate(
            { type, reference: reference.trim() === '' ? null : reference.trim() },
            {
              onSuccess: ({ id }) =>
                void navigate({ to: '/applications/$id/edit', params: { id }, replace: true }),
            },
          );
        }}
      >
        <p>{filing.beginIntro}</p>
        <Choice
          label={filing.fields.type}
          options={APPLICATION_TYPES.map((id) => ({ id, text: filing.types[id] }))}
          value={type}
          onChange={(id) => setType(id)}
        />
        <TextBox label={filing.fields.reference} value={reference} onChange={setReference} />
        <Refused error={begin.error} />
        <div className="row">
          <Button type="submit" className="button button-act" isDisabled={begin.isPending}>
            {filing.begin}
          </Button>
          <Link to="/applications" search={{ status: 'draft' }}>
            {filing.begun}
          </Link>
        </div>
      </form>
    </>
  );
}
