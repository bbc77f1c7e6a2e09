import { citationOfBlock, ECCN_PATTERN } from '@ninety/bis';
import { Checked, Country, Decimal, isText, Text, Texts } from '@ninety/platform';
import { say } from './sentences.js';
import { generally } from '@ninety/platform';

/** A postal address. */
export class AddressDto {
  @Texts({ elements: 5, max: 200, example: ['Huawei Base, Bantian'] })
  lines: string[];

  @Text({ optional: true, max: 100, example: 'Shenzhen' })
  city?: string | null;

  @Text({ optional: true, max: 100 })
  region?: string | null;

  @Text({ optional: true, max: 20 })
  postalCode?: string | null;

  @Country()
  country: string;

  @Text({
    optional: true,
    max: 40,
    example: '+84 28 5555 0100',
    description: 'of whoever is there; a facsimile number ends in F',
  })
  telephone?: string | null;
}

/** Whom to ask. */
export class ContactDto {
  @Text({ max: 200, example: 'Dana Lee', citation: citationOfBlock('Block 1') })
  name: string;

  @Checked(say('email'), (value) => isText(value) && value.length <= 254 && /^[^\s@]+@[^\s@]+$/.test(value), {
    api: { type: String, format: 'email' },
    optional: true,
    example: 'exports@supplier.example',
  })
  email?: string | null;

  @Text({ optional: true, max: 40, example: '+1 408 555 0100', citation: citationOfBlock('Block 2') })
  phone?: string | null;
}

/** An amount of money: a decimal string and a currency of ISO 4217. */
export class MoneyDto {
  @Decimal({ scale: 4, example: '12.50' })
  amount: string;

  @Text({
    max: 3,
    pattern: /^[A-Z]{3}$/,
    patternHint: generally('field_currency'),
    example: 'USD',
  })
  currency: string;
}

/** An Export Control Classification Number with its paragraphs, or EAR99. */
export function Eccn(citation?: string, options: { optional?: boolean; description?: string } = {}) {
  return Text({
    ...options,
    max: 30,
    pattern: ECCN_PATTERN,
    patternHint: say('eccn'),
    example: '5A991',
    ...(citation ? { citation } : {}),
  });
}
