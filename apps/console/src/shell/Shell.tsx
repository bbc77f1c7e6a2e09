import { Link, Outlet } from '@tanstack/react-router';
import { Button } from 'react-aria-components';
import { SignIn } from '../session/SignIn.js';
import { useSession, useSignOut } from '../session/session.js';
import { spoken, words } from '../words.js';
import { Asking } from './Asking.js';

/** The frame of every page; whoever is not signed in signs in first, and comes to the page they asked for. */
export function Shell() {
  const session = useSession();
  const signOut = useSignOut();
  if (session.isPending || session.isError) return <Asking {...session} />;
  if (session.data === null) return <SignIn />;
  const { name, role } = session.data.principal;
  return (
    <>
      <header className="bar">
        <Link to="/">{words.app}</Link>
        <span className="bar-who">
          <span>
            {name} <span className="quiet">{spoken(role)}</span>
          </span>
          <Button className="button" onPress={() => signOut.mutate()}>
            {words.signOut}
          </Button>
        </span>
      </header>
      <main>
        <Outlet />
      </main>
    </>
  );
}
