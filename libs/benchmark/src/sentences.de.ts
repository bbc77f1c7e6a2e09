/** The same in German, by code. docs/how-to/translate.md */
export const GERMAN = {
  benchmark_object: 'muss ein Objekt sein',
  benchmark_list: 'muss eine Liste sein',
  benchmark_missing: 'fehlt',
  benchmark_unknown_member: 'gehört nicht zu einem Beitrag',
  benchmark_schema: 'muss {schema} sein',
  benchmark_uuid: 'muss eine UUID sein',
  benchmark_origin: 'muss ein Origin sein, etwa https://hub.example',
  benchmark_sequence: 'muss eine ganze Zahl ab 1 sein',
  benchmark_instant: 'muss ein Zeitpunkt in UTC sein, etwa 2026-07-01T09:30:00.000Z',
  benchmark_month: 'muss ein Monat sein, etwa 2026-03',
  benchmark_months_order: 'darf nicht vor from liegen ({from})',
  benchmark_months_many: 'umfasst mehr als {most} Monate',
  benchmark_month_not_over: 'ist an dem Tag, an dem der Beitrag erstellt wurde, nicht vorbei',
  benchmark_month_outside: 'muss ein Monat von {from} bis {to} sein',
  benchmark_cells_many: 'hat mehr als {most} Zellen',
  benchmark_cells_order:
    'muss nach der Zelle davor stehen, nach Monat, Regelwerk, Country Group, Kategorie der ECCN und Art',
  benchmark_regime: 'muss die Kennung eines Regelwerks sein, etwa us-bis',
  benchmark_one_of: 'muss eines von {values} sein',
  benchmark_cases: 'muss eine ganze Zahl von {least} bis {most} sein',
  benchmark_pair: 'muss eine Liste von zwei Zahlen sein: Tage in Zehnern, und wie viele Fälle',
  benchmark_tens: 'muss 0, 10, 20 … {most} sein',
  benchmark_tens_order: 'muss über den Zehnern davor liegen',
  benchmark_tens_count: 'muss eine ganze Zahl ab 1 sein',
  benchmark_tens_sum: 'zählen {counted} Fälle, und n sagt {n}',
  benchmark_month_is_open: 'muss ein Monat sein, der vorbei ist: vor {month}',
  benchmark_hub_unknown: 'ist keine Sammelstelle, an der sich diese Installation beteiligt',
  benchmark_supplier_unknown: 'ist kein Lieferant dieser Installation',
  benchmark_fewer_months: 'ergibt mehr als {most} Zellen: Wählen Sie weniger Monate',
  benchmark_hub_known: 'Diese Installation beteiligt sich bei {origin} schon mit dieser Kennung.',
  benchmark_preview_changed:
    'Was hinausginge, hat sich seit der Vorschau geändert, für die unterzeichnet wurde: Der Digest ist jetzt {digest}. Nichts wurde signiert.',
  benchmark_sending_off:
    'Dieser Dienst sendet Beiträge nicht selbst: Bringen Sie die Datei zur Sammelstelle.',
  hub_keys:
    'muss ein JSON Web Key Set mit 1 bis 20 öffentlichen Ed25519-Schlüsseln sein, jeder mit eigener kid und ohne privaten Teil',
  hub_member_left: 'Diese Mitgliedschaft ist beendet.',
  hub_key_known: 'Einer dieser Schlüssel gehört einem anderen Mitglied.',
  hub_jws_long: 'hat mehr als {most} Zeichen',
  hub_forged:
    'Das ist nicht mit einem Schlüssel des genannten Beitragenden signiert, der Mitglied dieser Sammelstelle ist.',
  hub_other: 'ist nicht diese Sammelstelle; sie ist {origin}',
  hub_made_later: 'liegt später als heute',
  hub_month_open: 'ist nicht vorbei',
  hub_contribution_known:
    'Das ging schon ein: Seine sequence ist {sequence}, die jüngste dieses Beitragenden {newest}, und eine Kennung wird einmal angenommen. Nichts wurde geändert.',
  hub_title: 'Wie lange Entscheidungen über Genehmigungen dauern: was Unternehmen gemeinsam mitgeteilt haben',
  hub_nothing: 'Noch ist nichts veröffentlicht.',
  hub_no_cells:
    'Noch darf keine Zahl veröffentlicht werden: Hinter jeder müssen mindestens fünf Unternehmen stehen.',
  hub_cite:
    '„Wie lange Entscheidungen über Genehmigungen dauern“, Veröffentlichung Nummer {number} vom {day}, {address}',
  hub_method:
    'Unternehmen zählen ihre eigenen entschiedenen Fälle nach Monat der Entscheidung, Behörde, Country Group, Kategorie der ECCN und Art, in Kalendertagen von der ersten Einreichung bis zur Entscheidung, und signieren die Summen; Zellen von weniger als fünf Fällen werden nicht mitgeteilt. Eine Zahl gilt nur für die Unternehmen, die sich beteiligen: Sie ist keine Stichprobe aller, und fehlende Zellen sind nicht null. Hinter einer Zahl stehen mindestens fünf Unternehmen, sodass drei bleiben, wo zwei ihren eigenen Teil kennen, und keines der übrigen hat mehr als vier Fünftel dessen, was bleibt. Tage stehen in Bereichen, hinter deren jedem fünf Unternehmen stehen. Was sich ändert, wird veröffentlicht, sobald sich die Teile von fünf Unternehmen zusammen ändern; bis dahin ist eine Zahl so wie in der Veröffentlichung, die sie nennt. Summen werden nicht veröffentlicht.',
  benchmark_digest: 'muss der Digest einer Vorschau sein: 64 Hexadezimalziffern',
  benchmark_left_month_uncertain: 'der Monat der Entscheidung ist nicht sicher bekannt',
  benchmark_left_days_uncertain: 'die Dauer ist nicht auf zehn Tage genau bekannt',
  benchmark_left_destination_unknown: 'das Bestimmungsland ist nicht bekannt',
  benchmark_left_group_unknown: 'die geladenen Country Groups haben keine Zeile für das Bestimmungsland',
} as const;
