/** Whether the name of a party is like an entry's, or its address is an entry. `CITATIONS.listedAddress` */
export const ALERT_KINDS = ['name', 'address'] as const;
export type AlertKind = (typeof ALERT_KINDS)[number];
