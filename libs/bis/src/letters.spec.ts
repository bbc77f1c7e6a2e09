import { parseDay } from '@ninety/procedure';
import { describe, expect, it } from 'vitest';
import { responseAndAppeal } from './letters.js';

describe('a notice of intent to deny', () => {
  it('says until when it may be answered, and when the denial becomes final', () => {
    const text = responseAndAppeal(parseDay('2026-03-02') ?? NaN);
    // 2 March + 20 = 22 March; + 45 = 16 April
    expect(text).toContain('within 20 days of this notice, until 2026-03-22.');
    expect(text).toContain('by the 45th day, 2026-04-16, the denial becomes final');
  });
});
