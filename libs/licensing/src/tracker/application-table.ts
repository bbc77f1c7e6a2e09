import type { ListTable } from '@ninety/platform';
import type { TrackedApplicationResponseDto } from './tracker.contract.js';

/** The queue as people have it in a spreadsheet; what a file of applications has is named as there. */
export const APPLICATION_TABLE: ListTable<TrackedApplicationResponseDto> = {
  name: 'applications',
  columns: [
    { name: 'id', of: ({ id }) => id },
    { name: 'number', of: ({ controlNumber }) => controlNumber },
    { name: 'reference', of: ({ reference }) => reference },
    { name: 'regime', of: ({ regime }) => regime },
    { name: 'type', of: ({ type }) => type },
    { name: 'supplier', of: ({ supplierName }) => supplierName },
    { name: 'parties', of: ({ partyNames }) => partyNames.map(({ name }) => name).join('; ') },
    { name: 'eccns', of: ({ items }) => [...new Set(items.map(({ eccn }) => eccn))].join('; ') },
    { name: 'status', of: ({ status }) => status },
    { name: 'statusCertainty', of: ({ statusCertainty }) => statusCertainty },
    { name: 'outcome', of: ({ outcome }) => outcome },
    { name: 'filedOn', kind: 'day', of: ({ filings }) => filings.at(-1)?.on },
    { name: 'nextDueOn', kind: 'day', of: ({ nextDueOn }) => nextDueOn },
    { name: 'overdue', of: ({ overdue }) => String(overdue) },
    { name: 'needBy', kind: 'day', of: ({ needBy }) => needBy },
    { name: 'valueAtStake', kind: 'number', of: ({ valueAtStake }) => valueAtStake?.amount },
    { name: 'currency', of: ({ valueAtStake }) => valueAtStake?.currency },
    { name: 'penaltyOn', kind: 'day', of: ({ penaltyOn }) => penaltyOn },
    { name: 'penalty', kind: 'number', of: ({ penalty }) => penalty?.amount },
    { name: 'penaltyCurrency', of: ({ penalty }) => penalty?.currency },
    { name: 'atRisk', of: ({ atRisk }) => (atRisk === null ? null : String(atRisk)) },
    { name: 'atRiskReason', of: ({ atRiskReason }) => atRiskReason?.text },
    { name: 'customer', of: ({ customer }) => customer },
    { name: 'orders', of: ({ orders }) => orders.join('; ') },
    { name: 'tags', of: ({ tags }) => tags.join('; ') },
    { name: 'assignee', of: ({ assignee }) => assignee?.name },
    { name: 'licenses', of: ({ licenses }) => licenses.map(({ number }) => number).join('; ') },
    { name: 'createdAt', kind: 'instant', of: ({ createdAt }) => createdAt },
    { name: 'asOf', kind: 'day', of: ({ asOf }) => asOf },
  ],
};
