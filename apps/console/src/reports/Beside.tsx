import { useId } from 'react';
import { QueryState } from '../shell/QueryState.js';
import { numberText, words } from '../words/index.js';
import { bySeries, figureText, isOfDays, qualityText, seriesText, usePublished } from './published.js';
import type { DaysFigure, PublishedFigure } from './published.js';
import './beside.css';

const { published } = words;

/** A month of what is counted here; null: nothing was decided, or not known. */
interface OwnDays {
  readonly month: string;
  readonly days: { readonly atLeast: number; readonly atMost: number } | null;
}

interface Props {
  readonly own: readonly OwnDays[];
  /** What the own days are. */
  readonly ownText: string;
}

/** The own curve, and apart from it what others published: each figure by itself, with its source. */
export function Beside({ own, ownText }: Props) {
  const asked = usePublished();
  const id = useId();
  const figures = asked.data?.data ?? [];
  const drawn = figures.filter(isOfDays);
  const most = scaleOf([...drawn.map(({ value }) => value), ...own.map(({ days }) => days?.atMost ?? 0)]);
  return (
    <section className="beside chart-wide" aria-labelledby={id}>
      <h2 id={id}>{published.title}</h2>
      <p className="quiet">{published.text}</p>
      <OwnPanel own={own} text={ownText} most={most} />
      <section className="beside-theirs">
        <h3>{published.theirs}</h3>
        <p className="quiet">{published.theirsText}</p>
        {asked.isPending || asked.isError ? (
          <QueryState {...asked} />
        ) : (
          <>
            {drawn.length === 0 && <p className="quiet">{published.none}</p>}
            {[...bySeries(drawn)].map(([series, ones]) => (
              <Series key={series} name={seriesText(series)} figures={ones} most={most} />
            ))}
            <details>
              <summary>{published.all}</summary>
              <FiguresTable figures={figures} />
            </details>
            {asked.data.leftOut > 0 && <p className="quiet">{published.leftOut(asked.data.leftOut)}</p>}
          </>
        )}
      </section>
    </section>
  );
}

/** The end of the scale: the next thirty days, that its lines are at 30, 60, 90 and so on. */
function scaleOf(values: readonly number[]): number {
  const highest = values.reduce((most, value) => Math.max(most, value), 1);
  return Math.ceil((highest * 1.1) / 30) * 30;
}

