import { Button } from 'react-aria-components';
import { TextBox } from '../parts/fields.js';
import { linesOf } from '../parts/lines.js';
import { MeanwhileOf } from '../parts/Meanwhile.js';
import { errorsByPointer, Refused } from '../parts/Refused.js';
import { useKept } from '../parts/seen.js';
import { QueryState } from '../shell/QueryState.js';
import { words } from '../words/index.js';
import { useGroupGrants, useSetGroupGrants } from './admin.js';
import { GRANTED_ROLES, RightsRow } from './Rights.js';
import type { Rights } from './Rights.js';

const { admin } = words;

type Grant = Rights<(typeof GRANTED_ROLES)[number]> & { readonly group: string };
const NEW: Grant = { group: '', supplierId: null, role: 'compliance_officer', functions: [] };

/** What the groups of the organisation's directory make somebody. */
export function GroupGrants({ mayEdit }: { readonly mayEdit: boolean }) {
  const asked = useGroupGrants();
  if (asked.isPending || asked.isError) return <QueryState {...asked} />;
  const { grants, etag } = asked.data;
  return <Table grants={grants} etag={etag} mayEdit={mayEdit} />;
}

interface TableProps {
  readonly grants: readonly Grant[];
  readonly etag: string;
  readonly mayEdit: boolean;
}

function Table({ mayEdit, ...newest }: TableProps) {
  const kept = useKept(newest, ({ grants }) => ({ rows: grants }));
  const { rows } = kept.mine;
  const setRows = (changed: readonly Grant[]) => kept.setMine({ rows: changed });
  const set = useSetGroupGrants(kept.seen.etag);
  const errors = errorsByPointer(set.error);
  const replace = (at: number, ...by: Grant[]) => setRows(rows.toSpliced(at, 1, ...by));
  const send = () =>
    set.mutate(
      rows.map(({ group, supplierId, role, functions }) => ({
        group: group.trim(),
        supplierId,
        role,
        functions: linesOf(functions),
      })),
      { onSuccess: kept.saved() },
    );
  return (
    <section aria-labelledby="groups">
      <h2 id="groups">{admin.groups}</h2>
      <p className="quiet">{admin.groupsText}</p>
      <form
        noValidate
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        {rows.map((row, at) => (
          <div key={at} className="row row-end">
            <TextBox
              label={admin.group}
              value={row.group}
              onChange={(group) => replace(at, { ...row, group })}
              error={errors.get(`/grants/${at}/group`)}
              isRequired
            />
            <RightsRow
              label={admin.grantOf(row.group)}
              roles={GRANTED_ROLES}
              value={row}
              errors={errors}
              pointer={`/grants/${at}`}
              onChange={(changed) => replace(at, { ...row, ...changed })}
              onRemove={() => replace(at)}
            />
          </div>
        ))}
        {mayEdit && (
          <div className="row">
            <Button className="button" onPress={() => setRows([...rows, NEW])}>
              {admin.addGroup}
            </Button>
            <Button type="submit" className="button button-act" isDisabled={set.isPending}>
              {admin.saveGroups}
            </Button>
          </div>
        )}
        <Refused error={set.error} />
        <MeanwhileOf kept={kept} change={set} />
      </form>
    </section>
  );
}
