import { describe, expect, it } from 'vitest';
import { composedLetter } from './composing.js';

const MAIL = { id: '00000000-0000-4000-8000-000000000000', createdAt: new Date('2026-09-30T12:00:00Z') };
const FROM = { name: 'Ninety', address: 'ninety@ninety.example' };

describe('a letter as a mail', () => {
  it('has one line a header, whatever its names and its subject say, and is of a person', async () => {
    const hostile = 'Pat\r\nBcc: everybody@evil.example';
    const bytes = await composedLetter(
      MAIL,
      {
        to: { name: hostile, address: 'office@office.example' },
        replyTo: { name: hostile, address: 'dana@orchard.example' },
        subject: `Status?\r\nBcc: everybody@evil.example\u2028Cc: a@evil.example`,
        text: 'Dear officer,\n\n.\nWhere is it?',
      },
      FROM,
    );
    const [head = '', body = ''] = bytes.toString().split('\r\n\r\n', 2);
    expect(head).not.toMatch(/^(bcc|cc):/im);
    expect(head).toMatch(/^To: .*<office@office\.example>$/m);
    expect(head).toMatch(/^Reply-To: .*<dana@orchard\.example>$/m);
    expect(head).not.toMatch(/List-Unsubscribe|Auto-Submitted/);
    expect(body).toContain('Dear officer,');
  });
});
