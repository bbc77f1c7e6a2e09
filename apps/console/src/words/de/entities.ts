import type { Words } from '../english.js';

export const entities: Words['entities'] = {
  label: 'Gesellschaft',
  all: 'Alle Ihre Gesellschaften',
  ofOne: 'Dies gilt jeweils für eine Gesellschaft: Wählen Sie oben eine aus.',
  asked: 'Für welche Gesellschaft?',
  again:
    'Sie gehören zu mehreren. Wählen Sie, für welche dies gilt, und senden Sie es dann noch einmal: Was Sie geschrieben haben, steht noch da.',
};
