import { useState } from 'react';
import { Button } from 'react-aria-components';
import { NinetyProblem } from '@ninety/client/browser';
import { TextBox } from '../parts/fields.js';
import { Title } from '../parts/Title.js';
import { LanguageChoice } from '../shell/LanguageChoice.js';
import { words } from '../words/index.js';
import { useSignIn, useWaysIn } from './session.js';

/** By an API key, or at the organisation's own sign-in. What goes wrong is said beside it, and the key stays to be mended. */
export function SignIn() {
  const [key, setKey] = useState('');
  const signIn = useSignIn();
  const ways = useWaysIn();
  const { error } = signIn;
  const failure = words.signIn.failures.get(new URLSearchParams(window.location.search).get('signIn') ?? '');
  const back = window.location.pathname + window.location.search.replace(/[?&]signIn=\w+/, '');
  return (
    <main className="sign-in">
      <div>
        <Title text={words.signIn.title}>{words.app}</Title>
        <p className="quiet">{words.claim}</p>
      </div>
      {ways.data?.oidc === true && (
        <>
          {failure !== undefined && (
            <p role="alert" className="error">
              {failure}
            </p>
          )}
          <a className="button button-act" href={`/v1/session/oidc?returnTo=${encodeURIComponent(back)}`}>
            {words.signIn.oidc}
          </a>
          <p className="quiet">{words.signIn.or}</p>
        </>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          signIn.mutate(key.trim());
        }}
      >
        <TextBox
          label={words.signIn.key}
          value={key}
          onChange={setKey}
          type="password"
          hint={words.signIn.hint}
        />
        {error && (
          <p role="alert" className="error">
            {error instanceof NinetyProblem && error.status === 401 ? words.signIn.wrong : error.message}
          </p>
        )}
        <p className="quiet">{words.signIn.where}</p>
        <Button
          type="submit"
          className={ways.data?.oidc === true ? 'button' : 'button button-act'}
          isDisabled={signIn.isPending}
        >
          {words.signIn.submit}
        </Button>
      </form>
      <LanguageChoice />
    </main>
  );
}
