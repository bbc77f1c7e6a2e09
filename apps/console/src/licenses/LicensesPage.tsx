import { useState } from 'react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { FILERS } from '../offices.js';
import { DataTable } from '../parts/DataTable.js';
import type { Column } from '../parts/DataTable.js';
import { Empty } from '../parts/Empty.js';
import { FileLink } from '../parts/FileLink.js';
import { Choice, TextBox } from '../parts/fields.js';
import { Title } from '../parts/Title.js';
import { useHere } from '../session/posture.js';
import { useMe } from '../session/session.js';
import { QueryState } from '../shell/QueryState.js';
import { regimeOptions, regimeText } from '../tracker/names.js';
import { AlsoBy } from '../views/AlsoBy.js';
import { picked, sentWords } from '../views/saved-views.js';
import type { Words } from '../views/saved-views.js';
import { ViewsMenu } from '../views/ViewsMenu.js';
import { dayText, titled, words } from '../words/index.js';
import { remainingText } from './amounts.js';
import { useLicenses } from './licenses.js';
import type { License } from './licenses.js';

const { licenses: texts, list } = words.tracker;

const STATUSES = [
  'active',
  'suspended',
  'exhausted',
  'expired',
  'revoked',
  'superseded',
] as const satisfies readonly License['status'][];

/** By what an address may ask too, for which there is no field. */
const ALSO = ['expiringBefore', 'applicationId', 'supplierId'] as const;

/** Every license of the company, by filters that the address keeps. */
export function LicensesPage() {
  const search = useSearch({ from: '/licenses' });
  const navigate = useNavigate();
  const { role } = useMe();
  const { regimes: here } = useHere();
  const [find, setFind] = useState(search.number ?? '');
  // An address may name what is no status.
  const status = STATUSES.find((one) => one === search.status);
  const { regime, number } = search;
  const also = picked(search, ALSO);
  const filters = { regime, number, status, ...also };
  const asked = useLicenses(filters);
  const go = (change: Partial<Record<string, string>>) =>
    void navigate({ to: '/licenses', search: { ...search, ...change }, replace: true });
  const open = (query: Words) => {
    setFind(query.number ?? '');
    void navigate({ to: '/licenses', search: query });
  };
  return (
    <>
      <header className="spread">
        <Title text={texts.title} />
        <ViewsMenu list="licenses" filters={sentWords(filters)} onOpen={open} />
        {FILERS.includes(role) && (
          <Link to="/licenses/record" className="button button-act">
            {texts.record}
          </Link>
        )}
      </header>
      <form
        className="filters"
        onSubmit={(event) => {
          event.preventDefault();
          go({ number: find.trim() });
        }}
      >
        <TextBox label={texts.columns.number} type="search" value={find} onChange={setFind} />
        <Choice
          label={list.regime}
          value={regime ?? ''}
          onChange={(id) => go({ regime: id })}
          options={[{ id: '', text: list.anyRegime }, ...regimeOptions(here)]}
        />
        <Choice
          label={texts.columns.status}
          value={status ?? ''}
          onChange={(id) => go({ status: id })}
          options={[{ id: '', text: texts.standing }, ...STATUSES.map((id) => ({ id, text: titled(id) }))]}
        />
      </form>
      <AlsoBy also={also} onLeaveOut={(word) => go({ [word]: '' })} />
      {asked.isPending || asked.isError ? (
        <QueryState {...asked} />
      ) : asked.rows.length === 0 ? (
        <Empty title={texts.empty} next={texts.emptyNext} />
      ) : (
        <DataTable
          label={texts.title}
          columns={COLUMNS}
          rows={asked.rows}
          keyOf={keyOf}
          name={{ list: 'licenses' }}
          csvName="licenses.csv"
          tools={<FileLink path="/v1/licenses" isOfEntity query={filters} format="xlsx" />}
          {...asked.list}
        />
      )}
    </>
  );
}

const COLUMNS: readonly Column<License>[] = [
  {
    id: 'number',
    header: texts.columns.number,
    cell: ({ id, number }) => (
      <Link to="/licenses/$id" params={{ id }} className="figures">
        {number}
      </Link>
    ),
    text: ({ number }) => number,
  },
  {
    id: 'regime',
    header: list.columns.regime,
    cell: ({ regime }) => regimeText(regime),
    text: ({ regime }) => regimeText(regime),
  },
  {
    id: 'status',
    header: texts.columns.status,
    cell: ({ status }) => titled(status),
    text: ({ status }) => titled(status),
  },
  {
    id: 'validUntil',
    header: texts.validUntil,
    cell: ({ validUntil }) => dayText(validUntil),
    text: ({ validUntil }) => validUntil,
  },
  { id: 'remaining', header: texts.columns.remaining, cell: remainingText, text: remainingText },
  {
    id: 'application',
    header: texts.application,
    cell: ({ applicationId: id, number }) =>
      id === null ? (
        ''
      ) : (
        <Link to="/applications/$id" params={{ id }} aria-label={texts.applicationOf(number)}>
          {texts.application}
        </Link>
      ),
    text: ({ applicationId }) => (applicationId === null ? '' : texts.application),
  },
];

const keyOf = ({ id }: License) => id;
