import { useMemo, useState } from 'react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Button } from 'react-aria-components';
import { CountryPicker } from '../filing/CountryPicker.js';
import { FILERS } from '../offices.js';
import { DataTable } from '../parts/DataTable.js';
import type { Column } from '../parts/DataTable.js';
import { Empty } from '../parts/Empty.js';
import { Choice, TextBox } from '../parts/fields.js';
import { usePersons } from '../parts/persons.js';
import { Title } from '../parts/Title.js';
import { useMe } from '../session/session.js';
import { QueryState } from '../shell/QueryState.js';
import { AlsoBy } from '../views/AlsoBy.js';
import { picked } from '../views/saved-views.js';
import { dayText, words } from '../words/index.js';
import { KINDS, useAuthorizations } from './authorizations.js';
import type { AuthorizationFilters, ListedAuthorization } from './authorizations.js';
import { calledText, coversText, standsText } from './names.js';

const { authorizations: texts } = words;

/** By what an address may ask too, for which there is no field. */
const ALSO = ['productId', 'supplierId'] as const;

/** What persons recorded that lines of orders may go by, by filters that the address keeps. */
export function AuthorizationsPage() {
  const search = useSearch({ from: '/authorizations' });
  const navigate = useNavigate();
  const { role } = useMe();
  const also = picked(search, ALSO);
  const go = (change: Partial<Record<string, string>>) =>
    void navigate({ to: '/authorizations', search: { ...search, ...change }, replace: true });
  const filters: AuthorizationFilters = {
    kind: KINDS.find((one) => one === search.kind),
    eccn: search.eccn,
    destination: search.destination,
    inForceOn: search.inForceOn,
    ...also,
  };
  return (
    <>
      <header className="spread">
        <div>
          <Title text={texts.title} />
          <p className="quiet narrow">{texts.intro}</p>
        </div>
        {FILERS.includes(role) && (
          <Link to="/authorizations/record" className="button button-act no-print">
            {texts.record.act}
          </Link>
        )}
      </header>
      <Filters filters={filters} onGo={go} />
      <AlsoBy also={also} onLeaveOut={(word) => go({ [word]: '' })} />
      <Listed filters={filters} />
    </>
  );
}

interface FiltersProps {
  readonly filters: AuthorizationFilters;
  readonly onGo: (change: Partial<Record<string, string>>) => void;
}

function Filters({ filters, onGo }: FiltersProps) {
  const [eccn, setEccn] = useState(filters.eccn ?? '');
  return (
    <form
      className="filters"
      onSubmit={(event) => {
        event.preventDefault();
        onGo({ eccn: eccn.trim() });
      }}
    >
      <Choice
        label={texts.filters.kind}
        value={filters.kind ?? ''}
        onChange={(kind) => onGo({ kind })}
        options={[{ id: '', text: texts.filters.any }, ...KINDS.map((id) => ({ id, text: texts.kinds[id] }))]}
      />
      <TextBox label={texts.filters.eccn} type="search" value={eccn} onChange={setEccn} />
      <CountryPicker
        label={texts.filters.destination}
        value={filters.destination ?? ''}
        onChange={(destination) => onGo({ destination })}
      />
      <TextBox
        label={texts.filters.inForceOn}
        type="date"
        value={filters.inForceOn ?? ''}
        onChange={(inForceOn) => onGo({ inForceOn })}
      />
      <Button type="submit" className="button">
        {texts.filters.find}
      </Button>
    </form>
  );
}

function Listed({ filters }: { filters: AuthorizationFilters }) {
  const asked = useAuthorizations(filters);
  const persons = usePersons();
  const columns = useMemo(() => [...COLUMNS, byColumn(persons)], [persons]);
  if (asked.isPending || asked.isError) return <QueryState {...asked} />;
  if (asked.rows.length === 0) return <Empty title={texts.empty} next={texts.emptyNext} />;
  return (
    <DataTable
      label={texts.title}
      columns={columns}
      rows={asked.rows}
      keyOf={keyOf}
      name={{ list: 'authorizations' }}
      csvName="authorizations.csv"
      {...asked.list}
    />
  );
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

function byColumn(persons: (id: string) => string): Column<ListedAuthorization> {
  const text = ({ recordedBy, recordedAt }: ListedAuthorization) =>
    texts.recordedBy(persons(recordedBy), dayText(recordedAt.slice(0, 10)));
  return { id: 'by', header: texts.columns.by, cell: text, text };
}

const COLUMNS: readonly Column<ListedAuthorization>[] = [
  {
    id: 'what',
    header: texts.columns.what,
    cell: (one) => (
      <>
        <Link to="/authorizations/$id" params={{ id: one.id }}>
          {calledText(one)}
        </Link>{' '}
        <span className="near">{standsText(one, today())}</span>
      </>
    ),
    text: calledText,
  },
  { id: 'covers', header: texts.columns.covers, cell: coversText, text: coversText },
  {
    id: 'until',
    header: texts.columns.until,
    cell: ({ validUntil }) => <span className="figures">{dayText(validUntil)}</span>,
    text: ({ validUntil }) => validUntil,
  },
];

const keyOf = ({ id }: ListedAuthorization) => id;
