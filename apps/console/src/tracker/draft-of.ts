import { blocksOf, itemsOf } from '../filing/form.js';
import type { Form } from '../filing/form.js';
import { textOf } from '../filing/text.js';
import type { TrackedDraft } from './applications.js';

/** A draft of a company as it is sent: all that the form has, where its regime has one. */
export function draftOf(form: Form, hasForm: boolean): TrackedDraft {
  const { parties, supportDocuments, reference, endUse, additionalInformation } = form;
  if (hasForm) return { ...blocksOf(form), parties: [...parties], supportDocuments: [...supportDocuments] };
  return {
    reference: textOf(reference),
    parties: [...parties],
    items: itemsOf(form),
    endUse: textOf(endUse),
    additionalInformation: textOf(additionalInformation),
  };
}
