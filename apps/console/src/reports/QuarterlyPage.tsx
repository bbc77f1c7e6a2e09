import { useMemo } from 'react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { COMPANY_PEOPLE } from '../offices.js';
import { DataTable } from '../parts/DataTable.js';
import type { Column } from '../parts/DataTable.js';
import { FileLink } from '../parts/FileLink.js';
import { Figure } from '../parts/Figure.js';
import { Choice } from '../parts/fields.js';
import { Title } from '../parts/Title.js';
import { useHere, useIsCompany } from '../session/posture.js';
import { useMe } from '../session/session.js';
import { QueryState } from '../shell/QueryState.js';
import { regimeOptions } from '../tracker/names.js';
import { countryText, dayText, numberText, words } from '../words/index.js';
import { said } from '../words/said.js';
import { fiscalPeriods, useQuarterly } from './quarterly.js';
import type { Between, Quarterly, QuarterGroup } from './quarterly.js';
import { useSuppliers } from './suppliers.js';
import './reports.css';

const { quarterly: texts } = words;
const DEFAULT_REGIME = 'us-bis';

/** A quarter as a committee of Congress would have it told. */
export function QuarterlyPage() {
  const { quarter, regime, supplierId } = useSearch({ from: '/reports/quarterly' });
  const query = { quarter, regime, supplierId };
  const asked = useQuarterly(query);
  return (
    <>
      <header className="spread">
        <Title text={texts.title} />
        <span className="row">
          <Link to="/reports">{texts.back}</Link>
          {asked.data &&
            (['pdf', 'csv', 'xlsx'] as const).map((format) => (
              <FileLink
                key={format}
                path="/v1/reports/quarterly"
                isOfEntity
                query={{ ...query, quarter: asked.data.quarter }}
                format={format}
                className="button"
              />
            ))}
        </span>
      </header>
      <Asked shown={asked.data} />
      {asked.isPending || asked.isError ? <QueryState {...asked} /> : <Shown report={asked.data} />}
    </>
  );
}

function Asked({ shown }: { shown: Quarterly | undefined }) {
  const search = useSearch({ from: '/reports/quarterly' });
  const navigate = useNavigate();
  const { regimes } = useHere();
  const isCompany = useIsCompany();
  const { role } = useMe();
  const suppliers = useSuppliers(!COMPANY_PEOPLE.includes(role));
  const go = (change: Partial<Record<string, string>>) =>
    void navigate({ to: '/reports/quarterly', search: { ...search, ...change }, replace: true });
  const periods = fiscalPeriods(shown?.asOf ?? new Date().toISOString());
  const named = [search.quarter ?? '', ...periods].filter((one) => one !== '');
  const options = (suppliers.data?.data ?? []).map(({ id, name }) => ({ id, text: name }));
  return (
    <div className="filters no-print">
      <Choice
        label={texts.quarter}
        value={search.quarter ?? ''}
        onChange={(quarter) => go({ quarter })}
        options={[{ id: '', text: texts.last }, ...[...new Set(named)].map((id) => ({ id, text: id }))]}
      />
      {isCompany && regimes.length > 1 && (
        <Choice
          label={words.tracker.list.regime}
          value={search.regime ?? DEFAULT_REGIME}
          onChange={(regime) => go({ regime })}
          options={regimeOptions(regimes)}
        />
      )}
      {options.length > 1 && (
        <Choice
          label={words.reports.supplier}
          value={search.supplierId ?? ''}
          onChange={(supplierId) => go({ supplierId })}
          options={[{ id: '', text: words.parts.any }, ...options]}
        />
      )}
    </div>
  );
}

function Shown({ report }: { report: Quarterly }) {
  const { quarter, from, to, asOf, submitted, processing, pending, method, definitions, caveats } = report;
  const { decided, average, median } = processing;
  return (
    <>
      <h2>{quarter}</h2>
      <p className="quiet">{texts.intro(dayText(from), dayText(to), dayText(asOf))}</p>
      <div className="figure-row">
        <Figure value={numberText(submitted.count)} text={texts.submitted}>
          {submitted.again > 0 && <span className="quiet">{texts.again(submitted.again)}</span>}
        </Figure>
        <Figure value={numberText(decided)} text={texts.decided} />
        {average && <Figure value={betweenText(average)} text={texts.average} />}
        {median && <Figure value={betweenText(median)} text={texts.median} />}
        <Figure value={betweenText(pending.count)} text={texts.pending(dayText(pending.on))} />
      </div>
      {decided === 0 && <p className="quiet">{texts.none}</p>}
      <Limits report={report} />
      <div className="charts">
        <Ends report={report} />
        <Reasons report={report} />
      </div>
      <Stages report={report} />
      <Referrals report={report} />
      {decided > 0 && <Groups report={report} />}
      <section className="stack">
        <h2>{texts.how}</h2>
        <ul>
          {[...method, ...definitions, ...caveats].map(({ code, text }) => (
            <li key={code}>{said(text)}</li>
          ))}
        </ul>
      </section>
    </>
  );
}

type Limit = Quarterly['limits'][number];

