import { useState } from 'react';
import type { ReactNode } from 'react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button } from 'react-aria-components';
import { Choice, TextBox } from '../parts/fields.js';
import { errorsByPointer, Refused } from '../parts/Refused.js';
import { Title } from '../parts/Title.js';
import { useHere } from '../session/posture.js';
import { NotFound } from '../shell/NotFound.js';
import { QueryStatePage } from '../shell/QueryState.js';
import { useTrackedApplication } from '../tracker/applications.js';
import type { LoadedCase } from '../tracker/applications.js';
import { FilesField } from '../tracker/FilesField.js';
import { regimeOptions } from '../tracker/names.js';
import { usualOf, useRegimes } from '../tracker/regimes.js';
import type { Regime, Regimes } from '../tracker/regimes.js';
import { words } from '../words/index.js';
import { faceFormOf, faceFormOfLicense, faceOf } from './face-form.js';
import type { FaceForm } from './face-form.js';
import { ConditionsFields, PartiesFields } from './FaceFields.js';
import { LinesFields } from './FaceLines.js';
import { useLicense, useRecordLicense } from './licenses.js';
import type { License } from './licenses.js';
import '../tracker/tracker.css';

const { licenses: texts, begin } = words.tracker;

/** Records a license from its face; of an application, or in the place of another, with what is known of it already. */
export function RecordLicensePage() {
  const { application, supersedes } = useSearch({ from: '/licenses/record' });
  const { regimes: here } = useHere();
  const regimes = useRegimes(here.map(({ id }) => id));
  if (regimes.isPending || regimes.isError) return <QueryStatePage title={texts.record} {...regimes} />;
  if (supersedes !== undefined) return <Correction id={supersedes} regimes={regimes.data} />;
  return application === undefined ? (
    <OfAny regimes={regimes.data} />
  ) : (
    <OfApplication id={application} regimes={regimes.data} />
  );
}

function OfApplication({ id, regimes }: { id: string; regimes: Regimes }) {
  const asked = useTrackedApplication(id);
  if (asked.isPending || asked.isError) return <QueryStatePage title={texts.record} {...asked} />;
  const regime = regimes.get(asked.data.application.regime);
  return regime ? <Form regime={regime} of={{ application: asked.data }} /> : <NotFound />;
}

function Correction({ id, regimes }: { id: string; regimes: Regimes }) {
  const asked = useLicense(id);
  if (asked.isPending || asked.isError) return <QueryStatePage title={texts.record} {...asked} />;
  const { license } = asked.data;
  const regime = regimes.get(license.regime);
  return regime ? <Form regime={regime} of={{ license }} /> : <NotFound />;
}

function OfAny({ regimes }: { regimes: Regimes }) {
  const all = [...regimes.values()];
  const [regime, setRegime] = useState(() => usualOf(regimes));
  if (!regime) return <NotFound />;
  return (
    <Form key={regime.id} regime={regime} of={{}}>
      <Choice
        label={begin.regime}
        options={regimeOptions(all)}
        value={regime.id}
        onChange={(id) => setRegime(regimes.get(id))}
        isRequired
      />
    </Form>
  );
}

/** What it is recorded of: an application, a license in whose place it is, or neither. */
interface Origin {
  readonly application?: LoadedCase;
  readonly license?: License;
}

interface Props {
  readonly regime: Regime;
  readonly of: Origin;
  readonly children?: ReactNode;
}

function Form({ regime, of: { application, license }, children }: Props) {
  const [form, setForm] = useState(() =>
    license ? faceFormOfLicense(license, regime) : faceFormOf(application ?? null, regime),
  );
  const [isSending, setSending] = useState(false);
  const record = useRecordLicense();
  const navigate = useNavigate();
  const errors = errorsByPointer(record.error);
  const edit = (change: Partial<FaceForm>) => setForm((now) => ({ ...now, ...change }));
  const isReady = !isSending && !record.isPending && (!license || form.reason.trim() !== '');
  return (
    <>
      <Title text={license ? texts.correctTitle(license.number) : texts.record} />
      <form
        className="stack narrow"
        onSubmit={(event) => {
          event.preventDefault();
          const origin = {
            applicationId: application?.application.id ?? null,
            supersedes: license?.id ?? null,
          };
          record.mutate(faceOf(form, regime, origin), {
            onSuccess: ({ id }) => void navigate({ to: '/licenses/$id', params: { id }, replace: true }),
          });
        }}
      >
        <p>{license ? texts.correctIntro : application ? texts.introOfApplication : texts.intro}</p>
        {children}
        <Face regime={regime} form={form} errors={errors} onChange={edit} />
        {license ? (
          <TextBox
            label={texts.reason}
            value={form.reason}
            onChange={(reason) => edit({ reason })}
            error={errors.get('/reason')}
            isLong
            isRequired
          />
        ) : application ? (
          <FilesField
            applicationId={application.application.id}
            attachments={application.attachments}
            value={form.attachmentIds}
            onSending={setSending}
            onChange={(change) => setForm((now) => ({ ...now, attachmentIds: change(now.attachmentIds) }))}
          />
        ) : (
          <p className="quiet">{texts.documentsLater}</p>
        )}
        <Refused error={record.error} />
        <div>
          <Button type="submit" className="button button-act" isDisabled={!isReady}>
            {words.tracker.record.submit}
          </Button>
        </div>
      </form>
    </>
  );
}

interface FaceProps extends TermProps {
  readonly regime: Regime;
}

/** Everything that stands on a face. */
function Face({ regime, form, errors, onChange }: FaceProps) {
  return (
    <>
      <Term form={form} errors={errors} onChange={onChange} />
      <h2>{texts.lines}</h2>
      <LinesFields
        regime={regime}
        rows={form.lines}
        errors={errors}
        onChange={(lines) => onChange({ lines })}
      />
      <h2>{words.application.parties}</h2>
      <PartiesFields
        regime={regime}
        rows={form.parties}
        errors={errors}
        onChange={(parties) => onChange({ parties })}
      />
      <h2>{texts.conditions}</h2>
      <ConditionsFields
        regime={regime}
        rows={form.conditions}
        errors={errors}
        onChange={(conditions) => onChange({ conditions })}
      />
    </>
  );
}

interface TermProps {
  readonly form: FaceForm;
  readonly errors: ReadonlyMap<string, string>;
  readonly onChange: (change: Partial<FaceForm>) => void;
}

/** Its number, and from when until when. */
function Term({ form, errors, onChange }: TermProps) {
  return (
    <div className="filters">
      <TextBox
        label={texts.columns.number}
        value={form.number}
        onChange={(number) => onChange({ number })}
        error={errors.get('/number')}
        isRequired
      />
      <TextBox
        label={texts.issuedOn}
        type="date"
        value={form.issuedOn}
        onChange={(issuedOn) => onChange({ issuedOn })}
        error={errors.get('/issuedOn')}
        isRequired
      />
      <TextBox
        label={texts.validUntil}
        type="date"
        value={form.validUntil}
        onChange={(validUntil) => onChange({ validUntil })}
        error={errors.get('/validUntil')}
        isRequired
      />
    </div>
  );
}
