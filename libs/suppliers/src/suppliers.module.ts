import { Module } from '@nestjs/common';
import { ProductSearch } from './product-search.js';
import { SuppliersController } from './suppliers.controller.js';
import { SuppliersService } from './suppliers.service.js';

@Module({ controllers: [SuppliersController], providers: [ProductSearch, SuppliersService] })
export class SuppliersModule {}
