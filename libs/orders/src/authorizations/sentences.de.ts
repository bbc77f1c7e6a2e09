/** The same in German, by code. docs/how-to/translate.md */
export const GERMAN = {
  authorization_regime_unknown: 'muss eines von {regimes} sein',
  authorization_symbol_required:
    'ist erforderlich: das Kürzel der Ausnahme oder die Nummer der Allgemeingenehmigung',
  authorization_symbol_of_determination: 'eine Feststellung hat kein Kürzel',
  authorization_exception_unknown: 'muss eine License Exception sein: {symbols}',
  authorization_no_exceptions:
    'das Regelwerk {regime} hat keine License Exceptions: Erfassen Sie general_license oder determination',
  authorization_items_required: 'nennen Sie Produkte, ECCNs oder beides: Nur für diese gilt es',
  authorization_products_unknown: 'nennt ein Produkt, das dieses Unternehmen nicht hat',
  authorization_eccn_form:
    'muss eine ECCN mit oder ohne ihren Absatz sein, etwa 3A001 oder 3A001.b.2, oder EAR99',
  authorization_destinations: 'müssen 1 bis {most} Länder nach ISO 3166-1 sein, keines zweimal',
  authorization_end_uses:
    'entweder nennt endUses die Endverwendungen, für die es gilt, oder anyEndUse ist true',
  authorization_parties_unknown: 'nennt einen Beteiligten, den dieses Unternehmen nicht hat',
  authorization_determination_unknown: 'nennt keine Feststellung, die für dieses Unternehmen aufbewahrt ist',
  authorization_turned_around: 'darf nicht vor validFrom liegen, {validFrom}',
  authorization_ended_already: 'darf nicht vergangen sein: Heute ist {today}',
  authorization_too_long:
    'darf nicht nach {last} liegen, zwei Jahre von heute an: Wer es erfasst hat, muss es wieder ansehen',
  authorization_withdrawn: 'Sie wurde schon zurückgezogen, am {on}.',
  import_no_authorization_kind: 'muss determination, license_exception oder general_license sein',
  import_no_product: 'kein Produkt des Unternehmens hat das Modell oder den Namen „{product}“',
  import_products_alike: 'mehrere Produkte des Unternehmens haben das Modell oder den Namen „{product}“',
  import_end_use_required: 'ist erforderlich: die Endverwendungen, oder any',
  import_authorization_withdrawn:
    'das Gleiche wurde erfasst und zurückgezogen; wenn es wieder gilt, erfasst es jemand von Hand (POST /v1/authorizations)',
} as const;
