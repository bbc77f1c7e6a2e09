import { problemTypes } from '@ninety/platform';

/** The kinds of problems of this feature. */
export const ORDER_PROBLEMS = problemTypes({
  'order-not-released': {
    status: 409,
    title: 'Order line not released',
    meaning:
      'Asked at the moment of goods issue, the line is held or blocked; `reasons` says why. Nothing was recorded.',
  },
  'order-not-open': {
    status: 409,
    title: 'Order line not open',
    meaning: 'All of the line went out already, or it was freed: ask anew.',
  },
});
