/** A row of a table of the law; cells as XML. */
export type LawCells = readonly string[];

export interface LawSupplement {
  readonly number: number;
  readonly columns?: LawCells;
  readonly rows: readonly LawCells[];
  /** The texts of footnotes, from the first. */
  readonly footnotes?: readonly string[];
}

const ENTITY_LIST = [
  'Country',
  'Entity',
  'License requirement',
  'License review<br/>policy',
  '<strong>Federal Register</strong> citation\n',
];
const COLUMNS: Readonly<Record<number, LawCells>> = {
  4: ENTITY_LIST,
  6: ['Country', 'Listed person and address', '<strong>Federal Register</strong> citation\n'],
  7: ['Country', 'Entity', '<strong class="minor-caps">Federal Register</strong> citation\n'],
};
const FOOTNOTES = [1, 2, 3, 4, 5].map((figure) => `The text of footnote ${figure}.`);

/** Part 744 as the eCFR publishes it in XML, with the tables of some supplements. */
export function lawFile(supplements: readonly LawSupplement[], part = '744'): string {
  const appendices = supplements.map(({ number, columns = COLUMNS[number] ?? [], rows, footnotes }) => {
    const notes = (footnotes ?? (number === 4 ? FOOTNOTES : [])).map(
      (text, index) => `<TR><TD colspan="5"><sup>${index + 1}</sup> ${text}\n</TD></TR>`,
    );
    const foot = notes.length === 0 ? '' : `<TFOOT>${notes.join('')}</TFOOT>`;
    return `<DIV9 N="Supplement No. ${number} to Part ${part}" TYPE="APPENDIX">
<HEAD>Supplement No. ${number} to Part ${part}&#x2014;A list
</HEAD>
<P>This supplement lists certain entities.</P>
<DIV width="100%"><DIV class="gpotbl_div">
<TABLE border="1" width="100%">
<THEAD>
<TR>
${columns.map((name) => `<TH class="center">${name}</TH>`).join('\n')}
</TR>
</THEAD>
<TBODY>
${rows.map((row) => `<TR>\n${row.map((cell) => `<TD class="left">${cell}</TD>`).join('\n')}\n</TR>`).join('\n')}
</TBODY>${foot}</TABLE>
</DIV></DIV>
<CITA TYPE="N">[63 FR 64325, Nov. 19, 1998]
</CITA>
</DIV9>`;
  });
  return `<?xml version="1.0"?>
<DIV5 N="${part}" TYPE="PART" VOLUME="2">
<HEAD>PART ${part}&#x2014;CONTROL POLICY
</HEAD>
<DIV8 N="${part}.1" TYPE="SECTION"><HEAD>&#xA7; ${part}.1 General provisions.</HEAD><P>(a) See <I>part 734</I>.</P></DIV8>
${appendices.join('\n')}
</DIV5>
`;
}

const REQUIREMENT = 'For all items subject to the EAR. (See &#xA7; 744.11 of the EAR)';
const NOTICE = '84 FR 22961, 5/21/19.\n';

/** A row of the Entity List; a country that is left out is carried down. */
export function listed(
  entity: string,
  {
    country = ' ',
    requirement = REQUIREMENT,
    policy = 'Presumption of denial',
    notice = NOTICE,
  }: { country?: string; requirement?: string; policy?: string; notice?: string } = {},
): LawCells {
  return [country, entity, requirement, policy, notice];
}

/** The Entity List alone. */
export function entityListLaw(rows: readonly LawCells[]): string {
  return lawFile([{ number: 4, rows }]);
}
