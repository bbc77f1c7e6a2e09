import { problemTypes } from '@ninety/platform';

/** The kinds of problems of a company's side of a benchmark. */
export const BENCHMARK_PROBLEMS = problemTypes({
  'benchmark-hub-known': {
    status: 409,
    title: 'Hub known already',
    meaning: 'This installation takes part at this hub by this id already.',
  },
  'benchmark-preview-changed': {
    status: 409,
    title: 'Preview changed',
    meaning:
      'What would leave is not what was looked at any more: read the preview again, and sign that. Nothing was signed.',
  },
  'benchmark-sending-off': {
    status: 409,
    title: 'Sending is off',
    meaning:
      'This service sends no contributions itself (BENCHMARK_SENDING): carry the file to the hub yourself.',
  },
});
