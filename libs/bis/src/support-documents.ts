import Big from 'big.js';
import type {
  ApplicationBlocks,
  ApplicationItem,
  ClassifiedItem,
  Deficiency,
  PricedItem,
  SupportDocument,
  SupportDocumentKind,
} from './application.js';
import { totalOf } from './money.js';
import { say } from './sentences.js';
import type { Params, Sentence } from '@ninety/platform/sentences';

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
}

type Blocks = Pick<ApplicationBlocks, 'items' | 'supportDocuments'>;

/** Who receives the items, by country, and what they are. */
interface Transaction {
  readonly destinations: readonly string[];
  readonly items: readonly ApplicationItem[];
}

type Need = Pick<NeededDocument, 'certainty' | 'why' | 'code' | 'params'>;

interface Rule {
  readonly kind: SupportDocumentKind;
  readonly due: NeededDocument['due'];
  readonly citation: string;
  readonly needs: (transaction: Transaction) => Need | null;
  /** Another document that serves as well. */
  readonly substitute?: {
    readonly kind: SupportDocumentKind;
    readonly serves: (transaction: Transaction) => boolean;
  };
}

/** Values above which a statement is needed, in US dollars. 15 CFR 748.10(a)(1), (3). */
const CAMERAS_ABOVE = 5_000;
const COMMODITIES_ABOVE = 50_000;
/** Up to which value a consignee's statement serves for parts that service what was exported before. 15 CFR 748.11(a)(2). */
const SERVICE_PARTS_UP_TO = 75_000;
/** Support documents are not needed for these encryption commodities. 15 CFR 748.9(c)(1)(viii). */
const EXEMPT_ECCNS = ['5A002', '5A004', '5B002'];
/** Reasons for control for which Hong Kong's own documents are needed. 15 CFR 748.13(a)(1). */
const HONG_KONG_REASONS: readonly string[] = ['NS', 'MT', 'NP', 'CB'];

/** The support documents of 15 CFR 748.9 to 748.13; what excepts a transaction is explained in the application (748.9(c)). */
const RULES: readonly Rule[] = [
  {
    kind: 'prc_end_user_statement',
    due: 'filing',
    citation: '15 CFR 748.10',
    needs: prcStatement,
    substitute: {
      kind: 'statement_by_ultimate_consignee_and_purchaser',
      serves: ({ items }) => !exceeds(items, SERVICE_PARTS_UP_TO),
    },
  },
  {
    kind: 'statement_by_ultimate_consignee_and_purchaser',
    due: 'filing',
    citation: '15 CFR 748.11(a)(1)',
    needs: ({ destinations, items }) =>
      items.some(({ eccn }) => /^[0-9][ABC]6/.test(eccn)) && destinations.some((one) => one !== 'CN')
        ? mayBeRequired(say('need_600_series'))
        : null,
  },
  {
    kind: 'import_certificate',
    due: 'filing',
    citation: '15 CFR 748.12(a), (e)(3)',
    needs: firearmsCertificate,
  },
  {
    kind: 'hong_kong_import_license',
    due: 'shipment',
    citation: '15 CFR 748.13(a)(1)',
    needs: hongKongDocument,
  },
];

/** The support documents that an application needs or may need. 15 CFR 748.9–748.13 */
export function neededDocuments(form: Blocks, destinations: readonly string[]): NeededDocument[] {
  const transaction = { destinations, items: form.items };
  return RULES.flatMap(({ kind, due, citation, needs, substitute }) => {
    const need = needs(transaction);
    if (need === null) return [];
    const kinds = substitute?.serves(transaction) ? [kind, substitute.kind] : [kind];
    const isSettled = form.supportDocuments.some((one) => kinds.includes(one.kind) && settles(one));
    return [{ kind, due, citation, ...need, isSettled }];
  });
}

/** Those without which the application may not be filed. */
export function missingDocuments(form: Blocks, destinations: readonly string[]): Deficiency[] {
  return neededDocuments(form, destinations)
    .filter(({ certainty, due, isSettled }) => certainty === 'required' && due === 'filing' && !isSettled)
    .map(({ kind, why, citation }) => ({
      pointer: '/supportDocuments',
      detail: say('support_document_required', { document: NAMES[kind], reason: why }),
      citation,
    }));
}

/**
 * Whether a shipment of these items to this country needs a document of the Government of Hong Kong that is not filed with the
 * application: an import license, or its written statement that none is required. 15 CFR 748.13(a)(1).
 */
