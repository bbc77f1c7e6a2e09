import type { Words } from '../english.js';

export const calendar: Words['calendar'] = {
  title: 'In Ihrem Kalender',
  intro:
    'Outlook, Google und andere lesen unter einer geheimen Adresse, was für Sie fällig ist. Wer sie hat, liest es ebenfalls: Sie wird einmal gezeigt und kann widerrufen werden.',
  name: 'Für welchen Kalender, etwa Ihr Telefon',
  open: 'Adresse erzeugen',
  once: 'Jetzt kopieren, sie wird nicht noch einmal gezeigt:',
  noName: 'ohne Namen',
  since: (day) => `erzeugt am ${day}`,
  readAt: (day) => `zuletzt gelesen am ${day}`,
  neverRead: 'noch nie gelesen',
  revoke: 'Widerrufen',
  revokeEffect:
    'Kalender, die diese Adresse lesen, erfahren sofort und endgültig nichts mehr. Eine andere Adresse lässt sich anlegen.',
};
