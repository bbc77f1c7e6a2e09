import { useState } from 'react';
import { NOTICE_SOURCES } from '@ninety/client/browser';
import { textOf } from '../filing/text.js';
import { Choice, TextBox, Tick } from '../parts/fields.js';
import { errorsByPointer } from '../parts/Refused.js';
import { useSeen } from '../parts/seen.js';
import { FormSheet } from '../parts/Sheet.js';
import { titled, words } from '../words/index.js';
import { useTell } from './licenses.js';
import type { LoadedLicense, Notice, NoticeBody } from './licenses.js';

const { licenses: texts, record, sources, timeline } = words.tracker;

const TYPES = ['suspended', 'reinstated', 'revoked'] as const satisfies readonly NoticeBody['type'][];
type Source = (typeof NOTICE_SOURCES)[number];

interface Props {
  readonly loaded: LoadedLicense;
  readonly onClose: () => void;
}

/** A notice as it is written: everything is a text until it is right. */
interface Values {
  readonly type: NoticeBody['type'];
  readonly on: string;
  readonly source: Source | null;
  readonly learnedOn: string;
  readonly saidBy: string;
  readonly note: string;
  readonly attachmentIds: readonly string[];
  readonly reason: string;
}

/** What is likeliest to be told next, or what is corrected. */
function beginning({ license: { status } }: LoadedLicense, corrected: Notice | null): Values {
  return {
    type: corrected?.type ?? (status === 'suspended' ? 'reinstated' : 'suspended'),
    on: corrected?.on ?? '',
    source: corrected?.source ?? null,
    learnedOn: '',
    saidBy: corrected?.saidBy ?? '',
    note: corrected?.note ?? '',
    attachmentIds: corrected?.attachmentIds ?? [],
    reason: '',
  };
}

function bodyOf(values: Values, corrected: Notice | null): NoticeBody {
  const { type, on, source, learnedOn, saidBy, note, attachmentIds, reason } = values;
  return {
    type,
    on,
    source,
    learnedOn: textOf(learnedOn),
    saidBy: textOf(saidBy),
    note: textOf(note),
    attachmentIds: [...attachmentIds],
    ...(corrected === null ? {} : { supersedes: corrected.id, reason: textOf(reason) }),
  };
}

/** What the authority told of the license, written down as it was received. */
export function NoticeSheet({ loaded, corrected, onClose }: Props & { readonly corrected: Notice | null }) {
  // What was seen when the sheet opened: anything newer is read first.
  const held = useSeen(loaded);
  const { seen } = held;
  const tell = useTell(seen);
  const [values, setValues] = useState<Values>(() => beginning(seen, corrected));
  const edit = (change: Partial<Values>) => setValues({ ...values, ...change });
  const errors = errorsByPointer(tell.error);
  const { type, on, source, reason } = values;
  const isWhole = on !== '' && source !== null && (corrected === null || reason.trim() !== '');
  return (
    <FormSheet
      title={corrected === null ? texts.tell : record.correctTitle(titled(corrected.type))}
      intro={<p className="quiet">{texts.tellIntro}</p>}
      act={record.submit}
      isReady={isWhole && !tell.isPending}
      error={tell.error}
      of={[held, tell]}
      onClose={onClose}
      onAct={() => tell.mutate(bodyOf(values, corrected), { onSuccess: onClose })}
    >
      <div className="filters">
        <Choice<NoticeBody['type']>
          label={texts.told}
          options={TYPES.map((id) => ({ id, text: titled(id) }))}
          value={type}
          onChange={(chosen) => edit({ type: chosen })}
          error={errors.get('/type')}
        />
        <TextBox
          label={texts.tookEffect}
          type="date"
          value={on}
          onChange={(day) => edit({ on: day })}
          error={errors.get('/on')}
          isRequired
        />
      </div>
      <Received values={values} errors={errors} onChange={edit} />
      <DocumentTicks loaded={loaded} values={values} onChange={edit} />
      {corrected !== null && (
        <TextBox
          label={record.reason}
          value={reason}
          onChange={(why) => edit({ reason: why })}
          error={errors.get('/reason')}
          isLong
          isRequired
        />
      )}
    </FormSheet>
  );
}

interface PartProps {
  readonly values: Values;
  readonly onChange: (change: Partial<Values>) => void;
}

/** How it was received, when, and what it says of why. */
function Received({ values, errors, onChange }: PartProps & { errors: ReadonlyMap<string, string> }) {
  return (
    <>
      <div className="filters">
        <Choice<Source>
          label={record.source}
          options={NOTICE_SOURCES.map((id) => ({ id, text: titled(sources.get(id) ?? id) }))}
          value={values.source}
          onChange={(source) => onChange({ source })}
          error={errors.get('/source')}
          isRequired
        />
        <TextBox
          label={record.learnedOn}
          type="date"
          value={values.learnedOn}
          onChange={(learnedOn) => onChange({ learnedOn })}
          hint={record.learnedHint}
          error={errors.get('/learnedOn')}
        />
        <TextBox
          label={record.saidBy}
          value={values.saidBy}
          onChange={(saidBy) => onChange({ saidBy })}
          error={errors.get('/saidBy')}
        />
      </div>
      <TextBox
        label={texts.givenReason}
        value={values.note}
        onChange={(note) => onChange({ note })}
        error={errors.get('/note')}
        isLong
      />
    </>
  );
}

/** Documents of the license that show it. */
function DocumentTicks({ loaded: { documents }, values, onChange }: PartProps & Pick<Props, 'loaded'>) {
  const { attachmentIds: chosen } = values;
  if (documents.length === 0) return <p className="quiet">{texts.noticeFilesFirst}</p>;
  return (
    <fieldset className="when">
      <legend>{record.files}</legend>
      {documents.map(({ id, fileName }) => (
        <Tick
          key={id}
          label={fileName}
          value={chosen.includes(id)}
          onChange={(isOn) =>
            onChange({ attachmentIds: isOn ? [...chosen, id] : chosen.filter((other) => other !== id) })
          }
        />
      ))}
    </fieldset>
  );
}

/** Takes a notice back that was recorded wrongly, without another in its place. */
export function VoidNoticeSheet({ loaded, notice, onClose }: Props & { readonly notice: Notice }) {
  const held = useSeen(loaded);
  const tell = useTell(held.seen);
  const [reason, setReason] = useState('');
  const body = { type: 'void', supersedes: notice.id, reason: reason.trim() } as const;
  return (
    <FormSheet
      title={record.takeBackTitle(titled(notice.type))}
      act={timeline.takeBack}
      isReady={reason.trim() !== '' && !tell.isPending}
      error={tell.error}
      of={[held, tell]}
      onClose={onClose}
      onAct={() => tell.mutate(body, { onSuccess: onClose })}
    >
      <p>{texts.takeBackNoticeEffect}</p>
      <TextBox label={record.takeBackReason} value={reason} onChange={setReason} isLong isRequired />
    </FormSheet>
  );
}
