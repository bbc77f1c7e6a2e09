/** What a number looks like, and in which sentences it is read as one. */
export interface NumberRule {
  readonly id: string;
  readonly field: 'number' | 'licenseNumber' | 'ccats';
  /** Its first group, or all of it. */
  readonly pattern: RegExp;
  /** What else the sentence says. */
  readonly beside?: RegExp;
}

/** Numbers that an authority gives, by its own pattern or by what they are called. */
export const NUMBER_RULES: readonly NumberRule[] = [
  { id: 'us-bis.control_number', field: 'number', pattern: /\bZ\d{6,8}\b/g },
  {
    id: 'us-bis.license_number',
    field: 'licenseNumber',
    pattern: /\bD\d{6,7}\b/g,
    beside: /licen[cs]e|valid|authoriz/i,
  },
  { id: 'us-bis.ccats', field: 'ccats', pattern: /\bG\d{6,7}\b/g, beside: /CCATS|classif/i },
  {
    id: 'us-ddtc.license_number',
    field: 'licenseNumber',
    pattern: /\b05\d{7}\b/g,
    beside: /licen[cs]e|DSP|DECCS/i,
  },
  { id: 'uk.siel_number', field: 'number', pattern: /\bGB\s?SIEL?\b[\s/-]?\d[\dA-Z/-]{4,24}/g },
  {
    id: 'labelled.license_number',
    field: 'licenseNumber',
    pattern:
      /\b(?:licen[cs]e|permit|Genehmigungs?|vergunnings?)[\s-]?(?:number|no|nr|nummer|ref(?:erence)?)?\b\.?\s{0,2}[:#]\s{0,3}([A-Z0-9][A-Z0-9/.-]{4,39})/gi,
  },
  {
    id: 'labelled.license_number_japanese',
    field: 'licenseNumber',
    pattern: /許可(?:証)?番号\s{0,2}[:：]?\s{0,3}(?:第)?\s?([A-Z0-9][A-Z0-9/.-]{3,39})/gi,
  },
  {
    id: 'labelled.number',
    field: 'number',
    pattern:
      /\b(?:application(?: control)?|case|file|transaction|Vorgangs?|Antrags?|Aktenzeichen|Geschäftszeichen|Zaak|Aanvraag)[\s-]?(?:number|no|nr|nummer|reference|ref|id)?\b\.?\s{0,2}[:#]\s{0,3}([A-Z0-9][A-Z0-9/.-]{4,39})/gi,
  },
  {
    id: 'labelled.number_japanese',
    field: 'number',
    pattern: /(?:受理|申請|受付)番号\s{0,2}[:：]?\s{0,3}(?:第)?\s?([A-Z0-9][A-Z0-9/.-]{3,39})/gi,
  },
];

/** A phrase by which something is told, and what it is. */
export interface EventRule {
  readonly id: string;
  /** A type of event of a regime. */
  readonly type: string;
  readonly says: RegExp;
  /** Where several are told of one case, the highest counts. */
  readonly rank: number;
  /** The phrase itself denies or supposes something. */
  readonly isPlain?: true;
  /** What it says besides, by the fields of the event. */
  readonly fields?: Readonly<Record<string, string>>;
}

const ENDING = 3;
const ASKED = 2;
const RECEIVED = 1;
const UNDER_WAY = 0;

/** What is approved, denied or returned. */
const MATTER =
  '(?:application|licen[cs]e|case|request|status|decision|outcome|SIEL|CCATS|Z\\d{6,8}|D\\d{6,7})';

/** A phrase of so many languages tells of one thing. */
export const EVENT_RULES: readonly EventRule[] = [
  {
    id: 'intent_to_deny',
    type: 'intent_to_deny',
    // It outranks the denial of which it speaks.
    rank: ENDING + 1,
    isPlain: true,
    says: /\b(?:intent(?:ion)? to deny|intends? to deny|intend(?:ing)? to deny|ITD (?:letter|notice))\b/i,
  },
  {
    id: 'returned_without_action',
    type: 'returned_without_action',
    rank: ENDING,
    says: /\b(?:return(?:ed|ing|s)?\b.{0,40}\bwithout action|RWA(?:'d|ed)?)\b/i,
  },
  {
    id: 'no_license_required',
    type: 'no_license_required',
    rank: ENDING,
    isPlain: true,
    says: /\bno licen[cs]e is required\b|\b(?:licen[cs]e|authori[sz]ation) is not required\b|\bdoes not require an? (?:export )?licen[cs]e\b|\bkeine Genehmigung erforderlich\b|\bnicht genehmigungspflichtig\b|\bgeen vergunning (?:nodig|vereist)\b/i,
  },
  {
    id: 'denied',
    type: 'denied',
    rank: ENDING,
    says: new RegExp(
      `\\b${MATTER}\\b.{0,120}\\b(?:denied|refused|rejected)\\b|\\b(?:has|have) (?:denied|refused|rejected) .{0,40}\\b${MATTER}\\b|\\b(?:Antrag|Genehmigung)\\b.{0,80}\\b(?:abgelehnt|versagt)\\b|\\baanvraag\\b.{0,80}\\bafgewezen\\b|不許可`,
      'i',
    ),
  },
  {
    id: 'approved',
    type: 'approved',
    rank: ENDING,
    says: new RegExp(
      `\\b${MATTER}\\b.{0,120}\\b(?:approved|granted|issued)\\b|\\b(?:has|have) (?:approved|granted|issued) .{0,60}\\b${MATTER}\\b|\\bGenehmigung\\b.{0,80}\\b(?:erteilt|genehmigt)\\b|\\bAntrag\\b.{0,80}\\bgenehmigt\\b|\\bvergunning\\b.{0,80}\\b(?:verleend|afgegeven)\\b|(?<!不)許可(?:する|します|しました|された|されました|いたします)`,
      'i',
    ),
  },
  {
    id: 'withdrawn',
    type: 'withdrawn',
    rank: ENDING,
    says: /\b(?:application|case|request)\b.{0,80}\bwithdrawn\b|\bAntrag\b.{0,80}\bzurückgezogen\b/i,
  },
  {
    id: 'classified',
    type: 'classified',
    rank: ENDING,
    says: /\bCCATS\b.{0,120}\b(?:completed|issued|classified)\b|\bclassified (?:as|under)\b.{0,40}\bECCN\b/i,
  },
  { id: 'closed', type: 'closed', rank: ENDING, says: /\bcase\b.{0,60}\bclosed\b/i },
  {
    id: 'information_requested',
    type: 'information_requested',
    rank: ASKED,
    says: /\brequests?(?:ing)? (?:for )?(?:additional|further|more|the following) information\b|\b(?:additional|further|more) information (?:is|was) (?:needed|required|requested)\b|\bRFI\b|\bplease (?:provide|submit|send|clarify|supply)\b.{0,200}\b(?:information|question|document|specification|statement|details|undertaking)s?\b|\bRückfrage\b|\b(?:weitere|fehlende) (?:Unterlagen|Angaben|Informationen)\b|\baanvullende (?:informatie|gegevens)\b|追加資料|補正/i,
  },
  {
    id: 'pre_license_check',
    type: 'suspension_told',
    rank: ASKED,
    says: /\bpre-?licen[cs]e check\b/i,
    fields: { kind: 'pre_license_check' },
  },
  {
    id: 'on_hold',
    type: 'suspension_told',
    rank: ASKED,
    says: /\b(?:hold without action|HWA|placed on hold|put on hold)\b|\bprocessing\b.{0,60}\b(?:suspended|stopped|tolled)\b/i,
  },
  {
    id: 'registered',
    type: 'registered',
    rank: RECEIVED,
    says: /\b(?:application|case|request|submission)\b.{0,100}\b(?:registered|accepted for processing|received)\b|\backnowledge(?:s|ment)?\b.{0,20}\breceipt\b|\bEingangsbestätigung\b|\bAntrag\b.{0,80}\beingegangen\b|\baanvraag\b.{0,80}\bontvangen\b|受理(?:しました|されました|いたしました)/i,
  },
  {
    id: 'under_review',
    type: 'status_told',
    rank: UNDER_WAY,
    says: /\b(?:application|case|request|status)\b.{0,100}\b(?:under review|in review|being processed|in process)\b|\bin Bearbeitung\b|\bin behandeling\b|審査中/i,
  },
];

/** What makes of what was said what was not, or not yet: before the phrase, in its sentence. */
export const HEDGES =
  /\b(?:not|never|cannot|n't|if|once|unless|until|whether|would|could|might|may|should|will|shall|before|pending|awaiting|hope|expect(?:ed)?|ask(?:ed|ing)?|nicht|noch|falls|wenn|sofern|sobald|ob|wird|niet|indien|zodra|wordt)\b/i;
/** So many characters before a phrase deny it. */
export const HEDGED_WITHIN = 90;

/** What a day is, by what stands before it; of a label also what the sentence begins with. */
export const DAY_RULES: readonly { readonly id: string; readonly is: DayMeaning; readonly before: RegExp }[] =
  [
    {
      id: 'valid_until',
      is: 'validUntil',
      before:
        /(?:valid (?:until|through|thru|to)|expir(?:es|y|ation|ing)(?: date)?(?: on)?|gültig bis(?: zum)?|geldig tot(?: en met)?|有効期限)\W{0,4}$/i,
    },
    {
      id: 'due_on',
      is: 'dueOn',
      before:
        /(?:\bby|no later than|not later than|\bdue(?: on| by| date)?|\bdeadline|\bbefore|\buntil|\bbis(?: spätestens)?(?: zum)?|spätestens(?: bis)?(?: zum)?|\b(?:vóór|uiterlijk)(?: op)?|期限)\W{0,4}(?:close of business (?:on )?)?$/i,
    },
    {
      id: 'of_something_else',
      is: 'other',
      before:
        /(?:submitted|received|filed|sent|delivered|eingereicht|eingegangen|gestellt|ingediend|meeting|call|conversation|letter|e-?mail|message|request|application|Antrag|Schreiben|aanvraag|brief)(?: (?:on|of|dated|from|am|vom|van|op))?(?: (?:the|den))?\W{0,3}$/i,
    },
    {
      id: 'dated',
      is: 'on',
      before:
        /(?:\bon|\bdated|\bas of|\beffective|\bam|\bvom|\bop|\b(?:decision|issue|issued|approval|denial) date|date (?:of (?:issue|decision|approval)|issued)|Entscheidungsdatum|Ausstellungsdatum|Genehmigungsdatum|許可日)(?: (?:the|den))?\W{0,4}$/i,
    },
  ];

export type DayMeaning = 'on' | 'validUntil' | 'dueOn' | 'other';

/** A day that stands for that of the decision, wherever in the message. */
export const DECISION_LABEL =
  /^\W{0,3}(?:(?:decision|issue|approval|denial) date|date (?:of (?:issue|decision|approval)|issued)|Entscheidungsdatum|Ausstellungsdatum|Genehmigungsdatum|許可日)\W/i;

/** Of a subject: a message that somebody handed on. */
export const FORWARDED = /^\s*(?:FW|FWD|WG|TR|DOORST)\s*:/i;

/** Of a message that was handed on, who wrote it and when. */
export const FORWARDED_FROM = /^\W{0,3}(?:From|Von|Van|De)\s*:\s*(.{3,200})$/i;
export const FORWARDED_SENT = /^\W{0,3}(?:Sent|Date|Gesendet|Datum|Verzonden|Envoyé)\s*:\s*(.{6,100})$/i;

/** A question that is numbered, or asked. */
export const QUESTION = /^\s*\(?\d{1,2}[.)]\s+\S|\?\s*$/;

/** What may be a number or a reference of a case of one's own: with a digit, and not too short. */
export const WORD = /[\p{L}\p{N}][\p{L}\p{N}/._-]{3,39}/gu;
