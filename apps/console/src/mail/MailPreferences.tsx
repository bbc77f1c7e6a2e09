import { Tick } from '../parts/fields.js';
import { Refused } from '../parts/Refused.js';
import { useActsForAll } from '../session/session.js';
import { words } from '../words/index.js';
import { useChooseMails, useMailPreferences } from './preferences.js';

const { mail: texts } = words;

/** Which mails the reader wants, kind by kind. */
export function MailPreferences() {
  const isForAll = useActsForAll();
  if (!isForAll) return <Preferences />;
  return (
    <section className="stack no-print" aria-labelledby="mail">
      <h2 id="mail">{texts.title}</h2>
      <p className="quiet">{words.entities.ofOne}</p>
    </section>
  );
}

function Preferences() {
  const asked = useMailPreferences();
  const choose = useChooseMails();
  if (!asked.data) return <Refused error={asked.error} />;
  const { email, isSending, kinds, off } = asked.data;
  return (
    <section className="stack no-print" aria-labelledby="mail">
      <h2 id="mail">{texts.title}</h2>
      <p className="quiet">
        {isSending ? (email === null ? texts.noAddress : texts.to(email)) : texts.notSending}
      </p>
      {isSending && (
        <div className="stack" role="group" aria-label={texts.wanted}>
          <p>{texts.wanted}</p>
          {kinds.map((kind) => (
            <Tick
              key={kind}
              label={texts.kinds.get(kind) ?? kind}
              value={!off.includes(kind)}
              isDisabled={choose.isPending}
              onChange={(isWanted) =>
                choose.mutate(isWanted ? off.filter((one) => one !== kind) : [...off, kind])
              }
            />
          ))}
        </div>
      )}
      <Refused error={choose.error} />
    </section>
  );
}
