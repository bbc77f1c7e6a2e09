import type { Words } from '../english.js';
import { table } from '../table.js';
import { gezaehlt, tage, zahl } from './counted.js';

const STEP_TEXTS = {
  list: {
    title: 'Die Listen',
    text: 'Von da an werden Namen mit den Listen verglichen. Eine Datei davon wird auf der Seite der Liste eingelesen oder täglich abgerufen, wo der Betreiber LIST_URL setzt.',
  },
  law: {
    title: 'Das Recht',
    text: 'Bis alle vier Teile des Rechts geladen sind, gehen Antworten nach den wenigen Angaben, die mit dem Programm kamen, und sagen das. Laden Sie von jedem eine Datei, oder lassen Sie sie abrufen: Der Betreiber setzt LAW_CCL_URL und Ähnliches.',
  },
  regimes: {
    title: 'Wessen Verfahren es kennt',
    text: 'Diese kamen mit und genügen vielleicht. Für andere legt der Betreiber Pakete in einen Ordner und setzt REGIMES_DIR.',
  },
  mail: {
    title: 'E-Mails',
    text: 'Wer etwas zu tun hat, erfährt es per E-Mail, sobald der Betreiber SMTP_URL und MAIL_FROM setzt.',
  },
  webhook: {
    title: 'Ein Webhook',
    text: 'Ein anderes System erfährt, was geschieht, an einer Adresse, die Sie angeben.',
  },
};

const SAMPLE_LOADED = 'Ein erfundenes Unternehmen ist geladen; alles, was ihm gehört, heißt „Sample“.';

const firstRun: Words['home']['firstRun'] = {
  title: 'Einrichten',
  count: (settled, all) => `${settled} von ${all} erledigt`,
  states: { open: 'zu tun', done: 'erledigt', not_needed: 'nicht nötig' },
  notNeeded: 'Nicht nötig',
  notNeededOf: (step) => `Nicht nötig: ${step}`,
  needed: 'Doch nötig',
  neededOf: (step) => `Doch nötig: ${step}`,
  procedure: (regime, day) => `${regime}, Recht vom ${day}`,
  steps: {
    company: {
      ...STEP_TEXTS,
      entity: {
        title: 'Ihr Unternehmen',
        text: 'Die Rechtsperson, die Anträge stellt; weitere fügen Sie später hinzu, jede mit ihren eigenen Leuten.',
      },
      people: {
        title: 'Ihre Leute',
        text: 'Jemand, der Anträge stellt: ein Exportkontrollbeauftragter. Auf dessen Seite stellen Sie den Schlüssel zum Anmelden aus.',
      },
    },
    agency: {
      ...STEP_TEXTS,
      entity: {
        title: 'Ein Unternehmen, das Anträge stellt',
        text: 'Wer sich an die Behörde wendet, mit eigenen Leuten.',
      },
      people: {
        title: 'Ihre Leute',
        text: 'Jemand, der entscheidet: ein Sachbearbeiter. Auf dessen Seite stellen Sie den Schlüssel zum Anmelden aus.',
      },
    },
  },
  acts: {
    entity: 'Unternehmen hinzufügen',
    people: 'Jemanden hinzufügen',
    list: 'Zur Liste',
    law: 'Recht laden',
    webhook: 'Zu den Webhooks',
  },
  law: {
    title: 'Recht laden',
    intro: 'Das Ganze aus einer Datei, CSV oder, von der Kontrollliste, JSON. Es gilt ab heute.',
    which: 'Welches',
    act: 'Laden',
    kinds: {
      ccl: 'Commerce Control List',
      country_chart: 'Commerce Country Chart',
      country_groups: 'Ländergruppen',
      license_exceptions: 'Genehmigungsausnahmen',
    },
  },
  sample: {
    title: 'Beispieldaten',
    load: 'Beispieldaten laden',
    remove: 'Beispieldaten entfernen',
    removeAct: 'Entfernen',
    text: {
      company:
        'Zum Umsehen: ein erfundenes Unternehmen mit drei Entwürfen, drei Pflichten und einer Auftragsposition. Nichts davon ist eingereicht, sodass keine Zahl es mitzählt.',
      agency:
        'Zum Umsehen: ein erfundenes Unternehmen mit drei Entwürfen. Nichts davon ist eingereicht, sodass keine Zahl es mitzählt.',
    },
    loaded: { company: SAMPLE_LOADED, agency: SAMPLE_LOADED },
    effect: {
      company:
        'Seine Entwürfe werden gelöscht, seine Pflichten aufgehoben, seine Auftragsposition freigegeben, und niemand handelt mehr für es. Das Unternehmen, seine Beteiligten und sein Produkt bleiben im Protokoll, auch was jemand sonst darin festgehalten hat. Nichts eines anderen Unternehmens wird berührt.',
      agency:
        'Seine Entwürfe werden gelöscht, und niemand handelt mehr für es. Das Unternehmen, seine Beteiligten und sein Produkt bleiben im Protokoll. Nichts eines anderen Unternehmens wird berührt.',
    },
  },
};

