import { useState } from 'react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import {
  Button,
  FileTrigger,
  Label,
  Slider,
  SliderOutput,
  SliderThumb,
  SliderTrack,
} from 'react-aria-components';
import type { Entry, Role } from '../api.js';
import { CountryPicker } from '../filing/CountryPicker.js';
import { useSettled } from '../parts/settled.js';
import { Empty } from '../parts/Empty.js';
import { FileLink } from '../parts/FileLink.js';
import { DataTable } from '../parts/DataTable.js';
import type { Column } from '../parts/DataTable.js';
import { Choice, TextBox } from '../parts/fields.js';
import { Refused } from '../parts/Refused.js';
import { Title } from '../parts/Title.js';
import { addDays, daysBetween } from '../ruler/scale.js';
import { useMe } from '../session/session.js';
import { QueryState, QueryStatePage } from '../shell/QueryState.js';
import { countryText, dayText, words } from '../words/index.js';
import { useEntries, useImport, useVersions } from './entries.js';
import type { Version } from './entries.js';
import { HeldLists } from './HeldLists.js';
import './list.css';

const { entityList } = words.screening;
const { fields } = words.filing;
const IMPORTERS: readonly Role[] = ['administrator', 'licensing_officer'];

const COLUMNS: readonly Column<Entry>[] = [
  {
    id: 'name',
    header: fields.name,
    cell: ({ id, name, aliases }) => (
      <>
        <Link to="/entity-list/entries/$id" params={{ id }}>
          {name}
        </Link>
        {aliases.length > 0 && <span className="aliases quiet">{aliases.join('; ')}</span>}
      </>
    ),
    text: ({ name }) => name,
  },
  {
    id: 'country',
    header: fields.country,
    cell: ({ country }) => (country === null ? '' : countryText(country)),
    text: ({ country }) => country ?? '',
  },
  {
    id: 'policy',
    header: words.screening.policy,
    cell: ({ licenseReviewPolicy }) => <span className="clipped">{licenseReviewPolicy}</span>,
    text: ({ licenseReviewPolicy }) => licenseReviewPolicy ?? '',
  },
  {
    id: 'since',
    header: entityList.effectiveOn,
    cell: ({ effectiveOn }) => (
      <span className="figures">{effectiveOn === null ? '' : dayText(effectiveOn)}</span>
    ),
    text: ({ effectiveOn }) => effectiveOn ?? '',
  },
];

/** The list as it stood on any day. */
export function ListPage() {
  const versions = useVersions();
  const me = useMe();
  if (versions.isPending || versions.isError)
    return <QueryStatePage title={entityList.title} {...versions} />;
  return (
    <>
      <header className="spread">
        <Title text={entityList.title} />
        <span className="row">
          {versions.data.data.length > 1 && <Link to="/entity-list/changes">{entityList.differences}</Link>}
        </span>
      </header>
      {IMPORTERS.includes(me.role) && <HeldLists />}
      {IMPORTERS.includes(me.role) && <ImportList />}
      {versions.data.data.length === 0 ? (
        <Empty title={entityList.noVersion} next={entityList.noVersionNext} />
      ) : (
        <Browser versions={versions.data.data} />
      )}
    </>
  );
}

function Browser({ versions }: { versions: readonly Version[] }) {
  const search = useSearch({ from: '/entity-list' });
  const navigate = useNavigate();
  const [q, setQ] = useState(search.q ?? '');
  const { country, asOf, source } = search;
  const sources = [...new Set(versions.flatMap((version) => version.sources))].sort();
  const filters = { q: useSettled(q.trim()), country, asOf, source };
  const asked = useEntries(filters);
  const go = (change: Partial<Record<string, string>>) =>
    void navigate({ to: '/entity-list', search: { ...search, ...change }, replace: true });
  return (
    <>
      <div className="filters">
        <TextBox label={entityList.find} type="search" value={q} onChange={setQ} />
        <CountryPicker
          label={entityList.country}
          value={country ?? ''}
          onChange={(code) => go({ country: code })}
        />
        {sources.length > 1 && (
          <Choice
            label={entityList.source}
            options={[{ id: '', text: entityList.anySource }, ...sources.map((id) => ({ id, text: id }))]}
            value={source ?? ''}
            onChange={(id) => go({ source: id })}
          />
        )}
        <AsOf versions={versions} value={asOf} onChange={(day) => go({ asOf: day })} />
      </div>
      {asked.isPending || asked.isError ? (
        <QueryState {...asked} />
      ) : asked.rows.length === 0 ? (
        <Empty title={entityList.empty} next={words.lists.emptyNext} />
      ) : (
        <DataTable
          label={entityList.title}
          columns={COLUMNS}
          rows={asked.rows}
          keyOf={({ id }) => id}
          csvName="entity-list.csv"
          tools={<FileLink path="/v1/entity-list/entries" query={filters} format="xlsx" />}
          {...asked.list}
        />
      )}
    </>
  );
}

