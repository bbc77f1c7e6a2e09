import Big from 'big.js';
import type {
  ApplicationItem,
  ClassifiedItem,
  DocumentedForm,
  PricedItem,
  SupportDocument,
} from '../application.js';
import type { Applies } from '../form/application-form.js';
import { totalOf } from '../money.js';

/** A support document as an application says it, of whichever kind its procedure has. */
export interface SaidDocument extends Omit<SupportDocument, 'kind'> {
  readonly kind: string;
}

/** What of an application the rules of support documents read. */
export interface DocumentForm {
  readonly items: readonly ApplicationItem[];
  readonly supportDocuments: readonly SaidDocument[];
  /** Block 5. */
  readonly type?: string | null;
  /** Block 24. */
  readonly additionalInformation?: string | null;
  readonly bis748p?: DocumentedForm | null;
}

/** A party of it, in a role of 748.5. */
export interface DocumentParty {
  readonly role: string;
  readonly partyId: string;
  readonly name: string;
  readonly country: string;
}

/** What besides is known of the transaction; absent: not known. */
export interface DocumentFacts {
  readonly applicant?: { readonly name: string; readonly country: string } | null;
  readonly parties?: readonly DocumentParty[];
  /** The day of which it is asked, YYYY-MM-DD. */
  readonly on?: string;
}

/** A transaction, as the rules of support documents look at it. */
export interface Looked {
  readonly form: DocumentForm;
  /** The countries of those who receive the items; null: not known. */
  readonly destinations: readonly string[] | null;
  readonly facts: DocumentFacts;
}

/** Support documents are not needed for these encryption commodities. 15 CFR 748.9(c)(1)(viii). */
const ENCRYPTION = ['5A002', '5A004', '5B002'];
/** Reasons for control for which Hong Kong's own documents are needed; of NP column 1 alone. 15 CFR 748.13(a)(1). */
const HONG_KONG_REASONS: readonly string[] = ['NS', 'MT', 'CB'];
const COLUMN_UNKNOWN = 'NP';
/** The same and those of which the column is not known. */
export const MAY_BE_FOR_HONG_KONG: readonly string[] = [...HONG_KONG_REASONS, COLUMN_UNKNOWN];

export const isEncryption = ({ eccn }: ClassifiedItem) => ENCRYPTION.some((one) => eccn.startsWith(one));
export const isCommodity = ({ eccn }: ClassifiedItem) => /^[0-9][ABC]/.test(eccn);
export const isSoftwareOrTechnology = ({ eccn }: ClassifiedItem) => /^[0-9][DE]/.test(eccn);
/** "Firearms and related commodities" are those of the entries 0x5zz. 15 CFR 748.12(a)(1). */
export const isFirearm = ({ eccn }: ClassifiedItem) => /^0[ABC]5/.test(eccn);
/** Of which an application says so where the importing country asks for no certificate. 15 CFR 748.12(e)(3)(ii). */
export const isNotedFirearm = ({ eccn }: ClassifiedItem) => /^0A50[15](\.|$)/.test(eccn);
export const isOf600Series = ({ eccn }: ClassifiedItem) => /^[0-9][ABC]6/.test(eccn);

/** A commodity (no software, no technology), and no encryption commodity that is exempt. 15 CFR 748.9(c)(1)(vii), (viii). */
export const isExaminedCommodity = (item: ClassifiedItem) => isCommodity(item) && !isEncryption(item);

export function hasNoReasonsGiven({ reasonsForControl }: ClassifiedItem): boolean {
  return (reasonsForControl ?? []).length === 0;
}

/**
 * Controlled for more than anti-terrorism, as the reasons that are given say; where none is, by the number of the ECCN, of which
 * 990 to 999 tell nothing. 15 CFR 738.2(d)(1).
 */
export function isControlled(item: ClassifiedItem): boolean {
  if (hasNoReasonsGiven(item)) return !/^[0-9][A-E]99/.test(item.eccn) && item.eccn !== 'EAR99';
  return (item.reasonsForControl ?? []).some((reason) => reason !== 'AT');
}

/** Whether it is controlled for a reason of which Hong Kong's own documents are asked. 15 CFR 748.13(a)(1), (2). */
export function isForHongKong(item: ClassifiedItem): Applies {
  if (item.eccn === 'EAR99') return 'no';
  if (hasNoReasonsGiven(item)) return 'cannot_say';
  const reasons = item.reasonsForControl ?? [];
  if (reasons.some((one) => HONG_KONG_REASONS.includes(one))) return 'yes';
  return reasons.includes(COLUMN_UNKNOWN) ? 'cannot_say' : 'no';
}

/** Whether items are worth more than a limit in US dollars. Values in another currency are taken as above it. */
export function areWorthMore(items: readonly PricedItem[], limit: number): Applies {
  if (items.some(({ unitPrice }) => unitPrice && unitPrice.currency !== 'USD')) return 'yes';
  const totals = items.map(totalOf);
  if (totals.reduce<Big>((sum, total) => sum.plus(total ?? 0), new Big(0)).gt(limit)) return 'yes';
  return totals.includes(null) ? 'cannot_say' : 'no';
}

/** Whether it goes to a country; not known where no destination is. */
export function goesTo({ destinations }: Pick<Looked, 'destinations'>, country: string): Applies {
  if (destinations === null || destinations.length === 0) return 'cannot_say';
  return destinations.includes(country) ? 'yes' : 'no';
}

/** Who is in a role; undefined: nobody who is known. */
export function partyIn({ facts }: Pick<Looked, 'facts'>, role: string): DocumentParty | undefined {
  return facts.parties?.find((one) => one.role === role);
}

/** Whether a purchaser is known who is another than the ultimate consignee. */
export function hasOtherPurchaser(looked: Pick<Looked, 'facts'>): boolean {
  const purchaser = partyIn(looked, 'purchaser');
  return purchaser !== undefined && purchaser.partyId !== partyIn(looked, 'ultimate_consignee')?.partyId;
}
