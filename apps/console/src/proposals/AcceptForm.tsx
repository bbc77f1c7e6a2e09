import { useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { Choice, TextBox } from '../parts/fields.js';
import { errorsByPointer, Refused } from '../parts/Refused.js';
import { MeanwhileSeen } from '../parts/Meanwhile.js';
import { useSeen } from '../parts/seen.js';
import type { LoadedCase } from '../tracker/applications.js';
import { eventText } from '../tracker/names.js';
import { asType, FILED, observationOf, typesOf, valuesSaid } from '../tracker/observation-form.js';
import type { Situation, Values } from '../tracker/observation-form.js';
import { FieldsOfType, Provenance, When } from '../tracker/ObservationFields.js';
import { Contradiction } from '../tracker/ObservationSheet.js';
import type { Regime } from '../tracker/regimes.js';
import { words } from '../words/index.js';
import { useAccept } from './proposals.js';
import type { LoadedProposal } from './proposals.js';

const { proposals: texts } = words;
const { record } = words.tracker;

interface Props {
  readonly loaded: LoadedProposal;
  readonly of: LoadedCase;
  readonly regime: Regime;
  /** What stands beside the acceptance. */
  readonly dismiss: ReactNode;
}

/** What would be recorded: as it was proposed until somebody changes it. */
export function AcceptForm({ loaded, of, regime, dismiss }: Props) {
  // What was seen when the page opened: an answer to anything newer is refused.
  const held = useSeen(loaded);
  const { seen } = held;
  const { application, observations } = of;
  const situation: Situation = { regime, observations, corrected: null };
  const [first] = useState(() => valuesSaid(seen.proposal.observation, situation));
  const [values, setValues] = useState<Values>(first);
  const [override, setOverride] = useState('');
  const accept = useAccept(seen);
  const errors = errorsBeneath(accept.error);
  const observation = observationOf(values, situation);
  const edit = (change: Partial<Values>) => setValues({ ...values, ...change });
  const isUnchanged = values === first && override.trim() === '';
  const asksOverride = values.type === FILED && application.status !== 'ready';
  return (
    <form
      className="stack"
      onSubmit={(submitted) => {
        submitted.preventDefault();
        const without = override.trim() === '' ? {} : { override: override.trim() };
        const changed = isUnchanged ? {} : { observation: { ...observation, ...without } };
        accept.mutate({ applicationId: application.id, ...changed });
      }}
    >
      <p className="quiet">{texts.observationHint}</p>
      <Choice
        label={record.what}
        options={typesIn(values.type, regime, application.allowedEvents)}
        value={values.type}
        onChange={(type) => setValues(asType(type, values, situation))}
        error={errors.get('/type')}
      />
      <When values={values} errors={errors} onChange={edit} />
      <FieldsOfType values={values} situation={situation} errors={errors} onChange={edit} />
      <Provenance values={values} errors={errors} onChange={edit} />
      {asksOverride && (
        <TextBox
          label={words.reviews.override}
          value={override}
          onChange={setOverride}
          hint={words.reviews.overrideHint}
          error={errors.get('/override')}
          isLong
        />
      )}
      <Refused error={accept.error} />
      <MeanwhileSeen held={held} change={accept} />
      <Contradiction error={accept.error} regime={regime} />
      <div className="row">
        <Button
          type="submit"
          className="button button-act"
          isDisabled={observation === null || accept.isPending}
        >
          {texts.accept}
        </Button>
        {dismiss}
      </div>
    </form>
  );
}

/** What may have happened instead: what was proposed first. */
function typesIn(proposed: string, regime: Regime, allowed: readonly string[]) {
  const all = [...typesOf('authority', regime, allowed), ...typesOf('applicant', regime, allowed)];
  const others = all.filter(({ id }) => id !== proposed);
  return [{ id: proposed, text: eventText(proposed, regime) }, ...others];
}

/** What is refused of the observation, by its own fields. */
function errorsBeneath(error: Error | null): ReadonlyMap<string, string> {
  return new Map(
    [...errorsByPointer(error)].map(([pointer, detail]) => [pointer.replace(/^\/observation/, ''), detail]),
  );
}
