/** Why something is not allowed, with the rule that says so where there is one. */
export interface Refusal {
  readonly why: string;
  readonly citation: string | null;
}

export function refuse(why: string, citation: string | null = null): Refusal {
  return { why, citation };
}
