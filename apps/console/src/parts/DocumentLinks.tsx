import { DocumentTerm } from './DocumentTerm.js';

interface Props {
  /** The address of what they are documents of, such as `/v1/licenses/{id}`. */
  readonly of: string;
  readonly documents: readonly {
    readonly id: string;
    readonly fileName: string;
    readonly validUntil?: string;
    readonly replacedBy?: string;
  }[];
  readonly className: string;
  /** The present day, by which those that run out are shown; left out: they are not. */
  readonly today?: string;
}

/** Documents, each to be saved under its name. */
export function DocumentLinks({ of, documents, className, today }: Props) {
  return (
    <ul className={className}>
      {documents.map((one) => (
        <li key={one.id}>
          <a href={`${of}/attachments/${one.id}/content`} download={one.fileName}>
            {one.fileName}
          </a>
          {today !== undefined && <DocumentTerm document={one} today={today} />}
        </li>
      ))}
    </ul>
  );
}
