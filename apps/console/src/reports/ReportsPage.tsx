import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { COMPANY_PEOPLE } from '../offices.js';
import { Figure } from '../parts/Figure.js';
import { Choice, TextBox } from '../parts/fields.js';
import { Title } from '../parts/Title.js';
import { useMe } from '../session/session.js';
import { QueryState } from '../shell/QueryState.js';
import { dayText, numberText, spoken, titled, words } from '../words/index.js';
import { Chart } from './Chart.js';
import { Distribution } from './Distribution.js';
import { Forecasts } from './Forecasts.js';
import { OwnBesidePublished } from './OwnBesidePublished.js';
import { useSuppliers } from './suppliers.js';
import { useTimeliness } from './timeliness.js';
import type { Timeliness } from './timeliness.js';
import './reports.css';

const { reports } = words;

/** Who was late, where and why. Each figure leads to its applications. */
export function ReportsPage() {
  const search = useSearch({ from: '/reports' });
  const { from, to, supplierId } = search;
  const report = useTimeliness({ from, to, supplierId });
  return (
    <>
      <header className="spread">
        <Title text={reports.title} />
        <span className="row">
          <Link to="/reports/quarterly">{words.quarterly.link}</Link>
          {report.data && <Exports report={report.data} supplierId={supplierId} />}
        </span>
      </header>
      <PeriodForm shown={report.data} />
      {report.isPending || report.isError ? (
        <QueryState {...report} />
      ) : (
        <Report report={report.data} supplierId={supplierId} />
      )}
    </>
  );
}

function PeriodForm({ shown }: { shown: Timeliness | undefined }) {
  const search = useSearch({ from: '/reports' });
  const navigate = useNavigate();
  const { role } = useMe();
  const suppliers = useSuppliers(!COMPANY_PEOPLE.includes(role));
  const go = (change: Partial<Record<string, string>>) =>
    void navigate({ to: '/reports', search: { ...search, ...change }, replace: true });
  const options = (suppliers.data?.data ?? []).map(({ id, name }) => ({ id, text: name }));
  return (
    <div className="filters no-print">
      <TextBox
        label={`${reports.period} ${reports.from}`}
        type="date"
        value={search.from ?? shown?.from ?? ''}
        onChange={(day) => go({ from: day })}
      />
      <TextBox
        label={reports.to}
        type="date"
        value={search.to ?? shown?.to ?? ''}
        onChange={(day) => go({ to: day })}
      />
      {options.length > 1 && (
        <Choice
          label={reports.supplier}
          options={[{ id: '', text: words.parts.any }, ...options]}
          value={search.supplierId ?? ''}
          onChange={(id) => go({ supplierId: id })}
        />
      )}
    </div>
  );
}

function Exports({ report, supplierId }: { report: Timeliness; supplierId: string | undefined }) {
  const query = new URLSearchParams({
    from: report.from,
    to: report.to,
    by: 'month',
    format: 'csv',
    ...(supplierId === undefined ? {} : { supplierId }),
  });
  return (
    <a className="button no-print" href={`/v1/reports/timeliness?${query.toString()}`} download>
      {words.parts.csv}
    </a>
  );
}

interface Props {
  readonly report: Timeliness;
  readonly supplierId: string | undefined;
}

function Report({ report, supplierId }: Props) {
  const { role } = useMe();
  const { from, to, decided, distribution, baselessHoldDays, pending, silence } = report;
  const period = { from, to, ...(supplierId === undefined ? {} : { supplierId }) };
  const { median, p90 } = decided.countedDays;
  const within = decided.within['90'];
  const isInside = !COMPANY_PEOPLE.includes(role);
  return (
    <>
      <div className="figure-row">
        <Figure value={numberText(decided.count)} text={reports.decided}>
          <Link to="/reports/applications" search={period}>
            {reports.cases}
          </Link>
        </Figure>
        {within !== null && (
          <Figure value={`${Math.round(within * 100)} %`} text={reports.within}>
            <Link to="/reports/applications" search={{ ...period, daysTo: '90' }}>
              {reports.cases}
            </Link>
          </Figure>
        )}
        {median !== null && <Figure value={numberText(Math.round(median))} text={reports.median} />}
        {p90 !== null && <Figure value={numberText(Math.round(p90))} text={reports.p90} />}
        {baselessHoldDays !== undefined && (
          <Figure value={numberText(baselessHoldDays)} text={reports.baseless}>
            <Link to="/reports/applications" search={{ ...period, baseless: 'true' }}>
              {reports.cases}
            </Link>
          </Figure>
        )}
        <Figure value={numberText(pending.count)} text={reports.pending}>
          <Link to="/reports/applications" search={{ pending: 'true' }}>
            {reports.cases}
          </Link>
        </Figure>
      </div>
      {decided.count === 0 && (
        <p className="quiet">
          {reports.none} {reports.noneNext}
        </p>
      )}
      <div className="charts">
        <section className="chart-wide">
          <h2>{reports.distribution}</h2>
          <Distribution buckets={distribution} from={from} to={to} />
        </section>
        <Months {...period} />
        <Ageing pending={pending} />
        {isInside && <Agencies report={report} period={period} />}
        <Stages report={report} period={period} />
        <Lists report={report} period={period} />
        <Forecasts />
        <OwnBesidePublished {...period} />
      </div>
      <StalledApplications silence={silence} isInside={isInside} />
    </>
  );
}

