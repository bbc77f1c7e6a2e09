import { describe, expect, it } from 'vitest';
import { Text, WholeNumber } from './http/fields.js';
import { Problem } from './http/problem.js';
import { validate } from './http/validation.js';
import { catalogue, Sentence } from './sentences.js';

const say = catalogue({
  spec_left: '{left} {unit} are left, not {asked}',
  spec_closed: 'It is closed.',
  spec_named: 'It is {whom}.',
});

class CrateDto {
  @WholeNumber({ min: 1, max: 9 })
  count: number;

  @Text({ max: 5, citation: 'Coral Code 7' })
  mark: string;
}

describe('a sentence', () => {
  it('is a code, its parameters and the text that the words make of them', () => {
    const sentence = say('spec_left', { left: 3, unit: 'kg', asked: '7' });
    expect({ ...sentence }).toEqual({
      code: 'spec_left',
      params: { left: 3, unit: 'kg', asked: '7' },
      text: '3 kg are left, not 7',
    });
    expect(say('spec_closed').as('why')).toEqual({ why: 'It is closed.', code: 'spec_closed', params: {} });
  });

  it('says a parameter as it is, whatever stands in it', () => {
    const { text } = say('spec_left', { left: '{unit}', unit: '$&', asked: '{__proto__}' });
    expect(text).toBe('{unit} $& are left, not {__proto__}');
  });

  it('ends once, also behind a name that ends in a full stop', () => {
    const named = (whom: string) => say('spec_named', { whom }).text;
    expect([named('Larkspur, Inc.'), named('Larkspur')]).toEqual(['It is Larkspur, Inc.', 'It is Larkspur.']);
  });

  it('is made legible in its parameters too', () => {
    const shout = say('spec_left', { left: 1, unit: 'kg', asked: 'x' }).map((text) => text.toUpperCase());
    expect(shout).toMatchObject({
      params: { left: 1, unit: 'KG', asked: 'X' },
      text: '1 KG ARE LEFT, NOT X',
    });
  });

  it('has a code that no other has', () => {
    expect(() => catalogue({ spec_closed: 'It is shut.' })).toThrow(
      'two sentences have the code spec_closed',
    );
  });

  it('is no literal, and lacks no parameter, to the compiler', () => {
    // @ts-expect-error a text that was put together elsewhere
    const made: Sentence = { code: 'spec_closed', params: {}, text: 'It is closed.' };
    // @ts-expect-error `unit` and `asked` are missing
    const short = say('spec_left', { left: 1 });
    expect([made.code, short.code]).toEqual(['spec_closed', 'spec_left']);
  });
});

describe('a problem', () => {
  it('says what is wrong with each field by code and parameters, beside the text', () => {
    const refused = (): unknown => {
      try {
        return validate(CrateDto, { count: 12, mark: '', more: 1 }, '');
      } catch (error) {
        return error instanceof Problem ? error.body() : error;
      }
    };
    expect(refused()).toMatchObject({
      status: 422,
      detail: '/more: is not a known field (and 2 more)',
      code: 'several_fields_at_fault',
      params: { where: '/more', what: 'is not a known field', more: 2 },
      errors: [
        { pointer: '/more', detail: 'is not a known field', code: 'field_unknown', params: {} },
        {
          pointer: '/count',
          detail: 'must be a whole number from 1 to 9',
          code: 'field_whole_number',
          params: { min: 1, max: 9 },
        },
        {
          pointer: '/mark',
          detail:
            'must be a text of 1 to 5 characters that is not blank, without controls of writing direction',
          code: 'field_line',
          params: { max: 5 },
          citation: 'Coral Code 7',
        },
      ],
    });
  });
});
