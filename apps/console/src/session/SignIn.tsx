import { useState } from 'react';
import { Button, Input, Label, Text, TextField } from 'react-aria-components';
import { NinetyProblem } from '@ninety/client/browser';
import { words } from '../words.js';
import { useSignIn } from './session.js';

/** By an API key. What goes wrong is said beside it, and the key stays to be mended. */
export function SignIn() {
  const [key, setKey] = useState('');
  const signIn = useSignIn();
  const { error } = signIn;
  return (
    <main className="sign-in">
      <div>
        <h1>{words.app}</h1>
        <p className="quiet">{words.claim}</p>
      </div>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          signIn.mutate(key.trim());
        }}
      >
        <TextField
          className="field"
          value={key}
          onChange={setKey}
          isRequired
          type="password"
          autoComplete="off"
        >
          <Label>{words.signIn.key}</Label>
          <Input />
          <Text slot="description" className="quiet">
            {words.signIn.hint}
          </Text>
        </TextField>
        {error && (
          <p role="alert" className="error">
            {error instanceof NinetyProblem && error.status === 401 ? words.signIn.wrong : error.message}
          </p>
        )}
        <Button type="submit" className="button button-act" isDisabled={signIn.isPending}>
          {words.signIn.submit}
        </Button>
      </form>
    </main>
  );
}
