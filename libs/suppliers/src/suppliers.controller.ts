import { Controller, Get, Patch, Post, Req } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Caller } from '@ninety/access';
import type { Principal } from '@ninety/access';
import {
  Answers,
  AnswersList,
  AnswersPage,
  created,
  IfMatch,
  JsonBody,
  listAnswer,
  ListQuery,
  PageQuery,
  PathId,
  Queries,
  versioned,
  viewed,
} from '@ninety/platform';
import type { Id, Unvalidated, Version } from '@ninety/platform';
import type { FastifyRequest } from 'fastify';
import { productView } from './product-view.js';
import { PRODUCT_TABLE } from './product-table.js';
import {
  CreateProductDto,
  CreateSupplierDto,
  EditProductDto,
  EditSupplierDto,
  ProductResponseDto,
  SupplierResponseDto,
} from './suppliers.contract.js';
import type { SupplierEntity } from './suppliers.entity.js';
import { SuppliersService } from './suppliers.service.js';

@ApiTags('suppliers')
@Controller('v1/suppliers')
export class SuppliersController {
  constructor(private readonly suppliers: SuppliersService) {}

  @ApiOperation({ summary: 'Adds a supplier company' })
  @Answers(SupplierResponseDto, { status: 201 })
  @Post()
  async create(
    @Caller() caller: Principal,
    @JsonBody(CreateSupplierDto) body: Unvalidated<CreateSupplierDto>,
  ) {
    const supplier = await this.suppliers.create(caller, body);
    return created(`/v1/suppliers/${supplier.id}`, view(supplier), supplier.version);
  }

  @ApiOperation({ summary: 'The supplier companies that the caller may see' })
  @AnswersPage(SupplierResponseDto)
  @Get()
  async list(@Caller() caller: Principal, @Queries(PageQuery) query: PageQuery) {
    const { data, nextCursor } = await this.suppliers.list(caller, query);
    return { data: data.map(view), nextCursor };
  }

  @ApiOperation({ summary: 'One supplier company' })
  @Answers(SupplierResponseDto)
  @Get(':id')
  async get(@Caller() caller: Principal, @PathId() id: Id) {
    const supplier = await this.suppliers.get(caller, id);
    return versioned(view(supplier), supplier.version);
  }

  @ApiOperation({ summary: 'Changes a supplier company' })
  @Answers(SupplierResponseDto)
  @Patch(':id')
  async edit(
    @Caller() caller: Principal,
    @PathId() id: Id,
    @IfMatch() version: Version | null,
    @JsonBody(EditSupplierDto) body: Unvalidated<EditSupplierDto>,
  ) {
    const supplier = await this.suppliers.edit(caller, id, version, body);
    return versioned(view(supplier), supplier.version);
  }

  @ApiOperation({ summary: 'Adds an item to the catalogue' })
  @Answers(ProductResponseDto, { status: 201 })
  @Post(':id/products')
  async addProduct(
    @Caller() caller: Principal,
    @PathId() id: Id,
    @JsonBody(CreateProductDto) body: Unvalidated<CreateProductDto>,
  ) {
    const product = await this.suppliers.addProduct(caller, id, body);
    return created(`/v1/suppliers/${id}/products/${product.id}`, productView(product), product.version);
  }

  @ApiOperation({ summary: 'The item catalogue' })
  @AnswersList(ProductResponseDto)
  @Get(':id/products')
  listProducts(
    @Caller() caller: Principal,
    @PathId() id: Id,
    @Queries(ListQuery) query: ListQuery,
    @Req() request: FastifyRequest,
  ) {
    return listAnswer(request, query, PRODUCT_TABLE, async (asked) =>
      viewed(await this.suppliers.listProducts(caller, id, asked), productView),
    );
  }

  @ApiOperation({ summary: 'One item of the catalogue, as it is classified today' })
  @Answers(ProductResponseDto)
  @Get(':id/products/:productId')
  async product(@Caller() caller: Principal, @PathId() id: Id, @PathId('productId') productId: Id) {
    const product = await this.suppliers.getProduct(caller, id, productId);
    return versioned(productView(product), product.version);
  }

  @ApiOperation({
    summary: 'Changes an item of the catalogue; how it is classified has a history of its own',
  })
  @Answers(ProductResponseDto)
  @Patch(':id/products/:productId')
  async editProduct(
    @Caller() caller: Principal,
    @PathId() id: Id,
    @PathId('productId') productId: Id,
    @IfMatch() version: Version | null,
    @JsonBody(EditProductDto) body: Unvalidated<EditProductDto>,
  ) {
    const product = await this.suppliers.editProduct(caller, id, productId, version, body);
    return versioned(productView(product), product.version);
  }
}

function view({ version: _, ...supplier }: SupplierEntity): SupplierResponseDto {
  return supplier;
}
