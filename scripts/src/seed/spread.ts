/** By what seeded applications differ: the first of each are drawn most often. */
export const SUPPLIERS = 400;

export const COUNTRIES = [
  'CN',
  'TW',
  'IN',
  'KR',
  'IL',
  'AE',
  'MX',
  'SG',
  'VN',
  'MY',
  'TR',
  'BR',
  'DE',
  'JP',
  'SA',
  'PK',
  'TH',
  'ZA',
] as const;

export const ITEMS = [
  { eccn: '3A991', reasonsForControl: ['AT'], description: 'Memory module', price: '12.50' },
  { eccn: '5A991', reasonsForControl: ['AT'], description: 'Network interface controller', price: '84.00' },
  {
    eccn: '3A001',
    reasonsForControl: ['NS', 'RS', 'AT'],
    description: 'Analog-to-digital converter',
    price: '410.00',
  },
  { eccn: '5A002', reasonsForControl: ['NS', 'AT'], description: 'Encrypting router', price: '3150.00' },
  { eccn: '4A003', reasonsForControl: ['NS', 'AT'], description: 'Server', price: '22000.00' },
  { eccn: '3A090', reasonsForControl: ['RS', 'AT'], description: 'Accelerator', price: '14999.00' },
  { eccn: '2B350', reasonsForControl: ['CB', 'AT'], description: 'Reaction vessel', price: '56000.00' },
  { eccn: '9A610', reasonsForControl: ['NS', 'RS', 'AT'], description: 'Airframe part', price: '780.00' },
] as const;

export const ECCNS: readonly string[] = ITEMS.map(({ eccn }) => eccn);
