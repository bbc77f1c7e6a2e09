import { ApiSchema } from '@nestjs/swagger';
import { AnyText, Country, Enum, NestedList, Text, Texts, Uuid } from '@ninety/platform';
import { say } from '../sentences.js';

/** What a search finds, in the order of its answer. */
export const SEARCH_KINDS = ['application', 'party', 'license', 'order', 'product'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** So many things of each kind; the lists have all. */
const MOST_OF_A_KIND = 20;
export const OF_A_KIND = 6;

export class SearchQuery {
  @Text({
    max: 100,
    isAsked: true,
    pattern: /\S\s*\S/,
    patternHint: say('search_words'),
    description:
      'part of a number, a reference or a name, whatever its case; of two letters only what begins with them is found, and of applications none',
    example: 'Huawei',
  })
  q: string;

  @Text({
    optional: true,
    pattern: /^([1-9]|1\d|20)$/,
    patternHint: say('search_limit', { most: MOST_OF_A_KIND }),
    description: `how many things of each kind, at most ${MOST_OF_A_KIND}; ${OF_A_KIND} when left out`,
  })
  limit?: string;
}

@ApiSchema({ name: 'SearchHit' })
export class SearchHitResponseDto {
  @Enum(SEARCH_KINDS)
  kind: SearchKind;

  @Uuid()
  id: string;

  @AnyText({
    nullable: true,
    description: 'its number, reference or name; null: a draft that nobody gave a reference',
  })
  name: string | null;

  @Texts({
    description: 'whom or what it is about: the names of parties, an ECCN and a model, the number of a line',
  })
  about: readonly string[];

  @Country({ nullable: true, description: 'of a party' })
  country: string | null;
}

@ApiSchema({ name: 'Search' })
export class SearchResponseDto {
  @NestedList(SearchHitResponseDto, {
    description: 'applications, the newest first, then parties, licenses, lines of orders and products',
  })
  results: readonly SearchHitResponseDto[];
}
