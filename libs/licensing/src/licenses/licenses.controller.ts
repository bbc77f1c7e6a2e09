import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Caller } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { PageQuery, Queries, versioned } from '@ninety/platform';
import { LicensesService } from './licenses.service.js';

@ApiTags('licenses')
@Controller('v1/licenses')
export class LicensesController {
  constructor(private readonly licenses: LicensesService) {}

  @ApiOperation({ summary: 'The licenses that the caller may see' })
  @Get()
  list(@Caller() caller: Principal, @Queries(PageQuery) query: PageQuery) {
    return this.licenses.list(caller, query);
  }

  @ApiOperation({ summary: 'One license' })
  @Get(':number')
  async get(@Caller() caller: Principal, @Param('number') number: string) {
    const { license, view } = await this.licenses.get(caller, number);
    return versioned(view, license.version);
  }
}
