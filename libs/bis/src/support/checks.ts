import type { Sentence } from '@ninety/platform/sentences';
import { formatDay, parseDay, yearsAfter } from '@ninety/procedure';
import Big from 'big.js';
import type { Deficiency, DocumentParticulars, DocumentPaper } from '../application.js';
import type { Applies } from '../form/application-form.js';
import { say } from '../sentences.js';
import { exceptionRule, isOfKind } from './exceptions.js';
import { DOCUMENT_RULES } from './grounds.js';
import { hasOtherPurchaser, isNotedFirearm } from './looked.js';
import type { Looked, SaidDocument } from './looked.js';

/** What may not be said of a support document so, or is not said of it that the law has it say. */
export interface DocumentCheck {
  /** The paragraph; `#` and a word where one asks several things. */
  readonly id: string;
  readonly member: keyof DocumentParticulars | 'status';
  /** Whether it is so; what is not known keeps nobody from filing. */
  readonly finds: (document: SaidDocument, looked: Looked) => Applies;
  readonly says: (document: SaidDocument, looked: Looked) => Sentence;
}

type Check = Omit<DocumentCheck, 'id'>;

const whether = (holds: boolean): Applies => (holds ? 'yes' : 'no');
const known = <T>(value: T | null | undefined, holds: (value: T) => boolean): Applies =>
  value == null ? 'cannot_say' : whether(holds(value));

const isThere = ({ status }: SaidDocument) => status === 'attached';
const isOf = (document: SaidDocument, ...kinds: readonly string[]) => kinds.includes(document.kind);
const STATEMENT = 'statement_by_ultimate_consignee_and_purchaser';
const PRC = 'prc_end_user_statement';
const CERTIFICATE = 'import_certificate';
const HONG_KONG = ['hong_kong_import_license', 'hong_kong_export_license'];

/** As what each is written; of a kind that is not named, as anything. */
const PAPERS: ReadonlyMap<string, readonly DocumentPaper[]> = new Map<string, readonly DocumentPaper[]>([
  [PRC, ['certificate']],
  [STATEMENT, ['letterhead', 'bis_711']],
  [CERTIFICATE, ['certificate', 'equivalent_document', 'letterhead']],
  ...HONG_KONG.map((kind) => [kind, ['license', 'written_statement']] as const),
]);

/** Within how many years of its signature a statement supports a first application, and a later one. 15 CFR 748.11(d)(1). */
const FIRST_WITHIN = 1;
const LATER_WITHIN = 4;

/** The last day on which an application may be filed with a statement; null: it was not said when it was signed. */
function lastDayOfStatement({ signedOn, supportedBefore }: DocumentParticulars): string | null {
  const signed = parseDay(signedOn ?? null);
  return signed === null
    ? null
    : formatDay(yearsAfter(signed, supportedBefore ? LATER_WITHIN : FIRST_WITHIN));
}

/** The country must be this one; of a document that is not required none is judged. */
function ofCountry(kinds: readonly string[], countries: (looked: Looked) => readonly string[] | null): Check {
  return {
    member: 'country',
    finds: (document, looked) => {
      const allowed = countries(looked);
      if (!isOf(document, ...kinds) || document.status === 'not_required') return 'no';
      if (allowed === null || allowed.length === 0) return 'cannot_say';
      return known(document.country, (country) => !allowed.includes(country));
    },
    says: ({ country }, looked) =>
      say('document_of_other_country', {
        country: country ?? '',
        countries: (countries(looked) ?? []).join(', '),
      }),
  };
}

/** The total of the application's items in its unit must not be above what it shows. */
function ofQuantity(kind: string): Check {
  const total = (document: SaidDocument, { form }: Looked): Big | null => {
    const rule = DOCUMENT_RULES.find((one) => one.kind === kind);
    const items = form.items.filter((item) => rule?.covers(item));
    if (!document.unit || items.some(({ unit, quantity }) => unit !== document.unit || !quantity))
      return null;
    return items.reduce((sum, { quantity }) => sum.plus(quantity ?? 0), new Big(0));
  };
  return {
    member: 'quantity',
    finds: (document, looked) => {
      if (document.kind !== kind || !document.quantity) return document.kind === kind ? 'cannot_say' : 'no';
      return known(total(document, looked), (sum) => sum.gt(document.quantity ?? 0));
    },
    says: (document, looked) =>
      say('document_shows_less', {
        total: total(document, looked)?.toFixed() ?? '',
        shown: document.quantity ?? '',
        unit: document.unit ?? '',
      }),
  };
}

