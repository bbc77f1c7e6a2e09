import { ConfigError } from './config-error.js';
import { isMailAddress } from './mail-address.js';
import { isInNetworks } from './networks.js';

/** The server that takes mails, and whom they are from. */
export interface MailSettings {
  readonly host: string;
  readonly port: number;
  /** Whether the connection begins with TLS. */
  readonly isTls: boolean;
  /** Whether the host is this machine: nothing between could listen. */
  readonly isHere: boolean;
  readonly login: { readonly user: string; readonly password: string } | null;
  readonly from: { readonly name: string; readonly address: string };
}

/** Of submission (RFC 6409), and of submission within TLS (RFC 8314). */
const PORTS = { 'smtp:': 587, 'smtps:': 465 } as const;
const PRESET_NAME = 'Ninety';

/** What SMTP_URL, MAIL_FROM and PUBLIC_URL say. */
interface Given {
  readonly url: string | undefined;
  readonly from: string | undefined;
  readonly publicUrl: string | undefined;
}

/** @throws ConfigError; null where no server is named */
export function mailSettings({ url, from, publicUrl }: Given): MailSettings | null {
  if (url === undefined && from !== undefined)
    throw new ConfigError('SMTP_URL', 'is required when MAIL_FROM is set');
  if (url === undefined) return null;
  const server = serverOf(url);
  if (from === undefined) throw new ConfigError('MAIL_FROM', 'is required when SMTP_URL is set');
  const sender = senderOf(from);
  if (publicUrl === undefined)
    throw new ConfigError('PUBLIC_URL', 'is required when SMTP_URL is set: links in mails lead there');
  return { ...server, from: sender };
}

/** The URL itself is not repeated: it has a password, and the line goes to a log. */
function serverOf(text: string): Omit<MailSettings, 'from'> {
  const wrong = new ConfigError(
    'SMTP_URL',
    'must be a URL like smtps://user:password@smtp.example.com or smtp://127.0.0.1:25, name and password percent-encoded',
  );
  if (!URL.canParse(text)) throw wrong;
  const { protocol, hostname, port, username, password, pathname, search, hash } = new URL(text);
  if (protocol !== 'smtp:' && protocol !== 'smtps:') throw wrong;
  if (hostname === '' || !['', '/'].includes(pathname) || search + hash !== '') throw wrong;
  const host = hostname.replace(/^\[(.*)\]$/, '$1');
  const isHere = host === 'localhost' || isInNetworks(host, ['127.0.0.0/8', '::1/128']);
  return {
    host,
    port: port === '' ? PORTS[protocol] : Number(port),
    isTls: protocol === 'smtps:',
    isHere,
    login: loginOf(username, password, wrong),
  };
}

function loginOf(username: string, password: string, wrong: ConfigError): MailSettings['login'] {
  if (username + password === '') return null;
  if (username === '' || password === '') throw wrong;
  try {
    return { user: decodeURIComponent(username), password: decodeURIComponent(password) };
  } catch {
    // It fails of nothing else than the text.
    throw wrong;
  }
}

function senderOf(text: string): MailSettings['from'] {
  const trimmed = text.trim();
  const named = /^([^<>\p{Cc}]*)<([^<>]+)>$/u.exec(trimmed);
  const address = named?.[2] ?? trimmed;
  if (!isMailAddress(address))
    throw new ConfigError(
      'MAIL_FROM',
      `must be an address such as ninety@example.com or Ninety <ninety@example.com>, not "${text}"`,
    );
  return { name: named?.[1]?.trim() || PRESET_NAME, address };
}
