import type { Agency, ProcedureEvent } from '@ninety/procedure';

/** A condition of a license, with the agencies that asked for it: it is removed only with their consent. 15 CFR 750.7(d), 750.3(a). */
interface AskedCondition {
  readonly text: string;
  readonly agencies?: readonly Agency[];
}

/** The conditions with the agencies whose positions asked for them in the same words. 15 CFR 750.4(e), 750.7(d). */
export function conditionsOf(texts: readonly string[], events: readonly ProcedureEvent[]): AskedCondition[] {
  const asked = events.flatMap((event) =>
    event.type === 'position' && event.recommendation === 'approve_with_conditions'
      ? event.conditions.map((text) => ({ agency: event.agency, text: plain(text) }))
      : [],
  );
  return texts.map((text) => {
    const agencies = asked.filter((one) => one.text === plain(text)).map(({ agency }) => agency);
    return agencies.length > 0 ? { text, agencies } : { text };
  });
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').replace(/[.;]$/, '').trim();
}
