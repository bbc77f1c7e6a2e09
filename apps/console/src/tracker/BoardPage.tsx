import { Link, useNavigate } from '@tanstack/react-router';
import type { Schemas } from '@ninety/client/browser';
import { endUserText } from '../application/shapes.js';
import { FILERS, PREPARERS } from '../offices.js';
import { SettingUp } from '../home/SettingUp.js';
import { useWork, WorkLink, WorkWaiting } from '../home/Work.js';
import { Empty } from '../parts/Empty.js';
import { Title } from '../parts/Title.js';
import { useHere } from '../session/posture.js';
import type { Installation } from '../session/posture.js';
import { useMe } from '../session/session.js';
import { QueryState, QueryStatePage } from '../shell/QueryState.js';
import { ViewsMenu } from '../views/ViewsMenu.js';
import { dayText, words } from '../words/index.js';
import { useTracked } from './applications.js';
import type { Tracked, TrackedFilters } from './applications.js';
import { DueNext, NeedBy, Stands } from './Due.js';
import { StakesOnBoard, YearOfCompany } from './BoardFigures.js';
import { authorityText, numberText, regimeText } from './names.js';
import { queueAddress } from './queue-search.js';
import { useRegimes } from './regimes.js';
import type { Regimes } from './regimes.js';
import '../home/home.css';
import './tracker.css';

const { board: texts } = words.tracker;
const MOST = 8;
const NAMED_ABOVE: readonly Schemas['WaitingWork']['kind'][] = ['late', 'due_soon'];

/** What needs somebody, and the cases of every authority side by side. */
export function BoardPage() {
  const { regimes: here } = useHere();
  const { role } = useMe();
  const navigate = useNavigate();
  const newest = useTracked({ sort: '-createdAt' }, 1);
  const regimes = useRegimes(here.map(({ id }) => id));
  if (newest.isPending || newest.isError) return <QueryStatePage title={texts.title} {...newest} />;
  if (regimes.isPending || regimes.isError) return <QueryStatePage title={texts.title} {...regimes} />;
  const isFiler = FILERS.includes(role);
  const begin = PREPARERS.includes(role) && (
    <Link to="/begin" className="button button-act">
      {words.tracker.nav.begin}
    </Link>
  );
  if (newest.rows.length === 0)
    return (
      <>
        <Title text={texts.title} />
        <SettingUp />
        <WaitingForYou />
        <Empty title={texts.empty} next={isFiler ? texts.emptyNext : texts.emptyReader}>
          {isFiler && (
            <p className="row">
              {begin}
              <Link to="/imports" className="button">
                {texts.importSheet}
              </Link>
            </p>
          )}
        </Empty>
      </>
    );
  return (
    <>
      <header className="spread">
        <div>
          <Title text={texts.title} />
          <p className="quiet">{texts.intro}</p>
        </div>
        <span className="row">
          <ViewsMenu
            list="applications"
            filters={null}
            onOpen={(query) => void navigate({ to: '/applications', search: queueAddress(query) })}
          />
          {begin}
        </span>
      </header>
      <SettingUp />
      <Attention kind="late" title={texts.late} filters={{ overdue: 'true' }} regimes={regimes.data} />
      <Attention kind="due_soon" title={texts.soon} filters={{ dueSoon: 'true' }} regimes={regimes.data} />
      <WaitingForYou />
      <div className="regimes">
        {here.map((regime) => (
          <Column key={regime.id} regime={regime} regimes={regimes.data} />
        ))}
      </div>
      <StakesOnBoard />
      <YearOfCompany />
    </>
  );
}

/** What waits for the reader besides what is late or due soon, which stands above by name. */
function WaitingForYou() {
  const work = useWork();
  if ((work.data?.waiting ?? []).every(({ kind }) => NAMED_ABOVE.includes(kind))) return null;
  return (
    <section aria-labelledby="waiting">
      <h2 id="waiting">{words.home.work.title}</h2>
      <WorkWaiting without={NAMED_ABOVE} />
    </section>
  );
}

/** What cannot wait, over all authorities; nothing where there is none. */
function Attention({
  kind,
  title,
  filters,
  regimes,
}: {
  kind: 'late' | 'due_soon';
  title: string;
  filters: TrackedFilters;
  regimes: Regimes;
}) {
  const asked = useTracked(filters, MOST);
  const work = useWork().data;
  const count = work?.waiting.find((one) => one.kind === kind)?.count;
  if (asked.isError) return <QueryState {...asked} />;
  if (asked.rows.length === 0) return null;
  return (
    <section aria-label={title}>
      <div className="spread">
        <h2 className={kind === 'late' ? 'missed' : 'near'}>{title}</h2>
        {work && count !== undefined && (
          <WorkLink kind={kind} text={words.home.work.counted[kind](count)} asOf={work.asOf} />
        )}
      </div>
      <ul className="waiting">
        {asked.rows.slice(0, MOST).map((application) => (
          <li key={application.id}>
            <CaseLink application={application} />
            <span>{endUserText(application)}</span>
            <DueNext application={application} regime={regimes.get(application.regime)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The open cases of one authority: those that it has, and those that are prepared. An authority without any has no column. */
function Column({ regime, regimes }: { regime: Installation['regimes'][number]; regimes: Regimes }) {
  const pending = useTracked({ regime: regime.id, pending: 'true' }, MOST);
  const drafts = useTracked({ regime: regime.id, status: 'draft', sort: '-createdAt' }, MOST);
  const isEmpty = [pending, drafts].every(({ data, rows }) => data !== undefined && rows.length === 0);
  if (isEmpty) return null;
  return (
    <section aria-label={authorityText(regime.authority)}>
      <h2>
        {authorityText(regime.authority)}{' '}
        <span className="quiet figures">
          {regimeText(regime.id)}, {texts.lawAsOf(dayText(regime.lawAsOf))}
        </span>
      </h2>
      <Cards title={texts.pending} asked={pending} regimes={regimes} />
      <Cards title={texts.preparing} asked={drafts} regimes={regimes} />
      <Link to="/applications" search={{ regime: regime.id }} className="quiet">
        {texts.all}
      </Link>
    </section>
  );
}

function Cards({
  title,
  asked,
  regimes,
}: {
  title: string;
  asked: ReturnType<typeof useTracked>;
  regimes: Regimes;
}) {
  if (asked.isPending || asked.isError) return <QueryState {...asked} />;
  return (
    <>
      <h3>
        {title}{' '}
        <span className="quiet figures">
          {asked.rows.length}
          {asked.hasNextPage ? '+' : ''}
        </span>
      </h3>
      {asked.rows.length === 0 && <p className="quiet">{texts.none}</p>}
      <ul>
        {asked.rows.slice(0, MOST).map((application) => (
          <Card key={application.id} application={application} regimes={regimes} />
        ))}
      </ul>
    </>
  );
}

function Card({ application, regimes }: { application: Tracked; regimes: Regimes }) {
  const isDraft = application.status === 'draft';
  return (
    <li className="card">
      <span className="spread">
        <CaseLink application={application} />
        {application.controlNumber !== null && <span className="quiet">{application.reference}</span>}
      </span>
      <span>{endUserText(application)}</span>
      {!isDraft && <Stands application={application} />}
      {!isDraft && <DueNext application={application} regime={regimes.get(application.regime)} />}
      <NeedBy application={application} />
    </li>
  );
}

/** To the application by its number, or by the company's own reference before it has one. */
export function CaseLink({ application }: { application: Tracked }) {
  return (
    <Link to="/applications/$id" params={{ id: application.id }} className="figures">
      {numberText(application)}
    </Link>
  );
}
