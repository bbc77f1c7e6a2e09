/** The same in German, by code. docs/how-to/translate.md */
export const GERMAN = {
  email: 'muss eine E-Mail-Adresse sein',
  eccn: 'muss eine ECCN sein, etwa 5A991 oder 3A001.a, oder EAR99',
  threshold_or_null: 'muss eine Zahl von {least} bis {most} sein, oder null für die des Abgleichs',
} as const;
