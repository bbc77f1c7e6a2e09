import { useState } from 'react';
import { Button } from 'react-aria-components';
import { REVIEWERS } from '../offices.js';
import { Choice, TextBox } from '../parts/fields.js';
import { errorsByPointer, Refused } from '../parts/Refused.js';
import { useActsForAll, useMe } from '../session/session.js';
import { QueryState } from '../shell/QueryState.js';
import { useColleagues } from '../tracker/work/work.js';
import { dayText, words } from '../words/index.js';
import { useAbsence, useEndAbsence, useSetAbsence } from './reviews.js';
import type { Absence } from './reviews.js';

const { reviews: texts } = words;

/** Who stands in for the reader on their steps while they are away. */
export function WhileAway() {
  const isForAll = useActsForAll();
  return (
    <section className="stack no-print" aria-labelledby="away">
      <h2 id="away">{texts.away}</h2>
      {isForAll ? <p className="quiet">{words.entities.ofOne}</p> : <Said />}
    </section>
  );
}

function Said() {
  const asked = useAbsence();
  const colleagues = useColleagues();
  const end = useEndAbsence();
  if (asked.isPending || asked.isError) return <QueryState {...asked} />;
  const { to, from, until } = asked.data;
  const name = colleagues.data?.find(({ id }) => id === to)?.name ?? words.work.somebody;
  return (
    <>
      {from === null || until === null ? (
        <p className="quiet">{texts.notAway}</p>
      ) : (
        <p className="row">
          {texts.standsIn(name, dayText(from), dayText(until))}
          <Button className="button" isDisabled={end.isPending} onPress={() => end.mutate(undefined)}>
            {texts.endAway}
          </Button>
        </p>
      )}
      <Refused error={end.error ?? colleagues.error} />
      <Form key={JSON.stringify(asked.data)} absence={asked.data} />
    </>
  );
}

function Form({ absence }: { readonly absence: Absence }) {
  const me = useMe();
  const colleagues = useColleagues();
  const set = useSetAbsence();
  const [to, setTo] = useState(absence.to);
  const [from, setFrom] = useState(absence.from ?? '');
  const [until, setUntil] = useState(absence.until ?? '');
  const errors = errorsByPointer(set.error);
  const able = (colleagues.data ?? []).filter(({ id, role }) => id !== me.id && REVIEWERS.includes(role));
  return (
    <form
      className="row row-end"
      onSubmit={(event) => {
        event.preventDefault();
        if (to !== null) set.mutate({ to, from, until });
      }}
    >
      <Choice
        label={texts.awayTo}
        value={to}
        onChange={setTo}
        options={able.map(({ id, name }) => ({ id, text: name }))}
        error={errors.get('/to')}
        isRequired
      />
      <TextBox
        label={texts.awayFrom}
        type="date"
        value={from}
        onChange={setFrom}
        error={errors.get('/from')}
        isRequired
      />
      <TextBox
        label={texts.awayUntil}
        type="date"
        value={until}
        onChange={setUntil}
        error={errors.get('/until')}
        isRequired
      />
      <Button
        type="submit"
        className="button"
        isDisabled={to === null || from === '' || until === '' || set.isPending}
      >
        {texts.setAway}
      </Button>
      {errors.size === 0 && <Refused error={set.error} />}
    </form>
  );
}
