import { useState } from 'react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Button } from 'react-aria-components';
import { PREPARERS } from '../offices.js';
import { DataTable } from '../parts/DataTable.js';
import type { Column } from '../parts/DataTable.js';
import { Empty } from '../parts/Empty.js';
import { Choice } from '../parts/fields.js';
import { Title } from '../parts/Title.js';
import { useMe } from '../session/session.js';
import { QueryState } from '../shell/QueryState.js';
import { AlsoBy } from '../views/AlsoBy.js';
import { picked } from '../views/saved-views.js';
import { dayText, instantText, numberText, titled, words } from '../words/index.js';
import { BeginSheet } from './BeginSheet.js';
import { PACK_STATES, usePacks } from './packs.js';
import type { ListedPack } from './packs.js';

const { packs: texts } = words;

/** By what an address may ask too, for which there is no field. */
const ALSO = ['supplierId'] as const;

/** What was given, or is to be given, of cases to others. */
export function PacksPage() {
  const search = useSearch({ from: '/evidence-packs' });
  const navigate = useNavigate();
  const { role } = useMe();
  const [isBeginning, setBeginning] = useState(false);
  const also = picked(search, ALSO);
  const state = PACK_STATES.find((one) => one === search.state);
  const asked = usePacks({ supplierId: also.supplierId, state });
  const go = (change: Partial<Record<string, string>>) =>
    void navigate({ to: '/evidence-packs', search: { ...search, ...change }, replace: true });
  const mayPrepare = PREPARERS.includes(role);
  return (
    <>
      <header className="spread">
        <div>
          <Title text={texts.title} />
          <p className="quiet narrow">{texts.intro}</p>
        </div>
        {mayPrepare && (
          <Button className="button button-act no-print" onPress={() => setBeginning(true)}>
            {texts.begin.open}
          </Button>
        )}
      </header>
      <AlsoBy also={also} onLeaveOut={(word) => go({ [word]: '' })} />
      <div className="filters no-print">
        <Choice
          label={texts.columns.stands}
          value={state ?? ''}
          onChange={(id) => go({ state: id })}
          options={[
            { id: '', text: texts.onList.any },
            ...PACK_STATES.map((id) => ({ id, text: titled(texts.onList[id]) })),
          ]}
        />
      </div>
      {asked.isPending || asked.isError ? (
        <QueryState {...asked} />
      ) : asked.rows.length === 0 ? (
        <Empty title={texts.empty} next={mayPrepare ? texts.emptyNext : texts.emptyReader} />
      ) : (
        <DataTable
          label={texts.title}
          columns={COLUMNS}
          rows={asked.rows}
          keyOf={({ id }) => id}
          {...asked.list}
        />
      )}
      {isBeginning && (
        <BeginSheet
          onClose={() => setBeginning(false)}
          onMade={(id) => void navigate({ to: '/evidence-packs/$id', params: { id } })}
        />
      )}
    </>
  );
}

function standsText({ withdrawnAt, approvedAt }: ListedPack): string {
  if (withdrawnAt !== null) return texts.onList.withdrawn;
  return approvedAt === null ? texts.onList.draft : texts.onList.approved;
}

function recipientText({ recipient: { name, kind } }: ListedPack): string {
  return texts.toOne(name, texts.recipients[kind]);
}

const { columns: heads } = texts;

const COLUMNS: readonly Column<ListedPack>[] = [
  {
    id: 'title',
    header: heads.title,
    text: ({ title }) => title,
    cell: ({ id, title }) => (
      <Link to="/evidence-packs/$id" params={{ id }} className="wraps">
        {title}
      </Link>
    ),
  },
  {
    id: 'to',
    header: heads.to,
    text: recipientText,
    cell: (pack) => <span className="wraps">{recipientText(pack)}</span>,
  },
  {
    id: 'cases',
    header: heads.cases,
    text: ({ applicationIds }) => applicationIds.length,
    cell: ({ applicationIds }) => numberText(applicationIds.length),
    isFigure: true,
  },
  { id: 'asOf', header: heads.asOf, text: ({ asOf }) => asOf, cell: ({ asOf }) => dayText(asOf) },
  {
    id: 'made',
    header: heads.made,
    text: ({ madeAt }) => madeAt,
    cell: ({ madeAt }) => instantText(madeAt),
  },
  {
    id: 'stands',
    header: heads.stands,
    text: standsText,
    cell: (pack) => titled(standsText(pack)),
  },
];
