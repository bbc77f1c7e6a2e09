import { COUNTERSIGNED_TYPES } from '@ninety/client/browser';
import { Refused } from '../parts/Refused.js';
import { Tick, Ticks } from '../parts/fields.js';
import { QueryState } from '../shell/QueryState.js';
import { dayText, words } from '../words/index.js';
import { useEditRule, useEditSettings, useSettings } from './admin.js';

const { admin } = words;

/** The second signature, and the ownership rule. */
export function Settings({ mayEdit }: { mayEdit: boolean }) {
  const asked = useSettings();
  const edit = useEditSettings();
  const rule = useEditRule();
  if (asked.isPending || asked.isError) return <QueryState {...asked} />;
  const { settings, etag, rule: current, ruleEtag } = asked.data;
  const types = COUNTERSIGNED_TYPES.map((id) => ({ id, text: admin.countersign[id] }));
  return (
    <div className="columns">
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
      <section>
        <h2>{admin.ownership}</h2>
        <p className="quiet">{admin.ownershipText}</p>
        <Tick
          label={admin.ownershipOn}
          value={current.isOn}
          isDisabled={!mayEdit || rule.isPending}
          onChange={(isOn) => rule.mutate({ etag: ruleEtag, isOn, periods: [...current.periods] })}
        />
        <ul className="bare figures">
          {current.periods.map(({ from, until }) => (
            <li key={from}>
              {dayText(from)} – {until === null ? admin.openEnd : dayText(until)}
            </li>
          ))}
        </ul>
        <Refused error={rule.error} />
      </section>
    </div>
  );
}
