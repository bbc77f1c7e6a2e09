import { useState } from 'react';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Button } from 'react-aria-components';
import { Items, PartyList } from '../application/Transaction.js';
import { ScreeningPart } from '../application/ScreeningPart.js';
import { Attachments } from '../application/Documents.js';
import { aboutText, endUserText } from '../application/shapes.js';
import { LicensesOfCase } from '../licenses/LicensesOfCase.js';
import { TextBox } from '../parts/fields.js';
import { FormLink } from '../filing/worksheet/FormLink.js';
import { Title } from '../parts/Title.js';
import { useHere } from '../session/posture.js';
import { useMe } from '../session/session.js';
import { NotFound } from '../shell/NotFound.js';
import { QueryStatePage } from '../shell/QueryState.js';
import { FILERS, PREPARERS } from '../offices.js';
import { ProposalsOfCase } from '../proposals/ProposalsOfCase.js';
import { ReviewOfCase } from '../reviews/ReviewOfCase.js';
import { dayText, words } from '../words/index.js';
import { useTrackedApplication } from './applications.js';
import type { KnownClock, LoadedCase, Observation } from './applications.js';
import { ClockDialog } from './ClockDialog.js';
import { EndUse, Filings, Stakes } from './Facts.js';
import { authorityText, certaintyText, eventText, isUnfiled, numberText, statusText } from './names.js';
import { FILED, typesOf } from './observation-form.js';
import { ObservationSheet } from './ObservationSheet.js';
import { useRegimes } from './regimes.js';
import type { Regime } from './regimes.js';
import { TakeBackSheet } from './TakeBackSheet.js';
import { Timeline } from './Timeline.js';
import { TrackedClocks } from './TrackedClocks.js';
import { TrackedForecast } from './TrackedForecast.js';
import { CaseWork } from './work/CaseWork.js';
import '../application/application.css';
import './tracker.css';

const { page: texts, record } = words.tracker;

/** One application as far as it is known: the clocks, what happened, and what there is to write down. */
export function TrackedPage() {
  const { id } = useParams({ from: '/applications/$id' });
  const { knownAt } = useSearch({ from: '/applications/$id' });
  const { regimes: here } = useHere();
  const regimes = useRegimes(here.map((one) => one.id));
  const asked = useTrackedApplication(id, knownAt);
  if (asked.isPending || asked.isError) return <QueryStatePage title={texts.title} {...asked} />;
  if (regimes.isPending || regimes.isError) return <QueryStatePage title={texts.title} {...regimes} />;
  const regime = regimes.data.get(asked.data.application.regime);
  if (!regime) return <NotFound />;
  return <Page loaded={asked.data} regime={regime} knownAt={knownAt ?? null} />;
}

/** What is open over the page. */
type Open =
  | { readonly kind: 'filing' | 'they' | 'we' }
  | { readonly kind: 'correct' | 'takeBack'; readonly observation: Observation };

interface PageProps {
  readonly loaded: LoadedCase;
  readonly regime: Regime;
  readonly knownAt: string | null;
}

function Page({ loaded, regime, knownAt }: PageProps) {
  const me = useMe();
  const [why, setWhy] = useState<KnownClock | null>(null);
  const [open, setOpen] = useState<Open | null>(null);
  const { application, observations, attachments } = loaded;
  const { id, asOf } = application;
  const mayWrite = knownAt === null && FILERS.includes(me.role);
  const isAwaited = knownAt === null && application.outcome === null && !isUnfiled(application);
  return (
    <>
      <Head loaded={loaded} regime={regime} mayWrite={mayWrite} onOpen={setOpen} />
      <KnownAt key={knownAt} id={id} knownAt={knownAt} />
      <TrackedClocks loaded={loaded} regime={regime} isAwaited={isAwaited} onWhy={setWhy} />
      <div className="columns">
        <div>
          <section aria-labelledby="timeline">
            <h2 id="timeline">{texts.timeline}</h2>
            <Timeline
              applicationId={id}
              observations={observations}
              attachments={attachments}
              regime={regime}
              onCorrect={mayWrite ? (observation) => setOpen({ kind: 'correct', observation }) : null}
              onTakeBack={mayWrite ? (observation) => setOpen({ kind: 'takeBack', observation }) : null}
            />
          </section>
        </div>
        <div>
          {knownAt === null && <ProposalsOfCase applicationId={id} />}
          {knownAt === null && <ReviewOfCase application={application} etag={loaded.etag} />}
          <LicensesOfCase application={application} mayWrite={mayWrite} />
          <Filings application={application} regime={regime} />
          <Stakes application={application} />
          {isAwaited && <TrackedForecast id={id} />}
          <section className="stack">
            <div>
              <h2>{words.application.parties}</h2>
              <PartyList application={application} />
            </div>
            {application.items.length > 0 && <Items application={application} list={regime.list} />}
            <EndUse application={application} />
          </section>
          <CaseWork application={application} />
          <ScreeningPart application={application} />
          <Attachments id={id} attachments={attachments} today={asOf} />
        </div>
      </div>
      <ClockDialog clock={why} regime={regime} onClose={() => setWhy(null)} />
      {open !== null && (
        <Sheets key={open.kind} open={open} loaded={loaded} regime={regime} onClose={() => setOpen(null)} />
      )}
    </>
  );
}

