import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { DETERMINATION_RESULTS } from '@ninety/client/browser';
import { DataTable } from '../parts/DataTable.js';
import type { Column } from '../parts/DataTable.js';
import { Empty } from '../parts/Empty.js';
import { Choice } from '../parts/fields.js';
import { Title } from '../parts/Title.js';
import { QueryState } from '../shell/QueryState.js';
import { countryText, dayText, instantText, words } from '../words/index.js';
import { formAsked, formLike } from './ask-form.js';
import { AskFields } from './AskFields.js';
import { itemText, useDetermination, useDeterminations } from './determinations.js';
import type { Determination } from './determinations.js';
import { ResultMark } from './ResultMark.js';
import './determinations.css';

const { determinations: texts } = words;

/** One item for one destination: asked here, read as a memo; and what was asked before. */
export function AskPage() {
  const search = useSearch({ from: '/determinations' });
  const like = useDetermination(search['like']);
  return (
    <>
      <header className="spread">
        <Title text={texts.title} />
        <Link to="/determinations/matrix">{texts.matrix.link}</Link>
      </header>
      <p className="quiet narrow">{texts.intro}</p>
      {search['like'] === undefined ? (
        <AskFields first={formAsked(search)} />
      ) : like.isPending || like.isError ? (
        <QueryState {...like} />
      ) : (
        <AskFields key={like.data.id} first={formLike(like.data)} />
      )}
      <AskedBefore result={search['result']} />
    </>
  );
}

const COLUMNS: readonly Column<Determination>[] = [
  {
    id: 'item',
    header: texts.list.item,
    cell: (one) => (
      <Link to="/determinations/$id" params={{ id: one.id }}>
        {itemText(one)}
      </Link>
    ),
    text: itemText,
  },
  {
    id: 'to',
    header: texts.list.to,
    cell: ({ destination }) => countryText(destination),
    text: ({ destination }) => countryText(destination),
  },
  {
    id: 'result',
    header: texts.list.result,
    cell: ({ result, supersededBy }) => (
      <>
        <ResultMark result={result} />
        {supersededBy !== null && <span className="quiet"> {texts.list.superseded}</span>}
      </>
    ),
    text: ({ result }) => texts.marks[result].word,
  },
  { id: 'on', header: texts.list.day, cell: ({ on }) => dayText(on), text: ({ on }) => on, isFigure: true },
  {
    id: 'at',
    header: texts.list.at,
    cell: ({ createdAt }) => instantText(createdAt),
    text: ({ createdAt }) => createdAt,
    isFigure: true,
  },
];

function AskedBefore({ result }: { readonly result: string | undefined }) {
  const asked = useDeterminations(result);
  const navigate = useNavigate();
  return (
    <section className="stack">
      <h2>{texts.list.title}</h2>
      {asked.isPending || asked.isError ? (
        <QueryState {...asked} />
      ) : asked.rows.length === 0 && result === undefined ? (
        <Empty title={texts.list.empty} next={texts.list.emptyNext} />
      ) : (
        <>
          <div className="ask-filter">
            <Choice
              label={texts.list.result}
              value={result ?? ''}
              options={[
                { id: '', text: texts.list.any },
                ...DETERMINATION_RESULTS.map((id) => ({
                  id,
                  text: texts.marks[id].word,
                  hint: texts.headings[id],
                })),
              ]}
              onChange={(id) =>
                void navigate({
                  to: '/determinations',
                  search: (now) => ({ ...now, result: id === '' ? undefined : id }),
                  replace: true,
                })
              }
            />
          </div>
          <DataTable
            label={texts.list.title}
            columns={COLUMNS}
            rows={asked.rows}
            keyOf={({ id }) => id}
            {...asked.list}
          />
        </>
      )}
    </section>
  );
}
