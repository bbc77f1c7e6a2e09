import type { ListTable } from '@ninety/platform';
import type { ListedDutyResponseDto } from './duty.contract.js';

/** Duties as people have them in a spreadsheet. */
export const DUTY_TABLE: ListTable<ListedDutyResponseDto> = {
  name: 'duties',
  columns: [
    { name: 'id', of: ({ id }) => id },
    { name: 'dueOn', kind: 'day', of: ({ dueOn }) => dueOn },
    { name: 'state', of: ({ state }) => state },
    { name: 'waitsFor', of: ({ waitsFor }) => waitsFor },
    { name: 'origin', of: ({ origin }) => origin },
    { name: 'kind', of: ({ kind }) => kind },
    { name: 'text', of: ({ text, clock }) => text ?? clock },
    { name: 'licenseNumber', of: ({ licenseNumber }) => licenseNumber },
    { name: 'licenseId', of: ({ licenseId }) => licenseId },
    { name: 'applicationId', of: ({ applicationId }) => applicationId },
    { name: 'obligedParty', of: ({ obligedParty }) => obligedParty },
    { name: 'owner', of: ({ owner }) => owner },
    { name: 'metOn', kind: 'day', of: ({ met }) => met?.on },
  ],
};
