/** The same in German, by code. docs/how-to/translate.md */
export const GERMAN = {
  row_unsealed: 'hat kein Siegel: Es kam am Dienst vorbei hinzu',
  row_edited: 'ist nicht, was besiegelt wurde: Es wurde am Dienst vorbei geändert',
  row_back: 'wurde entfernt und ist am Dienst vorbei wieder da',
  row_gone: 'wurde besiegelt und ist nicht da: Es wurde am Dienst vorbei entfernt',
  table_gone: 'die ganze Tabelle fehlt',
  rows_unreadable: 'lässt sich nicht mit den Siegeln vergleichen: {error}',
  seal_missing: 'fehlt: Nach Siegel {before} kommt {sequence}',
  seal_broken: 'folgt nicht aus dem davor',
  change_unexplained:
    'hat eine Änderung ({operation}, {at}), von der kein Eintrag dieser Transaktion berichtet (Siegel {sequence})',
  change_unexplained_by:
    'hat eine Änderung ({operation}, {at}) durch die Datenbankanmeldung „{writer}“, von der kein Eintrag dieser Transaktion berichtet (Siegel {sequence})',
  trigger_gone: 'hat keinen Trigger {trigger} in Betrieb: Was geschrieben wird, hinterlässt kein Siegel',
  entry_changed: 'wurde geändert, entfernt oder umgestellt',
  part_unverifiable: 'lässt sich nicht prüfen: {error}',
  head_missing: 'kein Kopf ist signiert: Sehen Sie im Protokoll des Dienstes nach',
  head_of_others: 'ist nicht mit einem Schlüssel dieses Dienstes signiert',
  record_shortened:
    'sagt, dass die Aufzeichnung bis Eintrag {entries} und Siegel {seals} reichte; jetzt endet sie bei Eintrag {lastEntry} und Siegel {lastSeal}: Sie wurde geleert oder gekürzt, oder eine ältere Sicherung wurde eingespielt',
  record_rewritten:
    'sagt, dass die Aufzeichnung bis Eintrag {entries} und Siegel {seals} reichte, die jetzt andere sind: Sie wurde neu geschrieben',
  feed_cursor: 'muss der Cursor eines Eintrags des Feeds sein, etwa 41-9f86d081884c7d65',
  feed_limit: 'muss eine ganze Zahl von 1 bis {most} sein',
  feed_given_up:
    'Die Aufzeichnung hat keinen Eintrag {sequence} mit diesem Hash: Eine ältere Sicherung wurde eingespielt, oder die Aufzeichnung ist die einer anderen Installation. Lesen Sie den Feed von Anfang an, oder ab dem letzten Eintrag, den beide haben.',
  record_gaps: 'hat Lücken nach Eintrag {entries} oder Siegel {seals}',
} as const;
