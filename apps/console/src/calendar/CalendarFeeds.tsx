import { useState } from 'react';
import { Button } from 'react-aria-components';
import { AskFirst } from '../parts/AskFirst.js';
import { Copyable } from '../parts/Copyable.js';
import { TextBox } from '../parts/fields.js';
import { Refused } from '../parts/Refused.js';
import { instantText, words } from '../words/index.js';
import { useFeeds, useOpenFeed, useRevokeFeed } from './feeds.js';

const { calendar: texts } = words;

/** The addresses at which calendars read what is due for the reader: made, and revoked. */
export function CalendarFeeds() {
  const feeds = useFeeds();
  const opening = useOpenFeed();
  const revoke = useRevokeFeed();
  const [name, setName] = useState('');
  return (
    <section className="stack no-print" aria-labelledby="calendar">
      <h2 id="calendar">{texts.title}</h2>
      <p className="quiet">{texts.intro}</p>
      <ul className="bare">
        {feeds.data?.data.map((feed) => (
          <li key={feed.id} className="row">
            <span>
              {feed.name ?? texts.noName}{' '}
              <span className="quiet">
                {texts.since(instantText(feed.createdAt))},{' '}
                {feed.lastReadAt === null ? texts.neverRead : texts.readAt(instantText(feed.lastReadAt))}
              </span>
            </span>
            <AskFirst
              text={texts.revoke}
              label={`${texts.revoke}: ${feed.name ?? texts.noName}`}
              effect={<p>{texts.revokeEffect}</p>}
              change={revoke}
              onAct={(done) => revoke.mutate(feed.id, done)}
            />
          </li>
        ))}
      </ul>
      <Refused error={feeds.error ?? opening.error} />
      {opening.url !== null && (
        <div role="status">
          <p>{texts.once}</p>
          <Copyable text={opening.url} />
        </div>
      )}
      <form
        className="row row-end"
        onSubmit={(event) => {
          event.preventDefault();
          opening.open(name.trim());
          setName('');
        }}
      >
        <TextBox label={texts.name} value={name} onChange={setName} />
        <Button type="submit" className="button" isDisabled={opening.isPending}>
          {texts.open}
        </Button>
      </form>
    </section>
  );
}
