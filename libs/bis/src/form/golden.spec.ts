import { describe, expect, it } from 'vitest';
import { goldenForms, saidOf, writeExpected } from '../../../../test/support/golden-forms.js';
import { askedForm } from './asked-form.js';
import { BLOCK_RULES } from './blocks.js';

const GOLDEN = goldenForms();

if (process.env.WRITE_GOLDEN) {
  for (const { file, form } of GOLDEN) writeExpected(file, saidOf(askedForm(form)));
}

describe('a golden application', () => {
  it.each(GOLDEN.map((one) => [one.name, one] as const))('%s', (_, { form, expected }) => {
    expect(saidOf(askedForm(form))).toEqual(expected);
  });

  it('stands for each block, with something in it and without', () => {
    const asked = GOLDEN.map(({ form }) => askedForm(form));
    const empty = BLOCK_RULES.flatMap(({ block, isHeading }) => {
      const entries = asked.map(
        ({ blocks }) => blocks.find((one) => one.block === block)?.entries.length ?? 0,
      );
      return !isHeading && block !== '8' && !entries.some((count) => count > 0) ? [block] : [];
    });
    expect(empty).toEqual([]);
  });
});
