import type { Params, Sentence, ToldAs } from '@ninety/platform/sentences';
import type { ClassifiedItem, Deficiency, SupportDocumentKind } from './application.js';
import { say } from './sentences.js';
import { documentLacks } from './support/checks.js';
import { contentsOf } from './support/contents.js';
import { isExcepted, leavesOther } from './support/exceptions.js';
import { DOCUMENT_RULES } from './support/grounds.js';
import type { DocumentRule } from './support/grounds.js';
import { MAY_BE_FOR_HONG_KONG } from './support/looked.js';
import type { DocumentFacts, DocumentForm, Looked, SaidDocument } from './support/looked.js';

export const CERTAINTIES = ['required', 'may_be_required'] as const;
/** By when a support document must be there. */
export const DUE_BY = ['filing', 'shipment'] as const;

/** A support document that a transaction needs, or may need where what is known does not tell. */
export interface NeededDocument {
  readonly kind: SupportDocumentKind;
  readonly certainty: (typeof CERTAINTIES)[number];
  readonly why: string;
  /** The sentence `why`, for whoever says it in another language. */
  readonly code: string;
  readonly params: Params;
  /** By when it, or the explanation of its absence, must be there. */
  readonly due: (typeof DUE_BY)[number];
  readonly citation: string;
  /** Whether the application has it, says that it will follow, or explains why it is not needed. */
  readonly isSettled: boolean;
  /** The paragraph that asks for it. */
  readonly paragraph: string;
  /** The items that it must cover, counted from 0. 15 CFR 748.10(b)(1), 748.12(d)(1), 748.13(a)(1). */
  readonly items: readonly number[];
  /** Another document that serves as well, and by which paragraph; null: none. */
  readonly substitute: { readonly kind: SupportDocumentKind; readonly citation: string } | null;
  /** Whether Block 7 is marked for it, be it there already or not; not where a note serves as well. 15 CFR 748.9(e)(2), 748.12(e)(3)(ii). */
  readonly isMarkedInBlock7: boolean;
  /** What it must contain. */
  readonly contents: readonly (ToldAs<'what'> & { readonly citation: string })[];
  /** What the law has it say and the application does not say of it: it may be filed so. */
  readonly lacks: readonly Deficiency[];
}

interface Need {
  readonly certainty: NeededDocument['certainty'];
  readonly why: Sentence;
  readonly paragraph: string;
  readonly isOrNote: boolean;
}

/** The support documents that an application needs or may need. 15 CFR 748.9–748.13 */
export function neededDocuments(
  form: DocumentForm,
  destinations: readonly string[] | null,
  facts: DocumentFacts = {},
): NeededDocument[] {
  const looked = { form, destinations, facts };
  return DOCUMENT_RULES.flatMap((rule) => {
    const need = needOf(rule, looked);
    if (need === null) return [];
    const { kind, due, citation } = rule;
    const { certainty, why, isSettled } = standing(rule, need, looked);
    const substitute = servesAsWell(rule, looked)
      ? { kind: rule.substitute.kind, citation: rule.substitute.citation }
      : null;
    return [
      {
        kind,
        due,
        citation,
        certainty,
        ...why.as('why'),
        isSettled,
        paragraph: `15 CFR ${need.paragraph}`,
        items: form.items.flatMap((item, at) => (rule.covers(item) ? [at] : [])),
        substitute,
        isMarkedInBlock7: due === 'filing' && need.certainty === 'required' && !need.isOrNote,
        contents: contentsOf(kind, form.supportDocuments).map(({ what, citation: by }) => ({
          ...what.as('what'),
          citation: by,
        })),
        lacks: [...documentLacks(kind, looked), ...substituteLacks(rule, looked)],
      },
    ];
  });
}

/** Those without which the application may not be filed. */
export function missingDocuments(
  form: DocumentForm,
  destinations: readonly string[],
  facts: DocumentFacts = {},
): Deficiency[] {
  return neededDocuments(form, destinations, facts)
    .filter(({ certainty, due, isSettled }) => certainty === 'required' && due === 'filing' && !isSettled)
    .map(({ kind, why, citation }) => ({
      pointer: '/supportDocuments',
      detail: say('support_document_required', { document: nameOfDocument(kind), reason: why }),
      citation,
    }));
}

/**
 * Whether a shipment of these items to this country needs a document of the Government of Hong Kong that is not filed with the
 * application: an import license, or its written statement that none is required. Of NP, whose column nobody says, it is asked
 * too before anything goes out. 15 CFR 748.13(a)(1).
 */
