import type { ListTable } from '@ninety/platform';
import type { ProductResponseDto } from './suppliers.contract.js';

/** The item catalogue as people have it in a spreadsheet. */
export const PRODUCT_TABLE: ListTable<ProductResponseDto> = {
  name: 'products',
  columns: [
    { name: 'id', of: ({ id }) => id },
    { name: 'name', of: ({ name }) => name },
    { name: 'eccn', of: ({ eccn }) => eccn },
    { name: 'reasonsForControl', of: ({ reasonsForControl }) => reasonsForControl.join('; ') },
    { name: 'model', of: ({ model }) => model },
    { name: 'manufacturer', of: ({ manufacturer }) => manufacturer },
    { name: 'unit', of: ({ unit }) => unit },
    { name: 'unitPrice', kind: 'number', of: ({ unitPrice }) => unitPrice.amount },
    { name: 'currency', of: ({ unitPrice }) => unitPrice.currency },
    { name: 'createdAt', kind: 'instant', of: ({ createdAt }) => createdAt },
  ],
};
