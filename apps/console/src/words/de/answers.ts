import type { Words } from '../english.js';

export const answers: Words['answers'] = {
  answer: (number) => `Antwort auf Frage ${number}`,
  question: (number) => `Frage ${number}`,
  attach: (number) => `Der Antwort ${number} eine Datei beifügen`,
  attached: (files) => `Beigefügt: ${files}`,
  sending: (name, percent) => `${name} wird gesendet: ${percent} %`,
  remove: (name) => `${name} weglassen`,
};
