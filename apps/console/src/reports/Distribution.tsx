import { useNavigate } from '@tanstack/react-router';
import { Button } from 'react-aria-components';
import { downloadImage } from '../parts/download.js';
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
      <Button
        className="button button-plain no-print"
        onPress={() => downloadImage('counted-days.png', drawn(buckets))}
      >
        {words.parts.png}
      </Button>
    </figure>
  );
}

const IMAGE = { width: 1200, height: 480, margin: 40 } as const;

/** The same as an image, on the page's own ground. */
function drawn(buckets: readonly Bucket[]): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  const { width, height, margin } = IMAGE;
  [canvas.width, canvas.height] = [width, height];
  const pen = canvas.getContext('2d');
  if (!pen) return canvas;
  const colour = (name: string) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const most = Math.max(1, ...buckets.map(({ count }) => count));
  const step = (width - 2 * margin) / buckets.length;
  const floor = height - margin;
  pen.fillStyle = colour('--ground');
  pen.fillRect(0, 0, width, height);
  pen.font = '16px system-ui, sans-serif';
  pen.textAlign = 'center';
  for (const [index, { fromDays, toDays, count }] of buckets.entries()) {
    const left = margin + index * step;
    const tall = (count / most) * (height - 3 * margin);
    pen.fillStyle = colour(fromDays > LIMIT ? '--missed' : '--running');
    pen.fillRect(left + 1, floor - tall, step - 2, tall);
    pen.fillStyle = colour('--text');
    if (count > 0) pen.fillText(numberText(count), left + step / 2, floor - tall - 6);
    pen.fillText(String(toDays ?? `${fromDays - 1}+`), left + step / 2, floor + 22);
    if (toDays === LIMIT) pen.fillRect(left + step - 1, margin, 2, floor - margin);
  }
  pen.fillText(words.reports.distribution, width / 2, margin / 2 + 6);
  return canvas;
}
