/** Legal forms that end a name, with the signs before them. */
const FORM =
  /(?<![,\s])[,\s]+(?:co\.?,?\s?)?(?:ltd|limited|inc|llc|gmbh|jsc|corporation|corp|company|co|fze|plc|s\.?a|a\.?g|n\.?v|se|a\/s|ab|asa|oyj)\.?$/i;

/** The legal form that ends a name, as it is written and with what stands before it; empty where there is none. */
export function formOf(name: string): string {
  return FORM.exec(name)?.[0] ?? '';
}

/** A name without the legal form that ends it. */
export function withoutForm(name: string): string {
  return name.slice(0, name.length - formOf(name).length);
}