/** Its last day lies before the day of which it is asked. */
function hasRunOut(kind: string): Check {
  return {
    member: 'validUntil',
    finds: (document, { facts: { on } }) => {
      if (document.kind !== kind || document.status === 'not_required') return 'no';
      return known(on, (day) => document.validUntil != null && document.validUntil < day);
    },
    says: ({ validUntil }) => say('document_ran_out', { validUntil: validUntil ?? '' }),
  };
}

function dated(member: 'issuedOn' | 'signedOn'): Check {
  return {
    member,
    finds: (document, { facts: { on } }) => known(on, (day) => (document[member] ?? '') > day),
    says: (_, { facts: { on } }) => say('document_of_future', { today: on ?? '' }),
  };
}

function notNaming(kind: string): Check {
  return {
    member: 'namesApplicant',
    finds: (document) =>
      document.kind === kind && isThere(document) ? known(document.namesApplicant, (names) => !names) : 'no',
    says: () => say('document_without_applicant'),
  };
}

function outlasted(isSupportedBefore: boolean): Check {
  return {
    member: 'signedOn',
    finds: (document, { facts: { on } }) => {
      if (!isOf(document, STATEMENT) || !isThere(document)) return 'no';
      if ((document.supportedBefore ?? false) !== isSupportedBefore) return 'no';
      return known(on, (day) => (lastDayOfStatement(document) ?? day) < day);
    },
    says: (document) => say('statement_too_old', { lastDay: lastDayOfStatement(document) ?? '' }),
  };
}

/** Statements of other parties than each other are signed by both: on one form, or on a letterhead each. */
function unsigned(paper: DocumentPaper): Check {
  const statements = ({ form }: Looked) =>
    form.supportDocuments.filter((one) => isOf(one, STATEMENT) && isThere(one));
  return {
    member: 'signedBy',
    finds: (document, looked) => {
      if (!isOf(document, STATEMENT) || !isThere(document) || document.paper !== paper) return 'no';
      if (!hasOtherPurchaser(looked)) return 'no';
      const signers = (paper === 'letterhead' ? statements(looked) : [document]).map(
        ({ signedBy }) => signedBy,
      );
      if (signers.some((one) => one == null)) return 'cannot_say';
      const isWhole =
        signers.includes('both') || (signers.includes('ultimate_consignee') && signers.includes('purchaser'));
      return whether(!isWhole);
    },
    says: () => say('statement_unsigned'),
  };
}

const CHECKS = {
  '748.10(b)(2)': ofCountry([PRC], () => ['CN']),
  '748.12(b)(1)': ofCountry([CERTIFICATE], ({ destinations }) => destinations),
  '748.13(a)(1)': ofCountry(HONG_KONG, () => ['HK']),
  '748.10(c)(1)': notNaming(PRC),
  '748.12(c)(1)': notNaming(CERTIFICATE),
  '748.10(d)(1)': ofQuantity(PRC),
  '748.12(b)(1)#quantity': ofQuantity(CERTIFICATE),
  '748.10(d)(3)': hasRunOut(PRC),
  '748.11(d)(1)': hasRunOut(STATEMENT),
  '748.12(d)(3)': hasRunOut(CERTIFICATE),
  '748.11(d)(1)(i)': outlasted(false),
  '748.11(d)(1)(ii)': outlasted(true),
  '748.11(b)(3)': unsigned('letterhead'),
  '748.11(b)(4)': unsigned('bis_711'),
  '748.9(e)(1)#issuedOn': dated('issuedOn'),
  '748.9(e)(1)#signedOn': dated('signedOn'),
  '748.12(c)(9)': {
    member: 'validUntil',
    finds: ({ validUntil, issuedOn, signedOn }) =>
      known(validUntil, (last) => last < (issuedOn ?? signedOn ?? last)),
    says: ({ issuedOn, signedOn }) => say('document_ends_early', { issuedOn: issuedOn ?? signedOn ?? '' }),
  },
  '748.9(b)': {
    member: 'paper',
    finds: (document) =>
      known(document.paper, (paper) => !(PAPERS.get(document.kind)?.includes(paper) ?? true)),
    says: ({ kind }) => say('document_of_other_paper', { papers: (PAPERS.get(kind) ?? []).join(', ') }),
  },
  '748.9(d)(1)': {
    member: 'isTranslated',
    finds: (document) => {
      if (!isThere(document)) return 'no';
      if ((document.language ?? 'en') === 'en') return 'no';
      return known(document.isTranslated, (isTranslated) => !isTranslated);
    },
    says: ({ language }) => say('document_untranslated', { language: language ?? '' }),
  },
} as const satisfies Readonly<Record<string, Check>>;