export const home: Words['home'] = {
  title: 'Start',
  firstRun,
  work: {
    title: 'Wartet auf Sie',
    counted: {
      late: (count) => `${gezaehlt(count, 'Antrag ist', 'Anträge sind')} überfällig`,
      due_soon: (count) =>
        `${gezaehlt(count, 'Antrag ist', 'Anträge sind')} in den nächsten zehn Tagen fällig`,
      overdue_duties: (count) => `${gezaehlt(count, 'Pflicht ist', 'Pflichten sind')} überfällig`,
      reviews: (count) => `${gezaehlt(count, 'Prüfung braucht', 'Prüfungen brauchen')} Ihr Wort`,
      alerts: (count) => `${gezaehlt(count, 'Name ist', 'Namen sind')} mit den Listen zu vergleichen`,
      duties_of_the_week: (count) =>
        `${gezaehlt(count, 'Pflicht ist', 'Pflichten sind')} in den nächsten sieben Tagen fällig`,
      blocked_lines: (count) =>
        `${gezaehlt(count, 'Auftragsposition ist', 'Auftragspositionen sind')} gesperrt`,
      held_lines: (count) =>
        `${gezaehlt(count, 'Auftragsposition ist', 'Auftragspositionen sind')} zurückgehalten`,
      held_lists: (count) =>
        `${gezaehlt(count, 'Datei der Listen wartet', 'Dateien der Listen warten')} auf eine Entscheidung`,
      letters_to_approve: (count) => `${gezaehlt(count, 'Anfrage ist', 'Anfragen sind')} freizugeben`,
      letters_to_send: (count) => `${gezaehlt(count, 'Anfrage ist', 'Anfragen sind')} abzusenden`,
      packs: (count) => `${gezaehlt(count, 'Beweismappe ist', 'Beweismappen sind')} freizugeben`,
      proposals: (count) =>
        `${gezaehlt(count, 'Vorschlag ist', 'Vorschläge sind')} anzunehmen oder abzulehnen`,
    },
  },
  dueNext: 'Als Nächstes fällig',
  lateTitle: 'Überfällig',
  soonTitle: 'In den nächsten zehn Tagen fällig',
  late: (count) => `${zahl(count)} überfällig`,
  pending: (count) => `${zahl(count)} anhängig`,
  soon: (count) => `${zahl(count)} in den nächsten zehn Tagen fällig`,
  mine: (count) => `${zahl(count)} von mir`,
  waiting: 'Wartet auf Sie',
  waitingFor: table({
    information_received: 'beantworten, was gefragt wurde',
    itd_response: 'zur Ankündigung der Ablehnung Stellung nehmen',
    position: 'Ihre Stellungnahme abgeben',
    countersign: 'eine Entscheidung wartet auf die zweite Unterschrift',
  }),
  missed: (clocks) => `überfällig: ${[...new Set(clocks)].join(', ')}`,
  stopped: 'angehalten: Die Tage zählen nicht',
  nothingDue: 'Sonst hat nichts einen Tag, an dem es fällig ist.',
  empty: 'Nichts ist anhängig.',
  emptyFiler: 'Reichen Sie Ihren ersten Antrag ein, oder viele auf einmal aus einer Datei.',
  emptyOther: 'Ein Antrag erscheint hier, sobald er eingereicht ist und Sie betrifft.',
  file: 'Antrag einreichen',
  board: 'Nach Stand',
  decided: 'Entschieden',
  none: 'keine',
  all: (count) => `Alle ${zahl(count)}`,
  year: 'Entscheidungen des letzten Jahres',
  median: (days) => `${gezaehlt(days, 'gezählter Tag', 'gezählte Tage')} im Median`,
  within: (percent) => `${percent} % innerhalb von 90 Tagen`,
  baseless: (days) => `${tage(days)} durch Aussetzungen ohne Rechtsgrundlage verloren`,
  noDecisions: 'Im letzten Jahr wurde nichts entschieden.',
  report: 'Der ganze Bericht',
  wholeStakes: 'Alles, was auf dem Spiel steht',
  queue: 'Arbeitsvorrat',
  columns: {
    number: 'Nummer',
    applicant: 'Antragsteller',
    endUser: 'Endverwender',
    what: 'Was',
    reference: 'Ihr Zeichen',
    stage: 'Stand',
    ruler: 'Von den 90 Tagen',
    due: 'Fällig',
  },
  verdict: {
    freeze: 'Die Behörde steht still: Zu den meisten anhängigen Vorgängen ist nichts zu hören.',
    stuck_files: (count) => `Zu ${gezaehlt(count, 'Vorgang', 'Vorgängen')} ist nichts zu hören.`,
  },
};
