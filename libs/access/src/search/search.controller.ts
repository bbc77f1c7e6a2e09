import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Answers, Queries } from '@ninety/platform';
import { Caller } from '../auth.guard.js';
import type { Principal } from '../principal.js';
import { SearchQuery, SearchResponseDto } from './search.contract.js';
import { Search } from './search.service.js';

@ApiTags('access')
@Controller('v1/search')
export class SearchController {
  constructor(private readonly search: Search) {}

  @ApiOperation({
    summary:
      'The first applications, parties, licenses, orders and products that a text is a part of, as far as the caller may read them',
  })
  @Answers(SearchResponseDto)
  @Get()
  async find(
    @Caller() caller: Principal,
    @Queries(SearchQuery) query: SearchQuery,
  ): Promise<SearchResponseDto> {
    return { results: await this.search.find(caller, query) };
  }
}
