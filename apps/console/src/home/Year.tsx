import { lazy, Suspense } from 'react';
import { Link } from '@tanstack/react-router';
import { Figure } from '../parts/Figure.js';
import { Distribution } from '../reports/Distribution.js';
import { useTimeliness } from '../reports/timeliness.js';
import { QueryState } from '../shell/QueryState.js';
import { numberText, words } from '../words/index.js';

/** Its chart comes after what is urgent. */
const OwnBesidePublished = lazy(async () => ({
  default: (await import('../reports/OwnBesidePublished.js')).OwnBesidePublished,
}));

/** How long decisions took, at one look, and apart from it what others published. */
export function Year() {
  const report = useTimeliness({});
  return (
    <section aria-labelledby="year" className="stack">
      <div className="spread">
        <h2 id="year">{words.home.year}</h2>
        <Link to="/reports" className="quiet">
          {words.home.report}
        </Link>
      </div>
      {report.isPending || report.isError ? <QueryState {...report} /> : <Figures report={report.data} />}
      {report.data && (
        <Suspense fallback={null}>
          <OwnBesidePublished from={report.data.from} to={report.data.to} />
        </Suspense>
      )}
    </section>
  );
}

function Figures({ report }: { report: NonNullable<ReturnType<typeof useTimeliness>['data']> }) {
  const { decided, baselessHoldDays, distribution, silence } = report;
  const { median } = decided.countedDays;
  const within = decided.within['90'];
  return (
    <>
      {silence.verdict !== 'moving' && (
        <p className="missed">
          {silence.verdict === 'freeze'
            ? words.home.verdict.freeze
            : words.home.verdict.stuck_files(silence.stalled)}
        </p>
      )}
      {decided.count === 0 ? (
        <p className="quiet">{words.home.noDecisions}</p>
      ) : (
        <div className="year">
          <div className="figure-row">
            <Figure value={numberText(decided.count)} text={words.reports.decided} />
            {median !== null && <Figure value={numberText(Math.round(median))} text={words.reports.median} />}
            {within !== null && (
              <Figure value={`${Math.round(within * 100)} %`} text={words.reports.within} />
            )}
            {baselessHoldDays !== undefined && baselessHoldDays > 0 && (
              <Figure value={numberText(baselessHoldDays)} text={words.reports.baseless} />
            )}
          </div>
          <Distribution buckets={distribution} from={report.from} to={report.to} />
        </div>
      )}
    </>
  );
}
