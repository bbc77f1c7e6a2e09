import { LICENSE_STATUSES } from '@ninety/procedure';
import { describe, expect, it } from 'vitest';
import { MAY_BE_ACKNOWLEDGED, MAY_BE_SHIPPED, mayChangeStanding } from './license-standing.js';

describe('the standing of a license', () => {
  it('is suspended, reinstated and revoked, and a revocation is for good', () => {
    expect(mayChangeStanding('suspend', 'active', 'active')).toBe(true);
    expect(mayChangeStanding('suspend', 'suspended', 'suspended')).toBe(false);
    expect(mayChangeStanding('reinstate', 'suspended', 'suspended')).toBe(true);
    expect(mayChangeStanding('reinstate', 'revoked', 'revoked')).toBe(false);
    expect(mayChangeStanding('revoke', 'suspended', 'suspended')).toBe(true);
    expect(mayChangeStanding('revoke', 'active', 'exhausted')).toBe(true);
  });
  it('changes no more once it expired', () => {
    expect(mayChangeStanding('revoke', 'active', 'expired')).toBe(false);
  });
  it('says what may be done under it', () => {
    const shipped = LICENSE_STATUSES.filter((status) => MAY_BE_SHIPPED[status]);
    const acknowledged = LICENSE_STATUSES.filter((status) => MAY_BE_ACKNOWLEDGED[status]);
    expect(shipped).toEqual(['active', 'exhausted']);
    expect(acknowledged).toEqual(['active', 'suspended', 'exhausted']);
  });
});
