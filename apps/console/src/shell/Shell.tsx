import { Link, Outlet } from '@tanstack/react-router';
import { Button } from 'react-aria-components';
import type { Session } from '../api.js';
import { useLive } from '../live.js';
import { SearchBox } from '../palette/SearchBox.js';
import { useOpenProposals } from '../proposals/proposals.js';
import { Here, useInstallation } from '../session/posture.js';
import type { Installation } from '../session/posture.js';
import { EntityAsked, EntityChoice, useActing } from '../session/Entities.js';
import { SignIn } from '../session/SignIn.js';
import { Me, useSession, useSignOut } from '../session/session.js';
import { regimeText } from '../tracker/names.js';
import { dayText, spoken, words } from '../words/index.js';
import { LanguageChoice } from './LanguageChoice.js';
import { Overlays } from './Overlays.js';
import { pagesOf, PROPOSALS } from './pages.js';
import { QueryStatePage } from './QueryState.js';
import './shell.css';

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
  return (
    <>
      <a className="skip" href="#content">
        {words.skip}
      </a>
      <header className="bar">
        <Link to="/" className="bar-app">
          {words.app}
        </Link>
        <SearchBox />
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
        {pagesOf(role, isCompany).map(({ to, text }) => (
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
      <Here.Provider value={here}>
        <Me.Provider value={acting}>
          <Overlays />
        </Me.Provider>
      </Here.Provider>
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
