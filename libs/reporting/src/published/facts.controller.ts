import { Controller, Get, Req } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Caller } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { AnswersOrFile, formatAsked, Queries, TABLE_TYPES, tableFile } from '@ninety/platform';
import type { TableColumn } from '@ninety/platform';
import type { FastifyRequest } from 'fastify';
import { FactsQuery, FactsResponseDto } from './facts.contract.js';
import type { FactResponseDto } from './facts.contract.js';
import { PublishedFigures } from './published-figures.service.js';

const COLUMNS: readonly TableColumn<FactResponseDto>[] = [
  { name: 'series', kind: 'text', of: ({ series }) => series },
  { name: 'period', kind: 'text', of: ({ period }) => period },
  { name: 'from', kind: 'day', of: ({ from }) => from },
  { name: 'to', kind: 'day', of: ({ to }) => to },
  { name: 'definition', kind: 'text', of: ({ definition }) => definition },
  { name: 'value', kind: 'number', of: ({ value }) => value },
  { name: 'unit', kind: 'text', of: ({ unit }) => unit },
  { name: 'sources', kind: 'text', of: ({ sources }) => sources.join('; ') },
  { name: 'quality', kind: 'text', of: ({ quality, isWeak }) => (isWeak ? `${quality} (weak)` : quality) },
  { name: 'check', kind: 'text', of: ({ check }) => check },
];

@ApiTags('reports')
@Controller('v1')
export class FactsController {
  constructor(private readonly figures: PublishedFigures) {}

  @ApiOperation({
    summary:
      'Figures on timeliness that authorities and the press published, each with its source; JSON, or CSV or XLSX when asked',
  })
  @AnswersOrFile(FactsResponseDto, TABLE_TYPES.csv, TABLE_TYPES.xlsx)
  @Get('facts')
  list(@Caller() caller: Principal, @Queries(FactsQuery) query: FactsQuery, @Req() request: FastifyRequest) {
    const facts = this.figures.list(caller, query);
    const format = formatAsked(query.format, request, ['csv', 'xlsx']);
    return format === 'json' ? facts : tableFile(format, 'published-figures', COLUMNS, facts.data);
  }
}
