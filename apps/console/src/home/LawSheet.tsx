import { useState } from 'react';
import { FileDrop } from '../parts/FileDrop.js';
import { Choice } from '../parts/fields.js';
import { FormSheet } from '../parts/Sheet.js';
import { words } from '../words/index.js';
import { useImportLaw } from './setup.js';
import type { LawKind } from './setup.js';

const { law: texts } = words.home.firstRun;
const KINDS: readonly LawKind[] = ['ccl', 'country_chart', 'country_groups', 'license_exceptions'];

/** A law is loaded whole, from its file. */
export function LawSheet({ onClose }: { readonly onClose: () => void }) {
  const [kind, setKind] = useState<LawKind>('ccl');
  const [file, setFile] = useState<File | null>(null);
  const load = useImportLaw();
  return (
    <FormSheet
      title={texts.title}
      intro={<p className="quiet narrow">{texts.intro}</p>}
      act={texts.act}
      isReady={file !== null && !load.isPending}
      error={load.error}
      onAct={() => file && load.mutate({ kind, file }, { onSuccess: onClose })}
      onClose={onClose}
    >
      <Choice
        label={texts.which}
        value={kind}
        onChange={setKind}
        options={KINDS.map((id) => ({ id, text: texts.kinds[id] }))}
      />
      <FileDrop file={file} endings={['.csv', '.json']} onFile={setFile} />
    </FormSheet>
  );
}
