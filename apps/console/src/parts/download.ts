/** Gives the reader a file that the page made. */
export function download(name: string, content: BlobPart, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1_000);
}

/** Gives the reader a drawing as PNG. */
export function downloadImage(name: string, canvas: HTMLCanvasElement): void {
  canvas.toBlob((blob) => {
    if (blob) download(name, blob, 'image/png');
  });
}

/** As the service guards its own: a semicolon or a line break begins a cell too, where a spreadsheet separates cells by semicolons. */
const BEFORE_FORMULA = /^(?=[=+\-@\t\r\n＝＋－＠])|(?<=[;\r\n])(?=[=+\-@＝＋－＠])/g;

/** A table as CSV (RFC 4180); a text that a spreadsheet would run is quoted with an apostrophe. */
export function csvOf(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => {
    const safe = text.replaceAll(BEFORE_FORMULA, "'");
    return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return [header, ...rows].map((row) => row.map(cell).join(',')).join('\r\n') + '\r\n';
}
