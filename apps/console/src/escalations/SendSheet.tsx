import { useState } from 'react';
import { Choice, TextBox } from '../parts/fields.js';
import { errorsByPointer } from '../parts/Refused.js';
import { FormSheet } from '../parts/Sheet.js';
import { words } from '../words/index.js';
import { useSend } from './escalations.js';
import type { LoadedInquiry, SentBy } from './escalations.js';

const { send: texts } = words.escalations;
const WAYS = ['post', 'courier', 'fax', 'portal', 'by_hand'] as const satisfies readonly SentBy[];
const HERE = '';

/** Sends the mail, or says how the letter went. */
export function SendSheet({ loaded, onClose }: { loaded: LoadedInquiry; onClose: () => void }) {
  const send = useSend(loaded);
  const isMail = loaded.inquiry.kind === 'mail';
  const ways: readonly SentBy[] = isMail ? ['own_mail'] : WAYS;
  const [by, setBy] = useState<SentBy | typeof HERE>(isMail ? HERE : 'post');
  const [on, setOn] = useState(loaded.inquiry.asOf);
  const errors = errorsByPointer(send.error);
  const body = by === HERE ? {} : { by, sentOn: on };
  return (
    <FormSheet
      title={texts.title}
      intro={by === HERE && <p>{texts.effect}</p>}
      act={by === HERE ? texts.act : texts.mark}
      isReady={!send.isPending}
      error={send.error}
      onAct={() => send.mutate(body, { onSuccess: onClose })}
      onClose={onClose}
    >
      <Choice
        label={texts.by}
        value={by}
        onChange={(id) => setBy(ways.find((each) => each === id) ?? (isMail ? HERE : 'post'))}
        options={[
          ...(isMail ? [{ id: HERE, text: texts.act }] : []),
          ...ways.map((id) => ({ id, text: texts.ways[id] })),
        ]}
      />
      {by !== HERE && (
        <TextBox
          label={texts.on}
          type="date"
          value={on}
          onChange={setOn}
          error={errors.get('/sentOn')}
          isRequired
        />
      )}
    </FormSheet>
  );
}
