import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { DataTable } from '../parts/DataTable.js';
import type { Column } from '../parts/DataTable.js';
import { Empty } from '../parts/Empty.js';
import { FileLink } from '../parts/FileLink.js';
import { Figure } from '../parts/Figure.js';
import { Choice, TextBox } from '../parts/fields.js';
import { Title } from '../parts/Title.js';
import { useHere } from '../session/posture.js';
import { QueryState, QueryStatePage } from '../shell/QueryState.js';
import { countryText, numberText, titled, words } from '../words/index.js';
import { OwnBesidePublished } from './OwnBesidePublished.js';
import { clockText, regimeOptions, regimeText } from './names.js';
import { useRegimes } from './regimes.js';
import type { Regimes } from './regimes.js';
import { useTimes } from './times.js';
import type { Group, Grouping, KeptClock, KnownDays, Times } from './times.js';

const { times: texts } = words.tracker;
const GROUPINGS = Object.keys(texts.groupings) as Grouping[];

/** How long authorities took, and how often each limit and target was kept, as far as the company can know. */
export function TimesPage() {
  const search = useSearch({ from: '/reports' });
  const { regimes: here } = useHere();
  const regimes = useRegimes(here.map(({ id }) => id));
  const { from, to, knownAt, regime } = search;
  // An address may name what is no grouping.
  const by = GROUPINGS.find((one) => one === search.by) ?? 'regime';
  const query = { from, to, knownAt, regime, by };
  const asked = useTimes(query);
  if (regimes.isPending || regimes.isError) return <QueryStatePage title={texts.title} {...regimes} />;
  return (
    <>
      <header className="spread">
        <Title text={texts.title} />
        <span className="row">
          <Link to="/reports/freeze">{words.freeze.link}</Link>
          <Link to="/reports/quarterly">{words.quarterly.link}</Link>
          <Link to="/reports/stakes">{words.stakes.link}</Link>
          {asked.data &&
            (['csv', 'xlsx'] as const).map((format) => (
              <FileLink
                key={format}
                path="/v1/reports/timeliness"
                isOfEntity
                query={{ ...query, from: asked.data.from, to: asked.data.to }}
                format={format}
                className="button"
              />
            ))}
        </span>
      </header>
      <p className="quiet">{texts.intro}</p>
      <Asked shown={asked.data} by={by} />
      {asked.isPending || asked.isError ? (
        <QueryState {...asked} />
      ) : (
        <Shown times={asked.data} by={by} regimes={regimes.data} />
      )}
      <OwnBesidePublished query={query} />
    </>
  );
}

function Asked({ shown, by }: { shown: Times | undefined; by: Grouping }) {
  const search = useSearch({ from: '/reports' });
  const navigate = useNavigate();
  const { regimes: here } = useHere();
  const go = (change: Partial<Record<string, string>>) =>
    void navigate({ to: '/reports', search: { ...search, ...change }, replace: true });
  return (
    <div className="filters no-print">
      <TextBox
        label={texts.from}
        type="date"
        value={search.from ?? shown?.from ?? ''}
        onChange={(from) => go({ from })}
      />
      <TextBox
        label={texts.to}
        type="date"
        value={search.to ?? shown?.to ?? ''}
        onChange={(to) => go({ to })}
      />
      <Choice
        label={words.tracker.list.regime}
        value={search.regime ?? ''}
        onChange={(regime) => go({ regime })}
        options={[{ id: '', text: words.tracker.list.anyRegime }, ...regimeOptions(here)]}
      />
      <Choice
        label={texts.by}
        value={by}
        onChange={(grouping) => go({ by: grouping })}
        options={GROUPINGS.map((id) => ({ id, text: texts.groupings[id] }))}
      />
      <TextBox
        label={words.tracker.page.knownAt}
        type="date"
        value={search.knownAt ?? ''}
        onChange={(knownAt) => go({ knownAt })}
      />
    </div>
  );
}

