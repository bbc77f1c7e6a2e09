import { useState } from 'react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button } from 'react-aria-components';
import { Empty } from '../parts/Empty.js';
import { Choice, TextBox } from '../parts/fields.js';
import { Refused } from '../parts/Refused.js';
import { Title } from '../parts/Title.js';
import { useMe } from '../session/session.js';
import { QueryState } from '../shell/QueryState.js';
import { words } from '../words/index.js';
import { useHubs, usePreview } from './benchmark.js';
import type { Asked, BenchmarkHub } from './benchmark.js';
import { Contributions } from './Contributions.js';
import { HubSheet } from './HubSheet.js';
import { PreviewShown } from './PreviewShown.js';

const { benchmark: texts } = words;

/** What a company tells a hub of a benchmark: looked at, signed, and carried or sent. */
export function BenchmarkPage() {
  const { role } = useMe();
  const hubs = useHubs();
  const [isAdding, setAdding] = useState(false);
  const search = useSearch({ from: '/benchmark' });
  const asked = askedIn(search);
  const navigate = useNavigate();
  const mayAct = role === 'administrator';
  const go = (next: Partial<Asked>) =>
    void navigate({ to: '/benchmark', search: { ...search, ...next }, replace: true });
  return (
    <>
      <header className="spread">
        <div>
          <Title text={asked === null ? texts.title : texts.previewTitle(asked)} />
          <p className="quiet narrow">{texts.intro}</p>
        </div>
        {mayAct && (
          <Button className="button no-print" onPress={() => setAdding(true)}>
            {texts.add.open}
          </Button>
        )}
      </header>
      {hubs.isPending || hubs.isError ? (
        <QueryState {...hubs} />
      ) : hubs.rows.length === 0 ? (
        <Empty title={texts.noHub} next={mayAct ? texts.noHubNext : texts.noHubAuditor} />
      ) : (
        <AtHubs hubs={hubs.rows} search={search} mayAct={mayAct} onAsk={go} />
      )}
      {isAdding && (
        <HubSheet
          onClose={() => setAdding(false)}
          onAdded={(hubId) => {
            setAdding(false);
            go({ hubId });
          }}
        />
      )}
    </>
  );
}

interface AtHubsProps {
  readonly hubs: readonly BenchmarkHub[];
  readonly search: Readonly<Partial<Record<string, string>>>;
  readonly mayAct: boolean;
  readonly onAsk: (asked: Asked) => void;
}

function AtHubs({ hubs, search, mayAct, onAsk }: AtHubsProps) {
  const known = hubs.find(({ id }) => id === search.hubId) ?? hubs[0];
  const [from, setFrom] = useState(search.from ?? monthsAgo(6));
  const [to, setTo] = useState(search.to ?? monthsAgo(1));
  const [hubId, setHub] = useState(known?.id ?? '');
  const asked = askedIn(search);
  const preview = usePreview(asked);
  return (
    <>
      <form
        className="filters no-print"
        onSubmit={(event) => {
          event.preventDefault();
          onAsk({ hubId, from: from.trim(), to: to.trim() });
        }}
      >
        <Choice
          label={texts.hub}
          value={hubId}
          onChange={setHub}
          options={hubs.map(({ id, name }) => ({ id, text: name }))}
        />
        <TextBox label={texts.from} hint={texts.monthHint} value={from} onChange={setFrom} />
        <TextBox label={texts.to} value={to} onChange={setTo} />
        <Button className="button button-act" type="submit">
          {texts.show}
        </Button>
      </form>
      {asked !== null &&
        (preview.isPending ? (
          <QueryState {...preview} />
        ) : preview.isError ? (
          <Refused error={preview.error} />
        ) : (
          <PreviewShown asked={asked} preview={preview.data} maySign={mayAct} />
        ))}
      <Contributions hubs={hubs} maySend={mayAct} />
    </>
  );
}

/** What the address asks; null: not enough. */
function askedIn({ hubId = '', from = '', to = '' }: AtHubsProps['search']): Asked | null {
  return hubId === '' || from === '' || to === '' ? null : { hubId, from, to };
}

/** A month so many before this one, as `2026-03`. */
function monthsAgo(count: number): string {
  const now = new Date();
  return new Date(Date.UTC(now.getFullYear(), now.getMonth() - count)).toISOString().slice(0, 7);
}