/** Files in which nothing has happened for long. */
function StalledApplications({ silence, isInside }: { silence: Timeliness['silence']; isInside: boolean }) {
  return (
    <section className="stack">
      <p className={silence.verdict === 'moving' ? 'quiet' : 'missed'}>{reports.silence[silence.verdict]}</p>
      <ul className="bare">
        {silence.files.map(({ applicationId: id, controlNumber, supplierName, stalledOn }) => (
          <li key={id}>
            <Link to="/applications/$id" params={{ id }} className="figures">
              {controlNumber}
            </Link>{' '}
            <span className="quiet">
              {isInside && `${supplierName}, `}
              {reports.silentSince(dayText(stalledOn))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

type Within = Readonly<{ from: string; to: string; supplierId?: string }>;

function Months(period: Within) {
  const months = useTimeliness({ ...period, by: 'month' });
  const navigate = useNavigate();
  const groups = months.data?.groups ?? [];
  if (groups.length === 0) return null;
  return (
    <Chart
      title={reports.month}
      text={reports.monthText}
      categories={groups.map(({ key }) => key ?? '—')}
      series={[
        { name: reports.count, kind: 'bar', values: groups.map(({ decided }) => decided.count) },
        {
          name: reports.median,
          kind: 'line',
          tone: 'done',
          values: groups.map(({ decided }) => decided.countedDays.median),
        },
      ]}
      onPick={(month) =>
        void navigate({
          to: '/reports/applications',
          search: { ...period, from: `${month}-01`, to: lastDayOf(month) },
        })
      }
    />
  );
}

function lastDayOf(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}

function Ageing({ pending }: { pending: Timeliness['pending'] }) {
  const navigate = useNavigate();
  const label = ({ fromDays, toDays }: Timeliness['pending']['ageing'][number]) =>
    reports.bucket(fromDays, toDays);
  return (
    <Chart
      title={reports.ageing}
      text={reports.ageingText}
      categories={pending.ageing.map(label)}
      series={[{ name: reports.count, kind: 'bar', values: pending.ageing.map(({ count }) => count) }]}
      onPick={(category) => {
        const found = pending.ageing.find((one) => label(one) === category);
        if (!found) return;
        const { fromDays, toDays } = found;
        void navigate({
          to: '/reports/applications',
          search: {
            pending: 'true',
            daysFrom: String(fromDays),
            ...(toDays === null ? {} : { daysTo: String(toDays) }),
          },
        });
      }}
    />
  );
}

function Agencies({ report, period }: { report: Timeliness; period: Within }) {
  const navigate = useNavigate();
  const agencies = report.agencies ?? [];
  if (agencies.length === 0) return null;
  return (
    <Chart
      title={reports.agency}
      text={reports.agencyText}
      categories={agencies.map(({ agency }) => agency)}
      series={[
        { name: reports.onTime, kind: 'bar', values: agencies.map(({ count, late }) => count - late) },
        { name: reports.late, kind: 'bar', tone: 'missed', values: agencies.map(({ late }) => late) },
      ]}
      onPick={(agency) => void navigate({ to: '/reports/applications', search: { ...period, agency } })}
    />
  );
}

function Stages({ report, period }: { report: Timeliness; period: Within }) {
  const navigate = useNavigate();
  const { role } = useMe();
  const { stages } = report;
  if (stages.length === 0) return null;
  const pick = (text: string) => {
    const stage = stages.find((one) => titled(one.stage) === text)?.stage;
    if (stage !== undefined) void navigate({ to: '/reports/applications', search: { ...period, stage } });
  };
  return (
    <Chart
      title={reports.stage}
      text={reports.stageText}
      categories={stages.map(({ stage }) => titled(stage))}
      series={[{ name: reports.days, kind: 'bar', values: stages.map(({ days }) => days.median) }]}
      {...(COMPANY_PEOPLE.includes(role) ? {} : { onPick: pick })}
    />
  );
}

/** What was missed, and how cases ended; each line leads to its applications. */
function Lists({ report, period }: { report: Timeliness; period: Within }) {
  const missed = Object.entries(report.missedClocks);
  const outcomes = Object.entries(report.decided.outcomes).filter(([, count]) => count > 0);
  return (
    <section className="stack">
      <div>
        <h2>{reports.missed}</h2>
        {missed.length === 0 && <p className="quiet">{reports.missedNone}</p>}
        <ul className="bare">
          {missed.map(([clock, count]) => (
            <li key={clock} className="spread">
              <Link to="/reports/applications" search={{ ...period, missed: clock }}>
                {spoken(clock)}
              </Link>
              <span className="figures">{numberText(count)}</span>
            </li>
          ))}
        </ul>
      </div>
      <div>
        <h2>{reports.outcomes}</h2>
        <ul className="bare">
          {outcomes.map(([outcome, count]) => (
            <li key={outcome} className="spread">
              <Link to="/reports/applications" search={{ ...period, outcome }}>
                {spoken(outcome)}
              </Link>
              <span className="figures">{numberText(count)}</span>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