/** What keeps an application from being filed, of what it says of its support documents. */
export const DOCUMENT_CHECKS: readonly DocumentCheck[] = Object.entries(CHECKS).map(([id, check]) => ({
  id,
  ...check,
}));

/** Not said of a document that the applicant has, though the law has the document, or the application, say it. */
function unsaid(
  kinds: readonly string[],
  member: keyof DocumentParticulars,
  ask: Sentence,
  isAsked: (document: SaidDocument, looked: Looked) => boolean = () => true,
): Check {
  return {
    member,
    finds: (document, looked) =>
      whether(
        isOf(document, ...kinds) &&
          isThere(document) &&
          document[member] == null &&
          isAsked(document, looked),
      ),
    says: () => ask,
  };
}

const isIssued = ({ paper }: SaidDocument) => paper !== 'letterhead' && paper !== 'written_statement';
const hasNoted = (document: SaidDocument, { form }: Looked) =>
  isIssued(document) && form.items.some(isNotedFirearm) && (form.bis748p?.certificates ?? []).length === 0;

const LACKS = {
  '748.12(e)(3)(i)': unsaid([CERTIFICATE], 'number', say('document_lacks_number'), hasNoted),
  '748.12(c)(3)': unsaid([CERTIFICATE], 'country', say('document_lacks_country'), isIssued),
  '748.12(c)(4)': unsaid([CERTIFICATE], 'issuedOn', say('document_lacks_issue'), isIssued),
  '748.12(c)(9)#last-day': unsaid([CERTIFICATE], 'validUntil', say('document_lacks_last_day'), isIssued),
  '748.11(d)(1)#signature': unsaid([STATEMENT], 'signedOn', say('document_lacks_signature')),
  '748.11(b)(1)': unsaid([STATEMENT], 'signedBy', say('document_lacks_signer')),
  '748.10(c)(1)#named': unsaid([PRC], 'namesApplicant', say('document_lacks_applicant')),
  '748.10(d)(1)#shown': unsaid([PRC], 'quantity', say('document_lacks_quantity')),
  '748.13(a)(1)(i)': unsaid(HONG_KONG, 'validUntil', say('document_lacks_last_day'), isIssued),
  '748.9(d)(1)#translation': unsaid(
    [PRC, STATEMENT, CERTIFICATE, ...HONG_KONG],
    'isTranslated',
    say('document_lacks_translation'),
    ({ language }) => language != null && language !== 'en',
  ),
  '748.12(a)#before': {
    member: 'status',
    finds: (document) => whether(isOf(document, CERTIFICATE) && document.status === 'pending'),
    says: () => say('certificate_before_applying'),
  },
} as const satisfies Readonly<Record<string, Check>>;

/** What the law has a document say, and its application does not: it may be filed so. */
export const DOCUMENT_LACKS: readonly DocumentCheck[] = Object.entries(LACKS).map(([id, check]) => ({
  id,
  ...check,
}));

/** What keeps an application from being filed, of what it says of its support documents, each by its place. */
export function documentFaults(looked: Looked): Deficiency[] {
  return looked.form.supportDocuments.flatMap((document, at) => [
    ...told(DOCUMENT_CHECKS, document, at, looked),
    ...exceptionFaults(document, at, looked),
  ]);
}

/** What the documents of a kind do not say that the law has them say. */
export function documentLacks(kind: string, looked: Looked): Deficiency[] {
  return looked.form.supportDocuments.flatMap((document, at) =>
    document.kind === kind ? told(DOCUMENT_LACKS, document, at, looked) : [],
  );
}

function told(
  checks: readonly DocumentCheck[],
  document: SaidDocument,
  at: number,
  looked: Looked,
): Deficiency[] {
  return checks
    .filter(({ finds }) => finds(document, looked) === 'yes')
    .map(({ id, member, says }) => ({
      pointer: `/supportDocuments/${at}/${member}`,
      detail: says(document, looked),
      citation: citationOfParagraph(id),
    }));
}

function exceptionFaults(document: SaidDocument, at: number, looked: Looked): Deficiency[] {
  const rule = exceptionRule(document);
  if (!rule) return [];
  const isOther = !isOfKind(rule, document);
  if (!isOther && rule.holds(looked, document) !== 'no') return [];
  const detail = isOther
    ? say('exception_of_other_document', { documents: (rule.of ?? []).join(', ') })
    : rule.otherwise;
  return [{ pointer: `/supportDocuments/${at}/exception`, detail, citation: citationOfParagraph(rule.id) }];
}

/** `748.12(a)#before` is 15 CFR 748.12(a). */
function citationOfParagraph(id: string): string {
  return `15 CFR ${id.split('#')[0] ?? id}`;
}
