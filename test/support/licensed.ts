/** A line of a license, drawn down in part: 600 are left of it, for 7,500.00. */
export const LICENSED_ITEM = {
  item: 1,
  eccn: '3A001',
  description: 'converters',
  unit: 'each',
  currency: 'USD',
  authorizedQuantity: '1000',
  authorizedValue: '12500.00',
  shippedQuantity: '400',
  shippedValue: '5000.00',
};

/** The balance of its license, which has that line alone. */
export const BALANCE = { authorizedValue: '12500.00', shippedValue: '5000.00', tolerancePercent: '10' };
