/** The License Exceptions of part 740 by their symbols, in the order of their sections. 15 CFR 740.3 ff.. */
export const LICENSE_EXCEPTIONS: readonly string[] =
  'LVS GBS SPP TSR APP NAC ACA TMP RPL GOV GFT TSU BAG AVS APR ENC AGR CCD STA SCP ACE MED IEC HBM RFF AIA ACM LPP'.split(
    ' ',
  );
