import { table } from './table.js';

/** Texts of documents: what they are called, and how long they hold. */
export const documents = {
  kinds: table({
    prc_end_user_statement: 'PRC End-User Statement',
    statement_by_ultimate_consignee_and_purchaser: 'Statement by Ultimate Consignee and Purchaser (BIS-711)',
    import_certificate: 'Import certificate or permit',
    hong_kong_import_license: 'Hong Kong import license or statement',
    hong_kong_export_license: 'Hong Kong export license or statement',
  }),
  states: {
    on_file: 'on file',
    excepted: 'excepted',
    pending: 'announced, not attached yet',
    ran_out: 'ran out',
    missing: 'missing',
  },
  validUntil: 'Holds until (empty: it does not run out)',
  replaces: 'In the place of',
  nothing: 'nothing',
  replaced: 'replaced by a newer one',
  holdsUntil: (day: string) => `holds until ${day}`,
  ranOut: (day: string) => `ran out on ${day}`,
} as const;
