import { COUNTERSIGNED_TYPES } from '@ninety/client/browser';
import { Refused } from '../parts/Refused.js';
import { Tick, Ticks } from '../parts/fields.js';
import { useIsCompany } from '../session/posture.js';
import { QueryState } from '../shell/QueryState.js';
import { dayText, words } from '../words/index.js';
import { useEditRule, useEditSettings, useOwnershipRule, useSettings } from './admin.js';

const { admin } = words;

interface Props {
  readonly mayEdit: boolean;
}

/** The second signature, which an office alone gives, and the ownership rule. */
export function Settings({ mayEdit }: Props) {
  const isCompany = useIsCompany();
  return (
    <div className="columns">
      {!isCompany && <SecondSignature mayEdit={mayEdit} />}
      <OwnershipRule mayEdit={mayEdit} />
    </div>
  );
}

function SecondSignature({ mayEdit }: Props) {
  const asked = useSettings();
  const edit = useEditSettings();
  if (asked.isPending || asked.isError) return <QueryState {...asked} />;
  const { settings, etag } = asked.data;
  const types = COUNTERSIGNED_TYPES.map((id) => ({ id, text: admin.countersign[id] }));
  return (
    <section>
      <h2>{admin.settings}</h2>
      <p className="quiet">{admin.settingsText}</p>
      {mayEdit ? (
        <Ticks
          label={admin.settings}
          options={types}
          value={settings.countersign}
          onChange={(countersign) => edit.mutate({ etag, countersign })}
        />
      ) : (
        <p>
          {types
            .filter(({ id }) => settings.countersign.includes(id))
            .map(({ text }) => text)
            .join(', ') || '—'}
        </p>
      )}
      {edit.isSuccess && <p role="status">{admin.saved}</p>}
      <Refused error={edit.error} />
    </section>
  );
}

function OwnershipRule({ mayEdit }: Props) {
  const asked = useOwnershipRule();
  const edit = useEditRule();
  if (asked.isPending || asked.isError) return <QueryState {...asked} />;
  const { rule, etag } = asked.data;
  return (
    <section>
      <h2>{admin.ownership}</h2>
      <p className="quiet">{admin.ownershipText}</p>
      <Tick
        label={admin.ownershipOn}
        value={rule.isOn}
        isDisabled={!mayEdit || edit.isPending}
        onChange={(isOn) => edit.mutate({ etag, isOn, periods: [...rule.periods] })}
      />
      <ul className="bare figures">
        {rule.periods.map(({ from, until }) => (
          <li key={from}>
            {dayText(from)} – {until === null ? admin.openEnd : dayText(until)}
          </li>
        ))}
      </ul>
      <Refused error={edit.error} />
    </section>
  );
}
