/** Texts of answers to what an authority asked. */
export const answers = {
  answer: (number: number) => `Answer to question ${number}`,
  question: (number: number) => `Question ${number}`,
  attach: (number: number) => `Attach a file to answer ${number}`,
  attached: (files: string) => `Attached: ${files}`,
  sending: (name: string, percent: number) => `Sending ${name}: ${percent} %`,
  remove: (name: string) => `Leave out ${name}`,
} as const;
