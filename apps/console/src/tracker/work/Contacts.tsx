import { useState } from 'react';
import { Button } from 'react-aria-components';
import { Choice, TextBox } from '../../parts/fields.js';
import { FileLink } from '../../parts/FileLink.js';
import { errorsByPointer, Refused } from '../../parts/Refused.js';
import { FormSheet } from '../../parts/Sheet.js';
import { dayText, words } from '../../words/index.js';
import { useAddContact, useContacts } from './work.js';
import type { CaseContact, Channel, Direction } from './work.js';

const { work: texts } = words;

const CHANNELS = [
  'telephone',
  'e_mail',
  'meeting',
  'letter',
  'portal',
  'other',
] as const satisfies readonly Channel[];
const DIRECTIONS = ['to_authority', 'from_authority', 'both'] as const satisfies readonly Direction[];

/** What is open over the list: a new contact, or the correction of one. */
type Open = 'new' | CaseContact;

/** Each call, letter and meeting with the authority, in the order in which they were. */
export function Contacts({ id, today, mayWrite }: { id: string; today: string; mayWrite: boolean }) {
  const contacts = useContacts(id);
  const [open, setOpen] = useState<Open | null>(null);
  return (
    <div className="stack">
      <h3>{texts.contacts}</h3>
      <Refused error={contacts.error} />
      {contacts.data?.length === 0 && <p className="quiet">{texts.noContacts}</p>}
      <ul className="bare">
        {contacts.data?.map((contact) => (
          <li key={contact.id}>
            <Contact contact={contact} />{' '}
            {mayWrite && contact.supersededBy === null && (
              <Button className="button button-plain" onPress={() => setOpen(contact)}>
                {texts.correctContact}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {contacts.data && contacts.data.length > 0 && (
        <div>
          <FileLink path={`/v1/applications/${id}/contacts`} format="xlsx" />
        </div>
      )}
      {mayWrite && (
        <div>
          <Button className="button" onPress={() => setOpen('new')}>
            {texts.addContact}
          </Button>
        </div>
      )}
      {open !== null && <ContactSheet id={id} today={today} open={open} onClose={() => setOpen(null)} />}
    </div>
  );
}

/** One that was corrected is struck, and stays. */
function Contact({ contact }: { contact: CaseContact }) {
  const { on, channel, direction, said, supersededBy } = contact;
  const about = [
    dayText(on),
    texts.channelText(channel),
    contact.with,
    texts.directionText(direction),
    supersededBy === null ? '' : texts.corrected,
  ];
  return (
    <>
      {supersededBy === null ? said : <s>{said}</s>}{' '}
      <span className="quiet">{about.filter(Boolean).join(', ')}</span>
    </>
  );
}

interface SheetProps {
  readonly id: string;
  readonly today: string;
  readonly open: Open;
  readonly onClose: () => void;
}

function ContactSheet({ id, today, open, onClose }: SheetProps) {
  const corrected = open === 'new' ? null : open;
  const [on, setOn] = useState(corrected?.on ?? today);
  const [channel, setChannel] = useState<Channel>(corrected?.channel ?? 'telephone');
  const [direction, setDirection] = useState<Direction>(corrected?.direction ?? 'to_authority');
  const [whom, setWhom] = useState(corrected?.with ?? '');
  const [said, setSaid] = useState(corrected?.said ?? '');
  const [reason, setReason] = useState('');
  const add = useAddContact(id);
  const errors = errorsByPointer(add.error);
  const isWhole = [on, whom, said].every((text) => text.trim() !== '');
  const correction =
    corrected === null
      ? {}
      : { supersedes: corrected.id, reason: reason.trim(), attachmentIds: [...corrected.attachmentIds] };
  const body = { on, channel, direction, with: whom.trim(), said: said.trim(), ...correction };
  return (
    <FormSheet
      title={corrected === null ? texts.contactTitle : texts.correctTitle}
      act={texts.record}
      isReady={isWhole && (corrected === null || reason.trim() !== '') && !add.isPending}
      error={add.error}
      onAct={() => add.mutate(body, { onSuccess: onClose })}
      onClose={onClose}
    >
      <TextBox
        label={texts.on}
        type="date"
        value={on}
        onChange={setOn}
        isRequired
        error={errors.get('/on')}
      />
      <Choice
        label={texts.channel}
        value={channel}
        onChange={setChannel}
        options={CHANNELS.map((one) => ({ id: one, text: texts.channelText(one) }))}
      />
      <Choice
        label={texts.direction}
        value={direction}
        onChange={setDirection}
        options={DIRECTIONS.map((one) => ({ id: one, text: texts.directionText(one) }))}
      />
      <TextBox label={texts.with} value={whom} onChange={setWhom} isRequired error={errors.get('/with')} />
      <TextBox
        label={texts.said}
        value={said}
        onChange={setSaid}
        isLong
        isRequired
        error={errors.get('/said')}
      />
      {corrected !== null && (
        <TextBox label={texts.why} value={reason} onChange={setReason} isLong isRequired />
      )}
    </FormSheet>
  );
}
