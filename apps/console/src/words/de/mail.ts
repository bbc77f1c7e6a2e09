import type { Words } from '../english.js';
import { table } from '../table.js';

export const mail: Words['mail'] = {
  title: 'Per E-Mail',
  to: (address) => `E-Mails gehen an ${address}.`,
  noAddress:
    'Für Sie ist keine Adresse hinterlegt, Sie bekommen keine E-Mails. Ein Administrator trägt eine ein.',
  notSending: 'Diese Installation versendet keine E-Mails.',
  wanted: 'Benachrichtigen Sie mich per E-Mail über',
  kinds: table({
    duty_warning: 'meine Pflichten, die bald fällig sind',
    duty_overdue: 'meine Pflichten, die überfällig sind',
    duty_escalated: 'Pflichten des Unternehmens, die seit Langem überfällig sind',
    case_mention: 'Vermerke, in denen ich genannt bin',
    case_assigned: 'Vorgänge, die mir zugewiesen werden',
    review_requested: 'Freigaben, in denen ich gefragt bin',
    review_due: 'meine Freigabeschritte, die fällig oder überfällig sind',
    review_returned: 'Anträge, die an mich zurückgegeben werden',
    review_overridden: 'Anträge, die ohne ihre Freigabe eingereicht wurden, an Prüfer',
    letter: 'ein Schreiben an Außenstehende',
    weekly_digest: 'alles, was überfällig oder in 14 Tagen fällig ist, montags',
  }),
  unsent: 'Nicht versandte E-Mails',
  unsentText: 'Der Server hat sie drei Tage lang nicht angenommen, oder niemand weiß, ob er es getan hat.',
  statuses: table({ failed: 'aufgegeben', uncertain: 'vielleicht versandt' }),
  resend: 'Noch einmal senden',
  address: 'E-Mail-Adresse (leer: keine E-Mails)',
  saveAddress: 'Adresse speichern',
};
