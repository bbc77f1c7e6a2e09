import type { Sentence } from '@ninety/platform/sentences';
import { say } from '../sentences.js';
import type { SaidDocument } from './looked.js';

/** What a support document must contain, to be looked through by whoever has it. */
export interface DocumentContent {
  readonly what: Sentence;
  readonly citation: string;
}

const PRC: readonly DocumentContent[] = [
  content('748.10(c)(1)', say('content_applicant')),
  content('748.10(b)(1)', say('content_all_licensed_items')),
  content('748.10(c)(2)', say('content_seal')),
  content('748.10(c)(2)(ii)', say('content_importer_exporter')),
  content('748.10(c)(2)(iii)', say('content_end_use')),
  content('748.10(c)(2)(iv)', say('content_commodity')),
  content('748.10(c)(2)(v)', say('content_importer_signed')),
];

const STATEMENT: readonly DocumentContent[] = [
  content('748.11(b)(5)(i)', say('content_responsible_official')),
  content('748.11(b)(5)(ii)', say('content_title')),
  content('748.11(c)', say('content_supplement_3')),
];

const LETTERHEAD: readonly DocumentContent[] = [
  content('748.12(c)(1)', say('content_applicant_address')),
  content('748.12(c)(6)', say('content_importer')),
  content('748.12(c)(7)', say('content_end_users')),
  content('748.12(c)(8)', say('content_firearms')),
];

const CERTIFICATE: readonly DocumentContent[] = [
  content('748.12(c)(1)', say('content_applicant_address')),
  content('748.12(c)(2)', say('content_number')),
  content('748.12(c)(3)', say('content_country')),
  content('748.12(c)(4)', say('content_issued_on')),
  content('748.12(c)(5)', say('content_agency')),
  ...LETTERHEAD.slice(1),
  content('748.12(c)(9)', say('content_last_day')),
  content('748.12(c)(10)', say('content_country_of_export')),
];

const HONG_KONG: readonly DocumentContent[] = [content('748.13(a)(1)', say('content_all_shipped'))];

const CONTENTS: ReadonlyMap<string, readonly DocumentContent[]> = new Map([
  ['prc_end_user_statement', PRC],
  ['statement_by_ultimate_consignee_and_purchaser', STATEMENT],
  ['import_certificate', CERTIFICATE],
  ['hong_kong_import_license', HONG_KONG],
  ['hong_kong_export_license', HONG_KONG],
]);

/** What a document of a kind must contain; where the government issues none, what the applicant's letterhead must (748.12(b)(2)). */
export function contentsOf(kind: string, said: readonly SaidDocument[]): readonly DocumentContent[] {
  const isLetterhead = said.some((one) => one.kind === kind && one.paper === 'letterhead');
  return kind === 'import_certificate' && isLetterhead ? LETTERHEAD : (CONTENTS.get(kind) ?? []);
}

function content(id: string, what: Sentence): DocumentContent {
  return { what, citation: `15 CFR ${id}` };
}
