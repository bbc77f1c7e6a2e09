/** The same in German, by code. docs/how-to/translate.md */
export const GERMAN = {
  party_supplier_unknown: 'nennt keinen Lieferanten, den es gibt',
  party_supplier_required: 'ist erforderlich',
  owner_unknown: 'nennt keinen Beteiligten dieses Lieferanten',
  owner_is_itself: 'ein Beteiligter ist nicht sein eigener Eigentümer',
  owner_twice: 'ist zweimal genannt',
  share_too_large: 'darf höchstens {most} sein',
  shares_too_large: 'die Anteile ergeben zusammen {total} Prozent, mehr als {most}',
} as const;
