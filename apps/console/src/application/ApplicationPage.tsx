import { useState } from 'react';
import { Link, useParams } from '@tanstack/react-router';
import { Button } from 'react-aria-components';
import { ENDINGS } from '@ninety/client/browser';
import { Title } from '../parts/Title.js';
import { standingWithDay } from '../ruler/ClockRuler.js';
import type { Clock } from '../ruler/ClockRuler.js';
import { daysBetween } from '../ruler/scale.js';
import { useMe } from '../session/session.js';
import { QueryStatePage } from '../shell/QueryState.js';
import { dayText, spoken, words } from '../words/index.js';
import { Actions } from './Actions.js';
import { AppealPart } from './AppealPart.js';
import { ClocksPart } from './ClocksPart.js';
import { useApplication } from './application.js';
import type { Loaded } from './application.js';
import { Correspondence } from './Correspondence.js';
import { Documents } from './Documents.js';
import { Forecast } from './Forecast.js';
import { History } from './History.js';
import { LicensePart } from './LicensePart.js';
import { Notes } from './Notes.js';
import { Positions } from './Positions.js';
import { Proposals } from './Proposals.js';
import { ScreeningPart } from './ScreeningPart.js';
import { aboutText, whoText } from './shapes.js';
import { Transaction } from './Transaction.js';
import { WhyDialog } from './WhyDialog.js';
import './application.css';

/** The ruler on top; below, what it is, what happened, and what you can do. */
export function ApplicationPage() {
  const { id } = useParams({ from: '/applications/$id' });
  const asked = useApplication(id);
  if (asked.isPending || asked.isError) return <QueryStatePage title={words.application.title} {...asked} />;
  return <Page loaded={asked.data} />;
}

function Page({ loaded }: { loaded: Loaded }) {
  const me = useMe();
  const [why, setWhy] = useState<Clock | null>(null);
  const { application, history } = loaded;
  const { id } = application;
  const isApplicant = me.role === 'compliance_officer';
  const isPending = application.controlNumber !== null && !ENDED.has(application.status);
  return (
    <>
      <Heading loaded={loaded} />
      <ClocksPart loaded={loaded} isPending={isPending} onWhy={setWhy} />
      <div className="columns">
        <div>
          <Transaction application={application} />
          <ScreeningPart application={application} />
          {!isApplicant && <Positions loaded={loaded} />}
          <LicensePart application={application} />
          <Documents application={application} />
          {!isApplicant && <Notes id={id} />}
        </div>
        <div className="acts">
          <Proposals loaded={loaded} />
          <Actions loaded={loaded} />
          {isPending && <Forecast id={id} />}
          <AppealPart id={id} history={history} />
          <History history={history} />
          <Correspondence id={id} />
        </div>
      </div>
      <WhyDialog clock={why} onClose={() => setWhy(null)} />
    </>
  );
}

const ENDED: ReadonlySet<string> = new Set(ENDINGS);

/** What it is called, where it stands, and the single number that matters: which of the ninety days it is. */
function Heading({ loaded }: { loaded: Loaded }) {
  const { application, clocks } = loaded;
  const isInside = useMe().role !== 'compliance_officer';
  const { id, controlNumber, reference, status, stalled } = application;
  const number = controlNumber ?? reference ?? words.application.draft;
  const resolution = clocks.clocks.find(({ clock }) => clock === 'resolution');
  return (
    <header className="application-head">
      <div>
        <Link to="/applications" className="quiet no-print">
          {words.back}
        </Link>
        <Title text={[number, whoText(application, isInside)].filter(Boolean).join(', ')}>
          <span className="figures">{number}</span> <span className="quiet">{spoken(status)}</span>
        </Title>
        <p>{aboutText(application)}</p>
        <p className="quiet">
          {[reference, registeredText(loaded)].filter(Boolean).join(' · ')}
          {stalled && <span className="missed"> {words.application.silent}</span>}
        </p>
      </div>
      {resolution && (
        <p className="application-day">
          <strong className="figures">
            {words.ruler.dayOf(resolution.countedDays, ninetyOf(resolution))}
          </strong>
          <span className={standingTone(resolution.state)}>{standingWithDay(resolution, clocks.asOf)}</span>
        </p>
      )}
      <div className="row no-print">
        {status === 'draft' && (
          <Link to="/applications/$id/edit" params={{ id }} className="button button-act">
            {words.application.continueDraft}
          </Link>
        )}
        <Link to="/applications/$id/form" params={{ id }} className="button">
          {words.form.link}
        </Link>
        <Button className="button" onPress={() => window.print()}>
          {words.application.print}
        </Button>
        {controlNumber !== null && (
          <a className="button" href={`/v1/applications/${id}/evidence`} download>
            {words.application.evidence}
          </a>
        )}
      </div>
    </header>
  );
}

function registeredText({ clocks }: Loaded): string {
  const started = clocks.clocks.find(({ clock }) => clock === 'resolution')?.startedOn;
  return started === undefined ? '' : `${words.application.filed} ${dayText(started)}`;
}

function ninetyOf({ startedOn, dueOn, excludedDays }: Clock): number {
  return daysBetween(startedOn, dueOn) - excludedDays;
}

function standingTone(state: string): string {
  return state === 'missed' ? 'missed' : 'quiet';
}
