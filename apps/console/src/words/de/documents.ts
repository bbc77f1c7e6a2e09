import type { Words } from '../english.js';
import { table } from '../table.js';

export const documents: Words['documents'] = {
  kinds: table({
    prc_end_user_statement: 'Endverwendererklärung der VR China (PRC End-User Statement)',
    statement_by_ultimate_consignee_and_purchaser: 'Erklärung von Endempfänger und Käufer (BIS-711)',
    import_certificate: 'Internationale Einfuhrbescheinigung oder Einfuhrgenehmigung',
    hong_kong_import_license: 'Einfuhrgenehmigung oder Erklärung aus Hongkong',
    hong_kong_export_license: 'Ausfuhrgenehmigung oder Erklärung aus Hongkong',
  }),
  states: {
    on_file: 'liegt vor',
    excepted: 'ausgenommen',
    pending: 'angekündigt, noch nicht beigefügt',
    ran_out: 'abgelaufen',
    missing: 'fehlt',
  },
  validUntil: 'Gültig bis (leer: unbefristet)',
  replaces: 'Ersetzt',
  nothing: 'nichts',
  replaced: 'durch ein neueres ersetzt',
  holdsUntil: (day) => `gültig bis ${day}`,
  ranOut: (day) => `abgelaufen am ${day}`,
};
