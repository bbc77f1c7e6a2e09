const HEADER =
  '_id,source,entity_number,type,programs,name,title,addresses,federal_register_notice,start_date,end_date,standard_order,license_requirement,license_policy,call_sign,vessel_type,gross_tonnage,gross_registered_tonnage,vessel_flag,vessel_owner,remarks,source_list_url,alt_names,citizenships,dates_of_birth,nationalities,places_of_birth,source_information_url,ids';

const EL = 'Entity List (EL) - Bureau of Industry and Security';

export interface ListRow {
  id?: string;
  source?: string;
  name: string;
  aliases?: string;
  addresses?: string;
  policy?: string;
  /** Of a sanction, divided by semicolons. */
  programs?: string;
}

/** A list in trade.gov's CSV. */
export function screeningList(rows: ListRow[], withId = true): string {
  const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const lines = rows.map(
    ({
      id,
      source = EL,
      name,
      aliases = '',
      addresses = 'Shenzhen, CN',
      policy = 'Presumption of denial',
      programs = '',
    }) => {
      const cells = Array<string>(29).fill('');
      const set = {
        0: id ?? '',
        1: source,
        4: programs,
        5: name,
        7: addresses,
        8: '84 FR 22961, 5/21/19',
        9: '2019-05-16',
        12: 'For all items subject to the EAR',
        13: policy,
        22: aliases,
      };
      for (const [index, text] of Object.entries(set)) cells[Number(index)] = quote(text);
      return (withId ? cells : cells.slice(1)).join(',');
    },
  );
  return [withId ? HEADER : HEADER.slice('_id,'.length), ...lines, ''].join('\n');
}

/** A dozen invented entities, so that one or two may change without the list shrinking. */
export function invented(count: number): ListRow[] {
  const words = [
    'Amber',
    'Basalt',
    'Cobalt',
    'Dolomite',
    'Emerald',
    'Feldspar',
    'Garnet',
    'Hematite',
    'Iolite',
    'Jasper',
    'Kyanite',
    'Lazurite',
  ];
  return Array.from({ length: count }, (_, index) => ({
    id: `e${index}`,
    name: `${words[index % words.length]} ${String.fromCharCode(65 + (index % 26))}quarium Optics ${Math.floor(index / words.length) || ''} Co., Ltd.`.replace(
      '  ',
      ' ',
    ),
  }));
}
