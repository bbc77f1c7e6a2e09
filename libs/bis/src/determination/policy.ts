import type { Law, PolicyStatus } from './law.js';

/** The recorded difference of text and enforcement that a paragraph falls under on a day; null: none. docs/decisions/0044 */
export function policyOf({ policies }: Law, on: string, paragraph: string): PolicyStatus | null {
  const found = policies.find(
    ({ cites, from, until }) =>
      from <= on && (until === null || on <= until) && cites.some((cited) => isUnder(paragraph, cited)),
  );
  return found ?? null;
}

/** Of '742.6(a)(13)', '742.6(a)' holds and '742.6(a)(1)' does not. */
function isUnder(paragraph: string, cited: string): boolean {
  return paragraph === cited || paragraph.startsWith(`${cited}(`);
}
