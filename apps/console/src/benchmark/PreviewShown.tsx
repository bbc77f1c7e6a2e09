import { Button } from 'react-aria-components';
import { DataTable } from '../parts/DataTable.js';
import type { Column } from '../parts/DataTable.js';
import { Refused } from '../parts/Refused.js';
import { regimeText } from '../tracker/names.js';
import { instantText, numberText, words } from '../words/index.js';
import { said } from '../words/said.js';
import { useSign } from './benchmark.js';
import type { Asked, BenchmarkCell, BenchmarkPreview } from './benchmark.js';

const { benchmark: texts } = words;
const { columns: heads } = texts;

/** The days from which all are counted as one. */
const LAST_TEN = 360;

interface Props {
  readonly asked: Asked;
  readonly preview: BenchmarkPreview;
  readonly maySign: boolean;
}

/** All that would leave, beside what is counted and stays. */
export function PreviewShown({ asked, preview, maySign }: Props) {
  const sign = useSign();
  const { leaves, digest } = preview;
  return (
    <>
      <section aria-label={texts.leaves}>
        <h2>{texts.leaves}</h2>
        <p className="quiet narrow">{texts.leavesIntro(leaves.hub)}</p>
        {leaves.cells.length === 0 ? (
          <p>{texts.nothing}</p>
        ) : (
          <DataTable label={texts.leaves} columns={COLUMNS} rows={leaves.cells} keyOf={keyOf} />
        )}
        {maySign && (
          <p>
            <Button
              className="button button-act no-print"
              isDisabled={sign.isPending}
              onPress={() => sign.mutate({ ...asked, previewDigest: digest })}
            >
              {sign.isPending ? texts.signing : texts.sign}
            </Button>
          </p>
        )}
        <Refused error={sign.error} />
      </section>
      <Stays preview={preview} />
    </>
  );
}

function Stays({ preview: { stays, earlier, countryGroups } }: Pick<Props, 'preview'>) {
  const { decided, told, suppressed, leftOut } = stays;
  return (
    <section aria-label={texts.stays}>
      <h2>{texts.stays}</h2>
      <p className="quiet narrow">{texts.staysIntro}</p>
      {countryGroups === null && <p>{texts.noGroups}</p>}
      <dl className="sum-list">
        <dt>{texts.decided}</dt>
        <dd>{numberText(decided)}</dd>
        <dt>{texts.told}</dt>
        <dd>{numberText(told)}</dd>
        <dt>{texts.suppressed(suppressed.cells)}</dt>
        <dd>{numberText(suppressed.cases)}</dd>
        {leftOut.map(({ reason, detail, cases }) => [
          <dt key={reason}>{said(detail)}</dt>,
          <dd key={`${reason} cases`}>{numberText(cases)}</dd>,
        ])}
      </dl>
      {earlier.length > 0 && (
        <>
          <h3>{texts.earlier}</h3>
          <ul>
            {earlier.map(({ contributionId, sequence, from, to, sameCells, sentAt }) => (
              <li key={contributionId}>
                {texts.earlierOne(sequence, from, to, sameCells)};{' '}
                <span className="quiet">
                  {sentAt === null ? texts.notSent : texts.sent(instantText(sentAt))}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function keyOf({ month, regime, countryGroup, eccnCategory, type }: BenchmarkCell): string {
  return [month, regime, countryGroup, eccnCategory, type].join(' ');
}

function daysText({ days }: BenchmarkCell): string {
  return days.map(([ten = 0, count = 0]) => texts.days(ten, count, LAST_TEN)).join(', ');
}

const column = (
  id: string,
  header: string,
  text: (cell: BenchmarkCell) => string,
): Column<BenchmarkCell> => ({
  id,
  header,
  text,
  cell: text,
});

const COLUMNS: readonly Column<BenchmarkCell>[] = [
  column('month', heads.month, ({ month }) => month),
  column('regime', heads.regime, ({ regime }) => regimeText(regime)),
  column('group', heads.group, ({ countryGroup }) => texts.group(countryGroup)),
  column('category', heads.category, ({ eccnCategory }) => texts.category(eccnCategory)),
  column('type', heads.type, ({ type }) => texts.type(type)),
  { id: 'n', header: heads.n, text: ({ n }) => n, cell: ({ n }) => numberText(n), isFigure: true },
  column('days', heads.days, daysText),
];
