import { simpleParser } from 'mailparser';
import { dayOfHeader } from './dates.js';
import { textOfHtml } from './plain-text.js';
import type { TextOfHtml } from './plain-text.js';
import { addressed } from './opened.js';
import type { Opened } from './opened.js';

const NO_HTML: TextOfHtml = { text: '', left: null };
const LONGEST_LINE = 1_000;

/** Opens a message of RFC 5322. @throws Error for what is none, or has more than 1,000 parts */
export async function openEml(bytes: Buffer): Promise<Opened> {
  const mail = await simpleParser(bytes, {
    skipHtmlToText: true,
    skipImageLinks: true,
    skipTextToHtml: true,
    skipTextLinks: true,
  });
  const dateLine = mail.headerLines.find(({ key }) => key === 'date')?.line ?? '';
  const sender = mail.from?.value[0];
  const html = typeof mail.html === 'string' ? textOfHtml(mail.html) : NO_HTML;
  return {
    subject: mail.subject ?? null,
    from: sender ? addressed(sender.name, sender.address ?? null) : null,
    sentOn: dayOfHeader(dateLine.slice(0, LONGEST_LINE)),
    messageId: mail.messageId ?? null,
    // What people see of a message that says itself twice is the HTML.
    body: html.text === '' ? (mail.text ?? '') : html.text,
    left: html.left,
    within: mail.attachments.map(({ filename, content }, place) => ({
      name: filename ?? `part ${place + 1}`,
      bytes: content,
    })),
  };
}
