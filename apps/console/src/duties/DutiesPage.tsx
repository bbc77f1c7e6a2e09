import { useMemo, useState } from 'react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button } from 'react-aria-components';
import type { Role } from '../api.js';
import { CalendarFeeds } from '../calendar/CalendarFeeds.js';
import { MailPreferences } from '../mail/MailPreferences.js';
import { COMPANY_PEOPLE } from '../offices.js';
import { DataTable } from '../parts/DataTable.js';
import type { Column } from '../parts/DataTable.js';
import { Empty } from '../parts/Empty.js';
import { FileLink } from '../parts/FileLink.js';
import { Choice, TextBox } from '../parts/fields.js';
import { Title } from '../parts/Title.js';
import { useMe } from '../session/session.js';
import { QueryState } from '../shell/QueryState.js';
import { useColleagues } from '../tracker/work/work.js';
import type { Colleague } from '../tracker/work/work.js';
import { AlsoBy } from '../views/AlsoBy.js';
import { picked, sentWords } from '../views/saved-views.js';
import type { Words } from '../views/saved-views.js';
import { ViewsMenu } from '../views/ViewsMenu.js';
import { titled, words } from '../words/index.js';
import { DutyActSheet, DutyButtons } from './DutyActs.js';
import type { ChosenAct } from './DutyActs.js';
import { useDuties } from './duties.js';
import type { ListedDuty } from './duties.js';
import { DueDay, dueText, dutyText, stateText, Subject } from './names.js';
import { TaskSheet } from './TaskSheet.js';

const { duties: texts } = words;

const STATES = ['to_do', 'overdue', 'open', 'met', 'cancelled'] as const;
/** All but those that were cancelled: the list is asked for no state. */
const STANDING = 'standing';
const ORIGINS = ['person', 'clock', 'license'] as const satisfies readonly ListedDuty['origin'][];
/** By what an address may ask too, for which there is no field. */
const ALSO = ['origin', 'licenseId', 'applicationId', 'supplierId'] as const;
const ME = 'me';

/** What the company owes, as it is due, by filters that the address keeps. */
export function DutiesPage() {
  const search = useSearch({ from: '/duties' });
  const navigate = useNavigate();
  const { role } = useMe();
  const colleagues = useColleagues();
  const [chosen, setChosen] = useState<ChosenAct | null>(null);
  const [isAdding, setAdding] = useState(false);
  // An address may name what is no state.
  const state = [STANDING, ...STATES].find((one) => one === search.state) ?? 'to_do';
  const owner = search.owner === '' ? undefined : search.owner;
  const dueBefore = search.dueBefore === '' ? undefined : search.dueBefore;
  const { origin, ...also } = picked(search, ALSO);
  const filters = {
    state: STATES.find((one) => one === state),
    owner,
    dueBefore,
    ...also,
    origin: ORIGINS.find((one) => one === origin),
  };
  const asked = useDuties(filters);
  const go = (change: Partial<Record<string, string>>) =>
    void navigate({ to: '/duties', search: { ...search, ...change }, replace: true });
  const open = (query: Words) => void navigate({ to: '/duties', search: { state: STANDING, ...query } });
  const columns = useMemo(
    () => [
      ...COLUMNS,
      ...(COMPANY_PEOPLE.includes(role) ? [ownerColumn(colleagues.data), actColumn(role, setChosen)] : []),
    ],
    [colleagues.data, role],
  );
  return (
    <>
      <header className="spread">
        <Title text={texts.title} />
        <span className="row">
          {COMPANY_PEOPLE.includes(role) && (
            <Button className="button no-print" onPress={() => setAdding(true)}>
              {words.work.addTask}
            </Button>
          )}
          <ViewsMenu list="duties" filters={sentWords(filters)} onOpen={open} />
        </span>
      </header>
      <Filters {...{ state, owner, colleagues: colleagues.data, dueBefore, onGo: go }} />
      <AlsoBy also={picked(search, ALSO)} onLeaveOut={(word) => go({ [word]: '' })} />
      {asked.isPending || asked.isError ? (
        <QueryState {...asked} />
      ) : asked.rows.length === 0 ? (
        <Empty title={texts.empty} next={texts.emptyNext} />
      ) : (
        <DataTable
          label={texts.title}
          columns={columns}
          rows={asked.rows}
          keyOf={keyOf}
          name={{ list: 'duties' }}
          csvName="duties.csv"
          tools={<FileLink path="/v1/duties" isOfEntity query={filters} format="xlsx" />}
          {...asked.list}
        />
      )}
      {isAdding && <TaskSheet of={{}} onClose={() => setAdding(false)} />}
      {chosen !== null && <DutyActSheet chosen={chosen} onClose={() => setChosen(null)} />}
      <CalendarFeeds />
      <MailPreferences />
    </>
  );
}

function keyOf({ id, licenseId, applicationId, occurrence }: ListedDuty): string {
  return [id ?? licenseId ?? applicationId, occurrence].join(' ');
}

/** Who of the company sees to it; nobody made what has none. */
function ownerColumn(colleagues: readonly Colleague[] | undefined): Column<ListedDuty> {
  const nameOf = ({ owner }: ListedDuty) =>
    owner === null ? '' : (colleagues?.find(({ id }) => id === owner)?.name ?? texts.somebody);
  return { id: 'owner', header: texts.owner, cell: nameOf, text: nameOf };
}

function actColumn(role: Role, onAct: (chosen: ChosenAct) => void): Column<ListedDuty> {
  return {
    id: 'act',
    header: texts.columns.act,
    cell: (duty) => <DutyButtons duty={duty} role={role} onAct={onAct} />,
    text: () => '',
  };
}

const COLUMNS: readonly Column<ListedDuty>[] = [
  {
    id: 'due',
    header: texts.columns.due,
    cell: (duty) => <DueDay duty={duty} />,
    text: (duty) => duty.dueOn ?? dueText(duty),
  },
  { id: 'what', header: texts.columns.what, cell: dutyText, text: dutyText },
  {
    id: 'kind',
    header: texts.columns.kind,
    cell: ({ kind }) => (kind === null ? texts.ownTime : titled(kind)),
    text: ({ kind }) => kind ?? '',
  },
  {
    id: 'of',
    header: texts.columns.of,
    cell: (duty) => <Subject duty={duty} />,
    text: ({ licenseNumber }) => licenseNumber ?? '',
  },
  { id: 'state', header: texts.columns.state, cell: stateText, text: stateText },
];

interface FiltersProps {
  readonly state: string;
  readonly owner: string | undefined;
  readonly dueBefore: string | undefined;
  readonly colleagues: readonly Colleague[] | undefined;
  readonly onGo: (change: Partial<Record<string, string>>) => void;
}

function Filters({ state, owner, dueBefore, colleagues, onGo }: FiltersProps) {
  return (
    <div className="filters">
      <Choice
        label={texts.show}
        value={state}
        onChange={(id) => onGo({ state: id })}
        options={[...STATES, STANDING].map((id) => ({ id, text: titled(texts.states.get(id) ?? id) }))}
      />
      <Choice
        label={texts.owner}
        value={owner ?? ''}
        onChange={(id) => onGo({ owner: id })}
        options={[
          { id: '', text: texts.anybody },
          { id: ME, text: texts.me },
          ...(colleagues ?? []).map(({ id, name }) => ({ id, text: name })),
        ]}
      />
      <TextBox
        label={texts.dueBefore}
        type="date"
        value={dueBefore ?? ''}
        onChange={(day) => onGo({ dueBefore: day })}
      />
    </div>
  );
}
