import { describe, expect, it } from 'vitest';
import { addressIn } from './addresses.js';

const DENIED = true;
const OTHER = false;

describe('an address that ends in two letters and a postal code', () => {
  it.each<[string, boolean, string | null]>([
    ['12 St, Tehran, IR 15875', DENIED, 'IR'],
    ['Calle 1, Madrid, ES, 28001', DENIED, 'ES'],
    ['Calle 1, Madrid, ES, 28001', OTHER, 'ES'],
    ['1 Road, Baghdad, IQ 10011', DENIED, 'IQ'],
    ['1 Road, Somewhere, QQ 10011', DENIED, null],
    ['2 Main Street, Phoenix, AZ, 85043', DENIED, 'US'],
    ['2 Main Street, San Juan, PR 00901', DENIED, 'US'],
    ['Unit 1, APO, AE 09012', DENIED, 'US'],
    ['Unit 1, FPO, AP 96201-1234', OTHER, 'US'],
    ['P.O. Box 1, Dubai, AE 12345', DENIED, 'AE'],
    ['1 Road, Kelsterbach, Germany, DE 65451', DENIED, 'DE'],
    ['1 Road, Bogota, CO 110111', DENIED, 'CO'],
    ['1 Main St, Wilmington, DE 19801', OTHER, 'US'],
    ['Atlanta, GA 30301', OTHER, 'US'],
    ['San Diego, CA 92101', OTHER, 'US'],
    ['San Diego, CA 92101-1234', OTHER, 'US'],
    ['San Diego, CA 921011234', OTHER, 'US'],
    ['San Diego CA 92101', OTHER, 'US'],
    ['Chicago, IL 60601', OTHER, 'US'],
    ['Washington, D.C. 20001', OTHER, 'US'],
    ['Houston, TX 77001', OTHER, 'US'],
    ['Jamaica, NY 11432', OTHER, 'US'],
    ['1 Main St, Wilmington, DE 19801, US', OTHER, 'US'],
    // Postal codes of other countries than the state of the same letters.
    ['1 Road, Kelsterbach, DE 65451', OTHER, 'DE'],
    ['1 Road, Jakarta, ID 10210', OTHER, 'ID'],
    ['1 Road, Jakarta, ID 10210', DENIED, null],
    ['1 Road, Casablanca, MA 20250', OTHER, 'MA'],
    // Both the state and the country have such codes.
    ['1 Road, Petah Tikva, IL 60999', OTHER, null],
    ['1 Road, Tehran, Iran, CA 92101', OTHER, null],
    ['1 Road, Milano, MI 20121', OTHER, null],
  ])('%s (may end in a state: %s) is in %s', (text, mayEndInState, country) => {
    expect(addressIn(text, mayEndInState).country).toBe(country);
  });

  it('keeps its state and its postal code apart', () => {
    expect(addressIn('1 Main St, Wilmington, DE 19801', OTHER)).toEqual({
      lines: ['1 Main St, Wilmington'],
      region: 'DE',
      postalCode: '19801',
      country: 'US',
    });
    expect(addressIn('Calle 1, Madrid, ES, 28001', DENIED)).toEqual({
      lines: ['Calle 1, Madrid'],
      postalCode: '28001',
      country: 'ES',
    });
  });
});

describe('an address that ends in the name of a state', () => {
  it.each<[string, boolean, string | null]>([
    ['1 Rd, Atlanta, Georgia 30301', DENIED, 'US'],
    ['1 Rd, Atlanta, Georgia 30301', OTHER, 'US'],
    ['1 Rd, Atlanta Georgia, 30301', OTHER, 'US'],
    ['1 Rd, Santa Fe, New Mexico 87501', OTHER, 'US'],
    ['1 Rd, Atlanta, Georgia', DENIED, null],
    ['1 Rd, Atlanta, Georgia', OTHER, null],
    ['1 Rd, Tbilisi, Georgia', DENIED, null],
    ['1 Rd, Tbilisi, Georgia', OTHER, 'GE'],
    ['1 Rd, Tbilisi, Georgia 0105', DENIED, 'GE'],
    ['1 Rd, Houston, Texas', OTHER, null],
  ])('%s (may end in a state: %s) is in %s', (text, mayEndInState, country) => {
    expect(addressIn(text, mayEndInState).country).toBe(country);
  });
});

describe('an address that ends in two letters', () => {
  it.each<[string, boolean, string | null]>([
    ['1 Main Street, San Diego, CA', DENIED, null],
    ['1 Main Street, San Diego, CA', OTHER, null],
    ['Suite 6 Chicago, IL', OTHER, null],
    ['Binyamina, IL', OTHER, 'IL'],
    ['150 Rue Chouinard, Montreal, QC H8N 2Z6, CA', OTHER, 'CA'],
    ['818 rue Sherbrooke East, Montreal, Quebec, Canada, CA', DENIED, 'CA'],
    ['P.O. Box 28360, Dubai, AE', DENIED, 'AE'],
    ['1 Street, San Juan, PR', DENIED, 'PR'],
    ['42929 Wermelskirchen, DE', OTHER, 'DE'],
    ['Houston, TX', OTHER, null],
  ])('%s (may end in a state: %s) is in %s', (text, mayEndInState, country) => {
    expect(addressIn(text, mayEndInState).country).toBe(country);
  });
});
