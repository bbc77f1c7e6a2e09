import { useEffect, useRef, useState } from 'react';
import { Link, Outlet, useNavigate } from '@tanstack/react-router';
import { Button } from 'react-aria-components';
import { ROLES } from '@ninety/client/browser';
import type { Role, Session } from '../api.js';
import { useLive } from '../live.js';
import { COMPANY_ROLES, FILERS, IMPORTERS, OVERSEERS, PREPARERS } from '../offices.js';
import { useOpenProposals } from '../proposals/proposals.js';
import { Here, useInstallation } from '../session/posture.js';
import type { Installation } from '../session/posture.js';
import { EntityAsked, EntityChoice, useActing } from '../session/Entities.js';
import { SignIn } from '../session/SignIn.js';
import { Me, useSession, useSignOut } from '../session/session.js';
import { regimeText } from '../tracker/names.js';
import { dayText, spoken, words } from '../words/index.js';
import { LanguageChoice } from './LanguageChoice.js';
import { QueryStatePage } from './QueryState.js';
import './shell.css';

/** What waits there is counted beside its name. */
const PROPOSALS = '/proposals';

/** The pages that a role has: what it may not read is not there. */
const NAV = [
  { to: '/', text: words.nav.home, roles: ROLES },
  { to: '/applications', text: words.nav.applications, roles: ROLES },
  { to: '/file', text: words.nav.file, roles: FILERS },
  { to: '/bulk', text: words.nav.bulk, roles: FILERS },
  { to: '/determinations', text: words.nav.determinations, roles: ROLES },
  { to: '/screening', text: words.nav.screening, roles: [...FILERS, 'licensing_officer', ...OVERSEERS] },
  { to: '/entity-list', text: words.nav.entityList, roles: ROLES },
  { to: '/reports', text: words.nav.reports, roles: ROLES },
  {
    to: '/webhooks',
    text: words.nav.webhooks,
    roles: [...FILERS, 'licensing_officer', 'agency_reviewer', ...OVERSEERS],
  },
  { to: '/administration', text: words.nav.administration, roles: OVERSEERS },
  { to: '/audit', text: words.nav.audit, roles: OVERSEERS },
] as const satisfies readonly { to: string; text: string; roles: readonly Role[] }[];

/** The same of a company, whose applications are decided elsewhere. */
const COMPANY_NAV = [
  { to: '/', text: words.tracker.nav.board, roles: COMPANY_ROLES },
  { to: '/applications', text: words.nav.applications, roles: COMPANY_ROLES },
  { to: '/begin', text: words.tracker.nav.begin, roles: PREPARERS },
  { to: '/determinations', text: words.nav.determinations, roles: COMPANY_ROLES },
  { to: '/licenses', text: words.tracker.nav.licenses, roles: COMPANY_ROLES },
  { to: '/orders', text: words.nav.orders, roles: COMPANY_ROLES },
  { to: '/authorizations', text: words.nav.authorizations, roles: COMPANY_ROLES },
  { to: '/escalations', text: words.nav.escalations, roles: COMPANY_ROLES },
  { to: PROPOSALS, text: words.nav.proposals, roles: COMPANY_ROLES },
  { to: '/reviews', text: words.nav.reviews, roles: COMPANY_ROLES },
  { to: '/duties', text: words.nav.duties, roles: COMPANY_ROLES },
  { to: '/imports', text: words.nav.imports, roles: IMPORTERS },
  { to: '/screening', text: words.nav.screening, roles: COMPANY_ROLES },
  { to: '/entity-list', text: words.nav.entityList, roles: COMPANY_ROLES },
  { to: '/reports', text: words.nav.reports, roles: COMPANY_ROLES },
  { to: '/benchmark', text: words.nav.benchmark, roles: OVERSEERS },
  { to: '/webhooks', text: words.nav.webhooks, roles: [...FILERS, ...OVERSEERS] },
  { to: '/administration', text: words.nav.administration, roles: OVERSEERS },
  { to: '/audit', text: words.nav.audit, roles: OVERSEERS },
] as const satisfies readonly { to: string; text: string; roles: readonly Role[] }[];

/** The frame of every page; whoever is not signed in signs in first, and comes to the page they asked for. */
export function Shell() {
  const session = useSession();
  const here = useInstallation();
  if (session.isPending || session.isError) return <QueryStatePage title={words.app} {...session} />;
  if (session.data === null) return <SignIn />;
  if (here.isPending || here.isError) return <QueryStatePage title={words.app} {...here} />;
  return <Frame session={session.data} here={here.data} />;
}

function Frame({ session, here }: { session: Session; here: Installation }) {
  const signOut = useSignOut();
  const isLive = useLive();
  const acting = useActing(session.principal);
  const { name, role, agency } = acting;
  const isCompany = here.posture === 'company';
  const pages = isCompany ? COMPANY_NAV : NAV;
  return (
    <>
      <a className="skip" href="#content">
        {words.skip}
      </a>
      <header className="bar">
        <Link to="/" className="bar-app">
          {words.app}
        </Link>
        <Find />
        <span className="bar-who">
          {!isLive && (
            <span role="status" className="missed">
              {words.live.off}
            </span>
          )}
          <EntityChoice principal={session.principal} />
          <span className="bar-name">
            {name} <span className="quiet">{agency ?? spoken(role)}</span>
          </span>
          <Button className="button" onPress={() => signOut.mutate()}>
            {words.signOut}
          </Button>
        </span>
      </header>
      <nav aria-label={words.nav.label} className="nav">
        {pages
          .filter(({ roles }) => roles.includes(role))
          .map(({ to, text }) => (
            <Link key={to} to={to} activeOptions={{ exact: to === '/', includeSearch: false }}>
              {to === PROPOSALS ? <ProposalsName /> : text}
            </Link>
          ))}
      </nav>
      <main id="content" tabIndex={-1}>
        <Here.Provider value={here}>
          <Me.Provider value={acting}>
            <Outlet />
          </Me.Provider>
        </Here.Provider>
      </main>
      <EntityAsked principal={session.principal} />
      <footer className="quiet foot">
        {isCompany ? lawOf(here) : words.law} <LanguageChoice />
      </footer>
    </>
  );
}

/** With how many of them are open. */
function ProposalsName() {
  const open = useOpenProposals();
  return open === null ? words.nav.proposals : words.proposals.nav(open.text);
}

/** As of when the procedure of each authority was read. */
function lawOf({ regimes }: Installation): string {
  return words.tracker.law(regimes.map(({ id, lawAsOf }) => `${regimeText(id)} ${dayText(lawAsOf)}`));
}

/** Finds an application from anywhere; `/` goes there. */
function Find() {
  const [q, setQ] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const navigate = useNavigate();
  useEffect(() => {
    const focus = (event: KeyboardEvent) => {
      const isWriting = event.target instanceof HTMLElement && event.target.matches('input, textarea');
      if (event.key !== '/' || isWriting) return;
      event.preventDefault();
      field.current?.focus();
    };
    document.addEventListener('keydown', focus);
    return () => document.removeEventListener('keydown', focus);
  }, []);
  return (
    <form
      role="search"
      className="bar-find"
      onSubmit={(event) => {
        event.preventDefault();
        void navigate({ to: '/applications', search: q.trim() === '' ? {} : { q: q.trim(), view: 'all' } });
      }}
    >
      <input
        ref={field}
        type="search"
        aria-label={words.search}
        aria-keyshortcuts="/"
        placeholder={words.searchHint}
        value={q}
        onChange={({ target }) => setQ(target.value)}
      />
    </form>
  );
}
