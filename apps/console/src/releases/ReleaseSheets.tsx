import { useState } from 'react';
import { textOf } from '../filing/text.js';
import { Choice, TextBox, Ticks } from '../parts/fields.js';
import { errorsByPointer } from '../parts/Refused.js';
import { FormSheet } from '../parts/Sheet.js';
import { dayText, words } from '../words/index.js';
import { useRecordRelease } from './releases.js';
import type { Release, ReleaseForm, UnderLicense } from './releases.js';

const { releases: texts } = words;

/** What the license says of whom and what may be released. */
export interface Releasing {
  readonly under: UnderLicense;
  readonly persons: readonly { readonly id: string; readonly name: string }[];
  readonly items: readonly { readonly item: number; readonly eccn: string; readonly description: string }[];
}

interface Props extends Releasing {
  readonly onClose: () => void;
}

const FORMS = (Object.keys(texts.forms) as ReleaseForm[]).map((id) => ({ id, text: texts.forms[id] }));

function beginning({ persons, items }: Releasing, corrected: Release | null) {
  return {
    personId: corrected?.person?.partyId ?? (persons.length === 1 ? (persons[0]?.id ?? null) : null),
    on: corrected?.on ?? '',
    form: corrected?.form ?? null,
    items: (corrected?.items ?? (items.length === 1 ? items : [])).map(({ item }) => String(item)),
    description: corrected?.description ?? '',
    note: corrected?.note ?? '',
    reference: corrected?.reference ?? '',
    reason: '',
  };
}

function correctionTitle({ person, on }: Release): string {
  return texts.correctOne(person?.name ?? '', dayText(on));
}

/** To whom, when and how something was released; or how it was, in place of what was recorded. */
export function ReleaseSheet({
  corrected,
  onClose,
  ...releasing
}: Props & { readonly corrected: Release | null }) {
  const record = useRecordRelease(releasing.under);
  const [values, setValues] = useState(() => beginning(releasing, corrected));
  const edit = (change: Partial<typeof values>) => setValues({ ...values, ...change });
  const errors = errorsByPointer(record.error);
  const { personId, on, form, items, description, note, reference, reason } = values;
  const isWhole =
    personId !== null &&
    on !== '' &&
    form !== null &&
    (items.length > 0 || description.trim() !== '') &&
    (corrected === null || reason.trim() !== '');
  const send = () =>
    record.mutate(
      {
        personId,
        on,
        form,
        items: items.map((item) => ({ item: Number(item) })),
        description: textOf(description),
        note: textOf(note),
        reference: textOf(reference),
        ...(corrected === null ? {} : { supersedes: corrected.id, reason: reason.trim() }),
      },
      { onSuccess: onClose },
    );
  return (
    <FormSheet
      title={corrected === null ? texts.record : correctionTitle(corrected)}
      intro={<p className="quiet">{texts.intro}</p>}
      act={words.tracker.record.submit}
      isReady={isWhole && !record.isPending}
      error={record.error}
      onClose={onClose}
      onAct={send}
    >
      <WhoFields {...{ values, errors, persons: releasing.persons, onEdit: edit }} />
      <Ticks<string>
        label={texts.items}
        options={releasing.items.map(({ item, eccn, description: what }) => ({
          id: String(item),
          text: texts.item(item, eccn, what),
        }))}
        value={items}
        onChange={(chosen) => edit({ items: chosen })}
      />
      <TextBox
        label={texts.description}
        value={description}
        onChange={(text) => edit({ description: text })}
        hint={texts.descriptionHint}
        error={errors.get('/description')}
        isLong
      />
      <TextBox label={texts.note} value={note} onChange={(text) => edit({ note: text })} isLong />
      <TextBox
        label={texts.reference}
        value={reference}
        onChange={(text) => edit({ reference: text })}
        error={errors.get('/reference')}
      />
      {corrected !== null && (
        <TextBox
          label={texts.reason}
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

/** Takes a release back that never was. */
export function VoidReleaseSheet({
  under,
  release,
  onClose,
}: Pick<Props, 'under' | 'onClose'> & { readonly release: Release }) {
  const record = useRecordRelease(under);
  const [reason, setReason] = useState('');
  return (
    <FormSheet
      title={texts.takeBackOne(release.person?.name ?? '', dayText(release.on))}
      act={texts.takeBack}
      isReady={reason.trim() !== '' && !record.isPending}
      error={record.error}
      onClose={onClose}
      onAct={() =>
        record.mutate({ isVoid: true, supersedes: release.id, reason: reason.trim() }, { onSuccess: onClose })
      }
    >
      <p>{texts.takeBackEffect}</p>
      <TextBox label={texts.reason} value={reason} onChange={setReason} isLong isRequired />
    </FormSheet>
  );
}

type Values = ReturnType<typeof beginning>;

interface WhoProps extends Pick<Releasing, 'persons'> {
  readonly values: Values;
  readonly errors: ReadonlyMap<string, string>;
  readonly onEdit: (change: Partial<Values>) => void;
}

/** To whom, when and how. */
function WhoFields({ values: { personId, on, form }, errors, persons, onEdit }: WhoProps) {
  return (
    <div className="filters">
      <Choice<string>
        label={texts.person}
        options={persons.map(({ id, name }) => ({ id, text: name }))}
        value={personId}
        onChange={(id) => onEdit({ personId: id })}
        error={errors.get('/personId')}
        isRequired
      />
      <TextBox
        label={texts.on}
        type="date"
        value={on}
        onChange={(day) => onEdit({ on: day })}
        error={errors.get('/on')}
        isRequired
      />
      <Choice<ReleaseForm>
        label={texts.form}
        options={FORMS}
        value={form}
        onChange={(chosen) => onEdit({ form: chosen })}
        error={errors.get('/form')}
        isRequired
      />
    </div>
  );
}
