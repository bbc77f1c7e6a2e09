import { AUDIT_ACTIONS } from '@ninety/audit';
import { describe, expect, it } from 'vitest';
import { sourcesOf } from '../support/sources.js';

/** What the console says that each did. */
const WORDS = 'apps/console/src/words/names.ts';

describe('the list of recorded acts', () => {
  it('has no act that nothing records', () => {
    const text = sourcesOf('libs', 'apps', 'scripts')
      .filter(({ path }) => path !== 'libs/audit/src/actions.ts' && path !== WORDS)
      .map((source) => source.text)
      .join('\n');
    const isRecorded = (action: string) => {
      const [subject, act] = action.split('.');
      // A word of another vocabulary makes some of them, as in `application.${event.type}`.
      return text.includes(`'${action}'`) || (text.includes(`\`${subject}.\${`) && text.includes(`'${act}'`));
    };
    expect(Object.keys(AUDIT_ACTIONS).filter((action) => !isRecorded(action))).toEqual([]);
  });

  it('has no act for which the console has no words', () => {
    const words = sourcesOf('apps').find(({ path }) => path === WORDS)?.text ?? '';
    expect(Object.keys(AUDIT_ACTIONS).filter((action) => !words.includes(`'${action}': `))).toEqual([]);
  });
});
