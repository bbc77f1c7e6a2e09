/** The workspaces of `libs` that hold an authority's rules beside its procedure, each by the name of its folder. */
export const RULE_LIBRARIES: readonly string[] = ['bis'];

/** An authority's procedure as its applicant sees it: what a pack says, once it was checked. */
export interface Pack {
  readonly id: string;
  readonly authority: string;
  /** Where the authority's rules beside its procedure are, of `RULE_LIBRARIES`. */
  readonly library?: string;
  /** The day as of which the law and the targets were read, `YYYY-MM-DD`. */
  readonly lawAsOf: string;
  readonly sources: readonly { readonly title: string; readonly link?: string }[];
  readonly timeZone: string;
  readonly currency: string;
  readonly systems: readonly { readonly id: string; readonly name: string; readonly number?: string }[];
  /** What may be applied for; the first is what an application is unless it says otherwise. */
  readonly kinds: readonly KindRule[];
  /** The list by which items are classified, and what its numbers look like. */
  readonly classification?: { readonly name: string; readonly number?: string };
  readonly partyRoles?: readonly string[];
  /** Of the roles, those in which a party receives what is exported, the last one to receive it first. */
  readonly receivers?: readonly string[];
  readonly supportDocuments?: readonly string[];
  readonly authorizations?: readonly { readonly kind: string; readonly term?: string }[];
  /** How its forms are filled in on the authority's site; absent: no public text says it. */
  readonly portal?: Portal;
  /** How long its decisions take by what was published; each with its source, and none of a kind that it is not about. */
  readonly published?: readonly PublishedTimes[];
  readonly calendar: CalendarRule;
  readonly statuses: readonly StatusRule[];
  readonly events: readonly EventRule[];
  readonly clocks: readonly ClockRule[];
  /** Sentences by code, with `{parameters}`; a pack may word the engine's its own way. */
  readonly words: Readonly<Record<string, string>>;
}

/** A published figure of how long an authority takes: an average, or the shares within some working days. */
export interface PublishedTimes {
  /** The kinds of application that it is about. */
  readonly kinds: readonly string[];
  readonly definition: string;
  readonly period: string;
  readonly averageDays?: number;
  /** One or two, the shorter first. */
  readonly within?: readonly { readonly workingDays: number; readonly percent: number }[];
  readonly source: string;
  /** Whose text it is: the authority's own, or a report of it. */
  readonly quality: string;
}

/** What of an application a form of a portal asks for. */
export const PORTAL_PARTS = [
  'reference',
  'kind',
  'contact',
  'applicant',
  'end_use',
  'items',
  'total_value',
  'documents',
  'additional_information',
] as const;
export type PortalPart = (typeof PORTAL_PARTS)[number];

/** The site on which applications are filed, as its own texts or its code show it. */
export interface Portal {
  readonly name: string;
  readonly source: string;
  /** Its forms, in their order. */
  readonly sections: readonly PortalSection[];
  readonly uploads?: PortalUploads;
}

/** A form of a portal, and what is typed there. */
interface PortalSection {
  readonly name: string;
  readonly shows?: readonly PortalPart[];
  /** The roles of the parties who are named there. */
  readonly roles?: readonly string[];
  /** The kinds of documents that are uploaded there. */
  readonly documents?: readonly string[];
  /** What is asked there and an application does not say. */
  readonly note?: string;
}

/** What a portal takes of files; absent: not published. */
export interface PortalUploads {
  readonly mediaTypes?: readonly string[];
  /** A file must have fewer bytes. */
  readonly lessThanBytes?: number;
  readonly source: string;
}

/** Something that may be applied for. */
interface KindRule {
  readonly id: string;
  readonly name: string;
  readonly items?: ItemsRule;
}

/** How many items one application of a kind may have. */
interface ItemsRule {
  readonly most: number;
  /** The field of a filing that says why the authority takes more of them. */
  readonly unless?: string;
  readonly citation: string;
}

/** Whether events of a type happen to applications of a kind. */
export function happensTo({ for: kinds }: EventRule, kind: string): boolean {
  return kinds?.includes(kind) ?? true;
}

/** The rule of a type of event. */
export function eventOf({ events }: Pick<Pack, 'events'>, type: unknown): EventRule | undefined {
  return events.find((rule) => rule.type === type);
}

export interface CalendarRule {
  /** Days of the week on which nobody works, 0 for Sunday. */
  readonly weekend: readonly number[];
  /** Public holidays, as `date-holidays` names the place. */
  readonly holidays?: { readonly country: string; readonly state?: string };
  /** Days on which the authority was closed, both included. */
  readonly closures?: readonly {
    readonly from: string;
    readonly to: string;
    readonly reason: string;
    readonly source: string;
  }[];
}