interface AsOfProps {
  readonly versions: readonly Version[];
  readonly value: string | undefined;
  readonly onChange: (day: string) => void;
}

/** A slider over the days that have a version; each version is a mark on it. */
function AsOf({ versions, value, onChange }: AsOfProps) {
  const days = versions.map(({ effectiveOn }) => effectiveOn).sort();
  const first = days[0] ?? '';
  const newest = days.at(-1) ?? '';
  const span = Math.max(1, daysBetween(first, newest));
  const [at, setAt] = useState(
    value === undefined ? span : Math.min(span, Math.max(0, daysBetween(first, value))),
  );
  return (
    <Slider
      className="slider"
      value={at}
      onChange={setAt}
      onChangeEnd={(day) => onChange(addDays(first, day))}
      minValue={0}
      maxValue={span}
    >
      <Label>{entityList.asOf}</Label>
      <SliderOutput className="figures">{dayText(addDays(first, at))}</SliderOutput>
      <SliderTrack className="slider-track">
        {[...new Set(days)].map((day) => (
          <span
            key={day}
            className="slider-mark"
            style={{ insetInlineStart: `${(daysBetween(first, day) / span) * 100}%` }}
          />
        ))}
        <SliderThumb className="slider-thumb" />
      </SliderTrack>
    </Slider>
  );
}

/** Imports a snapshot, and says what it changed. */
function ImportList() {
  const [effectiveOn, setEffectiveOn] = useState('');
  const imported = useImport();
  return (
    <details>
      <summary className="quiet">{entityList.import}</summary>
      <div className="stack inset-block">
        <p className="quiet">{entityList.importEffect}</p>
        <div className="row row-end">
          <TextBox label={entityList.effectiveOn} type="date" value={effectiveOn} onChange={setEffectiveOn} />
          <FileTrigger
            acceptedFileTypes={['.csv', '.json', '.xml']}
            onSelect={(files) => {
              const file = files?.[0];
              if (file) imported.mutate({ file, effectiveOn });
            }}
          >
            <Button className="button" isDisabled={imported.isPending}>
              {words.parts.chooseFile}
            </Button>
          </FileTrigger>
        </div>
        {imported.isPending && <p role="status">{words.loading}</p>}
        {imported.data && <Imported {...imported.data} />}
        <Refused error={imported.error} />
      </div>
    </details>
  );
}

type Result = NonNullable<ReturnType<typeof useImport>['data']>;

/** What an import changed, and what of the file could not be used, by line. */
function Imported(result: Result) {
  const { version, added, removed, changed, kept, rejected, notUnderstood } = result;
  return (
    <>
      <p role="status">
        {entityList.imported(version, added, removed, changed)} {kept > 0 && entityList.kept(kept)}
      </p>
      <Lines
        title={entityList.rejected(result.rejectedCount)}
        lines={rejected.map(({ line, reason }) => `${entityList.line(line)}: ${reason}`)}
      />
      <Lines
        title={entityList.notUnderstood(result.notUnderstoodCount)}
        lines={notUnderstood.map(({ line, field, value }) => `${entityList.line(line)}, ${field}: ${value}`)}
      />
    </>
  );
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <details>
      <summary>{title}</summary>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
