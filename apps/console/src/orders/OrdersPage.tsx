import { useState } from 'react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Button } from 'react-aria-components';
import { PREPARERS } from '../offices.js';
import { DataTable } from '../parts/DataTable.js';
import type { Column } from '../parts/DataTable.js';
import { Empty } from '../parts/Empty.js';
import { FileLink } from '../parts/FileLink.js';
import { Choice, TextBox } from '../parts/fields.js';
import { Title } from '../parts/Title.js';
import { useMe } from '../session/session.js';
import { QueryState } from '../shell/QueryState.js';
import { AlsoBy } from '../views/AlsoBy.js';
import { picked } from '../views/saved-views.js';
import { titled, words } from '../words/index.js';
import { CheckSheet } from './CheckSheet.js';
import { DecisionMark } from './DecisionMark.js';
import { lineText, standsText, WhatGoes } from './names.js';
import { DECISIONS, STATES, useOrders } from './orders.js';
import type { OrderCheck, OrderFilters } from './orders.js';

const { orders: texts } = words;

/** By what an address may ask too, for which there is no field. */
const ALSO = ['licenseId', 'supplierId', 'recheckedSince'] as const;
const EVERY = 'every';

/** The lines of orders, those that do not go out first, by filters that the address keeps. */
export function OrdersPage() {
  const search = useSearch({ from: '/orders' });
  const navigate = useNavigate();
  const { role } = useMe();
  const [isChecking, setChecking] = useState(false);
  const decision = DECISIONS.find((one) => one === search.decision);
  const state = search.state === EVERY ? EVERY : (STATES.find((one) => one === search.state) ?? 'open');
  const also = picked(search, ALSO);
  const filters: OrderFilters = {
    state: state === EVERY ? undefined : state,
    document: search.document === '' ? undefined : search.document,
    ...also,
  };
  const go = (change: Partial<Record<string, string>>) =>
    void navigate({ to: '/orders', search: { ...search, ...change }, replace: true });
  return (
    <>
      <header className="spread">
        <div>
          <Title text={texts.title} />
          <p className="quiet narrow">{texts.intro}</p>
        </div>
        {PREPARERS.includes(role) && (
          <Button className="button button-act no-print" onPress={() => setChecking(true)}>
            {texts.check.open}
          </Button>
        )}
      </header>
      <Filters decision={decision} state={state} document={search.document ?? ''} onGo={go} />
      <AlsoBy also={also} onLeaveOut={(word) => go({ [word]: '' })} />
      <Lines decision={decision} filters={filters} />
      {isChecking && (
        <CheckSheet
          onClose={() => setChecking(false)}
          onChecked={({ id }) => void navigate({ to: '/orders/$id', params: { id } })}
        />
      )}
    </>
  );
}

interface FiltersProps {
  readonly decision: OrderCheck['decision'] | undefined;
  readonly state: OrderCheck['state'] | typeof EVERY;
  readonly document: string;
  readonly onGo: (change: Partial<Record<string, string>>) => void;
}

function Filters({ decision, state, document, onGo }: FiltersProps) {
  const [find, setFind] = useState(document);
  return (
    <form
      className="filters"
      onSubmit={(event) => {
        event.preventDefault();
        onGo({ document: find.trim() });
      }}
    >
      <TextBox label={texts.filters.document} type="search" value={find} onChange={setFind} />
      <Choice
        label={texts.filters.decision}
        value={decision ?? ''}
        onChange={(id) => onGo({ decision: id })}
        options={[
          { id: '', text: texts.filters.any },
          ...DECISIONS.map((id) => ({ id, text: texts.decisions[id] })),
        ]}
      />
      <Choice
        label={texts.filters.state}
        value={state}
        onChange={(id) => onGo({ state: id })}
        options={[
          ...STATES.map((id) => ({ id, text: titled(texts.states[id]) })),
          { id: EVERY, text: titled(texts.anyState) },
        ]}
      />
    </form>
  );
}

/** What does not go first: of each decision a list of its own. */
function Lines({
  decision,
  filters,
}: {
  decision: OrderCheck['decision'] | undefined;
  filters: OrderFilters;
}) {
  const blocked = useOrders({ ...filters, decision: 'blocked' });
  const held = useOrders({ ...filters, decision: 'hold' });
  const released = useOrders({ ...filters, decision: 'release' });
  const all = { blocked, hold: held, release: released };
  const shown = DECISIONS.filter((one) => decision === undefined || one === decision);
  const waiting = shown.map((one) => all[one]).find(({ isPending, isError }) => isPending || isError);
  if (waiting) return <QueryState {...waiting} />;
  const filled = shown.filter((one) => all[one].rows.length > 0);
  if (filled.length === 0) return <Empty title={texts.empty} next={texts.emptyNext} />;
  return filled.map((one) => (
    <section key={one} aria-label={texts.groups[one]}>
      <h2>{texts.groups[one]}</h2>
      <DataTable
        label={texts.groups[one]}
        columns={COLUMNS}
        rows={all[one].rows}
        keyOf={keyOf}
        name={{ list: 'orders' }}
        csvName="orders.csv"
        tools={
          <FileLink path="/v1/order-checks" isOfEntity query={{ ...filters, decision: one }} format="xlsx" />
        }
        {...all[one].list}
      />
    </section>
  ));
}

const COLUMNS: readonly Column<OrderCheck>[] = [
  {
    id: 'line',
    header: texts.columns.line,
    cell: (check) => (
      <Link to="/orders/$id" params={{ id: check.id }} className="days">
        {lineText(check)}
      </Link>
    ),
    text: lineText,
  },
  {
    id: 'what',
    header: texts.columns.what,
    cell: (check) => <WhatGoes check={check} />,
    text: ({ asked }) => asked.destination,
  },
  {
    id: 'stands',
    header: texts.columns.stands,
    cell: (check) => (
      <>
        {check.state === 'open' && <DecisionMark decision={check.decision} />} {standsText(check)}
      </>
    ),
    text: standsText,
  },
];

const keyOf = ({ id }: OrderCheck) => id;
