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
    { name: 'validFrom', kind: 'day', of: ({ classification }) => classification?.validFrom ?? null },
    { name: 'basis', of: ({ classification }) => classification?.basis ?? null },
    { name: 'documentNumber', of: ({ classification }) => classification?.document?.number ?? null },
    { name: 'lawVersion', kind: 'number', of: ({ classification }) => classification?.lawVersion ?? null },
    { name: 'model', of: ({ model }) => model },
    { name: 'manufacturer', of: ({ manufacturer }) => manufacturer },
    { name: 'unit', of: ({ unit }) => unit },
    { name: 'unitPrice', kind: 'number', of: ({ unitPrice }) => unitPrice.amount },
    { name: 'currency', of: ({ unitPrice }) => unitPrice.currency },
    { name: 'createdAt', kind: 'instant', of: ({ createdAt }) => createdAt },
  ],
};
