import type { ListTable } from '@ninety/platform';
import type { OrderCheckResponseDto } from './order-check.contract.js';

/** Lines of orders as people have them in a spreadsheet. */
export const ORDER_TABLE: ListTable<OrderCheckResponseDto> = {
  name: 'order-checks',
  columns: [
    { name: 'id', of: ({ id }) => id },
    { name: 'document', of: ({ document }) => document },
    { name: 'line', of: ({ line }) => line },
    { name: 'system', of: ({ system }) => system },
    { name: 'state', of: ({ state }) => state },
    { name: 'decision', of: ({ decision }) => decision },
    { name: 'authorization', of: ({ authorization }) => authorization?.number ?? authorization?.kind },
    { name: 'eccn', of: ({ asked }) => asked.eccn },
    { name: 'quantity', of: ({ asked }) => asked.quantity },
    { name: 'unit', of: ({ asked }) => asked.unit },
    { name: 'value', of: ({ asked }) => `${asked.value.amount} ${asked.value.currency}` },
    { name: 'destination', of: ({ asked }) => asked.destination },
    { name: 'on', kind: 'day', of: ({ asked }) => asked.on },
    { name: 'issued', of: ({ issued }) => issued.quantity },
    { name: 'reasons', of: ({ reasons }) => reasons.map(({ text }) => text).join(' ') },
    { name: 'reservedUntil', kind: 'instant', of: ({ reservation }) => reservation?.expiresAt },
    { name: 'validUntil', kind: 'instant', of: ({ validUntil }) => validUntil },
    { name: 'decidedAt', kind: 'instant', of: ({ decidedAt }) => decidedAt },
  ],
};
