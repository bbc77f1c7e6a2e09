/**
 * Who uses an installation. `company`: one that files with an authority elsewhere, and records what it hears. `agency`: the
 * office that decides, for which the whole procedure takes place inside.
 */
export const POSTURES = ['company', 'agency'] as const;
export type Posture = (typeof POSTURES)[number];
