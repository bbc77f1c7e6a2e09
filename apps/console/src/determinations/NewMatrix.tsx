import { useState } from 'react';
import { Link, useNavigate } from '@tanstack/react-router';
import { Button } from 'react-aria-components';
import { Destinations } from '../filing/Destinations.js';
import { Empty } from '../parts/Empty.js';
import { Tick } from '../parts/fields.js';
import { Refused } from '../parts/Refused.js';
import { Title } from '../parts/Title.js';
import { useMe } from '../session/session.js';
import { QueryState } from '../shell/QueryState.js';
import { dayText, numberText, words } from '../words/index.js';
import { useBatches, useStartBatch } from './matrices.js';

const { matrix } = words.determinations;

/** Where a matrix begins, and those that were made before. */
export function NewMatrix() {
  const { supplierId } = useMe();
  return (
    <>
      <header className="spread">
        <Title text={matrix.title} />
        <Link to="/determinations">{matrix.back}</Link>
      </header>
      {supplierId === null ? (
        <Empty title={matrix.noProducts} next={matrix.noProductsNext} />
      ) : (
        <StartMatrix />
      )}
      <Before />
    </>
  );
}

function StartMatrix() {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [isEvery, setEvery] = useState(false);
  const start = useStartBatch();
  const navigate = useNavigate();
  return (
    <form
      className="stack narrow"
      onSubmit={(submitted) => {
        submitted.preventDefault();
        start.mutate(isEvery ? null : chosen, {
          onSuccess: ({ id }) => void navigate({ to: '/determinations/matrix', search: { batch: id } }),
        });
      }}
    >
      <p className="quiet">{matrix.intro}</p>
      <Tick label={matrix.every} value={isEvery} onChange={setEvery} />
      {!isEvery && (
        <Destinations
          label={matrix.destinations}
          add={matrix.addDestination}
          chosen={chosen}
          onChange={setChosen}
        />
      )}
      <Refused error={start.error} />
      <div className="row">
        <Button
          type="submit"
          className="button button-act"
          isDisabled={(!isEvery && chosen.length === 0) || start.isPending}
        >
          {matrix.start}
        </Button>
      </div>
    </form>
  );
}

function Before() {
  const asked = useBatches();
  if (asked.isPending || asked.isError) return <QueryState {...asked} />;
  if (asked.data.data.length === 0) return null;
  return (
    <section className="stack">
      <h2>{matrix.before}</h2>
      <ul className="bare">
        {asked.data.data.map(({ id, items, destinations, on, status }) => (
          <li key={id}>
            <Link to="/determinations/matrix" search={{ batch: id }}>
              {matrix.summary(numberText(items), numberText(destinations.length), dayText(on))}
            </Link>{' '}
            <span className="quiet">{matrix.statuses[status]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