export function needsHongKongDocument(
  destination: string | undefined,
  items: readonly Pick<ClassifiedItem, 'reasonsForControl'>[],
): boolean {
  return destination === 'HK' && items.some(isHongKongControlled);
}

const NAMES: Readonly<Record<SupportDocumentKind, string>> = {
  prc_end_user_statement: 'PRC End-User Statement',
  statement_by_ultimate_consignee_and_purchaser: 'Statement by Ultimate Consignee and Purchaser (BIS-711)',
  import_certificate: 'firearms import certificate or permit',
  hong_kong_import_license: 'Hong Kong import license or statement',
  specification: 'specification',
  other: 'document',
};

/** What is on file or will follow (748.9(e)) settles; what is not required does with its explanation. */
function settles({ status, explanation }: SupportDocument): boolean {
  return status !== 'not_required' || Boolean(explanation);
}

function required(why: Sentence): Need {
  return { certainty: 'required', ...why.as('why') };
}

function mayBeRequired(why: Sentence): Need {
  return { certainty: 'may_be_required', ...why.as('why') };
}

/** For cameras, computers, and commodities above $50,000 that need a license to the PRC for a reason on the list. */
function prcStatement({ destinations, items }: Transaction): Need | null {
  if (!destinations.includes('CN')) return null;
  const commodities = items.filter(isExaminedCommodity);
  const controlled = commodities.filter(isControlled);
  const cameras = controlled.filter(({ eccn }) => eccn.startsWith('6A003'));
  if (exceeds(cameras, CAMERAS_ABOVE)) return required(say('need_cameras', { above: CAMERAS_ABOVE }));
  if (controlled.some(({ eccn }) => eccn.startsWith('4A'))) return required(say('need_computers'));
  if (exceeds(controlled, COMMODITIES_ABOVE))
    return required(say('need_commodities', { above: COMMODITIES_ABOVE }));
  const unknown = commodities.filter((item) => isControlled(item) || hasNoReasonsGiven(item));
  return unknown.length > controlled.length &&
    (exceeds(unknown, COMMODITIES_ABOVE) || unknown.some(({ eccn }) => eccn.startsWith('4A')))
    ? mayBeRequired(say('need_prc_unknown'))
    : null;
}

/** An importing country that asks for one; for 0A501 and 0A505 the application says so where it does not. */
function firearmsCertificate({ items }: Transaction): Need | null {
  const firearms = items.filter(({ eccn }) => /^0[ABC]5/.test(eccn));
  if (firearms.length === 0) return null;
  const isNoted = firearms.some(({ eccn }) => /^0A50[15](\.|$)/.test(eccn));
  return isNoted ? required(say('need_firearms')) : mayBeRequired(say('need_firearms_if_asked'));
}

function hongKongDocument({ destinations, items }: Transaction): Need | null {
  if (!destinations.includes('HK')) return null;
  if (items.some(isHongKongControlled)) return required(say('need_hong_kong'));
  return items.some((item) => item.eccn !== 'EAR99' && hasNoReasonsGiven(item))
    ? mayBeRequired(say('need_hong_kong_unknown'))
    : null;
}

function isHongKongControlled({ reasonsForControl }: Pick<ClassifiedItem, 'reasonsForControl'>): boolean {
  return (reasonsForControl ?? []).some((reason) => HONG_KONG_REASONS.includes(reason));
}

/** A commodity (no software, no technology), and no encryption commodity that is exempt. 15 CFR 748.9(c)(1)(vii), (viii). */
function isExaminedCommodity({ eccn }: ClassifiedItem): boolean {
  return /^[0-9][ABC]/.test(eccn) && !EXEMPT_ECCNS.some((exemption) => eccn.startsWith(exemption));
}

/**
 * Controlled for more than anti-terrorism, as the reasons that are given say; where none is, by the number of the ECCN, of which
 * 990 to 999 tell nothing. 15 CFR 738.2(d)(1).
 */
function isControlled(item: ClassifiedItem): boolean {
  if (hasNoReasonsGiven(item)) return !/^[0-9][A-E]99/.test(item.eccn);
  return (item.reasonsForControl ?? []).some((reason) => reason !== 'AT');
}

function hasNoReasonsGiven({ reasonsForControl }: ClassifiedItem): boolean {
  return (reasonsForControl ?? []).length === 0;
}

/** Values in another currency are taken as above the limit. */
function exceeds(items: readonly PricedItem[], limit: number): boolean {
  if (items.some(({ unitPrice }) => unitPrice && unitPrice.currency !== 'USD')) return true;
  return items.reduce((sum, item) => sum.plus(totalOf(item) ?? 0), new Big(0)).gt(limit);
}
