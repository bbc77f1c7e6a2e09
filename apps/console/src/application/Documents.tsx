import { useState } from 'react';
import { Button, FileTrigger } from 'react-aria-components';
import { SUPPORT_DOCUMENT_KINDS } from '@ninety/client/browser';
import type { Schemas } from '@ninety/client/browser';
import type { Application } from '../api.js';
import { Choice } from '../parts/fields.js';
import { Cited, Refused } from '../parts/Refused.js';
import { useMe } from '../session/session.js';
import { QueryState } from '../shell/QueryState.js';
import { numberText, titled, words } from '../words/index.js';
import { OVERSEERS } from '../offices.js';
import { useAttach, useDocuments } from './application.js';

type Attachment = Schemas['Attachment'];

const { application: texts } = words;

/** Letters to print, and files that belong to it. */
export function Documents({ application }: { application: Application }) {
  const { id, status } = application;
  const asked = useDocuments(id, status === 'draft');
  if (asked.isPending || asked.isError) return <QueryState {...asked} />;
  const { letters, attachments } = asked.data;
  return (
    <section className="stack">
      {letters.length > 0 && (
        <div>
          <h2>{texts.letters}</h2>
          <ul className="bare">
            {letters.map(({ kind, title, citation, formats }) => (
              <li key={kind}>
                {title} <Cited citation={citation} />{' '}
                {formats.map((format) => (
                  <a
                    key={format}
                    href={`/v1/applications/${id}/documents/${kind}?format=${format}`}
                    target="_blank"
                    rel="noreferrer"
                    aria-label={`${title}, ${format}`}
                  >
                    {format.toUpperCase()}{' '}
                  </a>
                ))}
              </li>
            ))}
          </ul>
        </div>
      )}
      <Attachments id={id} attachments={attachments} />
    </section>
  );
}

/** Files that belong to an application. */
export function Attachments({ id, attachments }: { id: string; attachments: readonly Attachment[] }) {
  const { role } = useMe();
  return (
    <div>
      <h2>{texts.attachments}</h2>
      {attachments.length === 0 && <p className="quiet">{texts.noAttachments}</p>}
      <ul className="bare">
        {attachments.map(({ id: attachmentId, fileName, kind, size }) => (
          <li key={attachmentId}>
            <a href={`/v1/applications/${id}/attachments/${attachmentId}/content`} download={fileName}>
              {fileName}
            </a>{' '}
            <span className="quiet figures">
              {titled(kind)}, {numberText(Math.ceil(size / 1024))} kB
            </span>
          </li>
        ))}
      </ul>
      {!OVERSEERS.includes(role) && <Attach id={id} />}
    </div>
  );
}

/** Chooses a file and sends it, telling how far it is. */
function Attach({ id }: { id: string }) {
  const [kind, setKind] = useState('other');
  const [sending, setSending] = useState<{ name: string; percent: number } | null>(null);
  const attach = useAttach(id);
  return (
    <div className="stack no-print">
      <div className="row row-end">
        <Choice
          label={texts.attachKind}
          options={SUPPORT_DOCUMENT_KINDS.map((one) => ({ id: one, text: titled(one) }))}
          value={kind}
          onChange={setKind}
        />
        <FileTrigger
          onSelect={(files) => {
            const file = files?.[0];
            if (!file) return;
            setSending({ name: file.name, percent: 0 });
            attach.mutate(
              { file, kind, onProgress: (percent) => setSending({ name: file.name, percent }) },
              { onSettled: () => setSending(null) },
            );
          }}
        >
          <Button className="button" isDisabled={attach.isPending}>
            {texts.attach}
          </Button>
        </FileTrigger>
      </div>
      {sending && <p role="status">{texts.attaching(sending.name, sending.percent)}</p>}
      <Refused error={attach.error} />
    </div>
  );
}
