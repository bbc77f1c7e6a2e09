import { useState } from 'react';
import { Button } from 'react-aria-components';
import { Empty } from '../parts/Empty.js';
import { Ask } from '../parts/Sheet.js';
import { useMe } from '../session/session.js';
import { QueryState } from '../shell/QueryState.js';
import { spoken, titled, words } from '../words/index.js';
import { PolicySheet } from './PolicySheet.js';
import { usePolicies, useRetirePolicy } from './reviews.js';
import type { Policy } from './reviews.js';

const { reviews: texts } = words;

/** What must be reviewed before it is filed, by whom and in which order. */
export function Policies() {
  const policies = usePolicies();
  const mayEdit = useMe().role === 'administrator';
  const [open, setOpen] = useState<Policy | 'new' | null>(null);
  const [retired, setRetired] = useState<Policy | null>(null);
  const retire = useRetirePolicy();
  if (policies.isPending || policies.isError) return <QueryState {...policies} />;
  return (
    <div className="stack">
      {policies.rows.length === 0 && <Empty title={texts.noPolicies} next="" />}
      {policies.rows.map((policy) => (
        <section key={policy.id} className="stack" aria-label={policy.name}>
          <h2>{policy.name}</h2>
          <p>{conditionsText(policy)}</p>
          <ol>
            {policy.steps.map((step) => (
              <li key={step.id}>{titled(spoken(step.function ?? step.id))}</li>
            ))}
          </ol>
          {mayEdit && (
            <div className="row">
              <Button
                className="button"
                aria-label={texts.editPolicy(policy.name)}
                onPress={() => setOpen(policy)}
              >
                {texts.editPolicy(policy.name)}
              </Button>
              <Button className="button button-plain" onPress={() => setRetired(policy)}>
                {texts.retire}
              </Button>
            </div>
          )}
        </section>
      ))}
      {mayEdit && (
        <div>
          <Button className="button button-act" onPress={() => setOpen('new')}>
            {texts.addPolicy}
          </Button>
        </div>
      )}
      {open !== null && (
        <PolicySheet
          policy={open === 'new' ? null : (policies.rows.find(({ id }) => id === open.id) ?? open)}
          onClose={() => setOpen(null)}
        />
      )}
      <Ask
        title={texts.retire}
        effect={texts.retireEffect(retired?.name ?? '')}
        act={texts.retire}
        isOpen={retired !== null}
        isBusy={retire.isPending}
        error={retire.error}
        onAct={() => {
          if (retired) retire.mutate(retired.id, { onSuccess: () => setRetired(null) });
        }}
        onClose={() => setRetired(null)}
      />
    </div>
  );
}

function conditionsText({ when }: Policy): string {
  if (when.length === 0) return texts.noConditions;
  const said = when.map(({ field, in: among, above }) => {
    const about = texts.fields.get(field) ?? field;
    if (among) return `${about}: ${among.join(', ')}`;
    return above ? `${about} ${above.amount} ${above.currency}` : about;
  });
  return `${texts.conditions}: ${said.join('; ')}`;
}
