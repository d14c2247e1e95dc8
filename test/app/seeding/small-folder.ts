import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

/** The least that has everything: two countries' worth of nothing invented about a real place. */
const FILES: Readonly<Record<string, string>> = {
  "sources.csv": `code,kind,url,publisher_zh,publisher_en
https://a.example/1,OFFICIAL_OR_STATE_MEDIA,https://a.example/1,甲报,Paper A
repost:b,REPOST,,乙站,Site B
`,
  "resource_types.csv": `code,name_zh,name_en,sort,disabled_on
MINERAL,矿产,Minerals,1,
`,
  "instruments.csv": `code,name_zh,name_en,sort,disabled_on
TAX,税收,Tax,1,
`,
  "metrics.csv": `code,name_zh,name_en,sort,disabled_on
FUNDS,到位资金,Funds in place,1,
STARTS,开工率,Start rate,2,2024-05
`,
  "regions.csv": `code,parent_code,level,side,name_zh,name_en,longitude,latitude,tile_column,tile_row,source,source_date
XX,,COUNTRY,TARGET,某国,Some Country,100.5,35,,,,
10,XX,PROVINCE,HOME,甲省,Province A,,,,,,
11,10,PREFECTURE,HOME,乙市,City B,,,0,0,https://a.example/1,2024-05-28
12,10,PREFECTURE,HOME,丙市,,,,1,0,,
`,
  "region_statistics.csv": `code,region,measure,value,unit,year,source,source_date
11:GDP:2020,11,GDP,12.345678,100m_cny,2020,,
`,
  "organizations.csv": `code,name_zh,name_en,kind,region,source,source_date
dep,某厅,Department,CHAIN_LEAD_DEPARTMENT,10,,
`,
  "enterprises.csv": `code,name_zh,name_en,home_region,home_city,ownership,ownership_basis,role,stock_code,rankings,revenue_100m_cny,revenue_year,source,source_date
acme,某公司,Acme,11,乙,PRIVATE,KNOWN,TARGET,,Top List 2024 #3;Other List 2023 #10,1.5,2023,,
beta,另一公司,Beta,,,UNKNOWN,,LOCAL_ANCHOR,,,,,,
`,
  "chains.csv": `code,name_zh,name_en,lead_department,lead_basis,is_key_chain,sort,note,source,source_date
metals,金属,Metals,dep,STATED,true,1,,,
`,
  "segments.csv": `code,chain,stage,presence,name_zh,name_en,sort,note,source,source_date
metals/ore,metals,UPSTREAM,STRONG,矿石,Ore,1,,,
metals/foil,metals,DOWNSTREAM,MISSING,箔材,Foil,2,,,
`,
  "segment_aliases.csv": `segment,aliases_zh,aliases_en
metals/ore,原矿;矿山,mine
`,
  "segment_supplies.csv": `code,supplier,customer,note,source,source_date
ore>foil,metals/ore,metals/foil,Metal,,
`,
  "enterprise_segments.csv": `enterprise,segment,note
acme,metals/ore,A mine
acme,metals/foil,
`,
  "resources.csv": `code,type,measure,name_zh,name_en,region,quantity,unit,year,national_rank,description_zh,description_en,is_summable,source,source_date
R1,MINERAL,RESERVE,镍矿,Nickel,11,190.5,kt,2021,1,已探明。,Proven.,true,,
`,
  "resource_segments.csv": `resource,segment,note
R1,metals/ore,Feeds it
`,
  "funds.csv": `code,name_zh,name_en,kind,parent_code,size_100m_cny,size_basis,manager,established_on,region,all_chains,chains,summary_zh,summary_en,source,source_date
F,母基金,Mother,FUND_OF_FUNDS,,20,STATED,,2015,10,false,metals,母基金。,The mother.,,
F1,子基金,Sub-fund,SUB_FUND,F,4.0001,TARGET,,,10,true,,子基金。,,,
`,
  "fund_investments.csv": `code,fund,enterprise,amount_100m_cny,invested_on,source,source_date
FI-1,F1,acme,0.5,2023-03,,
`,
  "policies.csv": `code,title_zh,title_en,issuer_zh,issuer_en,document_number,issued_on,valid_until,level,region,instruments,all_chains,chains,summary_zh,summary_en,caveat_zh,caveat_en,source,source_date
P1,办法,Measure,某厅,Department,1号,2024-02-24,,PROVINCIAL,10,TAX,false,metals,摘要。,Summary.,,,,
`,
  "opportunities.csv": `code,title_zh,title_en,region,chain,segments,segments_basis,investment_100m_cny,investment_basis,cooperation_mode,stage,is_pool,published_on,summary_zh,summary_en,conditions_zh,conditions_en,source,source_date
O1,铜箔项目,Copper foil,11,metals,metals/foil;metals/ore,TITLE,12.34,PROJECT,ANY,OPEN,false,2024-03,生产铜箔。,Make copper foil.,,,repost:b,
O2,矿山项目,Mine,12,,,,,,UNKNOWN,OPEN,true,,采矿。,Mining.,有路。,A road.,repost:b,2020-06
`,
  "events.csv": `code,name_zh,name_en,direction,held_on,held_until,venue_zh,venue_en,organizer,partner_region,part_of,contracts,signed_100m_cny,source,source_date
E1,博览会,Fair,PLATFORM,2015-07-07,2015-07-10,,,,,,1292,6973.18,repost:b,
E2,分会场,Session,PLATFORM,2015-07,,乙市,City B,,XX,E1,8,115.16,,
`,
  "event_outcomes.csv": `code,event,region,observed_on,contracts,started,completed,signed_100m_cny,funds_in_place_100m_cny,stated_start_rate_percent,stated_completion_rate_percent,stated_arrival_rate_percent,source,source_date
EO1,E1,,2015-08,1292,733,,6793.18,881.4,56.73,,12.64,https://a.example/1,2015-09-29
`,
  "projects.csv": `code,name_zh,name_en,investor_zh,investor_en,investors,investor_region,investor_region_basis,region,chain,segments,segments_basis,contract_100m_cny,status,status_on,event,opportunity,source,source_date
J1,铜箔厂,Foil works,某公司,Acme,beta;acme,XX,SOURCE,11,metals,metals/foil,TITLE,3.5,SIGNED,2024-05,E2,O1,,
`,
  "indicators.csv": `code,metric,region,period_start,period_end,value,unit,growth_percent,publisher,scope,basis,source,source_date
I1,FUNDS,10,2024-01,2024-12,7969.9,100m_cny,33.69,甲报,,CURRENT,,
`,
  "tasks.csv": `code,title_zh,title_en,summary_zh,summary_en,organization,parent,decomposition,kind,metric,unit,target,bound,period_start,period_end,region,chain,target_regions,source,source_date
T1,全年目标,Target,目标。,A target.,dep,,NONE,TARGET,FUNDS,100m_cny,7000,AT_LEAST,2024-01,2024-12,10,,XX,,
T2,一季度,First quarter,目标。,A target.,,T1,BY_PERIOD,TARGET,FUNDS,100m_cny,10,AT_LEAST,2024-01,2024-03,11,metals,,,
`,
};

/** A change to the small folder: the whole text of a file, or its text before to the text after; null takes it away. */
export type FileChange = string | Buffer | null | ((text: string) => string);

/** Writes the small folder with some files changed; `remove` it afterwards. */
export async function makeFolder(changes: Readonly<Record<string, FileChange>> = {}): Promise<SmallFolder> {
  const directory = await mkdtemp(path.join(tmpdir(), "longtu-seed-"));
  for (const file of new Set([...Object.keys(FILES), ...Object.keys(changes)])) {
    const change = changes[file];
    const before = FILES[file] ?? "";
    const after = typeof change === "function" ? change(before) : change === undefined ? before : change;
    if (typeof change === "function" && after === before) throw new Error(`The change to ${file} changes nothing`);
    if (after !== null) await writeFile(path.join(directory, file), after);
  }
  return { directory, remove: () => rm(directory, { recursive: true, force: true }) };
}

/** A folder of seed files. */
export interface SmallFolder {
  readonly directory: string;
  remove(): Promise<void>;
}
