/** The same in German, by code. docs/how-to/translate.md */
export const GERMAN = {
  principal_email:
    'muss eine einzige E-Mail-Adresse sein, etwa dana.lee@example.com, in ASCII und ohne Anführungszeichen',
  networks_of_key: 'dürfen höchstens 50 Netze als CIDR sein, etwa 203.0.113.0/24',
  assistant_tool:
    'muss der Name eines Werkzeugs sein: höchstens 64 Kleinbuchstaben, Ziffern und Unterstriche',
  search_words: 'muss mindestens zwei Buchstaben haben und höchstens 100',
  search_limit: 'muss eine ganze Zahl von 1 bis {most} sein',
  session_over: 'Die Sitzung ist vorbei: Melden Sie sich noch einmal an.',
  csrf_token_required: 'Senden Sie das CSRF-Token von GET /v1/session in X-CSRF-Token.',
  break_glass_by_key_alone:
    'Den Break-glass-Administrator gibt es allein durch BREAK_GLASS_KEY: Setzen oder leeren Sie die Variable, und starten Sie neu.',
  token_refused: 'Das Token ist nicht bekannt, abgelaufen oder widerrufen, oder sein Benutzer ist gesperrt.',
  address_refused: 'Von dieser Adresse darf dieser Schlüssel nicht verwendet werden.',
  scope_missing: 'Dieser Schlüssel hat den Scope {scope} nicht.',
  too_many_wrong_keys:
    'Von dieser Adresse kamen zu viele falsche Schlüssel: Warten Sie, und senden Sie dann den richtigen.',
  issuer_silent: 'Der Aussteller des Tokens lässt sich nicht fragen: Versuchen Sie es bald noch einmal.',
  key_expiry_past: 'muss in der Zukunft liegen',
  last_key_of_administrators:
    'Das ist der letzte Schlüssel des letzten Administrators: Legen Sie zuerst einen anderen an.',
  request_limit: 'Anfragen je Minute: höchstens {limit}.',
  role_may_not: 'Die Rolle {role} darf das nicht ({permission}).',
  principal_supplier_unknown: 'nennt keinen Lieferanten',
  external_subject_taken: 'Ein anderer Benutzer hat dieses externalSubject.',
  own_principal: 'Den eigenen Benutzer können Sie nicht sperren.',
  last_administrator:
    'Das ist der letzte Administrator, der zugreifen kann: Legen Sie zuerst einen anderen an, mit einem Schlüssel.',
  last_officer_of_supplier:
    'Das ist der letzte Exportkontrollbeauftragte des Lieferanten: Legen Sie zuerst einen anderen an.',
  role_of_government:
    '{role} ist eine Rolle der Regierung, und diese Installation gehört einem Unternehmen: Niemand hier entscheidet für sie',
  no_session_but_key: 'Diese Anfrage kam mit einem Schlüssel, nicht mit einer Sitzung.',
  nobody_signed_in: 'Niemand ist angemeldet.',
  token_expired: 'Das Token ist abgelaufen: Holen Sie ein neues.',
  scopes_of_key:
    'dürfen höchstens 50 Scopes sein wie applications:write oder *:read: der erste Teil eines Pfads nach /v1/, oder *, und read oder write',
  send_a_key: 'Senden Sie einen API-Schlüssel: Authorization: Bearer ek_…',
  supplier_of_compliance_officer: 'gehört zu dem, der einem Unternehmen angehört; er muss eines haben',
  role_of_company:
    'Die Rolle {role} gehört zu einem Unternehmen, über dessen Vorgänge anderswo entschieden wird (POSTURE=company).',
  functions_of_reviewers: 'Funktionen haben die, die freigeben: compliance_officer und reviewer.',
  function_names:
    'dürfen höchstens 20 Namen aus Kleinbuchstaben, Ziffern und Unterstrichen sein, etwa empowered_official',
  agency_of_reviewer: 'gehört zu agency_reviewer; wer diese Rolle hat, muss eine haben',
  name_the_supplier:
    'Sie gehören mehreren Rechtsträgern an: Nennen Sie einen davon, in supplierId oder in der Kopfzeile Ninety-Supplier.',
  no_membership: 'Ninety-Supplier nennt keinen Rechtsträger, dem Sie angehören.',
  role_required: 'muss angegeben sein, oder memberships',
  memberships_alone: 'sagt alles: Lassen Sie role, supplierId, functions und agency weg',
  membership_role: 'muss compliance_officer, preparer oder reviewer sein',
  membership_twice: 'nennt einen Lieferanten, den eine andere Mitgliedschaft nennt',
  memberships_of_company:
    'Mitgliedschaften haben Personen eines Unternehmens, über dessen Vorgänge anderswo entschieden wird (POSTURE=company).',
  memberships_of_overseer: 'Die Rolle {role} gehört zu keinem Unternehmen und hat keine Mitgliedschaften.',
  grant_twice: 'sagt, was eine andere Zeile sagt',
  functions_of_one_membership: 'gehört zu einer Mitgliedschaft: Sagen Sie in memberships, zu welcher',
  ended_under_way:
    'Das Token oder die Sitzung endete, oder der Benutzer wurde gesperrt, während die Anfrage lief.',
} as const;
