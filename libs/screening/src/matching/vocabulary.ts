/** Words that say what kind of thing a name is, and how much they tell: data for the matcher, ours, by hand. */

/** Legal forms by class; forms of one class say the same of a company. After the element classes of ISO 20275. */
export const LEGAL_FORMS: Readonly<Record<LegalClass, string>> = {
  limited: `ltd limited ltda limitada lda llc lc gmbh mbh ggmbh bv bvba srl sarl sarlu eurl sprl ooo oo too tov tdv doo dooel eood ood
    oü ou uab sia kft sro spzoo zoo sdn bhd pte pty pvt private fze fzc fzco fzllc dmcc wll spc sti lti limitet
    yk godo hf ehf aps sl slu rl besloten gesellschaft coltd`,
  stock: `inc incorporated corp corporation plc ag kgaa sa nv spa sab saa sas sasu ao oao zao pao nao jsc ojsc cjsc pjsc
    ab oy oyj abp asa as kk se tas anonim aktiengesellschaft aktiebolag sae psc qsc saog saoc pjs akg tbk persero pt nyrt zrt dd ad ead bpk na`,
  partnership: `lp llp lllp kg ohg gbr scs snc sca cv vof`,
  association: `ev ano nko foundation stiftung stichting fund fond gup fgup mup`,
  open: `joint stock liability public closed co company cie comp compagnie compania companhia kompaniya group grp gruppe groupe grupo holding holdings und sirket sirketi ve tic san
    ticaret sanayi sanayii et`,
};
/** Every word of `LEGAL_FORMS`. */
export const LEGAL_FORM_WORDS: ReadonlySet<string> = new Set(
  Object.values(LEGAL_FORMS).flatMap((forms) => forms.split(/\s+/)),
);
export type LegalClass = 'limited' | 'stock' | 'partnership' | 'association' | 'open';

/** Legal forms of several words, and those of other scripts, as the short form that says the same. */
export const LONG_FORMS: readonly (readonly [RegExp, string])[] = [
  [/股份有限公司|股份有限公社/g, ' jsc '],
  [/有限责任公司|有限責任公司|有限公司/g, ' ltd '],
  [/集团|集團/g, ' group '],
  [/公司/g, ' co '],
  [/株式会社|（株）|\(株\)/g, ' kk '],
  [/有限会社/g, ' yk '],
  [/주식회사|㈜/g, ' jsc '],
  [/유한회사/g, ' llc '],
  [/общество с ограниченной ответственностью/giu, ' ooo '],
  [/(публичное |открытое |закрытое )?акционерное общество/giu, ' ao '],
  [/автономная некоммерческая организация/giu, ' ano '],
  [/\b(open|closed|public|private)?[\s-]*jo[iy]nt[\s-]+stock\s+(company|co\.?)\b/gi, ' jsc '],
  [/\bpublic\s+limited\s+(company|co\.?)\b/gi, ' plc '],
  [/\bprivate\s+limited\b/gi, ' ltd '],
  [/\blimited\s+liability\s+(company|co\.?)\b/gi, ' llc '],
  [/\blimited\s+liability\s+partnership\b/gi, ' llp '],
  [/\blimited\s+partnership\b/gi, ' lp '],
  [/\bgesellschaft\s+mit\s+beschr[äa]nkter\s+haftung\b/gi, ' gmbh '],
  [/\bsoci[ée]t[ée]\s+anonyme\b/gi, ' sa '],
  [/\bsoci[ée]t[ée]\s+[àa]\s+responsabilit[ée]\s+limit[ée]e\b/gi, ' sarl '],
  [/\bsociedad\s+an[óo]nima\b/gi, ' sa '],
  [/\bsociedad\s+de\s+responsabilidad\s+limitada\b/gi, ' srl '],
  [/\bsociet[àa]\s+per\s+azioni\b/gi, ' spa '],
  [/\bbesloten\s+vennootschap\b/gi, ' bv '],
  [/\bnaamloze\s+vennootschap\b/gi, ' nv '],
  [/\banonim\s+(şirketi|sirketi|ş\.?|s\.?)/gi, ' as '],
  [/\blimited\s+(şirketi|sirketi|şti\.?|sti\.?)/gi, ' ltd '],
  [/\bsp\.?\s*z\.?\s*o\.?\s*o\.?/gi, ' spzoo '],
  [/\bs\.?\s*a\.?\s+de\s+c\.?\s*v\.?(?=\W|$)/gi, ' sa '],
  [/\bde\s+r\.?\s*l\.?\s+de\s+c\.?\s*v\.?(?=\W|$)/gi, ' srl '],
  [/\bco\.?,?\s+(ltd|limited)\b\.?/gi, ' ltd '],
  [/\ba\/s\b/gi, ' as '],
  [/\bs\/a\b/gi, ' sa '],
  [/\bn\.\s?a\.(?=\W|$)/gi, ' na '],
];

