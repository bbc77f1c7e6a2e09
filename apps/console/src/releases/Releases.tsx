import { useState } from 'react';
import { Button } from 'react-aria-components';
import { FileLink } from '../parts/FileLink.js';
import { Refused } from '../parts/Refused.js';
import { dayText, words } from '../words/index.js';
import { ReleaseSheet, VoidReleaseSheet } from './ReleaseSheets.js';
import type { Releasing } from './ReleaseSheets.js';
import { useReleases } from './releases.js';
import type { Release } from './releases.js';

const { releases: texts } = words;

interface Props extends Releasing {
  readonly mayWrite: boolean;
}

type Open =
  | { readonly kind: 'record'; readonly corrected: Release | null }
  | { readonly kind: 'takeBack'; readonly release: Release };

/** What was released under a license, by person and day; what was corrected or taken back stays, struck through. */
export function Releases({ mayWrite, ...releasing }: Props) {
  const { rows, list, error, isPending } = useReleases(releasing.under);
  const [open, setOpen] = useState<Open | null>(null);
  const onClose = () => setOpen(null);
  return (
    <section aria-labelledby="releases">
      <h2 id="releases">{texts.title}</h2>
      {isPending && <p className="quiet">{words.loading}</p>}
      <Refused error={error} />
      {!isPending && rows.length === 0 && <p className="quiet">{texts.none}</p>}
      <ol className="timeline">
        {rows.map((release) => (
          <Entry
            key={release.id}
            release={release}
            onCorrect={mayWrite ? () => setOpen({ kind: 'record', corrected: release }) : null}
            onTakeBack={mayWrite ? () => setOpen({ kind: 'takeBack', release }) : null}
          />
        ))}
      </ol>
      <div className="row no-print">
        {mayWrite && (
          <Button className="button button-act" onPress={() => setOpen({ kind: 'record', corrected: null })}>
            {texts.record}
          </Button>
        )}
        {list.hasMore && (
          <Button className="button" isDisabled={list.isLoadingMore} onPress={list.onMore}>
            {texts.more}
          </Button>
        )}
        {rows.length > 0 && (
          <FileLink path={`/v1/licenses/${releasing.under.license}/releases`} format="xlsx" />
        )}
      </div>
      {open?.kind === 'record' && (
        <ReleaseSheet {...releasing} corrected={open.corrected} onClose={onClose} />
      )}
      {open?.kind === 'takeBack' && (
        <VoidReleaseSheet under={releasing.under} release={open.release} onClose={onClose} />
      )}
    </section>
  );
}

interface EntryProps {
  readonly release: Release;
  /** Null where the reader changes nothing. */
  readonly onCorrect: (() => void) | null;
  readonly onTakeBack: (() => void) | null;
}

function Entry({ release, onCorrect, onTakeBack }: EntryProps) {
  const { person, on, form, items, description, note, reference, isVoid, supersedes, supersededBy, reason } =
    release;
  const isStruck = supersededBy !== null;
  const name = person?.name ?? texts.former;
  const what = [
    texts.forms[form],
    items.length === 0 ? '' : texts.itemNumbers(items.map(({ item }) => item).join(', ')),
    reference ?? '',
  ];
  return (
    <li className={isStruck || isVoid ? 'is-struck' : ''}>
      <span className="days timeline-day">{dayText(on)}</span>
      <div>
        <p>
          {isStruck && <span className="hidden">{texts.struck}: </span>}
          {isStruck || isVoid ? <s>{name}</s> : <strong>{name}</strong>}{' '}
          <span className="quiet">{what.filter(Boolean).join(' · ')}</span>
        </p>
        {description != null && <p>{description}</p>}
        {note != null && <p className="quiet">{note}</p>}
        {supersedes !== null && (
          <p className="near">{isVoid ? texts.takenBack(reason ?? '') : texts.corrects(reason ?? '')}</p>
        )}
        {!isStruck && !isVoid && person !== undefined && onCorrect && onTakeBack && (
          <p className="row no-print">
            <Button
              className="button button-plain"
              aria-label={texts.correctOne(name, dayText(on))}
              onPress={onCorrect}
            >
              {texts.correct}
            </Button>
            <Button
              className="button button-plain"
              aria-label={texts.takeBackOne(name, dayText(on))}
              onPress={onTakeBack}
            >
              {texts.takeBack}
            </Button>
          </p>
        )}
      </div>
    </li>
  );
}