/** What an applicant can be told, in the order in which a case goes through them. */
export interface StatusRule {
  readonly status: string;
  readonly meaning: string;
  readonly ends?: true;
}

export const OUTCOMES = [
  'approved',
  'partly_approved',
  'denied',
  'returned',
  'not_required',
  'answered',
  'withdrawn',
  'closed',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

export interface EventRule {
  readonly type: string;
  readonly speaks: 'authority' | 'applicant';
  /** The kinds of application that it happens to; absent: all. */
  readonly for?: readonly string[];
  readonly citation?: string;
  readonly fields?: readonly FieldRule[];
  /** The status that a case has from then on, at least; of an event that opens a thing, while it is open. */
  readonly status?: string;
  /** It shows that the authority has the case in hand: what starts with its registration has started. */
  readonly shows?: 'registration';
  /** It ends the case. */
  readonly ends?: Outcome;
  /** A thing that it opens (a request, a notice, a suspension, an appeal), told apart by `id`, if there may be several. */
  readonly opens?: string;
  readonly closes?: string;
  /** What else it closes, if that is open still: the end of a notice ends the negotiation of it. */
  readonly closesToo?: { readonly thing: string; readonly kinds: readonly string[] };
  /** The applicant's act upon a thing, which stays open. */
  readonly answers?: string;
  /** Only after an ending with this outcome. */
  readonly after?: Outcome;
  /** What it turns the outcome into, by its field `outcome`. */
  readonly turns?: Readonly<Record<string, string>>;
}

export const FIELD_TYPES = ['text', 'day', 'choice', 'texts', 'flag', 'number'] as const;

export interface FieldRule {
  readonly field: string;
  readonly type: (typeof FIELD_TYPES)[number];
  readonly required?: boolean;
  readonly options?: readonly string[];
  /** What a text, or each of several, looks like, as a regular expression. */
  readonly pattern?: string;
}

export const CLOCK_KINDS = ['limit', 'target', 'window', 'duty', 'term'] as const;
export type ClockKind = (typeof CLOCK_KINDS)[number];

export interface ClockRule {
  readonly clock: string;
  readonly kind: ClockKind;
  readonly citation: string;
  /** The kinds of application that it is for; absent: all. */
  readonly for?: readonly string[];
  readonly inForce?: { readonly from?: string; readonly until?: string };
  /** Its length; or the field that says its last day. */
  readonly days?: number;
  readonly unit?: 'calendar' | 'working';
  readonly until?: string;
  /** The event that starts it: one clock for each thing that it opens, where it opens one. */
  readonly starts: string;
  /** Where the event is not recorded, it began between the filing and the first sign that the authority has the case. */
  readonly orShown?: true;
  /** It ends so many days before the day of the field `until`: what must be done in time for it. */
  readonly before?: number;
  /** It starts, if that is later, on the last day of this clock: a denial that becomes final. */
  readonly orDueOf?: string;
  /**
   * The event that completes it: of a clock of a thing, what closes or answers that. A `limit` and a `target` of the case are
   * completed by its ending, whatever that is.
   */
  readonly completedBy?: string;
  /** Of a `limit` and a `target` of the case: the outcomes that cancel it and do not complete it. */
  readonly cancelledBy?: readonly Outcome[];
  /** Whether a recorded cancellation leaves no doubt, whatever the applicant was not told. */
  readonly isSureWhenCancelled?: true;
  /** What comes when it lapses: the case ends so, by itself. */
  readonly lapsesInto?: string;
  readonly pausedBy?: readonly PauseRule[];
  /** Whether the authority can pause it without telling the applicant. */
  readonly hides?: true;
  /** Of a target: for which part of the cases it was published. */
  readonly share?: string;
}

export interface PauseRule {
  readonly thing: string;
  /** Of a suspension: the kinds that stop the clock. */
  readonly kinds?: readonly string[];
  /** The most days that it takes out. */
  readonly most?: number;
  /** Whether it takes out its days for certain, once both its ends are recorded. */
  readonly isSure?: true;
  /** Its first day is taken out too. */
  readonly fromFirstDay?: true;
  readonly citation: string;
}

/** As what parties receive where a pack says nothing of it: the words that authorities have in common. */
const USUAL_RECEIVERS = ['ultimate_end_user', 'end_user', 'ultimate_consignee', 'consignee'] as const;

/** The roles in which a party receives what is exported, the last one to receive it first. */
export function receiversOf({
  partyRoles = [],
  receivers = USUAL_RECEIVERS.filter((role) => partyRoles.length === 0 || partyRoles.includes(role)),
}: Pick<Pack, 'partyRoles' | 'receivers'>): readonly string[] {
  return receivers;
}
