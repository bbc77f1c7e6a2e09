import type { ListTable } from '@ninety/platform';
import type { AlertResponseDto } from './screening.contract.js';

/** Potential matches as people have them in a spreadsheet. */
export const ALERT_TABLE: ListTable<AlertResponseDto> = {
  name: 'screening-alerts',
  columns: [
    { name: 'id', of: ({ id }) => id },
    { name: 'partyId', of: ({ partyId }) => partyId },
    { name: 'entryId', of: ({ entryId }) => entryId },
    { name: 'kind', of: ({ kind }) => kind },
    { name: 'family', of: ({ family }) => family },
    { name: 'matchedName', of: ({ matchedName }) => matchedName },
    { name: 'score', kind: 'number', of: ({ score }) => score },
    { name: 'explanation', of: ({ explanation }) => explanation.text },
    { name: 'status', of: ({ status }) => status },
    { name: 'reason', of: ({ reason }) => reason },
    { name: 'decidedBy', of: ({ decidedBy }) => decidedBy },
    { name: 'decidedAt', kind: 'instant', of: ({ decidedAt }) => decidedAt },
    { name: 'listVersion', kind: 'number', of: ({ listVersion }) => listVersion },
    { name: 'createdAt', kind: 'instant', of: ({ createdAt }) => createdAt },
  ],
};
