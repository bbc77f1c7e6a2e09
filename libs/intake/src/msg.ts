import msgreader from '@kenjiuno/msgreader';
import type { FieldsData } from '@kenjiuno/msgreader';
import { dayOfHeader, dayOfInstant } from './dates.js';
import { addressed } from './opened.js';
import type { FileWithin, Opened } from './opened.js';
import { textOfHtml } from './plain-text.js';

// It is CommonJS: what it exports by default is a member.
const { default: MsgReader } = msgreader;

/** Opens a message of Outlook. @throws Error for what is none */
export function openMsg(bytes: Uint8Array): Opened {
  const reader = new MsgReader(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const fields = reader.getFileData();
  if (fields.error !== undefined || fields.dataType !== 'msg') throw new Error('it is no message of Outlook');
  const dateLine = /^date:.*$/im.exec(fields.headers ?? '')?.[0] ?? '';
  const told = fields.clientSubmitTime ?? fields.messageDeliveryTime ?? '';
  return {
    subject: fields.subject ?? null,
    from: addressed(fields.senderName ?? null, fields.senderSmtpAddress ?? smtpOnly(fields.senderEmail)),
    sentOn: dayOfHeader(dateLine) ?? dayOfInstant(told),
    messageId: fields.messageId ?? null,
    ...bodyOf(fields),
    within: (fields.attachments ?? []).flatMap((one) => fileOf(reader, one)),
  };
}

function bodyOf({ html, bodyHtml, body }: FieldsData): Pick<Opened, 'body' | 'left'> {
  const shown = html ? new TextDecoder().decode(html) : (bodyHtml ?? '');
  const { text, left } = textOfHtml(shown);
  return { body: text === '' ? (body ?? '') : text, left };
}

/** An address inside an organization is none that anybody else knows. */
function smtpOnly(address: string | undefined): string | null {
  return address?.includes('@') ? address : null;
}

function fileOf(reader: InstanceType<typeof MsgReader>, attachment: FieldsData): FileWithin[] {
  const { fileName, content } = reader.getAttachment(attachment);
  return [{ name: fileName || 'attachment', bytes: content }];
}
