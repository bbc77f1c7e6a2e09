import { describe, expect, it } from 'vitest';
import { writingHandlers } from '../support/handlers.js';
import { sourcesOf } from '../support/sources.js';

/** The forms of a use case, in which the order of refusals stands (`libs/access/src/use-case.ts`). */
const FORMS: ReadonlySet<string> = new Set(['perform', 'performNew', 'performUpload']);

/** Handlers of requests that go by none of them, and why. */
const NONE_OF_THEM: Readonly<Record<string, string>> = {
  'libs/access/src/sessions.controller.ts: open': 'who signs in is nobody yet',
  'libs/access/src/sessions.controller.ts: close':
    'a session is ended by whoever has it, and there is nothing else to ask',
  'libs/benchmark/src/hub/hub.controller.ts: receive':
    'a contribution has no caller: its signature is what lets it in',
  'libs/determinations/src/determinations.controller.ts: ask':
    'no connection waits while the parties are matched; what came of it is kept at the end',
  'libs/licensing/src/tracker/elsewhere.controller.ts: submit':
    'nothing is done: the answer says where the like is',
  'libs/licensing/src/tracker/elsewhere.controller.ts: simulate':
    'nothing is done: the answer says where the like is',
  'libs/mail/src/stop.controller.ts: stop':
    'whoever has the address in a mail may, without signing in, and there is nothing else to ask',
  'libs/screening/src/screening.controller.ts: screen':
    'no connection waits while thousands of names are matched; what came of it is kept at the end',
};

describe('a request that changes something', () => {
  const handlers = writingHandlers(FORMS);

  it('is a use case of one of the forms, but for these', () => {
    const others = handlers.filter(({ reached }) => reached.size === 0).map(({ name }) => name);
    expect(others.sort()).toEqual(Object.keys(NONE_OF_THEM).sort());
    expect(handlers.length).toBeGreaterThan(60);
  });

  it('comes to a controller that holds no database', () => {
    const controllers = sourcesOf('libs', 'apps').filter(({ path }) => path.endsWith('.controller.ts'));
    const holding = controllers.filter(({ text }) => /\b(Database|EntityManager|DataSource)\b/.test(text));
    expect(holding.map(({ path }) => path)).toEqual([]);
    expect(controllers.length).toBeGreaterThan(40);
  });
});
