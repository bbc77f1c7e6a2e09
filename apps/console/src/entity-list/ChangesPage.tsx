import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { Entry } from '../api.js';
import { Empty } from '../parts/Empty.js';
import { Choice } from '../parts/fields.js';
import { Title } from '../parts/Title.js';
import { QueryState, QueryStatePage } from '../shell/QueryState.js';
import { countryText, dayText, words } from '../words/index.js';
import { useChanges, useImpact, useVersions } from './entries.js';
import type { Version } from './entries.js';
import './list.css';

const { entityList } = words.screening;

/** What came and what went between two versions, in two columns. */
export function ChangesPage() {
  const versions = useVersions();
  if (versions.isPending || versions.isError)
    return <QueryStatePage title={entityList.differences} {...versions} />;
  return (
    <>
      <header>
        <Link to="/entity-list" className="quiet">
          {entityList.back}
        </Link>
        <Title text={entityList.differences} />
      </header>
      {versions.data.data.length === 0 ? (
        <Empty title={entityList.noVersion} next={entityList.noVersionNext} />
      ) : (
        <Between versions={versions.data.data} />
      )}
    </>
  );
}

function Between({ versions }: { versions: readonly Version[] }) {
  const search = useSearch({ from: '/entity-list/changes' });
  const navigate = useNavigate();
  const newest = versions[0]?.version ?? 1;
  const to = Number(search.to ?? newest);
  const from = Number(search.from ?? to - 1);
  const changes = useChanges(to, from);
  const options = versions.map(({ version, effectiveOn, entries }) => ({
    id: String(version),
    text: entityList.version(version, dayText(effectiveOn), entries),
  }));
  const go = (change: Partial<Record<string, string>>) =>
    void navigate({ to: '/entity-list/changes', search: { ...search, ...change }, replace: true });
  return (
    <>
      <div className="filters">
        <Choice
          label={entityList.from}
          options={[...options, { id: '0', text: '0' }]}
          value={String(from)}
          onChange={(id) => go({ from: id })}
        />
        <Choice
          label={entityList.to}
          options={options}
          value={String(to)}
          onChange={(id) => go({ to: id })}
        />
        <Impact version={to} />
      </div>
      {changes.isPending || changes.isError ? (
        <QueryState {...changes} />
      ) : (
        <div className="differences">
          <Side title={entityList.removed(changes.data.removed.length)} entries={changes.data.removed} />
          <Side title={entityList.added(changes.data.added.length)} entries={changes.data.added} />
          <section className="differences-changed">
            <h2>{entityList.changed(changes.data.changed.length)}</h2>
            <ul className="bare">
              {changes.data.changed.slice(0, MOST).map(({ after, differences }) => (
                <li key={after.id}>
                  <EntryLink entry={after} />
                  {differences.map(({ text }) => (
                    <span key={text} className="history-text">
                      {text}
                    </span>
                  ))}
                </li>
              ))}
            </ul>
          </section>
        </div>
      )}
    </>
  );
}

const MOST = 100;

function Side({ title, entries }: { title: string; entries: readonly Entry[] }) {
  return (
    <section>
      <h2>{title}</h2>
      <ul className="bare">
        {entries.slice(0, MOST).map((entry) => (
          <li key={entry.id}>
            <EntryLink entry={entry} />
          </li>
        ))}
        {entries.length > MOST && <li className="quiet">{words.parts.andMore(entries.length - MOST)}</li>}
      </ul>
    </section>
  );
}

function EntryLink({ entry: { id, name, country } }: { entry: Entry }) {
  return (
    <>
      <Link to="/entity-list/entries/$id" params={{ id }}>
        {name}
      </Link>{' '}
      <span className="quiet">{country === null ? '' : countryText(country)}</span>
    </>
  );
}

function Impact({ version }: { version: number }) {
  const { data } = useImpact(version);
  if (!data) return null;
  return (
    <p>
      <span className="quiet">{entityList.impact}</span>
      <br />
      {entityList.impactText(data.parties.length, data.applications.length)}
    </p>
  );
}
