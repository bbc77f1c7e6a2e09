import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import { Button } from 'react-aria-components';
import { Copyable } from '../parts/Copyable.js';
import { Empty } from '../parts/Empty.js';
import { DataTable } from '../parts/DataTable.js';
import type { Column } from '../parts/DataTable.js';
import { Sheet } from '../parts/Sheet.js';
import { Title } from '../parts/Title.js';
import { useMe } from '../session/session.js';
import { QueryStatePage } from '../shell/QueryState.js';
import { words } from '../words/index.js';
import { said } from '../words/said.js';
import { EndpointForm } from './EndpointForm.js';
import { useAddEndpoint, useEndpoints, useNotices } from './webhooks.js';
import type { Endpoint } from './webhooks.js';

const { webhooks } = words;

const COLUMNS: readonly Column<Endpoint>[] = [
  {
    id: 'url',
    header: webhooks.url,
    cell: ({ id, url }) => (
      <Link to="/webhooks/$id" params={{ id }}>
        {url}
      </Link>
    ),
    text: ({ url }) => url,
  },
  {
    id: 'description',
    header: webhooks.description,
    cell: ({ description }) => description,
    text: ({ description }) => description ?? '',
  },
  {
    id: 'state',
    header: words.admin.state,
    cell: (endpoint) => <State endpoint={endpoint} />,
    text: ({ disabled }) => (disabled ? webhooks.disabled : webhooks.enabled),
  },
];

export function State({ endpoint: { disabled, disabledReason } }: { endpoint: Endpoint }) {
  if (!disabled) return <>{webhooks.enabled}</>;
  return (
    <span className="missed">
      {disabledReason === null ? webhooks.disabled : webhooks.disabledBecause(disabledReason)}
    </span>
  );
}

/** Where events go. */
export function EndpointsPage() {
  const endpoints = useEndpoints();
  const notices = useNotices();
  const { role } = useMe();
  const [isAdding, setAdding] = useState(false);
  if (endpoints.isPending || endpoints.isError)
    return <QueryStatePage title={webhooks.title} {...endpoints} />;
  const add = role !== 'auditor' && (
    <Button className="button button-act" onPress={() => setAdding(true)}>
      {webhooks.add}
    </Button>
  );
  return (
    <>
      <header className="spread">
        <Title text={webhooks.title} />
        <span className="row">
          <Link to="/webhooks/types">{webhooks.catalogue}</Link>
          {endpoints.rows.length > 0 && add}
        </span>
      </header>
      {(notices.data?.data.length ?? 0) > 0 && (
        <section>
          <h2>{webhooks.notices}</h2>
          <ul className="bare">
            {notices.data?.data.map(({ kind, resource, detail }) => (
              <li key={resource}>
                {kind === 'endpoint_disabled' ? (
                  <Link
                    to="/webhooks/$id"
                    params={{ id: resource.split('/').at(-1) ?? '' }}
                    className="missed"
                  >
                    {said(detail)}
                  </Link>
                ) : (
                  <Link to="/administration" className="missed">
                    {said(detail)}
                  </Link>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {endpoints.rows.length === 0 ? (
        <Empty title={webhooks.empty} next={webhooks.emptyNext}>
          {add}
        </Empty>
      ) : (
        <DataTable
          label={webhooks.title}
          columns={COLUMNS}
          rows={endpoints.rows}
          keyOf={({ id }) => id}
          {...endpoints.list}
        />
      )}
      {isAdding && <Add onClose={() => setAdding(false)} />}
    </>
  );
}

function Add({ onClose }: { onClose: () => void }) {
  const add = useAddEndpoint();
  if (add.data) return <Secret secret={add.data.secret ?? ''} onClose={onClose} />;
  return (
    <Sheet title={webhooks.add} isOpen onClose={onClose}>
      <EndpointForm
        act={words.parts.add}
        error={add.error}
        isBusy={add.isPending}
        onSubmit={(endpoint) => add.mutate(endpoint)}
      />
    </Sheet>
  );
}

/** The signing secret, once. */
export function Secret({ secret, onClose }: { secret: string; onClose: () => void }) {
  return (
    <Sheet title={webhooks.secretTitle} isOpen onClose={onClose}>
      <p>{webhooks.secretText}</p>
      <Copyable text={secret} />
      <div>
        <Button className="button" onPress={onClose}>
          {words.parts.close}
        </Button>
      </div>
    </Sheet>
  );
}
