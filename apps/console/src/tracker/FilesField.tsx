import { useState } from 'react';
import { Button, FileTrigger } from 'react-aria-components';
import { Tick } from '../parts/fields.js';
import { Refused } from '../parts/Refused.js';
import { words } from '../words/index.js';
import { useFiles } from './applications.js';
import type { Attachment } from './applications.js';

const { record: texts } = words.tracker;

interface Props {
  readonly applicationId: string;
  /** The files that the application has. */
  readonly attachments: readonly Attachment[];
  readonly value: readonly string[];
  /** A file is on its way: what names it cannot be written yet. */
  readonly onSending: (isSending: boolean) => void;
  readonly onChange: (change: (ids: readonly string[]) => readonly string[]) => void;
}

/** Files that show what is recorded: some of the application's, or a new one, which is sent at once. */
export function FilesField({ applicationId, attachments, value, onSending, onChange }: Props) {
  const files = useFiles(applicationId);
  const [sent, setSent] = useState<readonly Attachment[]>([]);
  const [sending, setSending] = useState<{ name: string; percent: number } | null>(null);
  const [error, setError] = useState<Error | null>(null);
  const known = new Set(attachments.map(({ id }) => id));
  const all = [...attachments, ...sent.filter(({ id }) => !known.has(id))];
  const send = async (file: File) => {
    setError(null);
    setSending({ name: file.name, percent: 0 });
    onSending(true);
    try {
      const made = await files.send(file, (part, of) =>
        setSending({ name: file.name, percent: Math.round((part / Math.max(1, of)) * 100) }),
      ).done;
      setSent((before) => [...before, made]);
      onChange((ids) => [...ids, made.id]);
    } catch (cause) {
      setError(cause instanceof Error ? cause : new Error(String(cause)));
    } finally {
      setSending(null);
      onSending(false);
    }
  };
  return (
    <fieldset className="when">
      <legend>{texts.files}</legend>
      {all.map(({ id, fileName }) => (
        <Tick
          key={id}
          label={fileName}
          value={value.includes(id)}
          onChange={(isOn) => onChange((ids) => (isOn ? [...ids, id] : ids.filter((other) => other !== id)))}
        />
      ))}
      <div>
        <FileTrigger
          onSelect={(chosen) => {
            const file = chosen?.[0];
            if (file) void send(file);
          }}
        >
          <Button className="button" isDisabled={sending !== null}>
            {texts.addFile}
          </Button>
        </FileTrigger>
      </div>
      {sending && <p role="status">{texts.sending(sending.name, sending.percent)}</p>}
      <Refused error={error} />
    </fieldset>
  );
}
