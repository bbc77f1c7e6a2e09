import { askedForm } from '@ninety/bis';
import { toldError } from '@ninety/platform';
import { LAW_AS_OF_TEXT } from '@ninety/procedure';
import type { ReadForm } from './form-application.js';
import type { ApplicationFormResponseDto } from './form.contract.js';

/** The form as far as it is asked of an application, as it is answered. */
export function formView({ form, countryGroups }: ReadForm): ApplicationFormResponseDto {
  const { blocks, requirements, notApplicable, missing, deficiencies } = askedForm(form);
  return {
    on: form.on,
    lawAsOf: LAW_AS_OF_TEXT,
    countryGroups,
    blocks,
    requirements: requirements.map((one) => ({
      ...one,
      words: one.words ?? null,
      mayBeUnknown: one.mayBeUnknown ?? false,
    })),
    notApplicable,
    missing: missing.map(toldError),
    deficiencies: deficiencies.map(toldError),
  };
}
