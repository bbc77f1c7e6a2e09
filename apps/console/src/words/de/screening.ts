import type { Words } from '../english.js';
import { gezaehlt, mehrzahl, zahl } from './counted.js';

const alle = (count: number) =>
  mehrzahl(count, { one: 'der eine offene Treffer', other: `alle ${zahl(count)} offenen Treffer` });

export const screening: Words['screening'] = {
  title: 'Listenprüfung',
  tabs: { open: 'Offen', true_match: 'Echte Treffer', false_positive: 'Fehltreffer', closed: 'Geschlossen' },
  empty: 'Kein Treffer ist offen.',
  emptyNext:
    'Ein Treffer entsteht, wenn sich ein Beteiligter oder die Liste ändert und beide einander ähneln.',
  emptyOther: 'Kein Treffer entspricht dem.',
  of: (index, count) => `${index} von ${count}`,
  party: 'Ihr Beteiligter',
  entry: 'Auf der Liste',
  addressAlike: (score) => `eine Adresse, ${score} ähnlich`,
  alike: (score) => `${score} ähnlich`,
  features: 'Was dafür und was dagegen spricht',
  verdict: { true_match: 'Echter Treffer', false_positive: 'Fehltreffer' },
  keys: { true_match: 'T', false_positive: 'F', next: 'J', previous: 'K' },
  nextAlert: 'Nächster Treffer',
  previousAlert: 'Voriger Treffer',
  reason: 'Warum',
  decide: 'Urteil festhalten',
  presetsLabel: 'Begründungen für den Anfang',
  presets: {
    true_match: [
      'Derselbe Name und dieselbe Adresse.',
      'Derselbe Name, und die Registernummer ist die des Eintrags.',
    ],
    false_positive: [
      'Ein anderes Unternehmen: Name, Land und Adresse weichen ab.',
      'Derselbe Name, aber ein anderes Unternehmen: Die Registernummer weicht ab.',
      'Ein häufiger Name; sonst ist nichts ähnlich.',
    ],
  },
  held: {
    text: (verdict, name) =>
      `${verdict}: „${name}“. Es wird in zehn Sekunden festgehalten, mit Ihrem nächsten Urteil oder wenn Sie gehen.`,
    undo: 'Rückgängig',
    now: 'Jetzt festhalten',
    sending: 'Es wird festgehalten.',
    back: 'Noch einmal lesen',
  },
  groupBy: { label: 'Ordnung der Liste', party: 'Nach Beteiligtem', family: 'Nach Familie' },
  family: (count, family) =>
    family === 'addresses'
      ? `${alle(count)} zu den Adressen dieses Beteiligten`
      : `${alle(count)} der Familie „${family}“`,
  ofFamily: 'Treffer der Familie, der beste zuerst',
  count: (count) => gezaehlt(count, 'Treffer', 'Treffer'),
  cut: (shown, count) => `die besten ${zahl(shown)} von ${zahl(count)}`,
  changed:
    'Die Treffer dieses Beteiligten haben sich geändert, seit Sie gewählt haben: Einer kam hinzu, oder jemand hat einen beurteilt. Nichts wurde festgehalten. Lesen Sie sie noch einmal und wählen Sie dann.',
  atAddress: (score) => `An einer gelisteten Adresse, ${score}`,
  maybeAtAddress: (score) => `Vielleicht an einer gelisteten Adresse, ${score}`,
  meaning: 'Was es bedeutet',
  bulkEntry: (count) =>
    mehrzahl(count, {
      one: 'und der eine andere offene Treffer gegen denselben Eintrag',
      other: `und die ${zahl(count)} anderen offenen Treffer gegen denselben Eintrag`,
    }),
  bulkProgress: (done, count) => `${zahl(done)} von ${zahl(count)} festgehalten`,
  decided: (verdict, at) => `${verdict}, ${at}`,
  readOnly: 'Sie können Treffer lesen; der Lieferant beurteilt sie.',
  list: 'Liste',
  requirement: 'Genehmigungspflicht',
  policy: 'Prüfungspolitik (review policy)',
  notices: 'Federal Register',
  aliases: 'Auch bekannt als',
  addresses: 'Adressen',
  only: 'nur hier',
  same: 'gleich',
  entityList: {
    held: {
      title: 'Zur Entscheidung zurückgehalten',
      text: 'Diese Dateien wurden abgerufen und nicht angewandt; bis jemand entscheidet, gilt die letzte gute Liste.',
      from: (host, at) => `Von ${host}, zurückgehalten ${at}`,
      counts: (added, changed, removed) =>
        `Sie würde ${added} hinzufügen, ${changed} ändern und ${removed} entfernen.`,
      apply: 'Datei anwenden',
      discard: 'Datei verwerfen',
      effects: {
        apply: 'Die Liste wird, was die Datei sagt, und alle Beteiligten werden erneut geprüft.',
        discard: 'Die Datei wird nie angewandt, und niemand wird noch einmal danach gefragt.',
      },
      reason: 'Warum',
    },
    title: 'Entity List',
    find: 'Name oder Alias',
    country: 'Land',
    source: 'Liste',
    anySource: 'alle Listen',
    asOf: 'Wie sie stand am',
    today: 'heute',
    empty: 'Kein Eintrag entspricht dem an diesem Tag.',
    noVersion: 'Noch ist keine Fassung der Liste hier.',
    noVersionNext: 'Ein Administrator oder BIS spielt eine ein.',
    differences: 'Was sich zwischen Fassungen geändert hat',
    from: 'Von Fassung',
    to: 'Bis Fassung',
    version: (number, day, entries) => `${number} · ${day} · ${gezaehlt(entries, 'Eintrag', 'Einträge')}`,
    added: (count) => `Hinzugekommen (${zahl(count)})`,
    removed: (count) => `Weggefallen (${zahl(count)})`,
    changed: (count) => `Geändert (${zahl(count)})`,
    history: 'Verlauf',
    change: {
      added: 'gelistet',
      changed: 'geändert',
      removed: 'gestrichen',
      listed_again: 'erneut gelistet',
    },
    impact: 'Wen es betrifft',
    impactText: (parties, applications) =>
      `${gezaehlt(parties, 'Beteiligter', 'Beteiligte')}, ${gezaehlt(applications, 'anhängiger Antrag', 'anhängige Anträge')}`,
    import: 'Liste einspielen',
    importEffect:
      'Ein vollständiger Stand als CSV, JSON oder XML der Rechtsvorschrift. Beteiligte werden gegen das Geänderte neu geprüft.',
    effectiveOn: 'In Kraft ab',
    imported: (version, added, removed, changed) =>
      `Fassung ${version}: ${zahl(added)} hinzugekommen, ${zahl(removed)} weggefallen, ${zahl(changed)} geändert.`,
    kept: (count) =>
      mehrzahl(count, {
        one: '1 blieb, weil eine Zeile, die nicht gelesen werden konnte, ihn betreffen kann.',
        other: `${zahl(count)} blieben, weil eine Zeile, die nicht gelesen werden konnte, sie betreffen kann.`,
      }),
    rejected: (count) =>
      mehrzahl(count, {
        one: '1 Zeile konnte nicht gelesen werden',
        other: `${zahl(count)} Zeilen konnten nicht gelesen werden`,
      }),
    notUnderstood: (count) =>
      mehrzahl(count, {
        one: '1 Feld wurde nicht verstanden und bleibt, wie es ist',
        other: `${zahl(count)} Felder wurden nicht verstanden und bleiben, wie sie sind`,
      }),
    line: (line) => `Zeile ${line}`,
    footnotes: 'Fußnoten',
    footnote: (footnote, text, citation) => `${footnote}: ${text ?? 'siehe das Supplement'} (${citation})`,
    endsOn: (day) => `endet am ${day}`,
    back: 'Die ganze Liste',
    removedOn: (day) => `gestrichen am ${day}`,
    since: (day) => `seit ${day}`,
  },
};
