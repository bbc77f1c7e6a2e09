import type { Id, Posture } from '@ninety/platform';

/** Whatever is made up says so wherever its name is read. */
export const PREFIX = 'Sample: ';

const DAY_MS = 86_400_000;

/** Names that are on no list. */
export const PARTIES = [
  { name: `${PREFIX}Tannberg Optik GmbH`, country: 'DE', kind: 'organization' },
  { name: `${PREFIX}Aster Photonics Pte. Ltd.`, country: 'SG', kind: 'organization' },
  { name: `${PREFIX}Lago Azul Sensores Ltda.`, country: 'BR', kind: 'organization' },
] as const;

const UNIT_PRICE = { amount: '1200.00', currency: 'USD' };

export const PRODUCT = {
  name: `${PREFIX}spectrometer`,
  model: 'LS-200',
  eccn: '3A991',
  reasonsForControl: ['AT'],
  unit: 'each',
  unitPrice: UNIT_PRICE,
};

const ITEM = {
  eccn: '3A991',
  reasonsForControl: ['AT'],
  description: 'Spectrometer for a laboratory',
  quantity: '10',
  unit: 'each',
  unitPrice: UNIT_PRICE,
};

/** What is prepared and never filed. */
export function sampleDrafts(posture: Posture, partyIds: readonly Id[], today: string): object[] {
  return partyIds.map((partyId, place) => ({
    reference: `SAMPLE-${place + 1}`,
    parties: [
      { role: 'ultimate_consignee', partyId },
      { role: 'end_user', partyId },
    ],
    items: [ITEM],
    endUse: 'Measuring the colour of glass in a laboratory',
    ...(posture === 'company'
      ? { needBy: dayAfter(today, 9 + place * 30), customer: 'Sample customer', tags: ['sample'] }
      : { type: 'export' }),
  }));
}

/** One that is late, one of the week, and one for later. */
export function sampleDuties(today: string): object[] {
  const due = (text: string, days: number) => ({ kind: 'report', text, due: { on: dayAfter(today, days) } });
  return [
    due('Sample: report what was delivered.', -3),
    due('Sample: renew the end-user statement.', 4),
    due('Sample: report what was used.', 40),
  ];
}

/** A line of an order that somebody has to look at. */
export function sampleLine(partyIds: readonly Id[], today: string): object {
  return {
    document: 'SAMPLE-SO-1',
    line: '10',
    partyIds: partyIds.slice(0, 1),
    eccn: '3A991',
    quantity: '2',
    unit: 'C62',
    value: { amount: '2400.00', currency: 'USD' },
    destination: 'DE',
    on: today,
  };
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}