function Limits({ report }: { report: Quarterly }) {
  const { decided } = report.processing;
  const columns = useMemo(
    () => [
      column<Limit>('days', texts.limit.days, ({ days }) => String(days)),
      column<Limit>('within', texts.limit.within, ({ decidedWithin }) =>
        texts.of(betweenText(decidedWithin), decided),
      ),
      column<Limit>('beyond', texts.limit.beyond, ({ pendingBeyond }) => betweenText(pendingBeyond)),
      column<Limit>('source', texts.limit.source, ({ source }) => source),
      column<Limit>('meaning', texts.limit.meaning, ({ meaning }) => said(meaning.text)),
    ],
    [decided],
  );
  return (
    <section className="stack">
      <h2>{texts.limits}</h2>
      <DataTable
        label={texts.limits}
        columns={columns}
        rows={report.limits}
        keyOf={({ days }) => String(days)}
      />
    </section>
  );
}

type End = Quarterly['ends'][number];
const END_COLUMNS = [
  column<End>('end', texts.ended, ({ end }) => texts.ends.get(end) ?? end),
  column<End>('count', texts.count, ({ count }) => numberText(count), true),
];

function Ends({ report }: { report: Quarterly }) {
  return (
    <section className="stack">
      <h2>{texts.ended}</h2>
      <DataTable label={texts.ended} columns={END_COLUMNS} rows={report.ends} keyOf={({ end }) => end} />
    </section>
  );
}

type Reason = NonNullable<Quarterly['pending']['reasons']>[number];
const REASON_COLUMNS = [
  column<Reason>('reason', texts.reason, ({ reason }) => texts.reasonNames.get(reason) ?? spaced(reason)),
  column<Reason>('count', texts.count, ({ count }) => numberText(count), true),
];

function Reasons({ report }: { report: Quarterly }) {
  const { reasons, note } = report.pending;
  return (
    <section className="stack">
      <h2>{texts.reasons}</h2>
      {reasons !== null && reasons.length > 0 ? (
        <DataTable
          label={texts.reasons}
          columns={REASON_COLUMNS}
          rows={reasons}
          keyOf={({ reason }) => reason}
        />
      ) : (
        <p className="quiet">{note ? said(note.text) : texts.noReasons}</p>
      )}
    </section>
  );
}

type Stage = Quarterly['stages'][number];
const STAGE_COLUMNS = [
  column<Stage>('stage', texts.stage, ({ stage }) => texts.stageNames.get(stage) ?? spaced(stage)),
  column<Stage>('count', texts.count, ({ count }) => countText(count), true),
  column<Stage>('meaning', texts.meaning, ({ meaning, note }) =>
    said(note === null ? meaning.text : `${meaning.text} ${note.text}`),
  ),
];

function Stages({ report }: { report: Quarterly }) {
  return (
    <section className="stack">
      <h2>{texts.stages}</h2>
      <DataTable
        label={texts.stages}
        columns={STAGE_COLUMNS}
        rows={report.stages}
        keyOf={({ stage }) => stage}
      />
    </section>
  );
}

type Referral = Quarterly['referrals'][number];
const REFERRAL_COLUMNS = [
  column<Referral>('agency', texts.agency, ({ agency }) => agency),
  column<Referral>('count', texts.count, ({ count }) => countText(count), true),
];

function Referrals({ report }: { report: Quarterly }) {
  return (
    <section className="stack">
      <h2>{texts.referrals}</h2>
      <DataTable
        label={texts.referrals}
        columns={REFERRAL_COLUMNS}
        rows={report.referrals}
        keyOf={({ agency }) => agency}
      />
    </section>
  );
}

const KEY_TEXTS = {
  byCountry: countryText,
  byEccn: (key: string) => key,
  byType: (key: string) => texts.types.get(key) ?? spaced(key),
} as const;
type Breakdown = keyof typeof KEY_TEXTS;
const BREAKDOWNS: readonly Breakdown[] = ['byCountry', 'byEccn', 'byType'];

const GROUP_COLUMNS = {
  byCountry: groupColumns('byCountry'),
  byEccn: groupColumns('byEccn'),
  byType: groupColumns('byType'),
} as const;

function groupColumns(breakdown: Breakdown): Column<QuarterGroup>[] {
  const { decided, average, median } = texts.columns;
  const keyText = KEY_TEXTS[breakdown];
  return [
    column('key', texts.groups[breakdown].key, ({ key }) => (key === null ? texts.notKnown : keyText(key))),
    column('decided', decided, ({ processing }) =>
      processing ? numberText(processing.decided) : texts.tooFew,
    ),
    column('average', average, ({ processing }) => daysText(processing?.average), true),
    column('median', median, ({ processing }) => daysText(processing?.median), true),
  ];
}

function Groups({ report }: { report: Quarterly }) {
  return BREAKDOWNS.filter((breakdown) => report[breakdown].length > 0).map((breakdown) => (
    <section key={breakdown} className="stack">
      <h2>{texts.groups[breakdown].title}</h2>
      <DataTable
        label={texts.groups[breakdown].title}
        columns={GROUP_COLUMNS[breakdown]}
        rows={report[breakdown]}
        keyOf={({ key }) => key ?? ''}
      />
    </section>
  ));
}

function column<T>(id: string, header: string, text: (row: T) => string, isFigure = false): Column<T> {
  return { id, header, cell: text, text, isFigure };
}

function betweenText({ atLeast, atMost }: Between): string {
  return atLeast === atMost ? numberText(atLeast) : texts.between(numberText(atLeast), numberText(atMost));
}

function daysText(days: Between | null | undefined): string {
  return days ? betweenText(days) : '';
}

function countText(count: number | null): string {
  return count === null ? texts.notTold : numberText(count);
}

function spaced(name: string): string {
  return name.replaceAll('_', ' ');
}
