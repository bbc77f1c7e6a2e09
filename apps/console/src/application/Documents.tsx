import { useState } from 'react';
import { Button, FileTrigger } from 'react-aria-components';
import { SUPPORT_DOCUMENT_KINDS } from '@ninety/client/browser';
import type { Schemas } from '@ninety/client/browser';
import type { Application } from '../api.js';
import { Choice } from '../parts/fields.js';
import { DocumentTerm } from '../parts/DocumentTerm.js';
import { Cited, errorsByPointer, Refused } from '../parts/Refused.js';
import { NO_TERM, TermFields } from '../parts/TermFields.js';
import { useMe } from '../session/session.js';
import { QueryState } from '../shell/QueryState.js';
import { documentText, numberText, words } from '../words/index.js';
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
      <Attachments id={id} attachments={attachments} today={null} />
    </section>
  );
}

interface AttachmentsProps {
  readonly id: string;
  readonly attachments: readonly Attachment[];
  /** The present day, by which those that run out are shown; null: how long they hold is not kept. */
  readonly today: string | null;
}

/** Files that belong to an application. */
export function Attachments({ id, attachments, today }: AttachmentsProps) {
  const { role } = useMe();
  return (
    <div>
      <h2>{texts.attachments}</h2>
      {attachments.length === 0 && <p className="quiet">{texts.noAttachments}</p>}
      <ul className="bare">
        {attachments.map((document) => (
          <li key={document.id}>
            <a
              href={`/v1/applications/${id}/attachments/${document.id}/content`}
              download={document.fileName}
            >
              {document.fileName}
            </a>{' '}
            <span className="quiet figures">
              {documentText(document.kind)}, {numberText(Math.ceil(document.size / 1024))} kB
            </span>
            {today !== null && <DocumentTerm document={document} today={today} />}
          </li>
        ))}
      </ul>
      {!OVERSEERS.includes(role) && <Attach id={id} documents={today === null ? null : attachments} />}
    </div>
  );
}

interface AttachProps {
  readonly id: string;
  /** Those that a new one may replace; null: how long they hold is not kept. */
  readonly documents: readonly Attachment[] | null;
}

/** Chooses a file and sends it, telling how far it is. */
function Attach({ id, documents }: AttachProps) {
  const [term, setTerm] = useState(NO_TERM);
  const [kind, setKind] = useState('other');
  const [sending, setSending] = useState<{ name: string; percent: number } | null>(null);
  const attach = useAttach(id);
  return (
    <div className="stack no-print">
      <div className="row row-end">
        <Choice
          label={texts.attachKind}
          options={SUPPORT_DOCUMENT_KINDS.map((one) => ({ id: one, text: documentText(one) }))}
          value={kind}
          onChange={setKind}
        />
        {documents !== null && (
          <TermFields
            value={term}
            onChange={setTerm}
            documents={documents}
            errors={errorsByPointer(attach.error)}
          />
        )}
        <FileTrigger
          onSelect={(files) => {
            const file = files?.[0];
            if (!file) return;
            setSending({ name: file.name, percent: 0 });
            attach.mutate(
              { file, kind, term, onProgress: (percent) => setSending({ name: file.name, percent }) },
              { onSettled: () => setSending(null), onSuccess: () => setTerm(NO_TERM) },
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