/** Chinese, Japanese and Korean words of business, as the words that they are translated with. */
export const TRANSLATED: readonly (readonly [RegExp, string])[] = [
  [/技术|技術|기술/g, ' technology '],
  [/科技/g, ' technology '],
  [/国际|國際|국제/g, ' international '],
  [/贸易|貿易|무역/g, ' trading '],
  [/电子|電子|전자/g, ' electronics '],
  [/研究所|연구소/g, ' research institute '],
  [/研究院/g, ' research academy '],
  [/大学|大學|대학교/g, ' university '],
  [/工业|工業|공업/g, ' industry '],
  [/通信|通讯|통신/g, ' communication '],
  [/半导体|半導体|반도체/g, ' semiconductor '],
  [/航空/g, ' aviation '],
  [/航天/g, ' aerospace '],
  [/中国|中國|중국/g, ' china '],
  [/北京/g, ' beijing '],
  [/上海/g, ' shanghai '],
  [/深圳/g, ' shenzhen '],
  [/香港/g, ' hong kong '],
  [/银行|銀行|은행/g, ' bank '],
  [/завод/giu, ' plant '],
  [/научно-исследовательский институт|НИИ/gu, ' research institute '],
];

/** Words for the same thing. */
export const SYNONYMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    tech: 'technology',
    techn: 'technology',
    technologies: 'technology',
    technical: 'technology',
    tekhnologii: 'technology',
    intl: 'international',
    internacional: 'international',
    inst: 'institute',
    institut: 'institute',
    univ: 'university',
    mfg: 'manufacturing',
    manufacture: 'manufacturing',
    mgmt: 'management',
    natl: 'national',
    dept: 'department',
    industries: 'industry',
    industrial: 'industry',
    ind: 'industry',
    inds: 'industry',
    sci: 'science',
    sciences: 'science',
    scientific: 'science',
    electronics: 'electronic',
    electrical: 'electric',
    trd: 'trading',
    trade: 'trading',
    tr: 'trading',
    trdg: 'trading',
    svc: 'service',
    svcs: 'service',
    services: 'service',
    systems: 'system',
    sys: 'system',
    products: 'product',
    exp: 'export',
    imp: 'import',
    comm: 'communication',
    communications: 'communication',
    comms: 'communication',
    telecommunications: 'telecommunication',
    engr: 'engineering',
    eng: 'engineering',
    engg: 'engineering',
    labour: 'labor',
    centre: 'center',
    centers: 'center',
    organisation: 'organization',
    laboratories: 'laboratory',
    lab: 'laboratory',
    labs: 'laboratory',
    dev: 'development',
    equip: 'equipment',
    solutions: 'solution',
    enterprises: 'enterprise',
    ent: 'enterprise',
    investments: 'investment',
    logistic: 'logistics',
    semiconductors: 'semiconductor',
    instruments: 'instrument',
    networks: 'network',
    bros: 'brothers',
    assn: 'association',
    assoc: 'association',
    govt: 'government',
    acad: 'academy',
    res: 'research',
    defence: 'defense',
    components: 'component',
    materials: 'material',
    devices: 'device',
    mechanical: 'machinery',
    machine: 'machinery',
    machines: 'machinery',
    chemicals: 'chemical',
    resources: 'resource',
    prc: 'china',
    chinese: 'china',
    russian: 'russia',
    rf: 'russia',
    iranian: 'iran',
    uae: 'emirates',
    usa: 'america',
    american: 'america',
    uk: 'britain',
    british: 'britain',
    hk: 'hongkong',
    rok: 'korea',
    korean: 'korea',
    ksa: 'saudi',
    indian: 'india',
    pakistani: 'pakistan',
    ukrainian: 'ukraine',
    belarusian: 'belarus',
    belarussian: 'belarus',
    turkish: 'turkey',
    turkiye: 'turkey',
    german: 'germany',
    japanese: 'japan',
    nippon: 'japan',
  }),
);

/** Words that many companies share, each by its synonym: to have them in common says little. */
export const GENERIC =
  wordsOf(`technology international trading electronic industry engineering development import export system
  science research institute university national service equipment general global communication digital investment
  manufacturing product center bureau academy enterprise machinery logistics solution information aviation aerospace
  shipping state business commercial bank banking finance financial capital trust insurance management consulting
  corporation company group holding telecommunication network software computer data energy power oil gas petroleum
  chemical material metal steel mining construction building transport transportation marine maritime medical pharma
  pharmaceutical health semiconductor component device instrument control automation security defense military factory plant
  works supply supplies design precision optical laser space satellite resource foundation
  association organization ministry department government federal republic people new first united eastern
  western northern southern north south east west central asia asian europe european african middle overseas world
  worldwide pacific atlantic sea sky star sun golden green blue red great big best top super high advanced modern
  micro aero auto automotive motor vehicle parts tools agency office brothers sons house market store shop
  fashion food agriculture textile real estate property properties partners partner innovation innovative smart
  intelligent intelligence internet online mobile wireless radio electric college school hospital laboratory applied
  test quality safety environmental water air aircraft airline airlines airways express freight cargo forwarding
  lines line port yard ship ships vessel vessels
  branch division subsidiary filial representative affiliate unit workshop combine complex`);

