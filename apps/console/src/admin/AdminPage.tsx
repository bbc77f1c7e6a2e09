import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import { Button } from 'react-aria-components';
import { UnsentMails } from '../mail/UnsentMails.js';
import { DataTable } from '../parts/DataTable.js';
import type { Column } from '../parts/DataTable.js';
import { Title } from '../parts/Title.js';
import { useSuppliers } from '../reports/suppliers.js';
import { useIsCompany } from '../session/posture.js';
import { useMe } from '../session/session.js';
import { QueryStatePage } from '../shell/QueryState.js';
import { words } from '../words/index.js';
import { GroupGrants } from './GroupGrants.js';
import { AddPrincipal, AddSupplier } from './AddSheets.js';
import { roleText, usePrincipals } from './admin.js';
import type { Principal } from './admin.js';
import { Settings } from './Settings.js';
import { SupplierNetworks } from './SupplierNetworks.js';

const { admin } = words;

/** Who may do what, and which decisions need a second signature. */
export function AdminPage() {
  const principals = usePrincipals();
  const suppliers = useSuppliers();
  const { role } = useMe();
  const isCompany = useIsCompany();
  const [open, setOpen] = useState<'principal' | 'supplier' | null>(null);
  if (principals.isPending || principals.isError)
    return <QueryStatePage title={admin.title} {...principals} />;
  const nameOf = (id: string | null) => suppliers.data?.data.find((one) => one.id === id)?.name ?? '';
  const mayEdit = role === 'administrator';
  const personOf = (id: string) => principals.rows.find((one) => one.id === id)?.name ?? '';
  return (
    <>
      <header className="spread">
        <Title text={admin.title} />
        {mayEdit ? (
          <span className="row">
            <Button className="button" onPress={() => setOpen('supplier')}>
              {admin.addSupplier}
            </Button>
            <Button className="button button-act" onPress={() => setOpen('principal')}>
              {admin.add}
            </Button>
          </span>
        ) : (
          <span className="quiet">{admin.readOnly}</span>
        )}
      </header>
      <section aria-labelledby="principals">
        <h2 id="principals">{admin.principals}</h2>
        <DataTable
          label={admin.principals}
          columns={columnsFor(nameOf)}
          rows={principals.rows}
          keyOf={({ id }) => id}
          csvName="principals.csv"
          {...principals.list}
        />
      </section>
      {isCompany && <UnsentMails mayEdit={mayEdit} nameOf={personOf} />}
      <SupplierNetworks mayEdit={mayEdit} />
      <Settings mayEdit={mayEdit} />
      {isCompany && <GroupGrants mayEdit={mayEdit} />}
      {open === 'principal' && <AddPrincipal onClose={() => setOpen(null)} />}
      {open === 'supplier' && <AddSupplier onClose={() => setOpen(null)} />}
    </>
  );
}

function columnsFor(nameOf: (supplierId: string | null) => string): readonly Column<Principal>[] {
  const belongs = ({ memberships, agency }: Principal) =>
    agency ?? memberships.map(({ supplierId }) => nameOf(supplierId)).join(', ');
  return [
    {
      id: 'name',
      header: admin.name,
      cell: ({ id, name }) => (
        <Link to="/administration/$id" params={{ id }}>
          {name}
        </Link>
      ),
      text: ({ name }) => name,
    },
    { id: 'role', header: admin.role, cell: roleText, text: roleText },
    { id: 'belongs', header: admin.belongs, cell: belongs, text: belongs },
    {
      id: 'state',
      header: admin.state,
      cell: ({ disabled }) =>
        disabled ? <span className="missed">{admin.disabled}</span> : <span>{admin.active}</span>,
      text: ({ disabled }) => (disabled ? admin.disabled : admin.active),
    },
  ];
}
