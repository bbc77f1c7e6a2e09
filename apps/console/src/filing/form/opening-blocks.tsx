import { APPLICATION_TYPES } from '@ninety/client/browser';
import { Choice, TextBox, Tick } from '../../parts/fields.js';
import { words } from '../../words/index.js';
import { CertificatesField } from './CertificatesField.js';
import { CircumstancesField } from './CircumstancesField.js';
import { DocumentsBlock } from '../DocumentsBlock.js';
import { editMore, typeOf } from './filling.js';
import type { Filling } from './filling.js';
import type { Bodies } from './FormSections.js';
import { MaybeChoice } from './MaybeChoice.js';

const { filing, form: texts } = words;
const AVAILABILITY = ['within_part_768', 'outside_part_768'] as const;

/** Blocks 1 to 5: who is asked about it, and what it is. */
export function openingBodies(filling: Filling): Bodies {
  const { form, edit, errors } = filling;
  const { fields } = filing;
  return {
    '1': (
      <div className="filters">
        <TextBox
          label={fields.name}
          value={form.name}
          onChange={(name) => edit({ name })}
          error={errors.get('/contact') ?? errors.get('/contact/name')}
          isRequired
        />
        <TextBox
          label={texts.fields.email}
          value={form.email}
          onChange={(email) => edit({ email })}
          error={errors.get('/contact/email')}
        />
      </div>
    ),
    '2': (
      <TextBox
        label={fields.phone}
        value={form.phone}
        onChange={(phone) => edit({ phone })}
        error={errors.get('/contact/phone')}
      />
    ),
    '3': (
      <TextBox
        label={texts.fields.facsimile}
        value={form.more.facsimile}
        onChange={(facsimile) => editMore(filling, { facsimile })}
        error={errors.get('/bis748p/facsimile')}
      />
    ),
    '5': <Kind filling={filling} />,
  };
}

function Kind({ filling }: { readonly filling: Filling }) {
  const { form, edit, errors, hasOwnType } = filling;
  return (
    <>
      <div className="filters">
        <Choice
          label={filing.fields.type}
          options={APPLICATION_TYPES.map((id) => ({ id, text: filing.types[id] }))}
          value={typeOf(filling)}
          onChange={(type) => (hasOwnType ? editMore(filling, { type }) : edit({ type }))}
          error={errors.get('/type') ?? errors.get('/bis748p/type')}
          placeholder={texts.notSaid}
          isRequired
        />
        <TextBox
          label={filing.fields.reference}
          value={form.reference}
          onChange={(reference) => edit({ reference })}
          error={errors.get('/reference')}
        />
      </div>
      <CircumstancesField
        value={form.more.circumstances}
        type={typeOf(filling)}
        onChange={(circumstances) => editMore(filling, { circumstances })}
      />
    </>
  );
}

/** Blocks 6 and 7: what goes with it, and what is kept. */
export function documentBodies(filling: Filling): Bodies {
  const { form, edit, errors, documentKinds, attachments } = filling;
  return {
    '6': (
      <>
        <div className="narrow">
          <MaybeChoice
            label={texts.fields.foreignAvailability}
            options={AVAILABILITY.map((id) => ({ id, text: texts.availability[id] }))}
            value={form.more.foreignAvailability}
            onChange={(foreignAvailability) => editMore(filling, { foreignAvailability })}
            error={errors.get('/bis748p/foreignAvailability')}
          />
        </div>
        {attachments}
      </>
    ),
    '7': (
      <DocumentsBlock
        documents={form.supportDocuments}
        kinds={documentKinds}
        errors={errors}
        onChange={(supportDocuments) => edit({ supportDocuments })}
      />
    ),
  };
}

/** Blocks 9 to 13: what it is for especially, and what went before. */
export function earlierBodies(filling: Filling): Bodies {
  const { form, edit, errors } = filling;
  const { more } = form;
  const { fields } = texts;
  return {
    '9': (
      <TextBox
        label={fields.specialPurpose}
        value={more.specialPurpose}
        onChange={(specialPurpose) => editMore(filling, { specialPurpose })}
        error={errors.get('/bis748p/specialPurpose')}
      />
    ),
    '10': (
      <>
        <TextBox
          label={filing.fields.resubmissionOf}
          value={form.resubmissionOf}
          onChange={(resubmissionOf) => edit({ resubmissionOf })}
          error={errors.get('/resubmissionOf')}
        />
        <Tick
          label={fields.previouslyDenied}
          value={more.previouslyDenied}
          onChange={(previouslyDenied) => editMore(filling, { previouslyDenied })}
        />
      </>
    ),
    '11': (
      <>
        <TextBox
          label={fields.licenseNumber}
          value={more.licenseNumber}
          onChange={(licenseNumber) => editMore(filling, { licenseNumber })}
          error={errors.get('/bis748p/replaces/licenseNumber')}
        />
        <TextBox
          label={fields.changes}
          value={more.changes}
          onChange={(changes) => editMore(filling, { changes })}
          error={errors.get('/bis748p/replaces/changes')}
          isLong
          rows={2}
        />
      </>
    ),
    '12': (
      <TextBox
        label={fields.previousAuthorization}
        value={more.previousAuthorization}
        onChange={(previousAuthorization) => editMore(filling, { previousAuthorization })}
        error={errors.get('/bis748p/previousAuthorization')}
      />
    ),
    '13': (
      <CertificatesField
        certificates={more.certificates}
        errors={errors}
        onChange={(certificates) => editMore(filling, { certificates })}
      />
    ),
  };
}
