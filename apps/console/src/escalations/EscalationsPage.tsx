import { useState } from 'react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Button } from 'react-aria-components';
import { PREPARERS } from '../offices.js';
import { Empty } from '../parts/Empty.js';
import { Choice } from '../parts/fields.js';
import { Cited } from '../parts/Refused.js';
import { Title } from '../parts/Title.js';
import { useMe } from '../session/session.js';
import { QueryState } from '../shell/QueryState.js';
import { regimeText } from '../tracker/names.js';
import { AlsoBy } from '../views/AlsoBy.js';
import { picked } from '../views/saved-views.js';
import { dayText, words } from '../words/index.js';
import { said } from '../words/said.js';
import { DraftSheet } from './DraftSheet.js';
import { RUNGS, useEscalations } from './escalations.js';
import type { Escalation, EscalationFilters } from './escalations.js';
import { Letters } from './Letters.js';
import './escalations.css';

const { escalations: texts } = words;

/** By what an address may ask too, for which there is no field. */
const ALSO = ['supplierId', 'regime'] as const;

const LETTERS = ['draft', 'approved'] as const;

/** What to chase today, and by what right. */
export function EscalationsPage() {
  const search = useSearch({ from: '/escalations' });
  const navigate = useNavigate();
  const also = picked(search, ALSO);
  const go = (change: Partial<Record<string, string>>) =>
    void navigate({ to: '/escalations', search: { ...search, ...change }, replace: true });
  const filters: EscalationFilters = {
    rung: RUNGS.find((one) => one === search.rung),
    owner: search.owner,
    ...also,
  };
  const letters = LETTERS.find((one) => one === search.letters);
  return (
    <>
      <header>
        <Title text={texts.title} />
        <p className="quiet narrow">{texts.intro}</p>
      </header>
      <div className="filters">
        <Choice
          label={texts.letters.label}
          value={letters ?? ''}
          onChange={(id) => go({ letters: id })}
          options={[
            { id: '', text: texts.letters.none },
            ...LETTERS.map((id) => ({ id, text: texts.letters[id] })),
          ]}
        />
        {!letters && <CaseFilters filters={filters} onChange={go} />}
      </div>
      <AlsoBy also={also} onLeaveOut={(word) => go({ [word]: '' })} />
      {letters ? <Letters state={letters} /> : <Listed filters={filters} />}
    </>
  );
}

function CaseFilters({
  filters,
  onChange,
}: {
  filters: EscalationFilters;
  onChange: (change: Partial<Record<string, string>>) => void;
}) {
  return (
    <>
      <Choice
        label={texts.filters.rung}
        value={filters.rung ?? ''}
        onChange={(rung) => onChange({ rung })}
        options={[{ id: '', text: texts.filters.any }, ...RUNGS.map((id) => ({ id, text: texts.rungs[id] }))]}
      />
      <Choice
        label={texts.filters.owner}
        value={filters.owner ?? ''}
        onChange={(owner) => onChange({ owner })}
        options={[
          { id: '', text: texts.filters.any },
          { id: 'me', text: texts.filters.me },
          { id: 'none', text: texts.filters.none },
        ]}
      />
    </>
  );
}

function Listed({ filters }: { filters: EscalationFilters }) {
  const asked = useEscalations(filters);
  if (asked.isPending || asked.isError) return <QueryState {...asked} />;
  if (asked.rows.length === 0) return <Empty title={texts.empty} next={texts.emptyNext} />;
  return (
    <>
      <ul className="bare chased" aria-label={texts.title}>
        {asked.rows.map((one) => (
          <Chased key={one.applicationId} one={one} />
        ))}
      </ul>
      {asked.list.hasMore && (
        <Button className="button" onPress={asked.list.onMore}>
          {texts.more}
        </Button>
      )}
    </>
  );
}

/** One case: what it reached, why, by what right, what is not known, and what to do. */
function Chased({ one }: { one: Escalation }) {
  const [isOpen, setOpen] = useState(false);
  const { role } = useMe();
  const name = one.controlNumber ?? one.reference ?? texts.noNumber;
  return (
    <li className="chased-case">
      <div className="spread">
        <h2 className="chased-name">
          <Link to="/applications/$id" params={{ id: one.applicationId }}>
            {name}
          </Link>{' '}
          <span className="near">{texts.rungs[one.rung]}</span>
        </h2>
        <Act one={one} name={name} mayDraft={PREPARERS.includes(role)} onDraft={() => setOpen(true)} />
      </div>
      <p className="quiet wraps">
        {[
          regimeText(one.regime),
          texts.between(one.daysSinceFiling.atLeast, one.daysSinceFiling.atMost),
          one.owner?.name ?? texts.nobody,
        ].join(' · ')}
      </p>
      <ul className="bare wraps" aria-label={texts.rightsOf(name)}>
        {one.rungs.map(({ rung, clock, certainty, says, citation }) => (
          <li key={`${rung} ${clock}`}>
            <span className="quiet">{texts.rungIs(texts.rungs[rung], certainty === null)}</span>{' '}
            {said(says.text)} {citation !== null && <Cited citation={citation} />}
          </li>
        ))}
      </ul>
      <p className="wraps">
        <strong>{said(one.nextStep.why.text)}</strong>
      </p>
      {one.lastInquiry?.sentOn != null && (
        <p className="quiet">
          {texts.asked(dayText(one.lastInquiry.sentOn))}
          {one.followUpOn !== null && `, ${texts.waits(dayText(one.followUpOn))}`}
        </p>
      )}
      <ul className="quiet wraps">
        {[
          ...one.notKnown,
          ...(one.office === null || one.office.verdict === 'cannot_say' ? [] : [one.office.why]),
        ].map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {isOpen && <DraftSheet one={one} onClose={() => setOpen(false)} />}
    </li>
  );
}

interface ActProps {
  readonly one: Escalation;
  readonly name: string;
  readonly mayDraft: boolean;
  readonly onDraft: () => void;
}

function Act({ one, name, mayDraft, onDraft }: ActProps) {
  if (one.openInquiry !== null)
    return (
      <Link to="/inquiries/$id" params={{ id: one.openInquiry.id }} className="button no-print">
        {texts.open}
      </Link>
    );
  if (!mayDraft) return null;
  return (
    <Button className="button no-print" aria-label={texts.draft.actOf(name)} onPress={onDraft}>
      {texts.draft.act}
    </Button>
  );
}
