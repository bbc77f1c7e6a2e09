import { Enum, Nested, PageQuery, Text } from '@ninety/platform';
import { DraftDto } from '../applications/application.contract.js';
import { FILING_MODES, ROW_STATUSES } from './filing.entity.js';
import type { FilingMode } from './filing.entity.js';

export class TemplateDto {
  @Text({ max: 200, example: 'Memory to our Finnish distributor' })
  name: string;

  @Nested(DraftDto, { description: 'the blocks that are the same each time' })
  form: DraftDto;
}

export class BulkFilingQuery {
  @Enum(FILING_MODES, { optional: true, description: 'all_or_nothing when left out' })
  mode?: FilingMode;

  @Enum(['true', 'false'], { optional: true, description: 'false: only drafts are made; true when left out' })
  submit?: 'true' | 'false';
}

export class FilingRowsQuery extends PageQuery {
  @Enum(ROW_STATUSES, { optional: true })
  status?: (typeof ROW_STATUSES)[number];
}
