import { useState } from 'react';
import { Button } from 'react-aria-components';
import { TextBox, Ticks } from '../../parts/fields.js';
import { Refused } from '../../parts/Refused.js';
import { useMe } from '../../session/session.js';
import { instantText, words } from '../../words/index.js';
import { useAddCaseNote, useCaseNotes, useColleagues } from './work.js';
import type { Colleague } from './work.js';

const { work: texts } = words;

/** Notes that stay in the company, and whom they are for. */
export function CaseNotes({ id, mayWrite }: { id: string; mayWrite: boolean }) {
  const notes = useCaseNotes(id);
  const colleagues = useColleagues();
  const names = new Map(colleagues.data?.map((one) => [one.id, one.name]));
  return (
    <div className="stack">
      <h3>{texts.notes}</h3>
      <Refused error={notes.error} />
      {notes.data?.length === 0 && <p className="quiet">{texts.noNotes}</p>}
      <ul className="bare">
        {notes.data?.map(({ id: note, text, author, mentions, createdAt }) => (
          <li key={note}>
            {text}{' '}
            <span className="quiet">
              {[
                author,
                instantText(createdAt),
                ...(mentions.length === 0
                  ? []
                  : [texts.mentioned(mentions.map((person) => names.get(person) ?? texts.somebody))]),
              ].join(', ')}
            </span>
          </li>
        ))}
      </ul>
      {mayWrite && <AddNote id={id} colleagues={colleagues.data ?? []} />}
    </div>
  );
}

function AddNote({ id, colleagues }: { id: string; colleagues: readonly Colleague[] }) {
  const me = useMe();
  const [text, setText] = useState('');
  const [mentions, setMentions] = useState<string[]>([]);
  const add = useAddCaseNote(id);
  const others = colleagues.filter((one) => one.id !== me.id);
  const written = () => {
    setText('');
    setMentions([]);
  };
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        add.mutate({ text: text.trim(), mentions }, { onSuccess: written });
      }}
    >
      <TextBox label={texts.addNote} value={text} onChange={setText} isLong />
      {others.length > 0 && text.trim() !== '' && (
        <Ticks
          label={texts.mentions}
          options={others.map((one) => ({ id: one.id, text: one.name }))}
          value={mentions}
          onChange={setMentions}
        />
      )}
      <Refused error={add.error} />
      <div>
        <Button type="submit" className="button" isDisabled={text.trim() === '' || add.isPending}>
          {words.parts.add}
        </Button>
      </div>
    </form>
  );
}