interface HeadProps {
  readonly loaded: LoadedCase;
  readonly regime: Regime;
  readonly mayWrite: boolean;
  readonly onOpen: (open: Open) => void;
}

/** What it is called, where it stands and how sure that is, and what there is to write down. */
function Head({ loaded: { application }, regime, mayWrite, onOpen }: HeadProps) {
  const { id, statusCertainty, controlNumber, reference, allowedEvents } = application;
  const number = numberText(application);
  const isDraft = isUnfiled(application);
  const mayEdit = PREPARERS.includes(useMe().role);
  const kind = regime.kinds.find((one) => one.id === application.type)?.name;
  return (
    <header className="tracked-head">
      <div>
        <Link to="/applications" className="quiet no-print">
          {words.back}
        </Link>
        <Title text={[number, endUserText(application)].filter(Boolean).join(', ')}>
          <span className="figures">{number}</span> <span>{statusText(application)}</span>{' '}
          {!isDraft && <span className="quiet">{certaintyText(statusCertainty)}</span>}
        </Title>
        <p>{aboutText(application)}</p>
        <p className="quiet">
          {[authorityText(regime.authority), kind, controlNumber === null ? null : reference]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      <div className="row no-print">
        {(mayWrite || (isDraft && mayEdit)) && (
          <>
            {mayWrite && allowedEvents.includes(FILED) && (
              <Button
                className={isDraft ? 'button button-act' : 'button'}
                onPress={() => onOpen({ kind: 'filing' })}
              >
                {isDraft ? texts.recordFiling : texts.fileAgain}
              </Button>
            )}
            {mayWrite && !isDraft && (
              <>
                <Button className="button button-act" onPress={() => onOpen({ kind: 'they' })}>
                  {texts.they}
                </Button>
                <Button className="button" onPress={() => onOpen({ kind: 'we' })}>
                  {texts.we}
                </Button>
              </>
            )}
            <Link to="/applications/$id/edit" params={{ id }} className="button">
              {texts.edit}
            </Link>
          </>
        )}
        <FormLink id={id} />
        {!isDraft && (
          <a className="button" href={`/v1/applications/${id}/evidence`} download>
            {words.application.evidence}
          </a>
        )}
      </div>
    </header>
  );
}

/** What was known on a day: the same page, as it was. */
function KnownAt({ id, knownAt }: { id: string; knownAt: string | null }) {
  const navigate = useNavigate();
  const [asked, setAsked] = useState(knownAt ?? '');
  const go = (day: string) =>
    void navigate({
      to: '/applications/$id',
      params: { id },
      search: day === '' ? {} : { knownAt: day },
      replace: true,
    });
  return (
    <form
      className="row row-end known-at no-print"
      onSubmit={(event) => {
        event.preventDefault();
        go(asked);
      }}
    >
      <TextBox label={texts.knownAt} type="date" value={asked} onChange={setAsked} />
      <Button type="submit" className="button" isDisabled={asked === (knownAt ?? '')}>
        {texts.showKnown}
      </Button>
      {knownAt !== null && (
        <>
          <p role="status">{texts.asKnownOn(dayText(knownAt))}</p>
          <Button className="button" onPress={() => go('')}>
            {texts.knownNow}
          </Button>
        </>
      )}
    </form>
  );
}

interface SheetsProps {
  readonly open: Open;
  readonly loaded: LoadedCase;
  readonly regime: Regime;
  readonly onClose: () => void;
}

function Sheets({ open, ...rest }: SheetsProps) {
  const { regime, loaded } = rest;
  const { allowedEvents } = loaded.application;
  const only = (type: string) => [{ id: type, text: eventText(type, regime) }];
  switch (open.kind) {
    case 'filing':
      return (
        <ObservationSheet
          {...rest}
          title={record.filingTitle}
          intro={record.filingIntro}
          types={only(FILED)}
        />
      );
    case 'they':
      return (
        <ObservationSheet
          {...rest}
          title={record.theyTitle}
          types={typesOf('authority', regime, allowedEvents)}
        />
      );
    case 'we':
      return (
        <ObservationSheet
          {...rest}
          title={record.weTitle}
          types={typesOf('applicant', regime, allowedEvents)}
        />
      );
    case 'correct': {
      const { observation } = open;
      const speaks = regime.events.get(observation.type)?.speaks === 'applicant' ? 'applicant' : 'authority';
      const others = typesOf(speaks, regime, []).filter((one) => one.id !== observation.type);
      const types = observation.type === FILED ? only(FILED) : [...only(observation.type), ...others];
      return (
        <ObservationSheet
          {...rest}
          title={record.correctTitle(eventText(observation.type, regime))}
          types={types}
          corrected={observation}
        />
      );
    }
    case 'takeBack':
      return <TakeBackSheet {...rest} observation={open.observation} />;
  }
}
