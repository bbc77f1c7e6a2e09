import { settlingKinds, neededDocuments } from '../support-documents.js';
import type { AskedForm, FormApplication } from './application-form.js';
import { boxOf } from './document-blocks.js';
import { destinationsIn } from './transaction.js';

/** What the portal of BIS takes of files; how large one may be is not published. 15 CFR 748.6(e). */
export const UPLOADS = {
  portal: 'SNAP-R',
  mediaTypes: ['application/pdf'],
  source: '15 CFR 748.6(e)',
} as const;

/** A document of a kind, as the form has it. */
export interface UploadBox {
  /** Its box in Block 6. */
  readonly name: string;
  /** What of the form asks for it, each with its paragraph; none: nothing does. */
  readonly askedBy: readonly string[];
}

/** A document that is asked for. */
export interface AskedDocument {
  readonly name: string;
  readonly askedBy: string;
  /** The kinds of document that would be it; none: it goes by its box alone. */
  readonly kinds: readonly string[];
  /** Whether it goes with the application, and does not only stay on file. */
  readonly isSubmitted: boolean;
}

/** Documents by the boxes of the form, and what asks for each. 15 CFR 748, Supp. 1, Blocks 6 and 7. */
export class FormUploads {
  /** Everything that is asked for. */
  readonly asked: readonly AskedDocument[];

  constructor(form: FormApplication, { requirements }: AskedForm) {
    const supporting = neededDocuments(form, destinationsIn(form)).map((one): AskedDocument => ({
      name: boxOf(one.kind),
      askedBy: `${one.due === 'filing' ? 'Block 7' : 'Before shipment'} (${one.paragraph}${
        one.certainty === 'required' ? '' : ', perhaps'
      })`,
      kinds: settlingKinds(one),
      isSubmitted: one.certainty === 'required' && one.due === 'filing',
    }));
    const unique = requirements
      .filter(({ kind }) => kind === 'document')
      .map((one): AskedDocument => ({
        name: one.words ?? one.asks.text,
        askedBy: `Block ${one.block} (${one.citation}${one.applies === 'yes' ? '' : ', perhaps'})`,
        kinds: [],
        isSubmitted: one.applies === 'yes' && one.block === '6',
      }));
    this.asked = [...supporting, ...unique];
  }

  /** The box of a kind of document, and what asks for it. */
  boxOf(kind: string): UploadBox {
    const name = boxOf(kind);
    const by = this.asked.filter((one) => isOf(one, kind, name)).map(({ askedBy }) => askedBy);
    return { name, askedBy: [...new Set(by)] };
  }

  /** What goes with the application and is of none of some kinds. */
  lacking(kinds: readonly string[]): AskedDocument[] {
    return this.asked.filter((one) => one.isSubmitted && !kinds.some((kind) => isOf(one, kind, boxOf(kind))));
  }
}

function isOf({ name, kinds }: AskedDocument, kind: string, box: string): boolean {
  return kinds.includes(kind) || (kinds.length === 0 && name.toLowerCase() === box.toLowerCase());
}

/** The boxes in the order in which they are filled here; others come after them. */
export const UPLOAD_ORDER: readonly string[] = [
  boxOf('statement_by_ultimate_consignee_and_purchaser'),
  boxOf('import_certificate'),
  boxOf('prc_end_user_statement'),
  boxOf('specification'),
  boxOf('letter_of_explanation'),
  boxOf('foreign_availability'),
];
