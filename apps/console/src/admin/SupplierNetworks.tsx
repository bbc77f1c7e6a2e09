import { useState } from 'react';
import { Button } from 'react-aria-components';
import { TextsBox } from '../parts/fields.js';
import { Refused } from '../parts/Refused.js';
import { MeanwhileOf } from '../parts/Meanwhile.js';
import { useKept } from '../parts/seen.js';
import { Sheet } from '../parts/Sheet.js';
import { useSuppliers } from '../reports/suppliers.js';
import { QueryState } from '../shell/QueryState.js';
import { words } from '../words/index.js';
import { useGrantNetworks, useNetworks } from './admin.js';
import type { NetworkGrant } from './admin.js';
import { linesOf } from '../parts/lines.js';

const { admin } = words;

interface Supplier {
  readonly id: string;
  readonly name: string;
}

/** Which private networks the webhooks of each supplier may reach. */
export function SupplierNetworks({ mayEdit }: { mayEdit: boolean }) {
  const suppliers = useSuppliers();
  const [open, setOpen] = useState<Supplier | null>(null);
  if (suppliers.isPending || suppliers.isError) return <QueryState {...suppliers} />;
  return (
    <section aria-labelledby="suppliers">
      <h2 id="suppliers">{admin.suppliers}</h2>
      <p className="quiet">{admin.supplierNetworksText}</p>
      <ul className="bare">
        {suppliers.data.data.map(({ id, name }) => (
          <li key={id} className="spread key">
            <span>{name}</span>
            <Button
              className="button"
              aria-label={admin.supplierNetworksOf(name)}
              onPress={() => setOpen({ id, name })}
            >
              {admin.supplierNetworks}
            </Button>
          </li>
        ))}
      </ul>
      {open && (
        <Sheet title={admin.supplierNetworksOf(open.name)} isOpen onClose={() => setOpen(null)}>
          <Networks supplierId={open.id} mayEdit={mayEdit} />
        </Sheet>
      )}
    </section>
  );
}

function Networks({ supplierId, mayEdit }: { supplierId: string; mayEdit: boolean }) {
  const asked = useNetworks(supplierId);
  if (asked.isPending || asked.isError) return <QueryState {...asked} />;
  const { grant, etag } = asked.data;
  return (
    <>
      <p>{grant.networks === null ? admin.undecided : admin.decided(grant.networks.join(', '))}</p>
      {mayEdit && <Decide key={grant.supplierId} grant={grant} etag={etag} />}
    </>
  );
}

function Decide(newest: { grant: NetworkGrant; etag: string }) {
  const { grant } = newest;
  const kept = useKept(newest, (one): { networks: readonly string[] } => ({
    networks: one.grant.networks ?? [],
  }));
  const { networks } = kept.mine;
  const decide = useGrantNetworks(grant.supplierId, kept.seen.etag);
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        decide.mutate(linesOf(networks), { onSuccess: kept.saved() });
      }}
    >
      <TextsBox
        label={admin.grantedNetworks}
        value={networks}
        onChange={(changed) => kept.setMine({ networks: changed })}
      />
      <Refused error={decide.error} />
      <MeanwhileOf kept={kept} change={decide} />
      <div className="row">
        <Button type="submit" className="button button-act" isDisabled={decide.isPending}>
          {admin.decide}
        </Button>
        {grant.networks !== null && (
          <Button
            className="button"
            onPress={() => decide.mutate(null, { onSuccess: kept.saved() })}
            isDisabled={decide.isPending}
          >
            {admin.undecide}
          </Button>
        )}
      </div>
    </form>
  );
}
