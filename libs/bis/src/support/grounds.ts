import type { Sentence } from '@ninety/platform/sentences';
import type { ApplicationItem, SupportDocumentKind } from '../application.js';
import type { Applies } from '../form/application-form.js';
import { say } from '../sentences.js';
import {
  areWorthMore,
  goesTo,
  hasNoReasonsGiven,
  isControlled,
  isExaminedCommodity,
  isFirearm,
  isForHongKong,
  isNotedFirearm,
  isOf600Series,
} from './looked.js';
import type { Looked } from './looked.js';

/** What a sentence of the law asks a support document for. */
interface Ground {
  /** The paragraph. */
  readonly id: string;
  readonly finds: (looked: Looked) => Applies;
  /** Where it is so, and where what is known does not tell. */
  readonly why: Sentence;
  readonly whyUnknown: Sentence;
  /** A note that there is none serves as well: while neither was said, nothing certifies that the document is on file. */
  readonly isOrNote?: true;
}

/** A support document: for what it is asked, and for which items. 15 CFR 748.10–748.13. */
export interface DocumentRule {
  readonly kind: SupportDocumentKind;
  readonly due: 'filing' | 'shipment';
  readonly citation: string;
  readonly grounds: readonly Ground[];
  /** The items that it must cover, where it is asked. */
  readonly covers: (item: ApplicationItem) => boolean;
  /** Another document that serves as well. */
  readonly substitute?: {
    readonly kind: SupportDocumentKind;
    readonly serves: (looked: Looked) => Applies;
    /** Where what is known does not tell whether it serves: what the application should say. */
    readonly lacks: { readonly pointer: string; readonly detail: Sentence };
    readonly citation: string;
  };
  /** By which paragraph it runs out on the last day that it names. */
  readonly runsOut: string;
}

/** Values above which a statement is needed, in US dollars. 15 CFR 748.10(a)(1), (3). */
const CAMERAS_ABOVE = 5_000;
const COMMODITIES_ABOVE = 50_000;
/** Up to which value a consignee's statement serves for parts that service what was exported before. 15 CFR 748.11(a)(2). */
const SERVICE_PARTS_UP_TO = 75_000;

/** The members of the Organization of American States, as 15 CFR 748.12(a)(2)(i) names them. */
const OAS =
  'AG AR BS BB BZ BO BR CA CL CO CR DM DO EC SV GD GT GY HT HN JM MX NI PA PY PE KN LC VC SR TT UY VE'.split(
    ' ',
  );

/** Commodities that need a license to the PRC for a reason on the list, or may, where none of their reasons is given. */
const controlledIn = ({ form }: Looked) => form.items.filter(isExaminedCommodity).filter(isControlled);
const unknownIn = ({ form }: Looked) =>
  form.items.filter(isExaminedCommodity).filter((item) => isControlled(item) || hasNoReasonsGiven(item));

const isComputer = ({ eccn }: ApplicationItem) => eccn.startsWith('4A');
const isCamera = ({ eccn }: ApplicationItem) => eccn.startsWith('6A003');

/** Nobody can compute it; while the circumstances are not said, it is not known. 15 CFR 748.11(a)(2). */
function areServiceParts({ bis748p }: Looked['form']): Applies {
  const said = bis748p?.circumstances ?? null;
  return said === null ? 'cannot_say' : said.includes('service_parts') ? 'yes' : 'no';
}

/** To the PRC: what holds of the items, less where no destination is known. */
function inPrc(finds: (looked: Looked) => Applies) {
  return (looked: Looked): Applies => both(goesTo(looked, 'CN'), () => finds(looked));
}

/** The second is asked where the first is not out of the question. */
function both(one: Applies, other: () => Applies): Applies {
  if (one === 'no') return 'no';
  const next = other();
  return one === 'yes' ? next : next === 'no' ? 'no' : 'cannot_say';
}

const anyOf = (found: readonly Applies[]): Applies =>
  found.includes('yes') ? 'yes' : found.includes('cannot_say') ? 'cannot_say' : 'no';

const PRC_UNKNOWN = say('need_prc_unknown');

