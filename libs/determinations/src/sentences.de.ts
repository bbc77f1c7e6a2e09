/** The same in German, by code. docs/how-to/translate.md */
export const GERMAN = {
  determination_paragraph: 'muss ein Absatz sein, wie die Liste ihn schreibt, etwa b.2',
  determination_value: 'muss ein Betrag in US-Dollar sein, 0 oder mehr',
  determination_percent: 'muss eine Zahl von 0 bis 100 sein',
  paragraph_twice: 'eccn nennt den Absatz {paragraph} schon',
  paragraph_of_ear99: 'EAR99 hat keine Absätze',
  party_by_id_or_name: 'muss entweder eine partyId oder einen Namen haben',
  party_country_required: 'muss ein Land haben: Eine partyId fehlt',
  determination_party_unknown: 'nennt keinen Beteiligten dieses Lieferanten',
  determination_product_unknown: 'nennt kein Produkt dieses Lieferanten',
  eccn_unknown: 'ist kein Eintrag der Commerce Control List in Fassung {version}; am nächsten sind {nearest}',
  eccn_unknown_at_all:
    'ist kein Eintrag der Commerce Control List in Fassung {version}, und keiner ist ihm nahe',
  determination_batch_over: 'Die Matrix ist beendet: {status}.',
  too_many_cells: '{products} Produkte in {destinations} Bestimmungsländer sind mehr als {most} Zeilen',
  determination_destinations: 'dürfen höchstens {most} Länder nach ISO 3166-1 sein, keines zweimal',
  determination_supplier_unknown: 'nennt keinen Lieferanten, den Sie sehen',
  no_destinations: 'es gibt kein Bestimmungsland: Nennen Sie welche, oder laden Sie das Country Chart',
  no_products: 'es gibt kein Produkt, zu dem etwas festzustellen wäre',
} as const;

/** How it stands with a batch, where it is named in English. */
export const GERMAN_NAMES = {
  determination_batch_over: { succeeded: 'fertig', cancelled: 'abgebrochen' },
} as const;
