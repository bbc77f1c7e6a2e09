import { useState } from 'react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { CalendarFeeds } from '../calendar/CalendarFeeds.js';
import { MailPreferences } from '../mail/MailPreferences.js';
import { FILERS } from '../offices.js';
import { DataTable } from '../parts/DataTable.js';
import type { Column } from '../parts/DataTable.js';
import { Empty } from '../parts/Empty.js';
import { FileLink } from '../parts/FileLink.js';
import { Choice, TextBox } from '../parts/fields.js';
import { Title } from '../parts/Title.js';
import { useMe } from '../session/session.js';
import { QueryState } from '../shell/QueryState.js';
import { titled, words } from '../words/index.js';
import { useDuties } from './duties.js';
import type { ListedDuty, MadeDuty } from './duties.js';
import { DutyActs } from './DutyActs.js';
import { MeetSheet } from './MeetSheet.js';
import { DueDay, dueText, dutyText, stateText, Subject } from './names.js';
import { NotWantedSheet } from './NotWantedSheet.js';

const { duties: texts } = words;

const STATES = ['to_do', 'overdue', 'open', 'met', 'cancelled'] as const;
const ME = 'me';

/** What the company owes, as it is due, by filters that the address keeps. */
export function DutiesPage() {
  const search = useSearch({ from: '/duties' });
  const navigate = useNavigate();
  const { role } = useMe();
  const [met, setMet] = useState<ListedDuty | null>(null);
  const [unwanted, setUnwanted] = useState<ListedDuty | null>(null);
  // An address may name what is no state.
  const state = STATES.find((one) => one === search.state) ?? 'to_do';
  const owner = search.owner === ME ? ME : undefined;
  const dueBefore = search.dueBefore === '' ? undefined : search.dueBefore;
  const filters = { state, owner, dueBefore };
  const asked = useDuties(filters);
  const go = (change: Partial<Record<string, string>>) =>
    void navigate({ to: '/duties', search: { ...search, ...change }, replace: true });
  const columns = FILERS.includes(role) ? [...COLUMNS, actColumn(setMet, setUnwanted)] : COLUMNS;
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
      {isMade(met) && <MeetSheet duty={met} onClose={() => setMet(null)} />}
      {isMade(unwanted) && <NotWantedSheet duty={unwanted} onClose={() => setUnwanted(null)} />}
      <CalendarFeeds />
      <MailPreferences />
    </>
  );
}

function keyOf({ id, licenseId, applicationId, occurrence }: ListedDuty): string {
  return [id ?? licenseId ?? applicationId, occurrence].join(' ');
}

/** Whether somebody can say that it was met. */
export function isMade(duty: ListedDuty | null): duty is MadeDuty {
  return duty !== null && duty.id !== null;
}

/** Whether it is owed, and somebody can say that it was met. */
function isToMeet(duty: ListedDuty): boolean {
  return isMade(duty) && (duty.state === 'open' || duty.state === 'overdue');
}

type OnDuty = (duty: ListedDuty) => void;

function actColumn(onMeet: OnDuty, onUnwanted: OnDuty): Column<ListedDuty> {
  return {
    id: 'act',
    header: texts.columns.act,
    cell: (duty) => isToMeet(duty) && <DutyActs duty={duty} onMeet={onMeet} onUnwanted={onUnwanted} />,
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
