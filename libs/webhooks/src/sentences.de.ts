/** The same in German, by code. docs/how-to/translate.md */
export const GERMAN = {
  endpoint_networks:
    'dürfen höchstens {most} Netze als CIDR sein, etwa 10.20.0.0/16, keines zweimal, oder null',
  sequences_list: 'müssen 1 bis {most} ganze Zahlen ab 1 sein, keine zweimal',
  types_never_sent: 'von {types} wird in der Posture {posture} nie etwas gesendet',
  type_not_heard: 'Endpunkte dieses Inhabers erhalten kein Ereignis der Art {type}',
  delivery_of_no_endpoint: 'ist keine Zustellung an diesen Endpunkt',
  endpoint_disabled: 'Der Endpunkt ist abgeschaltet: Schalten Sie ihn zuerst ein.',
  application_of_sequences: 'ist erforderlich: sequences zählen je Antrag',
  events_or_application: 'ist erforderlich, wenn applicationId nicht angegeben ist',
  no_network_allowed: 'muss in WEBHOOK_ALLOWED_NETWORKS liegen, und das nennt keine',
  network_outside: 'muss in WEBHOOK_ALLOWED_NETWORKS liegen ({allowed})',
  disabled_by_owner: 'vom Inhaber abgeschaltet',
  disabled_gone: 'die Antwort war 410 Gone',
  disabled_failing: 'seit {days} Tagen scheiterte jede Zustellung, mindestens {count}',
  endpoint_gets_nothing:
    '{url} erhält nichts: {reason}. Was inzwischen kommt, wird zum Nachholen aufbewahrt.',
  networks_undecided_once:
    'Die Endpunkte eines Lieferanten dürfen alles erreichen, was WEBHOOK_ALLOWED_NETWORKS erlaubt und keinem anderen zugeteilt ist: Entscheiden Sie für jeden.',
  networks_undecided:
    'Die Endpunkte von {suppliers} Lieferanten dürfen alles erreichen, was WEBHOOK_ALLOWED_NETWORKS erlaubt und keinem anderen zugeteilt ist: Entscheiden Sie für jeden.',
  endpoint_url: 'muss eine http- oder https-Adresse ohne Benutzernamen und Kennwort sein',
} as const;
