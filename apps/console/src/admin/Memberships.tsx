import { Button } from 'react-aria-components';
import { linesOf } from '../parts/lines.js';
import { MeanwhileOf } from '../parts/Meanwhile.js';
import { errorsByPointer, Refused } from '../parts/Refused.js';
import { useKept } from '../parts/seen.js';
import { words } from '../words/index.js';
import { useEditPrincipal } from './admin.js';
import type { Principal } from './admin.js';
import { MEMBER_ROLES, RightsRow } from './Rights.js';
import type { Rights } from './Rights.js';

const { admin } = words;
type Row = Rights<(typeof MEMBER_ROLES)[number]>;
const NEW: Row = { supplierId: null, role: 'compliance_officer', functions: [] };

function rowsOf({ principal }: { principal: Principal }): { readonly rows: readonly Row[] } {
  return { rows: principal.memberships };
}

/** Of which legal entities somebody is, and as what, of what was read with an ETag. */
export function Memberships(newest: { principal: Principal; etag: string }) {
  const kept = useKept(newest, rowsOf);
  const { rows } = kept.mine;
  const setRows = (changed: readonly Row[]) => kept.setMine({ rows: changed });
  const edit = useEditPrincipal(newest.principal.id, kept.seen.etag);
  const errors = errorsByPointer(edit.error);
  const memberships = rows.map(({ supplierId, role, functions }) => ({
    supplierId: supplierId ?? '',
    role,
    functions: linesOf(functions),
  }));
  const replace = (at: number, ...by: Row[]) => setRows(rows.toSpliced(at, 1, ...by));
  return (
    <section aria-labelledby="memberships">
      <h2 id="memberships">{admin.memberships}</h2>
      <p className="quiet">{admin.membershipsText}</p>
      <form
        noValidate
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          edit.mutate({ memberships }, { onSuccess: kept.saved() });
        }}
      >
        {rows.map((row, at) => (
          <RightsRow
            key={at}
            label={admin.membership(at + 1)}
            roles={MEMBER_ROLES}
            value={row}
            errors={errors}
            pointer={`/memberships/${at}`}
            onChange={(changed) => replace(at, changed)}
            onRemove={() => replace(at)}
          />
        ))}
        <div className="row">
          <Button className="button" onPress={() => setRows([...rows, NEW])}>
            {admin.addMembership}
          </Button>
          <Button type="submit" className="button button-act" isDisabled={edit.isPending}>
            {admin.saveMemberships}
          </Button>
        </div>
        <Refused error={edit.error} />
        <MeanwhileOf kept={kept} change={edit} />
      </form>
    </section>
  );
}
