import type { FeedEntryResponseDto } from './audit.contract.js';

/** An entry as a line of JSON. */
export function jsonLine(entry: FeedEntryResponseDto): string {
  return `${JSON.stringify(entry)}\n`;
}

/** What acts on who may do what, and on the record itself: worth a second look. */
const OF_ACCESS = /^(access|api_key|break_glass|principal|record|session|settings|webhook_networks)\./;
/** Of 0 to 10: low, and medium. */
const SEVERITY = { of_access: 5, other: 3 } as const;
/** So long a value of `cs1` to `cs6` may be. */
const LONGEST_CUSTOM = 4_000;

/**
 * An entry in ArcSight's Common Event Format, version 0, without the head of a syslog message: what no key of the format's
 * dictionary means stands in custom strings, each with its label. Details that are longer than such a string may be are cut, which `…` says.
 */
export function cefLine(entry: FeedEntryResponseDto): string {
  const { sequence, at, principalId, action, resource, requestId, details, hash, cursor } = entry;
  const severity = OF_ACCESS.test(action) ? SEVERITY.of_access : SEVERITY.other;
  const header = ['CEF:0', 'Ninety', 'Ninety', '1', action, action.replace(/[._]/g, ' '), severity];
  const extension = [
    ['rt', String(Date.parse(at))],
    ['externalId', String(sequence)],
    ['suid', principalId ?? 'service'],
    ['act', action],
    ...customs({ resource, requestId, details: JSON.stringify(details), hash, cursor }),
  ];
  const pairs = extension.map(([key, value = '']) => `${key}=${inExtension(value)}`);
  return `${header.map((part) => inHeader(String(part))).join('|')}|${pairs.join(' ')}\n`;
}

/** Values that are there, each with its label. */
function customs(values: Readonly<Record<string, string | null>>): string[][] {
  return Object.entries(values).flatMap(([label, value], place) =>
    value === null
      ? []
      : [
          [`cs${place + 1}Label`, label],
          [`cs${place + 1}`, cut(value)],
        ],
  );
}

function cut(value: string): string {
  return value.length <= LONGEST_CUSTOM ? value : `${value.slice(0, LONGEST_CUSTOM - 1)}…`;
}

/** Backslashes and bars are escaped, and a line has no end within. */
function inHeader(text: string): string {
  return text.replace(/[\\|]/g, '\\$&').replace(/[\r\n]+/g, ' ');
}

/** Backslashes and equals signs are escaped, and ends of lines written as letters. */
function inExtension(text: string): string {
  return text.replace(/[\\=]/g, '\\$&').replace(/\r/g, '\\r').replace(/\n/g, '\\n');
}
