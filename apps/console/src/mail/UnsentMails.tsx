import { Button } from 'react-aria-components';
import { Refused } from '../parts/Refused.js';
import { instantText, words } from '../words/index.js';
import { useResend, useUnsentMails } from './unsent.js';

const { mail: texts } = words;

/** Mails that did not go out, or of which nobody knows; nothing where there are none. */
export function UnsentMails({
  mayEdit,
  nameOf,
}: {
  readonly mayEdit: boolean;
  readonly nameOf: (principalId: string) => string;
}) {
  const asked = useUnsentMails();
  const resend = useResend();
  const mails = asked.data ?? [];
  if (mails.length === 0) return <Refused error={asked.error} />;
  return (
    <section className="stack" aria-labelledby="unsent">
      <h2 id="unsent">{texts.unsent}</h2>
      <p className="quiet">{texts.unsentText}</p>
      <ul className="bare">
        {mails.map(({ id, principalId, kind, status, error, createdAt }) => (
          <li key={id} className="spread">
            <span>
              {nameOf(principalId)}: {texts.kinds.get(kind) ?? kind}{' '}
              <span className="quiet">
                {instantText(createdAt)}, {texts.statuses.get(status) ?? status}
                {error === null ? '' : ` (${error})`}
              </span>
            </span>
            {mayEdit && (
              <Button
                className="button"
                aria-label={`${texts.resend}: ${nameOf(principalId)}, ${instantText(createdAt)}`}
                isDisabled={resend.isPending}
                onPress={() => resend.mutate(id)}
              >
                {texts.resend}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Refused error={resend.error} />
    </section>
  );
}
