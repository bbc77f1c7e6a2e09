import { useState } from 'react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMutation } from '@tanstack/react-query';
import { Button } from 'react-aria-components';
import { unwrap } from '@ninety/client/browser';
import type { Schemas } from '@ninety/client/browser';
import { api, given, useRows } from '../api.js';
import { usePrincipals } from '../admin/admin.js';
import { Empty } from '../parts/Empty.js';
import { DataTable } from '../parts/DataTable.js';
import { Named } from '../parts/Named.js';
import type { Column } from '../parts/DataTable.js';
import { Choice, TextBox } from '../parts/fields.js';
import { Refused } from '../parts/Refused.js';
import { Title } from '../parts/Title.js';
import { QueryState } from '../shell/QueryState.js';
import { instantText, numberText, words } from '../words/index.js';

const { audit } = words.admin;
type Entry = Schemas['AuditEntry'];
type Verification = Schemas['RecordVerification'];

function useAudit(resource: string | undefined, principalId: string | undefined) {
  return useRows(['audit', resource, principalId], (page) =>
    unwrap(api.GET('/v1/audit', { params: { query: { ...given({ resource, principalId }), ...page } } })),
  );
}

function useVerify() {
  return useMutation({ mutationFn: () => unwrap(api.GET('/v1/audit/verify')) });
}

/** Who did what, and whether the record is whole. */
export function AuditPage() {
  const search = useSearch({ from: '/audit' });
  const navigate = useNavigate();
  const [resource, setResource] = useState(search.resource ?? '');
  const asked = useAudit(search.resource, search.principalId);
  const principals = usePrincipals();
  const verify = useVerify();
  const go = (change: Partial<Record<string, string>>) =>
    void navigate({ to: '/audit', search: { ...search, ...change }, replace: true });
  const nameOf = (id: string | null) =>
    id === null
      ? audit.service
      : (principals.rows.find((one) => one.id === id)?.name ?? words.names.kind('principals') ?? '');
  return (
    <>
      <header className="spread">
        <div>
          <Title text={audit.title} />
          <p className="quiet">{audit.intro}</p>
        </div>
        <Button className="button button-act" isDisabled={verify.isPending} onPress={() => verify.mutate()}>
          {verify.isPending ? audit.verifying : audit.verify}
        </Button>
      </header>
      {verify.data && <Verified verification={verify.data} />}
      <Refused error={verify.error} />
      <form
        className="filters"
        onSubmit={(event) => {
          event.preventDefault();
          go({ resource: resource.trim() });
        }}
      >
        <TextBox label={audit.resource} value={resource} onChange={setResource} type="search" />
        <Choice
          label={audit.who}
          options={[
            { id: '', text: words.parts.any },
            ...principals.rows.map(({ id, name }) => ({ id, text: name })),
          ]}
          value={search.principalId ?? ''}
          onChange={(id) => go({ principalId: id })}
        />
      </form>
      {asked.isPending || asked.isError ? (
        <QueryState {...asked} />
      ) : asked.rows.length === 0 ? (
        <Empty title={audit.empty} next={words.lists.emptyNext} />
      ) : (
        <DataTable
          label={audit.title}
          columns={columnsFor(nameOf)}
          rows={asked.rows}
          keyOf={({ sequence }) => String(sequence)}
          csvName="audit.csv"
          {...asked.list}
        />
      )}
    </>
  );
}

function columnsFor(nameOf: (id: string | null) => string): readonly Column<Entry>[] {
  return [
    {
      id: 'sequence',
      header: '#',
      cell: ({ sequence }) => sequence,
      text: ({ sequence }) => sequence,
      isFigure: true,
    },
    {
      id: 'at',
      header: audit.at,
      cell: ({ at }) => <span className="figures">{instantText(at)}</span>,
      text: ({ at }) => at,
    },
    {
      id: 'who',
      header: audit.who,
      cell: ({ principalId }) =>
        principalId === null ? audit.service : <Named resource={`principals/${principalId}`} />,
      text: ({ principalId }) => nameOf(principalId),
    },
    {
      id: 'what',
      header: audit.what,
      cell: ({ action }) => words.names.act(action),
      text: ({ action }) => action,
    },
    {
      id: 'on',
      header: audit.on,
      cell: ({ resource }) => <Named resource={resource} isKnown />,
      text: ({ resource }) => resource,
    },
    {
      id: 'details',
      header: audit.details,
      cell: ({ details, hash }) => (
        <details>
          <summary className="quiet">{audit.details}</summary>
          <pre className="audit-details" data-machine="">
            {JSON.stringify(details, null, 1)}
          </pre>
          <span className="quiet wraps">
            {audit.hash} {hash}
          </span>
        </details>
      ),
      text: ({ details }) => JSON.stringify(details),
    },
  ];
}

/** That the record is whole, or each fault: what is not as it was recorded, and where. */
function Verified({ verification: { ok, entries, rows, faults } }: { verification: Verification }) {
  if (ok) return <p role="status">{audit.whole(numberText(entries), numberText(rows))}</p>;
  return (
    <div role="status" className="missed">
      <p>{audit.broken}</p>
      <ul>
        {faults.map(({ what, where, detail }) => (
          <li key={`${what} ${where} ${detail}`}>
            {where} {detail}
          </li>
        ))}
      </ul>
    </div>
  );
}
