import { useState } from 'react';
import { Button } from 'react-aria-components';
import { FILERS, PREPARERS } from '../../offices.js';
import { Refused } from '../../parts/Refused.js';
import type { ChosenRows } from '../../parts/table/ChosenBar.js';
import { useMe } from '../../session/session.js';
import { words } from '../../words/index.js';
import type { Tracked, TrackedFilters } from '../applications.js';
import { useChosenFile } from './bulk.js';
import { AssignSheet, TagSheet } from './BulkSheets.js';

const { tables: texts } = words;

interface Props {
  readonly chosen: ChosenRows<Tracked>;
  readonly filters: TrackedFilters;
}

/** What can be done with the chosen applications of a company. */
export function BulkActs({ chosen: { keys, isAll, onDone }, filters }: Props) {
  const { role } = useMe();
  const [sheet, setSheet] = useState<'assign' | 'tag' | null>(null);
  const file = useChosenFile(keys);
  const which = { keys, isAll, filters };
  const close = (isDone: boolean) => {
    setSheet(null);
    if (isDone) onDone();
  };
  return (
    <>
      {(FILERS.includes(role) || role === 'administrator') && (
        <Button className="button button-act" onPress={() => setSheet('assign')}>
          {texts.assign}
        </Button>
      )}
      {PREPARERS.includes(role) && (
        <Button className="button button-act" onPress={() => setSheet('tag')}>
          {texts.tag}
        </Button>
      )}
      {!isAll && (
        <Button className="button" isDisabled={file.isPending} onPress={() => file.mutate()}>
          {texts.xlsxOfChosen}
        </Button>
      )}
      <Refused error={file.error} />
      {sheet === 'assign' && <AssignSheet which={which} onClose={close} />}
      {sheet === 'tag' && <TagSheet which={which} onClose={close} />}
    </>
  );
}
