/** What happened between two instants of this machine's clock, in milliseconds. */
export interface Span {
  readonly name: string;
  readonly from: number;
  readonly until: number;
}

const ID = /[0-9a-f]{8}-[0-9a-f]{4}-([0-9a-f])[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const INSTANT = /20(?:2[6-9]|[3-9]\d)-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|\+00:00)/g;
const HASH = /\b[0-9a-f]{64}\b/g;
const CURSOR = /"nextCursor":"([\w-]+)"/g;
const JWS = /\beyJ[\w-]+\.[\w-]+\.[\w-]+/g;
const MILLISECONDS = /"durationMs": ?\d+/g;
const PORT = /\b127\.0\.0\.1:\d+/g;
/** A public key and its thumbprint. */
const KEY = /"(x|kid)":( ?)"[\w-]{43}"/g;
/** When a PDF was made, and the id that its maker drew. */
const PDF_MADE = /\(D:\d{14}Z\)|\/ID \[[^\]]*\]/g;
/** The digest of an answer, which is compared itself. */
const DIGEST = /(etag: "\d+-)[\w-]{16}"/g;
/** How long deliveries took, and how many digits an instant of a row has, make their files longer or shorter. */
const SIZE_BY_TIME = /("path": "(?:deliveries|record)\.json",\s+"sha256": "\w+",\s+"size": )\d+/g;

/**
 * Makes two runs of one history comparable byte for byte. Only what is drawn at random is replaced, and what follows from
 * it: ids, hashes and signatures by the order in which they first appear, instants by the step in which they lie. Ids tell
 * their millisecond (UUIDv7), so theirs stands beside them. An instant within no step stays as it is: it differs.
 */
export class Mask {
  private readonly ids = new Map<string, number>();
  private readonly hashes = new Map<string, number>();

  constructor(private readonly spans: readonly Span[]) {}

  text(text: string): string {
    return text
      .replace(CURSOR, (_, cursor: string) => `"nextCursor":${Buffer.from(cursor, 'base64url').toString()}`)
      .replace(JWS, 'signature')
      .replace(DIGEST, '$1digest"')
      .replace(PORT, '127.0.0.1:port')
      .replace(KEY, '"$1":$2"key"')
      .replace(PDF_MADE, 'made')
      .replace(MILLISECONDS, '"durationMs":"some"')
      .replace(SIZE_BY_TIME, '$1some')
      .replace(HASH, (hash) => `hash ${numberOf(this.hashes, hash)}`)
      .replace(ID, (id: string, version: string) => this.id(id, version))
      .replace(INSTANT, (instant) => this.stepOf(Date.parse(instant)) ?? instant);
  }

  private id(id: string, version: string): string {
    const name = `id ${numberOf(this.ids, id)}`;
    if (version !== '7') return name;
    const made = parseInt(id.replaceAll('-', '').slice(0, 12), 16);
    return `${name} of ${made === 0 ? 'no time' : (this.stepOf(made) ?? new Date(made).toISOString())}`;
  }

  private stepOf(at: number): string | null {
    return this.spans.find(({ from, until }) => at >= from && at <= until)?.name ?? null;
  }
}

function numberOf(known: Map<string, number>, value: string): number {
  const number = known.get(value) ?? known.size + 1;
  known.set(value, number);
  return number;
}
