import type { Words } from '../english.js';
import { table } from '../table.js';
import { gezaehlt } from './counted.js';

const GROUPS = table({ other: 'keine Gruppe', several: 'mehrere Gruppen' });
const CATEGORIES = table({ EAR99: 'EAR99', several: 'mehrere', unknown: 'nicht bekannt' });
const TYPES = table({
  export: 'Ausfuhr',
  reexport: 'Wiederausfuhr',
  in_country_transfer: 'Verbringung im Inland',
  deemed_export: 'Deemed Export',
  other: 'andere',
});

const gruppen = (count: number) => gezaehlt(count, 'Gruppe', 'Gruppen');

export const benchmark: Words['benchmark'] = {
  title: 'Benchmark',
  previewTitle: ({ from, to }) => `Benchmark: ${from} bis ${to}`,
  intro:
    'Wie lange Entscheidungen dauerten, hier gezählt und einem Hub ohne Namen mitgeteilt: in Gruppen ab fünf Vorgängen, nachdem Sie alles gesehen haben, was hinausgeht.',
  hub: 'Hub',
  from: 'Entschieden von',
  to: 'bis',
  monthHint: 'Ein abgeschlossener Monat, etwa 2026-03',
  show: 'Vorschau zeigen',
  noHub: 'Diese Installation nimmt noch an keinem Hub teil.',
  noHubNext: 'Fügen Sie den Hub Ihres Verbands hinzu, mit der Kennung, die er Ihnen gegeben hat.',
  noHubAuditor: 'Ein Administrator fügt den Hub Ihres Verbands hinzu.',
  leaves: 'Das geht hinaus',
  leavesIntro: (hub) =>
    `An ${hub}: diese Gruppen, die Monate, die Kennung, die der Hub Ihnen gegeben hat, sowie eine Kennung, eine Nummer und der Zeitpunkt der Signatur. Sonst nichts.`,
  nothing: 'Keine Gruppe hat fünf Vorgänge: Von keinem Vorgang ginge etwas hinaus.',
  stays: 'Das bleibt hier',
  staysIntro: 'Nur für Sie gezählt. Keine dieser Zahlen erfährt jemand.',
  decided: 'In diesen Monaten entschiedene Vorgänge',
  told: 'in den Gruppen, die hinausgehen',
  suppressed: (cells) => `in ${gruppen(cells)} von weniger als fünf`,
  earlier: 'Zuvor mitgeteilt',
  earlierOne: (sequence, from, to, same) =>
    `Nr. ${sequence}, von ${from} bis ${to}: ${gruppen(same)} davon genau so`,
  sent: (at) => `gesendet ${at}`,
  notSent: 'nicht von diesem Dienst gesendet',
  noGroups: 'Keine Country Groups sind geladen; wohin Vorgänge gingen, lässt sich deshalb nicht gruppieren.',
  columns: {
    month: 'Entschieden im',
    regime: 'Behörde',
    group: 'Country Group',
    category: 'Kategorie',
    type: 'Art',
    n: 'Vorgänge',
    days: 'Tage ab der ersten Einreichung: Vorgänge',
  },
  group: (group) => GROUPS.get(group) ?? group,
  category: (category) => CATEGORIES.get(category) ?? category,
  type: (type) => TYPES.get(type) ?? type,
  days: (ten, count, last) => `${ten === last ? `${ten} und mehr` : `${ten}–${ten + 9}`}: ${count}`,
  sign: 'Dies signieren',
  signing: 'Wird signiert …',
  signed: 'Was signiert wurde',
  signedIntro: 'Ein Beitrag geht hinaus, wenn Sie seine Datei zum Hub bringen oder ihn von hier senden.',
  signedEmpty: 'Noch wurde nichts signiert.',
  signedNext: 'Wählen Sie oben Hub und Monate, sehen Sie an, was hinausginge, und signieren Sie es.',
  list: {
    number: 'Nr.',
    months: 'Entschieden',
    hub: 'Hub',
    groups: 'Gruppen',
    cases: 'Vorgänge',
    madeOn: 'Signiert',
    answer: 'Antwort des Hubs',
    acts: 'Überbringen oder senden',
  },
  months: (from, to) => (from === to ? from : `${from} bis ${to}`),
  answered: (status, at) =>
    status === null
      ? `keine Antwort, ${at}`
      : status < 300
        ? `angenommen, ${at}`
        : `abgelehnt mit ${status}, ${at}`,
  file: 'Datei speichern',
  send: 'Senden',
  sending: 'Wird gesendet …',
  add: {
    open: 'Hub hinzufügen',
    intro:
      'Was für einen Hub signiert ist, gilt nur an dieser Adresse, und alle Lieferanten hier sind ein Beitragender.',
    name: 'Wie Sie ihn nennen',
    origin: 'Seine Adresse',
    originHint: 'Etwa https://benchmark.example, ohne etwas dahinter',
    contributorId: 'Die Kennung, die der Hub Ihnen gegeben hat',
    act: 'Hub hinzufügen',
  },
};
