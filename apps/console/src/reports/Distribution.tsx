import { useNavigate } from '@tanstack/react-router';
import { numberText, words } from '../words/index.js';
import type { Bucket } from './timeliness.js';
import './distribution.css';

const LIMIT = 90;

interface Props {
  readonly buckets: readonly Bucket[];
  readonly from: string;
  readonly to: string;
}

/** How many decisions took how many counted days, against the 90. Each column leads to its applications. */
export function Distribution({ buckets, from, to }: Props) {
  const navigate = useNavigate();
  const most = Math.max(1, ...buckets.map(({ count }) => count));
  return (
    <figure className="distribution">
      <figcaption className="quiet">{words.reports.distributionText}</figcaption>
      <ol>
        {buckets.map(({ fromDays, toDays, count }) => {
          const label = words.reports.bucket(fromDays, toDays);
          const isLate = fromDays > LIMIT;
          return (
            <li key={fromDays} className={toDays === LIMIT ? 'is-limit' : ''}>
              <button
                type="button"
                disabled={count === 0}
                aria-label={`${label} ${words.reports.days}: ${count} ${words.reports.count}`}
                onClick={() =>
                  void navigate({
                    to: '/reports/applications',
                    search: {
                      from,
                      to,
                      daysFrom: String(fromDays),
                      ...(toDays === null ? {} : { daysTo: String(toDays) }),
                    },
                  })
                }
              >
                <span className="figures distribution-count">{count > 0 ? numberText(count) : ''}</span>
                <span
                  className={`distribution-bar ${isLate ? 'is-late' : ''}`}
                  style={{ blockSize: `${(count / most) * 100}%` }}
                />
              </button>
              <span className="distribution-label quiet figures" aria-hidden="true">
                {toDays ?? `${fromDays - 1}+`}
              </span>
            </li>
          );
        })}
      </ol>
    </figure>
  );
}
