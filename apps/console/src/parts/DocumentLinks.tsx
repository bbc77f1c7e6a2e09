interface Props {
  /** The address of what they are documents of, such as `/v1/licenses/{id}`. */
  readonly of: string;
  readonly documents: readonly { readonly id: string; readonly fileName: string }[];
  readonly className: string;
}

/** Documents, each to be saved under its name. */
export function DocumentLinks({ of, documents, className }: Props) {
  return (
    <ul className={className}>
      {documents.map(({ id, fileName }) => (
        <li key={id}>
          <a href={`${of}/attachments/${id}/content`} download={fileName}>
            {fileName}
          </a>
        </li>
      ))}
    </ul>
  );
}
