import { CITATIONS } from '@ninety/client/browser';
import type { FieldName } from '../../application/acts.js';
import type { Words } from '../english.js';
import type { EventType, EventWords } from '../events.js';
import { spoken } from '../index.js';
import { tableBy } from '../table.js';

const EVENTS = tableBy<EventType, EventWords>({
  information_requested: {
    act: 'Antragsteller fragen',
    effect: 'Die 90 Tage stehen still, bis der Antragsteller antwortet, wo BIS fragt.',
  },
  information_received: { act: 'Antworten', effect: 'Die Frist, die auf die Antwort wartete, läuft weiter.' },
  hold_placed: {
    act: 'Frist aussetzen',
    effect: 'Tage der Aussetzung zählen oder nicht, wie ihr Absatz es bestimmt.',
  },
  hold_released: { act: 'Aussetzung beenden', effect: 'Die Tage zählen wieder.' },
  state_initiated: {
    act: 'Zusicherungen erbeten',
    effect: 'Das Department of State hat die Zusicherungen erbeten.',
  },
  referred: {
    act: 'An Behörden weiterleiten',
    effect: 'Jede Behörde hat 30 Tage für ihre Stellungnahme.',
  },
  position: { act: 'Stellung nehmen', effect: 'Stellung wird einmal genommen, und endgültig.' },
  escalated_to_oc: {
    act: 'An das Operating Committee verweisen',
    effect: 'Der Vorsitz hat 14 Tage für die Entscheidung.',
  },
  oc_decision: {
    act: 'Für das Operating Committee entscheiden',
    effect: 'Behörden können binnen 5 Tagen das ACEP anrufen.',
  },
  appealed_to_acep: { act: 'Das ACEP anrufen', effect: 'Das ACEP hat 11 Tage für die Entscheidung.' },
  acep_decision: {
    act: 'Entscheidung des ACEP festhalten',
    effect: 'Behörden können binnen 5 Tagen das Export Administration Review Board anrufen.',
  },
  appealed_to_earb: {
    act: 'Das Export Administration Review Board anrufen',
    effect: 'Das Board hat 11 Tage für die Entscheidung.',
  },
  earb_initiated: { act: 'Beim Board aufnehmen', effect: 'Das Board hat 11 Tage für die Entscheidung.' },
  earb_decision: {
    act: 'Entscheidung des Board festhalten',
    effect: 'Behörden können binnen 5 Tagen den Präsidenten anrufen.',
  },
  appealed_to_president: { act: 'Den Präsidenten anrufen', effect: 'Für den Präsidenten läuft keine Frist.' },
  president_decision: { act: 'Entscheidung des Präsidenten festhalten', effect: 'Sie bindet BIS.' },
  intent_to_deny: {
    act: 'Ablehnung ankündigen',
    effect: 'Der Antragsteller hat 20 Tage für eine Antwort; danach wird die Ablehnung endgültig.',
  },
  itd_response: {
    act: 'Auf die Ankündigung antworten',
    effect: 'BIS liest die Antwort, bevor es entscheidet.',
  },
  itd_withdrawn: { act: 'Ankündigung zurücknehmen', effect: 'Die Prüfung geht weiter.' },
  approved: {
    act: 'Genehmigen',
    effect: 'Eine Genehmigung wird erteilt, und der Antragsteller erfährt es.',
  },
  denied: {
    act: 'Ablehnen',
    effect: 'Der Antrag ist abgeschlossen; der Antragsteller kann binnen 45 Tagen Widerspruch einlegen.',
  },
  returned_without_action: {
    act: 'Ohne Entscheidung zurückgeben',
    effect: 'Der Antrag ist ohne Entscheidung abgeschlossen.',
  },
  no_license_required: {
    act: 'Keine Genehmigung erforderlich',
    effect: 'Der Antrag ist abgeschlossen: Es ist keine nötig.',
  },
  withdrawn: {
    act: 'Antrag zurückziehen',
    effect: 'Der Antrag ist abgeschlossen; das lässt sich nicht zurücknehmen.',
  },
  appeal_filed: {
    act: 'Widerspruch einlegen',
    effect: 'Der Under Secretary wird gebeten, die Ablehnung aufzuheben.',
  },
  appeal_decided: {
    act: 'Über den Widerspruch entscheiden',
    effect: 'Wer Widerspruch eingelegt hat, erhält die Gründe schriftlich.',
  },
});

const FIELDS = tableBy<FieldName | 'hold' | 'request', string>({
  agencies: 'Behörden',
  by: 'Gefragt von',
  agency: 'Behörde',
  conditions: 'Auflagen, je eine',
  decidedOn: 'Entschieden am',
  deficiencies: 'Was dem Antrag fehlt, je eines',
  determinedOn: 'Für nötig befunden am',
  governmentChannels: 'Auf Regierungswegen erbeten',
  hearingRequest: 'Bitte um eine formlose Anhörung (kann fehlen)',
  hold: 'Welche Aussetzung',
  kind: 'Art der Aussetzung',
  note: 'Bemerkung für die Akte (kann fehlen)',
  outcome: 'Ergebnis',
  questions: 'Fragen, je eine',
  reasons: 'Gründe',
  recommendation: 'Empfehlung',
  receivedOn: 'Zusicherungen eingegangen am',
  regulatoryBasis: `Vorschrift der Verordnung, etwa ${CITATIONS.entityListRequirement}`,
  request: 'Welche Anfrage',
  resultsOn: 'Ergebnisse eingegangen am',
  statement: 'Warum die Ablehnung aufgehoben werden sollte',
  statutoryBasis: 'Gesetzliche Grundlage, etwa 50 U.S.C. 4813(a)',
  stayRequest: 'Bitte um Aufschub (kann fehlen)',
  text: 'Text',
  validUntil: 'Gültig bis (vier Jahre, wenn nichts angegeben ist)',
  votes: 'Stimmen (können fehlen)',
});

export const events: Words['events'] = {
  act: (type) => EVENTS.get(type)?.act ?? spoken(type),
  effect: (type) => EVENTS.get(type)?.effect ?? '',
  field: (name) => FIELDS.get(name) ?? name,
  counts: 'Eine je Zeile: ein Name, ein Doppelpunkt und eine Zahl.',
};
