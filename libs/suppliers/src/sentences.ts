import { catalogue } from '@ninety/platform';

/** What is said of the fields of suppliers and products. */
export const say = catalogue({
  email: 'must be an e-mail address',
  eccn: 'must be an ECCN such as 5A991 or 3A001.a, or EAR99',
  threshold_or_null: "must be a number from {least} to {most}, or null for the matcher's own",
});