/** Honorifics and titles, which people add and leave out. */
export const HONORIFICS =
  wordsOf(`mr mrs ms miss dr prof sir dame lord lady haji hajji hajj sheikh shaikh shaykh sheik general gen col
  colonel maj major capt captain lt eng mullah mulla maulavi mawlawi maulana qari ustad ayatollah hojatoleslam imam hafiz
  sayyid sayyed sayed syed seyed sa jr sr ii iii phd`);

/** Particles within names: they join, and tell nothing. */
export const PARTICLES = wordsOf(
  'al el ul ur ud as ad an ash az bin ibn ben bint bte binti de del della di da do dos das la le van von der den ter ten zu af av mac abu umm',
);

/** Words that say whose son comes next. */
export const SON_OF = wordsOf('bin ibn ben');

/** Given and family names that very many people bear: to have one in common says little. */
export const COMMON_NAMES =
  wordsOf(`mohammed muhammad mohammad mohamed mohamad mohammadi ahmed ahmad ahmadi ali hassan hasan hussein husayn hussain hossein
  abdul abdullah abdallah abdulrahman abdurrahman abdelrahman abdulaziz ibrahim ismail yusuf youssef omar umar khalid khaled said saeed mahmoud mahmood
  mustafa hamid karim rahman rahim salim salem khan shah singh kumar sharma agha begum haqqani noor sultan
  kim lee li park pak choi choe jong yong chong kang wang zhang chen liu yang huang zhao wu zhou xu sun ma zhu hu guo he lin
  nguyen tran le pham juan jose maria carlos luis manuel garcia rodriguez martinez hernandez lopez gonzalez perez sanchez
  john james robert michael william david richard thomas smith johnson williams brown jones miller davis
  ivan sergey sergei aleksandr alexander vladimir dmitry andrey andrei mikhail nikolay nikolai ivanov petrov anna elena olga`);

/** Family names after which a Chinese or Korean given name follows. */
export const EAST_ASIAN_SURNAMES =
  wordsOf(`kim lee li yi rhee park pak choi choe chung jung jeong chong kang cho jo yoon yun jang chang lim im han oh o seo so shin
  sin kwon hwang an ahn song ryu yoo yu hong ko go moon mun son yang bae pae paek baek ho nam no roh ha chu ju ku koo ri
  wang zhang chen liu huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang deng feng cao peng xi hsi
  zeng xiao tian dong pan yuan cai jiang lu wei su ye du ding ren shen yao tan hua`);

/** Names of states and their peoples, each by its synonym, that set a subsidiary apart from its parent. */
export const COUNTRIES =
  wordsOf(`deutsche francaise italiana espanola nationale nazionale nacional china russia iran mexico mexicana nederland netherlands holland sweden norge norway danmark
  denmark finland france deutschland germany austria italia italy spain espana portugal polska poland
  ukraine belarus turkey turk india pakistan japan korea vietnam thailand malaysia singapore
  indonesia philippines taiwan hongkong australia canada brasil brazil argentina chile colombia peru venezuela
  egypt syria syrian iraq jordan lebanon libya israel emirates qatar oman kuwait bahrain saudi yemen armenia azerbaijan
  georgia kazakhstan uzbekistan tajikistan kyrgyz turkmenistan afghanistan bangladesh myanmar sudan ethiopia kenya nigeria
  africa america britain england scotland ireland schweiz suisse switzerland belgium luxembourg greece cyprus malta hungary romania
  bulgaria serbia croatia slovenia slovakia czech estonia latvia lithuania chad iceland`);

/** Places that many names have. */
export const PLACES =
  wordsOf(`beijing shanghai shenzhen guangzhou chengdu xian nanjing wuhan hangzhou tianjin suzhou dongguan xiamen qingdao dalian harbin shenyang changsha chongqing hefei jinan zhuhai ningbo wuxi kowloon moscow moskva petersburg
  tehran dubai istanbul ankara taipei seoul tokyo london paris berlin york delhi mumbai karachi lahore hubei hunan
  guangdong jiangsu zhejiang sichuan shandong novosibirsk minsk kiev kyiv`);

export const STOP_WORDS = wordsOf('the of and for de la le du des der die das und y with');

/** Numbers in words, and what stands for them in order. */
export const NUMBER_WORDS: ReadonlyMap<string, string> = new Map(
  [
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth',
  ].flatMap((words) => words.split(' ').map((word, value) => [word, String(value)] as const)),
);
export const TENS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  }),
);

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter((word) => word !== ''));
}
