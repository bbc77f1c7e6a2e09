import { CITATIONS, FormUploads, UPLOAD_ORDER, UPLOADS } from '@ninety/bis';
import type { Id } from '@ninety/platform';
import type { KitPlan } from './kits.js';
import { printedForm } from './printed-form.js';
import type { PrintedMatter } from './printed-form.js';
import { worksheet } from './worksheet.js';

/** The kit of an application by form BIS-748P: its documents by the boxes of Block 6. */
export function formKit(matter: PrintedMatter, name: string, received: ReadonlySet<Id>): KitPlan {
  const uploads = new FormUploads(matter.form, matter.asked);
  return {
    portal: UPLOADS.portal,
    name,
    citation: CITATIONS.applicationForm,
    documents: [
      { name: 'application', document: printedForm(matter) },
      { name: 'worksheet', document: worksheet(matter) },
    ],
    placeOf: (kind) => {
      const box = uploads.boxOf(kind);
      const order = UPLOAD_ORDER.indexOf(box.name);
      return { ...box, order: order < 0 ? UPLOAD_ORDER.length : order };
    },
    takes: UPLOADS,
    lackingOf: (kinds) => uploads.lacking(kinds).map(({ name: what, askedBy }) => `${what}: ${askedBy}`),
    unknown: [
      `The types that ${UPLOADS.portal} names on its screen “Document Upload and Edit”, and their order, were found in no public text: the folders go by the boxes of Block 6.`,
    ],
    received,
  };
}
