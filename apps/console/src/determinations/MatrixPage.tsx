import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { DETERMINATION_RESULTS } from '@ninety/client/browser';
import { Progress } from '../parts/Progress.js';
import { AskFirst } from '../parts/AskFirst.js';
import { Refused } from '../parts/Refused.js';
import { Title } from '../parts/Title.js';
import { Views } from '../parts/Views.js';
import { QueryState, QueryStatePage } from '../shell/QueryState.js';
import { dayText, numberText, words } from '../words/index.js';
import { isResult, useAsk, useLawVersions } from './determinations.js';
import { useBatch, useMatrix, useStopBatch } from './matrices.js';
import type { Batch, MatrixCell, MatrixRow } from './matrices.js';
import { MatrixGrid } from './MatrixGrid.js';
import { MatrixList } from './MatrixList.js';
import { NewMatrix } from './NewMatrix.js';
import { ResultMark } from './ResultMark.js';
import { useIsNarrow } from './narrow.js';
import './determinations.css';

const { determinations: texts } = words;
const { matrix } = texts;

/** Products by countries. The address names the matrix and what of it is shown, so that it can be shared. */
export function MatrixPage() {
  const { batch } = useSearch({ from: '/determinations/matrix' });
  if (batch === undefined) return <NewMatrix />;
  return <MatrixOf key={batch} id={batch} />;
}

function MatrixOf({ id }: { readonly id: string }) {
  const asked = useBatch(id);
  if (asked.isPending || asked.isError) return <QueryStatePage title={matrix.title} {...asked} />;
  const { items, destinations, on, status, progress } = asked.data;
  return (
    <>
      <header className="stack-tight">
        <Link to="/determinations/matrix" className="quiet">
          {matrix.before}
        </Link>
        <Title text={`${matrix.title} ${dayText(on)}`}>{matrix.title}</Title>
        <span className="quiet">
          {matrix.summary(numberText(items), numberText(destinations.length), dayText(on))}
          {status === 'succeeded' ? '' : ` (${matrix.statuses[status]})`}
        </span>
      </header>
      <StarterNotice {...asked.data} />
      {status === 'running' ? (
        <>
          <Progress label={matrix.progress} done={progress.determined} of={progress.total} />
          <Stop id={id} />
        </>
      ) : (
        <Results batch={asked.data} />
      )}
    </>
  );
}

/** As each memo says it: what goes by the starter goes by a few facts. */
function StarterNotice({ lawVersions }: Pick<Batch, 'lawVersions'>) {
  const { data: versions } = useLawVersions();
  const isStarter = Object.values(lawVersions).some(
    (version) => version !== null && versions?.get(version)?.starter === true,
  );
  if (!isStarter) return null;
  return (
    <p role="note" className="notice">
      {matrix.starter}
    </p>
  );
}

function Stop({ id }: { readonly id: string }) {
  const stop = useStopBatch(id);
  return (
    <div className="row">
      <AskFirst
        text={matrix.cancel}
        effect={<p>{matrix.cancelEffect}</p>}
        change={stop}
        onAct={(done) => stop.mutate(undefined, done)}
      />
    </div>
  );
}

const SHOWN = [
  { id: '', text: matrix.all },
  ...DETERMINATION_RESULTS.map((id) => ({ id, text: <ResultMark result={id} /> })),
] as const;

function Results({ batch }: { readonly batch: Batch }) {
  const search = useSearch({ from: '/determinations/matrix' });
  const result = isResult(search['result']) ? search['result'] : undefined;
  const asked = useMatrix(batch, result);
  const navigate = useNavigate();
  const isNarrow = useIsNarrow();
  const { open, ...opening } = useOpening(batch);
  const Matrix = isNarrow ? MatrixList : MatrixGrid;
  return (
    <>
      <Views
        label={matrix.filter}
        views={SHOWN}
        view={result ?? ''}
        onView={(id) =>
          void navigate({
            to: '/determinations/matrix',
            search: { batch: batch.id, ...(id === '' ? {} : { result: id }) },
            replace: true,
          })
        }
      />
      <Refused error={opening.error} />
      {opening.isPending && (
        <p role="status" className="quiet">
          {matrix.opening}
        </p>
      )}
      {asked.isPending || asked.isError ? (
        <QueryState {...asked} />
      ) : asked.rows.length === 0 ? (
        <p>{result === undefined ? matrix.none : matrix.empty}</p>
      ) : (
        <Matrix batch={batch} rows={asked.rows} result={result} list={asked.list} onOpen={open} />
      )}
      <Legend />
    </>
  );
}

/** Asks what the cell says for its memo, which says why. */
function useOpening({ on, answers, value }: Batch) {
  const ask = useAsk();
  const navigate = useNavigate();
  const open = ({ productId, eccn, paragraph }: MatrixRow, { destination }: MatrixCell) =>
    ask.mutate(
      { productId, eccn, paragraph, destination, on, answers, value },
      { onSuccess: ({ id }) => void navigate({ to: '/determinations/$id', params: { id } }) },
    );
  return { open, isPending: ask.isPending, error: ask.error };
}

function Legend() {
  return (
    <ul className="bare legend">
      {DETERMINATION_RESULTS.map((result) => (
        <li key={result}>
          <ResultMark result={result} /> <span className="quiet">{texts.headings[result]}</span>
        </li>
      ))}
      <li className="quiet">{matrix.differsMeaning}</li>
    </ul>
  );
}
