import type { ListTable } from '@ninety/platform';
import type { CaseContactResponseDto } from './case-work.contract.js';

/** The contacts with an authority as people have them in a spreadsheet; one that was corrected names what stands in its place. */
export const CONTACT_TABLE: ListTable<CaseContactResponseDto> = {
  name: 'contacts',
  columns: [
    { name: 'id', of: ({ id }) => id },
    { name: 'on', kind: 'day', of: ({ on }) => on },
    { name: 'channel', of: ({ channel }) => channel },
    { name: 'direction', of: ({ direction }) => direction },
    { name: 'with', of: (contact) => contact.with },
    { name: 'said', of: ({ said }) => said },
    { name: 'supersededBy', of: ({ supersededBy }) => supersededBy },
    { name: 'reason', of: ({ reason }) => reason },
    { name: 'recordedAt', kind: 'instant', of: ({ recordedAt }) => recordedAt },
  ],
};
