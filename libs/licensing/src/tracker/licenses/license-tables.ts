import type { ListTable } from '@ninety/platform';
import type { RecordedLicenseResponseDto, RecordedShipmentResponseDto } from './recorded-license.contract.js';

/** Licenses as people have them in a spreadsheet. */
export const LICENSE_TABLE: ListTable<RecordedLicenseResponseDto> = {
  name: 'licenses',
  columns: [
    { name: 'id', of: ({ id }) => id },
    { name: 'number', of: ({ number }) => number },
    { name: 'regime', of: ({ regime }) => regime },
    { name: 'status', of: ({ status }) => status },
    { name: 'issuedOn', kind: 'day', of: ({ issuedOn }) => issuedOn },
    { name: 'validUntil', kind: 'day', of: ({ validUntil }) => validUntil },
    { name: 'expiresOn', kind: 'day', of: ({ expiresOn }) => expiresOn },
    { name: 'eccns', of: ({ lines }) => lines.map(({ eccn }) => eccn).join('; ') },
    { name: 'parties', of: ({ parties }) => parties.map(({ role, name }) => `${name} (${role})`).join('; ') },
    {
      name: 'remaining',
      of: ({ limits }) => limits.map((limit) => `${limit.remaining} ${limit.in}`).join('; '),
    },
    { name: 'usedPercent', kind: 'number', of: ({ usedPercent }) => usedPercent },
    { name: 'applicationId', of: ({ applicationId }) => applicationId },
    { name: 'recordedAt', kind: 'instant', of: ({ recordedAt }) => recordedAt },
  ],
};

/** Shipments as people have them in a spreadsheet; those that were taken back say why. */
export const SHIPMENT_TABLE: ListTable<RecordedShipmentResponseDto> = {
  name: 'shipments',
  columns: [
    { name: 'id', of: ({ id }) => id },
    { name: 'number', kind: 'number', of: ({ number }) => number },
    { name: 'shippedOn', kind: 'day', of: ({ shippedOn }) => shippedOn },
    { name: 'lines', of: ({ lines }) => lines.map(({ line }) => line).join('; ') },
    { name: 'quantities', of: ({ lines }) => lines.map(({ quantity }) => quantity ?? '').join('; ') },
    {
      name: 'values',
      of: ({ lines }) =>
        lines.map(({ value }) => (value ? `${value.amount} ${value.currency}` : '')).join('; '),
    },
    { name: 'consignee', of: ({ consignee }) => consignee?.name },
    { name: 'country', of: ({ consignee }) => consignee?.country },
    { name: 'place', of: ({ place }) => place },
    { name: 'itn', of: ({ itn }) => itn },
    { name: 'returnedOn', of: ({ returns }) => returns.map(({ returnedOn }) => returnedOn).join('; ') },
    { name: 'voided', of: ({ voided }) => voided?.reason },
    { name: 'recordedAt', kind: 'instant', of: ({ recordedAt }) => recordedAt },
  ],
};