function Shown({ times, by, regimes }: { times: Times; by: Grouping; regimes: Regimes }) {
  if (times.filed === 0) return <Empty title={texts.none} next={texts.noneNext} />;
  const groups = (times.groups ?? []).map((group) => ({ ...group, name: keyText(by, group.key) }));
  return (
    <>
      <div className="figure-row">
        <Figure value={numberText(times.filed)} text={texts.filed} />
        <Figure value={numberText(times.decided)} text={texts.decided} />
        <Figure value={numberText(times.pending)} text={texts.pending} />
        <Figure value={daysText(times.elapsedDays.median)} text={texts.median} />
        <Figure value={daysText(times.elapsedDays.p90)} text={texts.p90} />
      </div>
      <section className="stack">
        <h2>{texts.clocks}</h2>
        <p className="quiet">{texts.clocksText}</p>
        <DataTable
          label={texts.clocks}
          columns={clockColumns(regimes)}
          rows={times.clocks}
          keyOf={({ regime, clock }) => `${regime} ${clock}`}
        />
      </section>
      <section className="stack">
        <h2>{texts.groupings[by]}</h2>
        <DataTable
          label={texts.groupings[by]}
          columns={groupColumns(texts.groupings[by])}
          rows={groups}
          keyOf={({ key }) => key ?? ''}
        />
      </section>
    </>
  );
}

/** A group by what it is called where people read it. */
function keyText(by: Grouping, key: string | null): string {
  if (key === null) return words.tracker.notKnown;
  if (by === 'country') return countryText(key);
  if (by === 'regime') return regimeText(key);
  return by === 'type' ? titled(key) : key;
}

/** Days that are known only as lying between two. */
function daysText(days: KnownDays['median']): string {
  if (days === null) return '–';
  const [least, most] = [numberText(Math.round(days.atLeast)), numberText(Math.round(days.atMost))];
  return least === most ? least : texts.between(least, most);
}

/** How many, and of how many of them that is certain. */
function sureText({ certain, asKnown }: KeptClock['within']): string {
  const all = certain + asKnown;
  return asKnown === 0 ? numberText(all) : texts.ofThem(all, certain);
}

function figures<T>(id: string, header: string, text: (row: T) => string | number): Column<T> {
  return { id, header, text, isFigure: true, cell: (row) => <span className="figures">{text(row)}</span> };
}

function clockColumns(regimes: Regimes): readonly Column<KeptClock>[] {
  const nameOf = ({ regime, clock }: KeptClock) => clockText({ clock, subject: null }, regimes.get(regime));
  return [
    {
      id: 'regime',
      header: words.tracker.list.columns.regime,
      cell: ({ regime }) => regimeText(regime),
      text: ({ regime }) => regimeText(regime),
    },
    { id: 'clock', header: texts.columns.clock, cell: nameOf, text: nameOf },
    figures('within', texts.columns.within, ({ within }) => sureText(within)),
    figures('beyond', texts.columns.beyond, ({ beyond }) => sureText(beyond)),
    figures('silent', texts.columns.silent, ({ silent }) => silent),
    figures('unknown', texts.columns.unknown, ({ unknown }) => unknown),
    figures('running', texts.columns.running, ({ running }) => running),
    figures('counted', texts.columns.counted, ({ countedDays }) => daysText(countedDays.median)),
  ];
}

function groupColumns(header: string): readonly Column<Group & { readonly name: string }>[] {
  return [
    { id: 'key', header, cell: ({ name }) => name, text: ({ name }) => name },
    figures('filed', titled(texts.filed), ({ filed }) => filed),
    figures('decided', titled(texts.decided), ({ decided }) => decided),
    figures('pending', titled(texts.pending), ({ pending }) => pending),
    figures('median', titled(texts.median), ({ elapsedDays }) => daysText(elapsedDays.median)),
    figures('p90', titled(texts.p90), ({ elapsedDays }) => daysText(elapsedDays.p90)),
  ];
}
