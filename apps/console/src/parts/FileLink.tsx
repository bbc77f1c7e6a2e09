import { given } from '../api.js';
import { useMe } from '../session/session.js';
import { words } from '../words/index.js';

interface Props {
  /** Where the list or the report is, with the filters that are shown. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string | undefined>>;
  readonly format: 'csv' | 'xlsx' | 'pdf';
  /** Whether it is of the legal entity that was chosen, of somebody of several. */
  readonly isOfEntity?: boolean;
  readonly className?: string;
}

const TEXTS = { csv: words.parts.csv, xlsx: words.parts.xlsx, pdf: words.parts.pdf };

/** Saves a list or a report as the service writes it, whole, whatever of it is shown. */
export function FileLink({
  path,
  query = {},
  format,
  isOfEntity = false,
  className = 'button button-plain',
}: Props) {
  const { supplierId } = useMe();
  const asked = new URLSearchParams({
    ...given({ supplierId: isOfEntity ? (supplierId ?? undefined) : undefined }),
    ...given(query),
    format,
  });
  return (
    <a className={`${className} no-print`} href={`${path}?${asked.toString()}`} download>
      {TEXTS[format]}
    </a>
  );
}
