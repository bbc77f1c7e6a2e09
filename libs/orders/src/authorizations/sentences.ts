import { catalogue } from '@ninety/platform';
import { GERMAN } from './sentences.de.js';

/** What is said of what persons recorded that lines of orders may go by. */
const WORDS = {
  authorization_regime_unknown: 'must be one of {regimes}',
  authorization_symbol_required:
    'is required: the symbol of the exception, or the number of the general license',
  authorization_symbol_of_determination: 'a determination has no symbol',
  authorization_exception_unknown: 'must be a License Exception: {symbols}',
  authorization_no_exceptions:
    'the regime {regime} has no license exceptions: record a general_license or a determination',
  authorization_items_required: 'name products, ECCNs or both: it is for these alone',
  authorization_products_unknown: 'names a product that this company does not have',
  authorization_eccn_form:
    'must be an ECCN with or without its paragraph, such as 3A001 or 3A001.b.2, or EAR99',
  authorization_destinations: 'must be 1 to {most} countries of ISO 3166-1, none twice',
  authorization_end_uses: 'either endUses has the end uses that it is for, or anyEndUse is true',
  authorization_parties_unknown: 'names a party that this company does not have',
  authorization_determination_unknown: 'names no determination that was kept for this company',
  authorization_turned_around: 'must not be before validFrom, {validFrom}',
  authorization_ended_already: 'must not be past: today is {today}',
  authorization_too_long:
    'must not be after {last}, two years from today: whoever recorded it has to look at it again',
  authorization_withdrawn: 'It was withdrawn already, on {on}.',
  import_no_authorization_kind: 'must be determination, license_exception or general_license',
  import_no_product: 'no product of the company has the model or the name "{product}"',
  import_products_alike: 'several products of the company have the model or the name "{product}"',
  import_end_use_required: 'is required: the end uses, or any',
  import_authorization_withdrawn:
    'the same was recorded and withdrawn; if it holds again, somebody records it by hand (POST /v1/authorizations)',
} as const;

export const say = catalogue(WORDS, GERMAN);
