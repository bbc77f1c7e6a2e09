import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { DataTable } from '../parts/DataTable.js';
import type { Column } from '../parts/DataTable.js';
import { Empty } from '../parts/Empty.js';
import { Figure } from '../parts/Figure.js';
import { FileLink } from '../parts/FileLink.js';
import { Choice } from '../parts/fields.js';
import { Title } from '../parts/Title.js';
import { Chart } from '../reports/Chart.js';
import { useHere } from '../session/posture.js';
import { QueryState } from '../shell/QueryState.js';
import { dayText, numberText, words } from '../words/index.js';
import { useDaysLost, useFreeze } from './freeze.js';
import type { DaysLost, Freeze, LostCase } from './freeze.js';
import { regimeOptions } from './names.js';

const { freeze: texts } = words;

/** Whether an office has stopped deciding, how sure that is, and which days of cases were lost. */
export function FreezePage() {
  const search = useSearch({ from: '/reports/freeze' });
  const navigate = useNavigate();
  const { regimes: here } = useHere();
  const regime = search.regime ?? here[0]?.id ?? '';
  const freeze = useFreeze(regime);
  const lost = useDaysLost(regime);
  return (
    <>
      <header className="spread">
        <Title text={texts.title} />
        <span className="row">
          <Link to="/reports">{texts.back}</Link>
          {(['csv', 'xlsx'] as const).map((format) => (
            <FileLink
              key={format}
              path="/v1/reports/days-lost"
              isOfEntity
              query={{ regime }}
              format={format}
              className="button"
            />
          ))}
        </span>
      </header>
      {here.length > 1 && (
        <div className="filters no-print">
          <Choice
            label={words.tracker.list.regime}
            value={regime}
            onChange={(id) => void navigate({ to: '/reports/freeze', search: { regime: id }, replace: true })}
            options={regimeOptions(here)}
          />
        </div>
      )}
      {freeze.isPending || freeze.isError ? <QueryState {...freeze} /> : <Standing freeze={freeze.data} />}
      {lost.isPending || lost.isError ? <QueryState {...lost} /> : <Lost lost={lost.data} />}
    </>
  );
}

function Standing({ freeze }: { freeze: Freeze }) {
  const { state, said, probability, since, after, expected, lastDecisionOn, closuresWithin, method } = freeze;
  return (
    <section className="stack">
      <div className="figure-row">
        <Figure
          value={texts.states.get(state) ?? ''}
          text={probability === null ? texts.notSure : texts.sure(Math.floor(100 * probability))}
        >
          {since && (
            <span className="quiet">{texts.since(dayText(since.notBefore), dayText(since.notAfter))}</span>
          )}
        </Figure>
        {after && (
          <Figure value={numberText(after.decisions)} text={since ? texts.decisions : texts.halfYear} />
        )}
        {expected !== null && <Figure value={numberText(Math.round(expected))} text={texts.expected} />}
        {lastDecisionOn !== null && <Figure value={dayText(lastDecisionOn)} text={texts.lastDecision} />}
      </div>
      <p>{said.text}</p>
      {closuresWithin.map(({ from, to, reason }) => (
        <p key={`${from} ${to} ${reason}`}>{texts.closed(dayText(from), dayText(to), reason)}</p>
      ))}
      <Curve freeze={freeze} />
      <details>
        <summary className="quiet">{texts.method}</summary>
        {method.map(({ code, text }) => (
          <p key={code} className="quiet">
            {text}
          </p>
        ))}
      </details>
    </section>
  );
}

function Curve({ freeze: { weeks, since } }: { freeze: Freeze }) {
  const drawn = useMemo(() => {
    const values = weeks.map(({ perHundredCaseDays }) => perHundredCaseDays);
    const changed = values.map((value, place) =>
      since && (weeks[place]?.to ?? '') >= since.notBefore ? value : null,
    );
    return {
      categories: weeks.map(({ to }) => dayText(to)),
      series: [
        { name: texts.rate, kind: 'line' as const, values },
        ...(since
          ? [{ name: texts.changed, kind: 'line' as const, values: changed, tone: 'missed' as const }]
          : []),
      ],
    };
  }, [weeks, since]);
  if (weeks.every(({ caseDays }) => caseDays === 0)) return null;
  return <Chart title={texts.chart} text={texts.chartText} {...drawn} />;
}

function Lost({ lost }: { lost: DaysLost }) {
  const { from, to, total, pending, causes, largest } = lost;
  return (
    <section className="stack">
      <h2>{texts.lost}</h2>
      <p className="quiet">{texts.lostIntro(dayText(from), dayText(to))}</p>
      {total.atMost === 0 ? (
        <Empty title={texts.none} next={texts.noneNext} />
      ) : (
        <>
          <div className="figure-row">
            <Figure value={numberText(total.atLeast)} text={texts.sureDays} />
            <Figure value={numberText(total.atMost)} text={texts.maybeDays} />
            <Figure value={texts.between(pending.atLeast, pending.atMost)} text={texts.pending} />
          </div>
          <DataTable label={texts.lost} columns={CAUSE_COLUMNS} rows={causes} keyOf={({ cause }) => cause} />
          <h3>{texts.largest}</h3>
          <DataTable label={texts.largest} columns={CASE_COLUMNS} rows={largest} keyOf={({ id }) => id} />
        </>
      )}
    </section>
  );
}

function figures<T>(id: string, header: string, text: (row: T) => number): Column<T> {
  return {
    id,
    header,
    text,
    isFigure: true,
    cell: (row) => <span className="figures">{numberText(text(row))}</span>,
  };
}

const CAUSE_COLUMNS: readonly Column<DaysLost['causes'][number]>[] = [
  { id: 'cause', header: texts.cause, cell: ({ said }) => said.text, text: ({ said }) => said.text },
  figures('atLeast', texts.atLeast, ({ atLeast }) => atLeast),
  figures('atMost', texts.atMost, ({ atMost }) => atMost),
];

const nameOf = ({ number, reference }: LostCase) => number ?? reference ?? texts.unnumbered;
const CASE_COLUMNS: readonly Column<LostCase>[] = [
  {
    id: 'case',
    header: texts.case,
    text: nameOf,
    cell: (row) => (
      <Link to="/applications/$id" params={{ id: row.id }}>
        {nameOf(row)}
      </Link>
    ),
  },
  figures('atLeast', texts.atLeast, ({ total }) => total.atLeast),
  figures('atMost', texts.atMost, ({ total }) => total.atMost),
];
