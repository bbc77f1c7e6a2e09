import { useEffect, useId, useRef } from 'react';
import { Button } from 'react-aria-components';
import { BarChart, LineChart } from 'echarts/charts';
import {
  AriaComponent,
  GridComponent,
  LegendComponent,
  MarkLineComponent,
  TooltipComponent,
} from 'echarts/components';
import { init, use } from 'echarts/core';
import type { EChartsCoreOption } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { words } from '../words/index.js';

use([
  BarChart,
  LineChart,
  GridComponent,
  TooltipComponent,
  LegendComponent,
  MarkLineComponent,
  AriaComponent,
  CanvasRenderer,
]);

/** A series of the chart: bars of counts, or a line of days. */
interface Series {
  readonly name: string;
  readonly kind: 'bar' | 'line';
  readonly values: readonly (number | null)[];
  /** Late is red, as everywhere. */
  readonly tone?: 'running' | 'missed' | 'done';
}

interface Props {
  readonly title: string;
  readonly text?: string;
  readonly categories: readonly string[];
  readonly series: readonly Series[];
  /** A line across, such as the 90 days. */
  readonly limit?: { readonly value: number; readonly text: string };
  readonly onPick?: (category: string) => void;
}

/** A chart with the same figures as a table beneath, and as an image to carry away. */
export function Chart({ title, text, categories, series, limit, onPick }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<ReturnType<typeof init> | null>(null);
  const id = useId();
  useEffect(() => {
    if (!place.current) return undefined;
    const drawn = init(place.current);
    chart.current = drawn;
    const resize = new ResizeObserver(() => drawn.resize());
    resize.observe(place.current);
    return () => {
      resize.disconnect();
      drawn.dispose();
      chart.current = null;
    };
  }, []);
  useEffect(() => {
    const dark = window.matchMedia('(prefers-color-scheme: dark)');
    const draw = () => chart.current?.setOption(optionOf(categories, series, limit), { notMerge: true });
    draw();
    dark.addEventListener('change', draw);
    return () => dark.removeEventListener('change', draw);
  }, [categories, series, limit]);
  useEffect(() => {
    const drawn = chart.current;
    if (!drawn || !onPick) return undefined;
    const pick = ({ name }: { name?: string }) => name !== undefined && onPick(name);
    drawn.on('click', pick);
    return () => {
      if (!drawn.isDisposed()) drawn.off('click', pick);
    };
  }, [onPick]);
  const save = () => {
    const url = chart.current?.getDataURL({ type: 'png', pixelRatio: 2, backgroundColor: token('--ground') });
    if (url === undefined) return;
    const link = document.createElement('a');
    link.href = url;
    link.download = `${title.toLowerCase().replaceAll(/\W+/g, '-')}.png`;
    link.click();
  };
  return (
    <figure className="chart" aria-labelledby={id}>
      <figcaption>
        <h2 id={id}>{title}</h2>
        {text !== undefined && <span className="quiet">{text}</span>}
      </figcaption>
      <div ref={place} className="chart-place" role="img" aria-label={title} />
      <div className="row no-print">
        <details>
          <summary className="quiet">{words.reports.table}</summary>
          <Table categories={categories} series={series} onPick={onPick} />
        </details>
        <Button className="button button-plain" onPress={save}>
          {words.parts.png}
        </Button>
      </div>
    </figure>
  );
}

function Table({
  categories,
  series,
  onPick,
}: Pick<Props, 'categories' | 'series'> & { onPick: Props['onPick'] }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.reports.group}</th>
          {series.map(({ name }) => (
            <th key={name} scope="col" className="is-figure">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {categories.map((category, index) => (
          <tr key={category}>
            <th scope="row">
              {onPick ? (
                <button type="button" className="sort" onClick={() => onPick(category)}>
                  {category}
                </button>
              ) : (
                category
              )}
            </th>
            {series.map(({ name, values }) => (
              <td key={name} className="is-figure">
                {values[index] ?? '—'}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function token(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

function optionOf(
  categories: readonly string[],
  series: readonly Series[],
  limit: Props['limit'],
): EChartsCoreOption {
  const [text, quiet, line] = [token('--text'), token('--quiet'), token('--line')];
  const hasBoth = new Set(series.map(({ kind }) => kind)).size > 1;
  const axis = {
    axisLabel: { color: quiet },
    axisLine: { lineStyle: { color: line } },
    axisTick: { show: false },
  };
  const value = {
    type: 'value',
    axisLabel: { color: quiet },
    splitLine: { lineStyle: { color: line } },
    minInterval: 1,
  };
  return {
    animation: false,
    textStyle: { fontFamily: 'system-ui, sans-serif', color: text },
    grid: {
      left: 8,
      right: 8,
      top: series.length > 1 ? 32 : 16,
      bottom: 8,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    ...(series.length > 1 ? { legend: { top: 0, left: 0, textStyle: { color: quiet }, icon: 'rect' } } : {}),
    tooltip: {
      trigger: 'axis',
      // Drawn on the canvas itself: a policy without inline styles allows no other.
      renderMode: 'richText',
      backgroundColor: token('--ground'),
      borderColor: token('--edge'),
      textStyle: { color: text },
    },
    aria: { enabled: true },
    xAxis: { type: 'category', data: [...categories], ...axis },
    yAxis: hasBoth ? [value, { ...value, splitLine: { show: false } }] : value,
    series: series.map(({ name, kind, values, tone = 'running' }, index) => ({
      name,
      type: kind,
      data: [...values],
      itemStyle: { color: token(`--${tone}`) },
      ...(kind === 'bar' ? { barMaxWidth: 40, ...(hasBoth ? {} : { stack: 'all' }) } : { symbolSize: 7 }),
      ...(hasBoth && kind === 'line' ? { yAxisIndex: 1 } : {}),
      ...(limit && index === series.length - 1
        ? {
            markLine: {
              symbol: 'none',
              silent: true,
              lineStyle: { color: text, type: 'dashed' },
              label: { formatter: limit.text, color: text, position: 'insideEndTop' },
              data: [{ yAxis: limit.value }],
            },
          }
        : {}),
    })),
  };
}
