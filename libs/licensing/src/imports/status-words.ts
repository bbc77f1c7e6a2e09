import type { Outcome, Pack } from '@ninety/regimes';
import { folded } from './import-columns.js';

/** What a word of a status says happened: nothing yet, nothing since the filing, or an event. */
export type ToldStatus =
  | { readonly is: 'draft' }
  | { readonly is: 'filed' }
  | {
      readonly is: 'event';
      readonly type: string;
      readonly status: string | null;
      readonly isEnding: boolean;
    };

const DRAFT_WORDS = words('draft, in preparation, not filed, not submitted, entwurf, in vorbereitung');
/** Of a case of which nothing more is known than that it was filed. */
const FILED_WORDS = words('filed, submitted, sent, lodged, eingereicht, gestellt');
const REVIEW_WORDS = words(
  'under review, in review, pending, open, in process, in progress, processing, with agency, in bearbeitung, in prüfung, offen',
);

/** Words that people use for an ending, whatever the authority calls it. */
const ENDINGS: Readonly<Record<Outcome, ReadonlySet<string>>> = {
  approved: words('approved, granted, issued, license issued, licence issued, genehmigt, erteilt, bewilligt'),
  partly_approved: words('partly approved, partially approved, approved in part, teilweise genehmigt'),
  denied: words('denied, refused, rejected, declined, abgelehnt, versagt'),
  returned: words('returned, returned without action, rwa, zurückgegeben'),
  not_required: words(
    'no license required, no licence required, nlr, not required, nullbescheid, nicht genehmigungspflichtig',
  ),
  answered: words('classified, classification issued, ccats issued, eingestuft'),
  withdrawn: words('withdrawn, cancelled by applicant, zurückgezogen'),
  closed: words('closed, stopped, geschlossen, eingestellt'),
};

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(', ').map(folded));
}

/** What a word says in a regime: one of its statuses or events, or a common word for one. Null: we do not know it. */
export function statusTold(pack: Pack, word: string): ToldStatus | null {
  const plain = folded(word);
  if (DRAFT_WORDS.has(plain)) return { is: 'draft' };
  const [first] = pack.statuses;
  if (FILED_WORDS.has(plain) || (first && folded(first.status) === plain)) return { is: 'filed' };
  const status = pack.statuses.find((one) => folded(one.status) === plain);
  if (status) return eventLeadingTo(pack, status.status);
  const event = pack.events.find(({ type }) => folded(type) === plain);
  if (event && isWhole(event)) return told(pack, event.type);
  if (REVIEW_WORDS.has(plain))
    return eventLeadingTo(pack, pack.events.find(({ type }) => type === STATUS_TOLD)?.status);
  const ending = (Object.keys(ENDINGS) as Outcome[]).find((outcome) => ENDINGS[outcome].has(plain));
  // Of a part that was approved, the event of an approval says so by a field.
  const ends = ending === 'partly_approved' ? 'approved' : ending;
  const decided = ends && pack.events.find((rule) => rule.ends === ends);
  return decided ? told(pack, decided.type) : null;
}

/** The words that are known of a regime, as a reason names them. */
export function knownWords(pack: Pack): string {
  return ['draft', ...pack.statuses.map(({ status }) => status)].join(', ');
}

/** Whether a word says that a part was approved. */
export function isPartly(word: string): boolean {
  return ENDINGS.partly_approved.has(folded(word));
}

const STATUS_TOLD = 'status_told';

function eventLeadingTo(pack: Pack, status: string | undefined): ToldStatus | null {
  const leading = pack.events.filter(
    (rule) => rule.status === status && status !== undefined && isWhole(rule),
  );
  const [event] = [...leading.filter(({ type }) => type !== STATUS_TOLD), ...leading];
  return event ? told(pack, event.type) : null;
}

/** A row has no more than the word and its day: what must say more is recorded by hand. */
function isWhole({ fields = [] }: Pack['events'][number]): boolean {
  return fields.every(({ required }) => required !== true);
}

function told(pack: Pack, type: string): ToldStatus {
  const rule = pack.events.find((one) => one.type === type);
  return { is: 'event', type, status: rule?.status ?? null, isEnding: rule?.ends !== undefined };
}
