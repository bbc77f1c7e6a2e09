import { Country, DayField, Enum, PageQuery, Text } from '@ninety/platform';

export class EntriesQuery extends PageQuery {
  @DayField({
    optional: true,
    description: 'the list as it stood on this date; today when left out',
    example: '2019-07-22',
  })
  asOf?: string;

  @Text({ optional: true, max: 200, description: 'part of a name or alias' })
  q?: string;

  @Country({ optional: true })
  country?: string;
}

export class ImportQuery {
  @DayField({ optional: true, description: 'from when it is in force; today when left out' })
  effectiveOn?: string;

  @Enum(['true', 'false'], {
    optional: true,
    description: 'apply it although more than a tenth of the entries would go',
  })
  allowShrink?: string;
}