export function needsHongKongDocument(
  destination: string | undefined,
  items: readonly Pick<ClassifiedItem, 'reasonsForControl'>[],
): boolean {
  return destination === 'HK' && items.some(isHongKongControlled);
}

/** The same of a reexport from Hong Kong by somebody there, which needs an export license. 15 CFR 748.13(a)(2). */
export function needsHongKongExport(
  {
    type,
    from,
    to,
  }: { readonly type: string | null; readonly from: string | null; readonly to: string | undefined },
  items: readonly Pick<ClassifiedItem, 'reasonsForControl'>[],
): boolean {
  return type === 'reexport' && from === 'HK' && to !== 'HK' && items.some(isHongKongControlled);
}

function isHongKongControlled({ reasonsForControl }: Pick<ClassifiedItem, 'reasonsForControl'>): boolean {
  return (reasonsForControl ?? []).some((reason) => MAY_BE_FOR_HONG_KONG.includes(reason));
}

const NAMES: Readonly<Record<SupportDocumentKind, string>> = {
  prc_end_user_statement: 'PRC End-User Statement',
  statement_by_ultimate_consignee_and_purchaser: 'Statement by Ultimate Consignee and Purchaser (BIS-711)',
  import_certificate: 'firearms import certificate or permit',
  hong_kong_import_license: 'Hong Kong import license or statement',
  hong_kong_export_license: 'Hong Kong export license or statement',
  specification: 'specification',
  other: 'document',
};

/** A kind of document as people call it. */
export function nameOfDocument(kind: SupportDocumentKind): string {
  return NAMES[kind];
}

/** The kinds that settle a rule: its own, and what serves as well. */
export function settlingKinds({ kind, substitute }: Pick<NeededDocument, 'kind' | 'substitute'>): string[] {
  return substitute === null ? [kind] : [kind, substitute.kind];
}

/** What asks for a document, surely before perhaps; null: nothing does. */
function needOf({ grounds }: DocumentRule, looked: Looked): Need | null {
  const found = grounds.map((ground) => ({ ground, applies: ground.finds(looked) }));
  const sure = found.find(({ applies }) => applies === 'yes');
  if (sure) {
    const { why, id, isOrNote = false } = sure.ground;
    return { certainty: 'required', why, paragraph: id, isOrNote };
  }
  const open = found.find(({ applies }) => applies === 'cannot_say');
  return open
    ? {
        certainty: 'may_be_required',
        why: open.ground.whyUnknown,
        paragraph: open.ground.id,
        isOrNote: false,
      }
    : null;
}

type Substituted = DocumentRule & Required<Pick<DocumentRule, 'substitute'>>;

/** Whether another document serves as well, or may. */
function servesAsWell(rule: DocumentRule, looked: Looked): rule is Substituted {
  return rule.substitute !== undefined && rule.substitute.serves(looked) !== 'no';
}

/** What should be said where another document is there and may not serve. */
function substituteLacks({ substitute }: DocumentRule, looked: Looked): Deficiency[] {
  if (substitute?.serves(looked) !== 'cannot_say') return [];
  const isThere = looked.form.supportDocuments.some(
    ({ kind, status }) => kind === substitute.kind && status !== 'not_required',
  );
  return isThere ? [{ ...substitute.lacks, citation: substitute.citation }] : [];
}

/** How a need stands by what the application says of its documents. */
function standing(
  rule: DocumentRule,
  need: Need,
  looked: Looked,
): Pick<Need, 'certainty' | 'why'> & { readonly isSettled: boolean } {
  const kinds: readonly string[] = servesAsWell(rule, looked)
    ? [rule.kind, rule.substitute.kind]
    : [rule.kind];
  const said = looked.form.supportDocuments.filter((one) => kinds.includes(one.kind));
  if (said.some((one) => settles(one, looked))) return { ...need, isSettled: true };
  const isOfOther = said.some(
    (one) => one.status === 'not_required' && isExcepted(looked, one) && leavesOther(looked, one),
  );
  return isOfOther
    ? { certainty: 'may_be_required', why: say('need_of_other_party'), isSettled: false }
    : { ...need, isSettled: false };
}

/**
 * What is on file or will follow (748.9(e)) settles; what is not required does with its explanation, or with an exception that
 * nothing contradicts and that leaves no other party.
 */
function settles(document: SaidDocument, looked: Looked): boolean {
  if (document.status !== 'not_required') return true;
  if (document.exception != null)
    return isExcepted(looked, document) && (!leavesOther(looked, document) || Boolean(document.explanation));
  return Boolean(document.explanation);
}
