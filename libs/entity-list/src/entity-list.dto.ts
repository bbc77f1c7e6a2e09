import { Checked, Country, DayField, Enum, isDay, PageQuery, Prose, Text } from '@ninety/platform';
import { SOURCE_NAMES } from './sources.js';
import type { Source } from './sources.js';

const SOURCE_LIST = new RegExp(`^(${SOURCE_NAMES.join('|')})(,(${SOURCE_NAMES.join('|')}))*$`);

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/;

/** As far as something was known: at an instant, or by the end of a day. */
export const KnownAt = () =>
  Checked(
    'must be a date YYYY-MM-DD or an instant such as 2019-07-22T14:00:00Z',
    (value) =>
      isDay(value) || (typeof value === 'string' && INSTANT.test(value) && !Number.isNaN(Date.parse(value))),
    {
      optional: true,
      api: { type: String },
      description: 'as known then: a later correction does not count',
    },
  );

export class EntriesQuery extends PageQuery {
  @DayField({
    optional: true,
    description: 'the list as it stood on this date; today when left out',
    example: '2019-07-22',
  })
  asOf?: string;

  @KnownAt()
  knownAt?: string;

  @Text({ optional: true, max: 200, description: 'part of a name or alias' })
  q?: string;

  @Country({ optional: true })
  country?: string;

  @Enum(SOURCE_NAMES, { optional: true, description: 'entries of this list alone' })
  source?: Source;
}

export class ImportQuery {
  @DayField({ optional: true, description: 'from when it is in force; today when left out' })
  effectiveOn?: string;

  @Enum(['true', 'false'], {
    optional: true,
    description: 'apply it although more than a tenth of the entries would go',
  })
  allowShrink?: string;

  @Text({
    optional: true,
    max: 100,
    pattern: SOURCE_LIST,
    patternHint: `must be lists of ${SOURCE_NAMES.join(', ')}, separated by commas`,
    description: 'the lists that the file is a snapshot of; the Entity List alone when left out',
    example: 'EL,DPL,UVL,MEU',
  })
  sources?: string;
}

export class HeldDecisionDto {
  @Prose({ example: 'Compared with the Federal Register: the removals are right.' })
  reason: string;
}

export class ChangesQuery {
  @Text({
    optional: true,
    max: 9,
    pattern: /^\d{1,9}$/,
    patternHint: 'must be the number of a version; 0: the empty list',
    description: 'the version to compare with; the one before when left out',
  })
  against?: string;
}
