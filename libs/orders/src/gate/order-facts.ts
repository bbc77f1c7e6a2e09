/**
 * What the gate knows of a line of an order when it decides. Pure data: amounts are decimal texts, days `YYYY-MM-DD`, moments
 * RFC 3339. docs/orders.md
 */

export interface OrderFacts {
  readonly now: string;
  /** Today where the company's authority is. */
  readonly today: string;
  readonly line: OrderLine;
  /** Another system than this one sent the line before: its name. */
  readonly alsoFrom: string | null;
  readonly parties: readonly OrderParty[];
  readonly item: OrderItem;
  /** Of the order's own company, those that stand and those that ended; in the order in which they are tried: (last day, id). */
  readonly licenses: readonly OrderLicense[];
  /** The license that the order names; `unknown`: none of the company's has the number. */
  readonly named: { readonly number: string; readonly licenseId: string | null } | null;
  /** What persons recorded for this product or ECCN and destination, also what has ended or been withdrawn. */
  readonly recorded: readonly RecordedAuthorization[];
  /**
   * What the loaded law says of the line, as if sent from where the company is; null: no law is loaded, or the item has no ECCN. What a
   * person recorded gives way to each of its reasons that applies and that it does not overcome.
   */
  readonly law: LawAnswer | null;
  readonly reservationHours: number;
  readonly answerMinutes: number;
}

/** As the other system sent it. */
interface OrderLine {
  readonly document: string;
  readonly line: string;
  readonly eccn: string | null;
  readonly quantity: string;
  readonly unit: string;
  readonly value: { readonly amount: string; readonly currency: string };
  /** Of the whole line, in the same currency, where a part of it went out or goes; else its value. */
  readonly worth?: string;
  /** In what some of it went out. */
  readonly issuedIn?: readonly { readonly unit: string; readonly currency: string }[];
  readonly destination: string;
  readonly endUse: string | null;
  /** When it is to go out. */
  readonly on: string;
}

export interface OrderItem {
  readonly productId: string | null;
  /** How the company calls the product, to be said to people (its SKU, else its name); null: the order names an ECCN alone. */
  readonly label: string | null;
  /** The product's, else the order's. */
  readonly eccn: string | null;
  /** The product's classification waits for a review, or its ECCN is another than the order's. */
  readonly doubt: 'unclassified' | 'under_review' | 'eccn_differs' | null;
}

export interface OrderParty {
  /** Null: named in the order alone, on no record. */
  readonly partyId: string | null;
  readonly name: string;
  readonly country: string;
  readonly role: string | null;
  /** `none`: no list was in force, or it was never screened. */
  readonly screened: 'current' | 'outdated' | 'none' | 'no_list';
  /** Of alerts that are neither dismissed nor closed, and what was found of a name on no record. */
  readonly matches: readonly OrderMatch[];
}

export interface OrderMatch {
  readonly entryName: string;
  readonly list: string;
  /** `possible`: nobody has judged it. */
  readonly state: 'possible' | 'confirmed';
  /** The party, or one who owns it. */
  readonly through: 'party' | 'owner';
  /** A license of BIS may let it take part (the Entity List); others may take no part at all (a denied person, a blocked one). */
  readonly mayBeLicensed: boolean;
  readonly citation: string | null;
}

export interface OrderLicense {
  readonly id: string;
  readonly firstId: string;
  readonly regime: string;
  /** Whether the authority whose law is loaded issued it (`library: bis` of its regime). */
  readonly answersLaw: boolean;
  readonly number: string;
  readonly status: 'active' | 'suspended' | 'revoked' | 'expired';
  readonly issuedOn: string;
  readonly expiresOn: string;
  /** Its last moment, where the authority is. */
  readonly endsAt: string;
  readonly parties: readonly {
    readonly role: string;
    readonly partyId: string;
    readonly name: string;
    readonly country: string;
  }[];
  /** The countries of those of its parties in whose hands it ends (`receiversOf` of its regime). */
  readonly destinations: readonly string[];
  readonly lines: readonly OrderLicenseLine[];
  /**
   * `remaining`: what shipments left of it, with the tolerance; `reserved`: so much of that is held by other lines of orders (not by
   * this one). A limit of `line` null bounds all lines in the currency. None of a line that does not count it.
   */
  readonly limits: readonly {
    readonly of: 'quantity' | 'value';
    readonly line: number | null;
    readonly in: string;
    readonly remaining: string;
    readonly reserved: string;
  }[];
  /** Documents without which nothing may be shipped under it, and that are not there. */
  readonly lackingDocuments: readonly { readonly kind: string; readonly citation: string }[];
}

export interface OrderLicenseLine {
  readonly line: number;
  readonly eccn: string;
  readonly description: string;
  readonly unit: string | null;
  readonly hasQuantity: boolean;
  /** Null: its value is not counted. */
  readonly currency: string | null;
}

export type RecordedAuthorizationKind = 'determination' | 'license_exception' | 'general_license';

export interface RecordedAuthorization {
  readonly id: string;
  readonly kind: RecordedAuthorizationKind;
  readonly regime: string;
  /** Whether it is of the regime whose law is loaded (`library: bis`). */
  readonly answersLaw: boolean;
  /** The exception's symbol (LVS), the general license's number; null: a determination. */
  readonly symbol: string | null;
  readonly validFrom: string;
  readonly validUntil: string;
  readonly endsAt: string;
  readonly withdrawn: boolean;
  /** Null: whatever end use; else those that it was recorded for, as they were written. */
  readonly endUses: readonly string[] | null;
  /** Null: whoever; else the parties that it was recorded for. */
  readonly partyIds: readonly string[] | null;
  /** Under what it may be used, as it was written. */
  readonly conditions: readonly string[];
  /** The most that one line may be worth. */
  readonly maxValue: { readonly amount: string; readonly currency: string } | null;
  readonly recordedBy: string;
  readonly recordedOn: string;
}

export interface LawAnswer {
  readonly result: 'required' | 'exception_possible' | 'no_requirement_found' | 'cannot_say';
  readonly reasons: readonly {
    readonly rule: string;
    /** The rule in words, with the country that it is of: that of a party may be another than the destination. */
    readonly text: string;
    readonly citation: string;
    /** Else it cannot be said whether it does. */
    readonly applies: boolean;
    /** Which exceptions may overcome it, as `Determination` of libs/bis says it. */
    readonly overcomeBy: 'part_740' | 'none' | readonly string[];
  }[];
  /** Those that come into question, each with the citations of the conditions that are not met. */
  readonly exceptions: readonly { readonly symbol: string; readonly notMet: readonly string[] }[];
}
