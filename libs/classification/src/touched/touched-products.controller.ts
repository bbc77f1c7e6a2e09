import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Caller } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { isLawVersion } from '@ninety/law';
import { AnswersPage, badRequest, PageQuery, Queries } from '@ninety/platform';
import { TouchedProductResponseDto } from '../classification.contract.js';
import { say } from '../sentences.js';
import { TouchedProductsService } from './touched-products.service.js';

@ApiTags('law')
@Controller('v1/law')
export class TouchedProductsController {
  constructor(private readonly touched: TouchedProductsService) {}

  @ApiOperation({
    summary:
      'The products that a version of the Commerce Control List touches, with what is otherwise for each',
  })
  @AnswersPage(TouchedProductResponseDto)
  @Get('versions/:number/products')
  products(
    @Caller() caller: Principal,
    @Param('number') number: string,
    @Queries(PageQuery) query: PageQuery,
  ) {
    if (!isLawVersion(number)) throw badRequest(say('list_version_in_path'));
    return this.touched.page(caller, Number(number), query);
  }
}
