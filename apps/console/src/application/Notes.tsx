import { useState } from 'react';
import { Button } from 'react-aria-components';
import { TextBox } from '../parts/fields.js';
import { Refused } from '../parts/Refused.js';
import { useMe } from '../session/session.js';
import { instantText, words } from '../words/index.js';
import { OVERSEERS } from '../offices.js';
import { useAddNote, useNotes } from './application.js';

/** Notes that stay inside the government. */
export function Notes({ id }: { id: string }) {
  const { role } = useMe();
  const notes = useNotes(id);
  const [text, setText] = useState('');
  const add = useAddNote(id);
  return (
    <section className="stack no-print">
      <h2>{words.application.notes}</h2>
      {notes.data?.data.length === 0 && <p className="quiet">{words.application.noNotes}</p>}
      <ul className="bare">
        {notes.data?.data.map((note) => (
          <li key={note.id}>
            {note.text}{' '}
            <span className="quiet">
              {note.office}, {instantText(note.createdAt)}
            </span>
          </li>
        ))}
      </ul>
      {!OVERSEERS.includes(role) && (
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault();
            add.mutate(text, { onSuccess: () => setText('') });
          }}
        >
          <TextBox label={words.application.addNote} value={text} onChange={setText} isLong />
          <Refused error={add.error} />
          <div>
            <Button type="submit" className="button" isDisabled={text.trim() === '' || add.isPending}>
              {words.parts.add}
            </Button>
          </div>
        </form>
      )}
    </section>
  );
}
