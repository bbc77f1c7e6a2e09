import { useMemo, useState } from 'react';
import { useNavigate, useSearch } from '@tanstack/react-router';
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
import { titled, words } from '../words/index.js';
import { DutyActSheet, DutyButtons } from './DutyActs.js';
import type { ChosenAct } from './DutyActs.js';
import { useDuties } from './duties.js';
import type { ListedDuty } from './duties.js';
import { DueDay, dueText, dutyText, stateText, Subject } from './names.js';

const { duties: texts } = words;

const STATES = ['to_do', 'overdue', 'open', 'met', 'cancelled'] as const;
const ME = 'me';

/** What the company owes, as it is due, by filters that the address keeps. */
export function DutiesPage() {
  const search = useSearch({ from: '/duties' });
  const navigate = useNavigate();
  const { role } = useMe();
  const colleagues = useColleagues();
  const [chosen, setChosen] = useState<ChosenAct | null>(null);
  // An address may name what is no state.
  const state = STATES.find((one) => one === search.state) ?? 'to_do';
  const owner = search.owner === ME ? ME : undefined;
  const dueBefore = search.dueBefore === '' ? undefined : search.dueBefore;
  const filters = { state, owner, dueBefore };
  const asked = useDuties(filters);
  const go = (change: Partial<Record<string, string>>) =>
    void navigate({ to: '/duties', search: { ...search, ...change }, replace: true });
  const columns = useMemo(
    () => [
      ...COLUMNS,
      ...(COMPANY_PEOPLE.includes(role) ? [ownerColumn(colleagues.data), actColumn(role, setChosen)] : []),
    ],
    [colleagues.data, role],
  );
  return (
    <>
      <Title text={texts.title} />
      <div className="filters">
        <Choice
          label={texts.show}
          value={state}
          onChange={(id) => go({ state: id })}
          options={STATES.map((id) => ({ id, text: titled(texts.states.get(id) ?? id) }))}
        />
        <Choice
          label={texts.owner}
          value={owner ?? ''}
          onChange={(id) => go({ owner: id })}
          options={[
            { id: '', text: texts.anybody },
            { id: ME, text: texts.me },
          ]}
        />
        <TextBox
          label={texts.dueBefore}
          type="date"
          value={search.dueBefore ?? ''}
          onChange={(day) => go({ dueBefore: day })}
        />
      </div>
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
          csvName="duties.csv"
          tools={<FileLink path="/v1/duties" query={filters} format="xlsx" />}
          {...asked.list}
        />
      )}
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