function OwnPanel({ own, text, most }: { own: readonly OwnDays[]; text: string; most: number }) {
  const known = own.filter(({ days }) => days !== null);
  return (
    <section>
      <h3>{published.own}</h3>
      <p className="quiet">{text}</p>
      {known.length === 0 ? (
        <p className="quiet">{published.ownNone}</p>
      ) : (
        <>
          <div className="beside-plot is-own" aria-hidden="true">
            <Scale most={most} />
            <svg viewBox="0 0 100 100" preserveAspectRatio="none">
              <path d={lineOf(own, most, 'atLeast')} />
              <path d={lineOf(own, most, 'atMost')} />
            </svg>
          </div>
          <Ends first={own[0]?.month ?? ''} last={own.at(-1)?.month ?? ''} />
          <details>
            <summary>{words.reports.table}</summary>
            <table>
              <thead>
                <tr>
                  <th scope="col">{published.ownGroup}</th>
                  <th scope="col" className="is-figure">
                    {published.ownDays}
                  </th>
                </tr>
              </thead>
              <tbody>
                {own.map(({ month, days }) => (
                  <tr key={month}>
                    <th scope="row">{month}</th>
                    <td className="is-figure">{days === null ? '–' : rangeText(days)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
        </>
      )}
    </section>
  );
}

function rangeText({ atLeast, atMost }: NonNullable<OwnDays['days']>): string {
  const [least, most] = [numberText(Math.round(atLeast)), numberText(Math.round(atMost))];
  return least === most ? least : words.tracker.times.between(least, most);
}

/** A line that ends where a month has no days, and begins anew after it; a month by itself is a short stroke. */
function lineOf(own: readonly OwnDays[], most: number, bound: 'atLeast' | 'atMost'): string {
  const step = 100 / own.length;
  let isDrawing = false;
  const moves = own.map(({ days }, place) => {
    if (days === null) {
      isDrawing = false;
      return '';
    }
    const middle = (place + 0.5) * step;
    const height = 100 - (days[bound] / most) * 100;
    const move = isDrawing ? `L${middle} ${height}` : `M${middle - step / 6} ${height}H${middle}`;
    isDrawing = true;
    return `${move}h${step / 6}`;
  });
  return moves.join('');
}

/** One published series: what it has in common is a name. */
function Series({ name, figures, most }: { name: string; figures: readonly DaysFigure[]; most: number }) {
  const days = figures.flatMap(({ from, to }) => [dayNumber(from), dayNumber(to) + 1]);
  const begin = days.reduce((least, day) => Math.min(least, day));
  const length = days.reduce((last, day) => Math.max(last, day)) - begin;
  const share = (day: number) => ((day - begin) / length) * 100;
  return (
    <section>
      <h4>{name}</h4>
      <div className="beside-scroll">
        <div className="beside-plot">
          <Scale most={most} />
          <ul>
            {figures.map((figure) => {
              const start = share(dayNumber(figure.from));
              const end = share(dayNumber(figure.to) + 1);
              return (
                <li
                  key={`${figure.period} ${figure.definition}`}
                  style={{
                    insetInlineStart: `${start}%`,
                    inlineSize: `calc(${end - start}% - 4px)`,
                    insetBlockEnd: `${(figure.value / most) * 100}%`,
                  }}
                >
                  <FigureLink figure={figure} />
                </li>
              );
            })}
          </ul>
        </div>
        <Ends
          first={figures[0]?.period ?? ''}
          last={figures.length > 1 ? (figures.at(-1)?.period ?? '') : ''}
        />
      </div>
    </section>
  );
}

function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}

function FigureLink({ figure }: { figure: DaysFigure }) {
  const { period, value, definition, sources } = figure;
  const text = published.opens(period, figureText(figure), definition, qualityText(figure));
  return (
    <a href={sources[0]} target="_blank" rel="noopener noreferrer" aria-label={text} title={text}>
      <span className="figures">{numberText(value)}</span>
    </a>
  );
}

/** Lines across at each thirty days, of which those at 90 and its multiples have their number. */
function Scale({ most }: { most: number }) {
  const step = most > 360 ? 90 : 30;
  const lines = Array.from({ length: Math.floor(most / step) + 1 }, (_, place) => place * step);
  return (
    <div className="beside-scale" aria-hidden="true">
      {lines.map((days) => (
        <span key={days} style={{ insetBlockEnd: `${(days / most) * 100}%` }}>
          {days}
        </span>
      ))}
    </div>
  );
}

function Ends({ first, last }: { first: string; last: string }) {
  return (
    <p className="beside-ends quiet figures" aria-hidden="true">
      <span>{first}</span>
      <span>{last}</span>
    </p>
  );
}

function FiguresTable({ figures }: { figures: readonly PublishedFigure[] }) {
  const { columns } = published;
  return (
    <div className="beside-scroll" tabIndex={0} role="region" aria-label={published.all}>
      <table aria-label={published.all}>
        <thead>
          <tr>
            <th scope="col">{columns.period}</th>
            <th scope="col">{columns.figure}</th>
            <th scope="col">{columns.definition}</th>
            <th scope="col">{columns.source}</th>
          </tr>
        </thead>
        {[...bySeries(figures)].map(([series, ones]) => (
          <tbody key={series}>
            <tr>
              <th scope="rowgroup" colSpan={4}>
                {seriesText(series)}
              </th>
            </tr>
            {ones.map((figure) => (
              <tr key={`${figure.period} ${figure.definition} ${figure.unit}`}>
                <th scope="row">{figure.period}</th>
                <td className="figures">{figureText(figure)}</td>
                <td>{figure.definition}</td>
                <td>
                  {figure.sources.map((source) => (
                    <span key={source}>
                      <a href={source} target="_blank" rel="noopener noreferrer">
                        {new URL(source).hostname}
                      </a>{' '}
                    </span>
                  ))}
                  <span className="quiet">{qualityText(figure)}</span>
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}
