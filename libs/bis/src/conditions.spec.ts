import type { ProcedureEvent } from '@ninety/procedure';
import { describe, expect, it } from 'vitest';
import { conditionsOf } from './conditions.js';

describe('the conditions of a license', () => {
  it('are those of the agencies that asked for them in the same words', () => {
    const position: ProcedureEvent = {
      type: 'position',
      on: 0,
      agency: 'Energy',
      recommendation: 'approve_with_conditions',
      conditions: ['No  resale.'],
    };
    expect(conditionsOf(['no resale', 'Reports each year'], [position])).toEqual([
      { text: 'no resale', agencies: ['Energy'] },
      { text: 'Reports each year' },
    ]);
  });
});
