/** Texts of what somebody else did while one wrote. */
export const meanwhile = {
  changed: 'Somebody changed this while you wrote. What you wrote is kept.',
  goOn: 'Go on with what I wrote',
  event: (day: string, what: string, by: string) => [day, what, by].filter(Boolean).join(', '),
  field: (name: string) => `They changed: ${name}.`,
  from: (name: string, before: string, after: string) => `${name}: ${before} → ${after}`,
  nothing: 'nothing',
  clash: (name: string) => `You both changed: ${name}. Yours is in the form; look before you save.`,
} as const;
