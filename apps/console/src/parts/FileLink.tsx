import { given } from '../api.js';
import { words } from '../words/index.js';

interface Props {
  /** Where the list or the report is, with the filters that are shown. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string | undefined>>;
  readonly format: 'csv' | 'xlsx';
  readonly className?: string;
}

const TEXTS = { csv: words.parts.csv, xlsx: words.parts.xlsx };

/** Saves a list or a report as the service writes it, whole, whatever of it is shown. */
export function FileLink({ path, query = {}, format, className = 'button button-plain' }: Props) {
  const asked = new URLSearchParams({ ...given(query), format });
  return (
    <a className={`${className} no-print`} href={`${path}?${asked.toString()}`} download>
      {TEXTS[format]}
    </a>
  );
}
