import type { Principal } from '@ninety/access';
import type { QuarterlyResponseDto } from '../quarterly/quarterly.contract.js';

/** The quarterly report of the whole installation, for everybody: without what an applicant is not told, and without a caller. */
export abstract class WholeReports {
  /** @param quarter null: the last that is over */
  abstract whole(quarter: string | null): Promise<QuarterlyResponseDto>;
}

/** Nobody in particular, who counts all and is shown sums alone. */
export const EVERYBODY: Principal = {
  id: '',
  requestId: '',
  name: '',
  role: 'auditor',
  supplierId: null,
  personId: '',
  memberships: [],
  functions: [],
  agency: null,
  tenantId: null,
  key: null,
};
