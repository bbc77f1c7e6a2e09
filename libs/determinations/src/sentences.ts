import { catalogue } from '@ninety/platform';
import { GERMAN, GERMAN_NAMES } from './sentences.de.js';

/** What is said of determinations and their batches. */
const WORDS = {
  determination_paragraph: 'must be a paragraph as the list writes it, such as b.2',
  determination_value: 'must be a number of US dollars, 0 or more',
  determination_percent: 'must be a number from 0 to 100',
  paragraph_twice: 'eccn names the paragraph {paragraph} already',
  paragraph_of_ear99: 'EAR99 has no paragraphs',
  party_by_id_or_name: 'must have either a partyId or a name',
  party_country_required: 'must have a country: it has no partyId',
  determination_party_unknown: 'names no party of this supplier',
  determination_product_unknown: 'names no product of this supplier',
  eccn_unknown: 'is no entry of the Commerce Control List of version {version}; the nearest are {nearest}',
  eccn_unknown_at_all: 'is no entry of the Commerce Control List of version {version}, and none is near it',
  determination_batch_over: 'The batch is over: {status}.',
  too_many_cells: '{products} products to {destinations} destinations are more than {most} rows',
  determination_destinations: 'must be at most {most} countries of ISO 3166-1, none twice',
  determination_supplier_unknown: 'names no supplier that you see',
  no_destinations: 'there is no destination: name some, or load the Country Chart',
  no_products: 'there is no product to determine',
} as const;

export const say = catalogue(WORDS, GERMAN, GERMAN_NAMES);
