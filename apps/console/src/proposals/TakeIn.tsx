import { useState } from 'react';
import { Button } from 'react-aria-components';
import { FileDrop } from '../parts/FileDrop.js';
import { Refused } from '../parts/Refused.js';
import { words } from '../words/index.js';
import { MAIL_ENDINGS, useTakeIn } from './proposals.js';
import type { Intake } from './proposals.js';

const { drop: texts } = words.proposals;

/** Where a mail or a PDF is dropped, to be read. */
export function TakeIn({ onTaken }: { onTaken: (intake: Intake) => void }) {
  const [file, setFile] = useState<File | null>(null);
  const taking = useTakeIn();
  return (
    <form
      className="stack"
      aria-label={texts.title}
      onSubmit={(event) => {
        event.preventDefault();
        if (!file) return;
        taking.mutate(file, {
          onSuccess: (intake) => {
            setFile(null);
            onTaken(intake);
          },
        });
      }}
    >
      <h2>{texts.title}</h2>
      <FileDrop
        file={file}
        endings={MAIL_ENDINGS}
        onFile={(chosen) => {
          setFile(chosen);
          taking.reset();
        }}
      />
      <p className="quiet narrow">{texts.hint}</p>
      <Refused error={taking.error} />
      {file !== null && (
        <div className="row">
          <Button type="submit" className="button button-act" isDisabled={taking.isPending}>
            {texts.act}
          </Button>
          {taking.isPending && <span role="status">{texts.reading}</span>}
        </div>
      )}
    </form>
  );
}
