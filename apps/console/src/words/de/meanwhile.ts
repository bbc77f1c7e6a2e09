import type { Words } from '../english.js';

export const meanwhile: Words['meanwhile'] = {
  changed: 'Jemand hat dies geändert, während Sie schrieben. Was Sie geschrieben haben, ist noch da.',
  goOn: 'Mit dem weitermachen, was ich geschrieben habe',
  event: (day, what, by) => [day, what, by].filter(Boolean).join(', '),
  field: (name) => `Dort geändert: ${name}.`,
  from: (name, before, after) => `${name}: ${before} → ${after}`,
  nothing: 'nichts',
  clash: (name) =>
    `Beide haben geändert: ${name}. Das Ihre steht im Formular; sehen Sie nach, bevor Sie speichern.`,
};