export const DOCUMENT_RULES: readonly DocumentRule[] = [
  {
    kind: 'prc_end_user_statement',
    due: 'filing',
    citation: '15 CFR 748.10',
    runsOut: '15 CFR 748.10(d)(3)',
    covers: (item) => isControlled(item) || (hasNoReasonsGiven(item) && item.eccn !== 'EAR99'),
    grounds: [
      {
        id: '748.10(a)(1)',
        finds: inPrc((looked) => areWorthMore(controlledIn(looked).filter(isCamera), CAMERAS_ABOVE)),
        why: say('need_cameras', { above: CAMERAS_ABOVE }),
        whyUnknown: say('need_value_unknown', { above: CAMERAS_ABOVE }),
      },
      {
        id: '748.10(a)(2)',
        finds: inPrc((looked) =>
          controlledIn(looked).some(isComputer)
            ? 'yes'
            : looked.form.items.filter(isExaminedCommodity).some(isComputer)
              ? 'cannot_say'
              : 'no',
        ),
        why: say('need_computers'),
        // "For any reason", so that one of part 744 is enough, which reasons for control do not tell.
        whyUnknown: say('need_computers'),
      },
      {
        id: '748.10(a)(3)',
        finds: inPrc((looked) => {
          const known = areWorthMore(controlledIn(looked), COMMODITIES_ABOVE);
          if (known !== 'no') return known;
          const all = unknownIn(looked);
          const isMore = all.length > controlledIn(looked).length;
          return isMore && areWorthMore(all, COMMODITIES_ABOVE) !== 'no' ? 'cannot_say' : 'no';
        }),
        why: say('need_commodities', { above: COMMODITIES_ABOVE }),
        whyUnknown: PRC_UNKNOWN,
      },
    ],
    substitute: {
      kind: 'statement_by_ultimate_consignee_and_purchaser',
      serves: ({ form }) =>
        areWorthMore(form.items, SERVICE_PARTS_UP_TO) === 'yes' ? 'no' : areServiceParts(form),
      lacks: { pointer: '/bis748p/circumstances', detail: say('lack_service_parts') },
      citation: '15 CFR 748.11(a)(2)',
    },
  },
  {
    kind: 'statement_by_ultimate_consignee_and_purchaser',
    due: 'filing',
    citation: '15 CFR 748.11(a)(1)',
    runsOut: '15 CFR 748.11(d)(1)',
    covers: isOf600Series,
    grounds: [
      {
        id: '748.11(a)(1)',
        finds: ({ form, destinations }) => {
          const isKnown = destinations !== null && destinations.length > 0;
          const isElsewhere = !isKnown || destinations.some((one) => one !== 'CN');
          if (!form.items.some(isOf600Series) || !isElsewhere) return 'no';
          const isMde = (form.bis748p?.circumstances ?? []).includes('major_defense_equipment');
          return isMde && isKnown ? 'yes' : 'cannot_say';
        },
        why: say('need_major_defense_equipment'),
        whyUnknown: say('need_600_series'),
      },
    ],
  },
  {
    kind: 'import_certificate',
    due: 'filing',
    citation: '15 CFR 748.12(a), (e)(3)',
    runsOut: '15 CFR 748.12(d)(3)',
    covers: isFirearm,
    grounds: [
      {
        id: '748.12(e)(3)(ii)',
        finds: ({ form }) => (form.items.some(isNotedFirearm) ? 'yes' : 'no'),
        why: say('need_firearms'),
        whyUnknown: say('need_firearms_if_asked'),
        isOrNote: true,
      },
      {
        id: '748.12(a)(2)(i)',
        finds: ({ form, destinations }) =>
          form.items.some(isFirearm) && destinations?.some((one) => OAS.includes(one)) ? 'cannot_say' : 'no',
        why: say('need_firearms'),
        whyUnknown: say('need_firearms_oas'),
      },
      {
        id: '748.12(a)(2)(ii)',
        finds: ({ form, destinations }) =>
          form.items.some(isFirearm) &&
          (destinations === null ||
            destinations.length === 0 ||
            destinations.some((one) => !OAS.includes(one)))
            ? 'cannot_say'
            : 'no',
        why: say('need_firearms'),
        whyUnknown: say('need_firearms_if_asked'),
      },
    ],
  },
  {
    kind: 'hong_kong_import_license',
    due: 'shipment',
    citation: '15 CFR 748.13(a)(1)',
    runsOut: '15 CFR 748.13(a)(1)(i)',
    covers: (item) => isForHongKong(item) !== 'no',
    grounds: [
      {
        id: '748.13(a)(1)',
        finds: (looked) => both(goesTo(looked, 'HK'), () => anyOf(looked.form.items.map(isForHongKong))),
        why: say('need_hong_kong'),
        whyUnknown: say('need_hong_kong_unknown'),
      },
    ],
  },
  {
    kind: 'hong_kong_export_license',
    due: 'shipment',
    citation: '15 CFR 748.13(a)(2)',
    runsOut: '15 CFR 748.13(a)(2)(i)',
    covers: (item) => isForHongKong(item) !== 'no',
    grounds: [
      {
        id: '748.13(a)(2)',
        finds: (looked) => both(isFromHongKong(looked), () => anyOf(looked.form.items.map(isForHongKong))),
        why: say('need_from_hong_kong'),
        whyUnknown: say('need_from_hong_kong_unknown'),
      },
    ],
  },
];

/** A reexport of whoever is in Hong Kong is from there as far as is known; one that passes through somebody there may be. */
function isFromHongKong({ form, facts, destinations }: Looked): Applies {
  const isOther = form.type != null && form.type !== 'reexport';
  if (isOther || (destinations?.length && destinations.every((one) => one === 'HK'))) return 'no';
  const isThere = facts.applicant?.country === 'HK';
  const passes = (facts.parties ?? []).some(
    ({ role, country }) => role === 'intermediate_consignee' && country === 'HK',
  );
  if (isThere && form.type != null) return 'yes';
  return isThere || passes ? 'cannot_say' : 'no';
}
