import { useEffect, useRef, useState } from 'react';
import { Link, Outlet, useNavigate } from '@tanstack/react-router';
import { Button } from 'react-aria-components';
import { ROLES } from '@ninety/client/browser';
import type { Role, Session } from '../api.js';
import { useLive } from '../live.js';
import { FILERS, OVERSEERS } from '../offices.js';
import { Title } from '../parts/Title.js';
import { SignIn } from '../session/SignIn.js';
import { Me, useSession, useSignOut } from '../session/session.js';
import { spoken, words } from '../words/index.js';
import { QueryStatePage } from './QueryState.js';
import './shell.css';

/** The pages that a role has: what it may not read is not there. */
const NAV = [
  { to: '/', text: words.nav.home, roles: ROLES },
  { to: '/applications', text: words.nav.applications, roles: ROLES },
  { to: '/file', text: words.nav.file, roles: FILERS },
  { to: '/bulk', text: words.nav.bulk, roles: FILERS },
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

/** The frame of every page; whoever is not signed in signs in first, and comes to the page they asked for. */
export function Shell() {
  const session = useSession();
  if (session.isPending || session.isError) return <QueryStatePage title={words.app} {...session} />;
  if (session.data === null) return <SignIn />;
  return <Frame session={session.data} />;
}

function Frame({ session }: { session: Session }) {
  const signOut = useSignOut();
  const isLive = useLive();
  const { name, role, agency } = session.principal;
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
          <span className="bar-name">
            {name} <span className="quiet">{agency ?? spoken(role)}</span>
          </span>
          <Button className="button" onPress={() => signOut.mutate()}>
            {words.signOut}
          </Button>
        </span>
      </header>
      <nav aria-label={words.nav.label} className="nav">
        {NAV.filter(({ roles }) => roles.includes(role)).map(({ to, text }) => (
          <Link key={to} to={to} activeOptions={{ exact: to === '/', includeSearch: false }}>
            {text}
          </Link>
        ))}
      </nav>
      <main id="content" tabIndex={-1}>
        <Me.Provider value={session.principal}>
          <Outlet />
        </Me.Provider>
      </main>
      <footer className="quiet foot">{words.law}</footer>
    </>
  );
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

export function NotFound() {
  return (
    <>
      <Title text={words.notFound} />
      <Link to="/">{words.toHome}</Link>
    </>
  );
}
