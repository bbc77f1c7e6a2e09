import { TextBox, Tick } from '../../parts/fields.js';
import { words } from '../../words/index.js';
import { DocumentsBlock } from '../DocumentsBlock.js';
import { CertificatesField } from './CertificatesField.js';
import { editMore } from './filling.js';
import type { Bodies, Filling } from './filling.js';
import { MaybeChoice } from './MaybeChoice.js';

const { filing, form: texts } = words;
const AVAILABILITY = ['within_part_768', 'outside_part_768'] as const;

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
