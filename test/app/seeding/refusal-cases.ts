import type { FileChange } from "./small-folder";

const swap = (before: string, after: string) => (text: string) => text.replace(before, after);

/** What is done to the files, and everything that is told. */
export const refusalCases: [name: string, changes: Record<string, FileChange>, complaints: string[]][] = [
  [
    "an unknown code",
    { "opportunities.csv": swap("O2,矿山项目,Mine,12", "O2,矿山项目,Mine,99") },
    ['opportunities.csv:3 region "99":  Unknown code: neither regions.csv nor the database has it.'],
  ],
  [
    "an unknown code in a list",
    { "opportunities.csv": swap("metals/foil;metals/ore", "metals/foil;metals/gold") },
    ['opportunities.csv:2 segments "metals/gold":  Unknown code: neither segments.csv nor the database has it.'],
  ],
  [
    "an unknown owner and an unknown code in a file of links",
    { "enterprise_segments.csv": swap("acme,metals/foil,", "acne,metals/fool,") },
    [
      'enterprise_segments.csv:3 enterprise "acne":  Unknown code: neither enterprises.csv nor the database has it.',
      'enterprise_segments.csv:3 segment "metals/fool":  Unknown code: neither segments.csv nor the database has it.',
    ],
  ],
  [
    "a duplicate code",
    { "organizations.csv": (text) => `${text}dep,另一厅,Another,OTHER,10,,\n` },
    ['organizations.csv:3 code "dep":  Duplicate code: row 2 has it already.'],
  ],
  [
    "a missing parent",
    { "funds.csv": swap("SUB_FUND,F,", "SUB_FUND,G,") },
    ['funds.csv:3 parent_code "G":  Unknown code: neither funds.csv nor the database has it.'],
  ],
  [
    "a circle of parents",
    { "regions.csv": (text) => text.replace("XX,,COUNTRY", "XX,12,COUNTRY") },
    [
      'regions.csv:2 parent_code "12":  Is above itself: XX → 12 → 10 → XX.',
      'regions.csv:3 parent_code "XX":  Is above itself: 10 → XX → 12 → 10.',
      'regions.csv:5 parent_code "10":  Is above itself: 12 → 10 → XX → 12.',
    ],
  ],
  [
    "a parent that is the row itself",
    { "events.csv": swap("XX,E1,8", "XX,E2,8") },
    ['events.csv:3 part_of "E2":  Is above itself: E2 → E2.'],
  ],
  [
    "bad numbers",
    {
      "opportunities.csv": swap("12.34", "12,34".replace(",", "·")),
      "funds.csv": swap("4.0001", "4.00001"),
      "resources.csv": swap("190.5", "1e3"),
      "events.csv": swap("1292", "12.5"),
      "regions.csv": swap("100.5,35", "181,north"),
    },
    [
      'events.csv:2 contracts "12.5":  Not a whole number.',
      'funds.csv:3 size_100m_cny "4.00001":  Not a number of 100 million CNY that is whole in 10,000 CNY.',
      'opportunities.csv:2 investment_100m_cny "12·34":  Not a number of 100 million CNY that is whole in 10,000 CNY.',
      'regions.csv:2 longitude "181":  Greater than 180.',
      'regions.csv:2 latitude "north":  Not a number.',
      'resources.csv:2 quantity "1e3":  Not a number of at most six decimal places.',
    ],
  ],
  [
    "amounts that are too small, ranks from nought, numbers that no column holds",
    {
      "opportunities.csv": swap("12.34", "0"),
      "enterprises.csv": swap("1.5,2023", "-1.5,2023"),
      "events.csv": swap("6973.18", "-0.0001"),
      "fund_investments.csv": swap("0.5", "99999999999999999"),
      "resources.csv": swap("2021,1,", "2021,0,"),
      "event_outcomes.csv": swap("1292", "3000000000"),
    },
    [
      'enterprises.csv:2 revenue_100m_cny "-1.5":  Less than 0.',
      'event_outcomes.csv:2 contracts "3000000000":  Not a whole number.',
      'events.csv:2 signed_100m_cny "-0.0001":  Less than 0.',
      'fund_investments.csv:2 amount_100m_cny "99999999999999999":  Not a number of 100 million CNY that is whole in 10,000 CNY.',
      'opportunities.csv:2 investment_100m_cny "0":  Must be greater than 0.',
      'resources.csv:2 national_rank "0":  Less than 1.',
    ],
  ],
  [
    "a target that cannot be held exactly",
    { "tasks.csv": swap("100m_cny,7000", "100m_cny,9000000") },
    ['tasks.csv:2 target "9000000":  Too large to be stored exactly.'],
  ],
  [
    "bad dates and years",
    {
      "opportunities.csv": swap("false,2024-03", "false,2024-3"),
      "policies.csv": swap("2024-02-24,", "2023-02-29,"),
      "regions.csv": swap("2024-05-28", "28.5.2024"),
      "resources.csv": swap("kt,2021", "kt,1899"),
      "region_statistics.csv": swap("100m_cny,2020", "100m_cny,2101"),
      "projects.csv": swap("SIGNED,2024-05", "SIGNED,2101"),
    },
    [
      'opportunities.csv:2 published_on "2024-3":  Not a date of 1900 to 2100 such as 2024, 2024-05 or 2024-05-28.',
      'policies.csv:2 issued_on "2023-02-29":  Not a date of 1900 to 2100 such as 2024, 2024-05 or 2024-05-28.',
      'projects.csv:2 status_on "2101":  Not a date of 1900 to 2100 such as 2024, 2024-05 or 2024-05-28.',
      'region_statistics.csv:2 year "2101":  Greater than 2100.',
      'regions.csv:4 source_date "28.5.2024":  Not a date of 1900 to 2100 such as 2024, 2024-05 or 2024-05-28.',
      'resources.csv:2 year "1899":  Less than 1900.',
    ],
  ],
  [
    "dates in the wrong order",
    { "tasks.csv": swap("2024-01,2024-03", "2024-04,2024-03"), "events.csv": swap("2015-07-10", "2015-07-01") },
    [
      'events.csv:2 held_until "2015-07-01":  Before held_on (2015-07-07).',
      'tasks.csv:3 period_end "2024-03":  Before period_start (2024-04).',
    ],
  ],
  [
    "unknown units, enum values and truth values",
    {
      "resources.csv": swap("190.5,kt", "190.5,stone"),
      "indicators.csv": swap("100m_cny", "USD"),
      "organizations.csv": swap("CHAIN_LEAD_DEPARTMENT", "Department"),
      "tasks.csv": swap("FUNDS,100m_cny,7000", "FUNDS,wan_cny,7000"),
      "opportunities.csv": swap("OPEN,true", "OPEN,yes"),
    },
    [
      'indicators.csv:2 unit "USD":  Unknown unit; known are: 100m_cny count percent percentage_point.',
      'opportunities.csv:3 is_pool "yes":  Must be true or false.',
      'organizations.csv:2 kind "Department":  Unknown value; known are: CHAIN_LEAD_DEPARTMENT MUNICIPALITY COUNTY LIAISON_OFFICE CHAMBER OTHER.',
      'resources.csv:2 unit "stone":  Unknown unit; known are: kt t kt_oe kL 100M_m3 MW TWh km km2 mu head sites racks PFLOPS kinds caves visits passengers trains routes persons enterprises institutions laboratories bn_tubers pct pct_of_province pct_of_national.',
      'tasks.csv:2 unit "wan_cny":  Unknown value; known are: 100m_cny percent count.',
    ],
  ],
  [
    "text that is not plain",
    {
      "chains.csv": swap("Metals", "Me\u0000tals"),
      "segments.csv": swap("矿石", "矿\t石"),
      "regions.csv": swap("乙市", "乙\u202e市"),
      "enterprises.csv": swap("某公司", " 某公司"),
      "policies.csv": swap("办法", "办\ufffd法"),
      "resources.csv": swap("已探明。", '"已\n探明。"'),
    },
    [
      'chains.csv:2 name_en "Me\\u0000tals":  Holds the control character U+0000.',
      'enterprises.csv:2 name_zh " 某公司":  Has white space at its beginning or end.',
      'policies.csv:2 title_zh "办\ufffd法":  Holds the replacement character U+FFFD: the text is damaged.',
      'regions.csv:4 name_zh "乙\\u202e市":  Holds the writing direction mark U+202E.',
      'resources.csv:2 description_zh "已\\u000a探明。":  Holds the control character U+000A.',
      'segments.csv:2 name_zh "矿\\u0009石":  Holds the control character U+0009.',
    ],
  ],
  [
    "text that is too long",
    { "chains.csv": swap("金属", "长".repeat(301)) },
    [`chains.csv:2 name_zh "${"长".repeat(79)}…":  Longer than 300 characters (301).`],
  ],
  [
    "missing Chinese and other missing cells",
    {
      "chains.csv": swap("金属", ""),
      "opportunities.csv": swap("有路。,A road.", ",A road."),
      "funds.csv": swap("母基金。", ""),
      "tasks.csv": swap("T2,", ","),
    },
    [
      'chains.csv:2 name_zh "":  The Chinese text is missing.',
      'funds.csv:2 summary_zh "":  The Chinese text is missing.',
      'opportunities.csv:3 conditions_zh "":  The Chinese text is missing although conditions_en is not.',
      'tasks.csv:3 code "":  Must not be empty.',
    ],
  ],
  [
    "cells that do not go together",
    {
      "funds.csv": swap("20,STATED", "20,"),
      "chains.csv": swap("dep,STATED", "dep,NOT_FOUND"),
      "tasks.csv": swap("T1,BY_PERIOD", ",BY_PERIOD"),
      "resources.csv": swap("190.5,kt", ",kt"),
      "regions.csv": swap("100.5,35", "100.5,"),
      "enterprises.csv": swap("1.5,2023", "1.5,"),
      "sources.csv": swap("REPOST,,", "REPOST,https://b.example/,"),
      "segment_supplies.csv": swap("metals/ore,metals/foil", "metals/ore,metals/ore"),
    },
    [
      'chains.csv:2 lead_department "dep":  Must be empty where lead_basis is NOT_FOUND.',
      'enterprises.csv:2 revenue_year "":  Empty although revenue_100m_cny is not.',
      'funds.csv:2 size_basis "":  Empty although size_100m_cny is not.',
      'regions.csv:2 latitude "":  Empty although longitude is not.',
      'resources.csv:2 quantity "":  Empty although unit is not.',
      'segment_supplies.csv:2 customer "metals/ore":  A segment does not supply itself.',
      'sources.csv:3 url "https://b.example/":  A repost has no address: it must not be shown as a link.',
      'tasks.csv:3 parent "":  Empty although decomposition is not NONE.',
    ],
  ],
  [
    "a link that is not one",
    { "sources.csv": swap("MEDIA,https://a.example/1", "MEDIA,javascript:alert(1)") },
    ['sources.csv:2 url "javascript:alert(1)":  Not an http or https address.'],
  ],
  [
    "lists with repeated, empty or odd items",
    {
      "opportunities.csv": swap("metals/foil;metals/ore", "metals/foil;metals/foil;"),
      "projects.csv": swap("beta;acme", "beta;acme;beta"),
      "enterprises.csv": swap("Top List 2024 #3", "Top List #3"),
      "resource_segments.csv": (text) => `${text}R1,metals/ore,Again\n`,
    },
    [
      'enterprises.csv:2 rankings "Top List #3":  Not a ranking such as "China Top 500 2025 #59".',
      'opportunities.csv:2 segments "metals/foil":  The list holds this item twice.',
      'opportunities.csv:2 segments "metals/foil;metals/foil;":  The list holds an empty item.',
      'projects.csv:2 investors "beta":  The list holds this item twice.',
      'resource_segments.csv:3 segment "R1":  The list holds this item twice.',
    ],
  ],
  [
    "two rows in one place",
    {
      "regions.csv": swap(",1,0,,", ",0,0,,"),
      "segment_supplies.csv": (text) => `${text}again,metals/ore,metals/foil,,,\n`,
    },
    [
      'regions.csv:5 tile_column "12":  Has the same tile_column, tile_row as 11.',
      'segment_supplies.csv:3 supplier "again":  Has the same supplier_id, customer_id as ore>foil.',
    ],
  ],
  [
    "missing, repeated and unknown columns",
    { "metrics.csv": swap("name_en,sort,disabled_on", "name_zh,colour,disabled_on") },
    [
      "metrics.csv:1 name_en:  This column is missing.",
      "metrics.csv:1 sort:  This column is missing.",
      "metrics.csv:1 name_zh:  This column stands there twice.",
      "metrics.csv:1 colour:  No such column is known.",
    ],
  ],
  [
    "a row of another length, once, and not again by those that point to it",
    { "regions.csv": swap("12,10,PREFECTURE,HOME,丙市,", "12,10,PREFECTURE,HOME,丙市") },
    ["regions.csv:5:  Has 11 cells, the header has 12 columns."],
  ],
  [
    "a file that is not CSV, once",
    { "regions.csv": swap("某国", '某"国"') },
    ['regions.csv:2:  Not valid CSV: Invalid Opening Quote: a quote is found on field 4 at line 2, value is "某".'],
  ],
  [
    "a file in another encoding, once",
    { "regions.csv": Buffer.concat([Buffer.from("code\n10\n"), Buffer.from([0xbc, 0xd7, 0xca, 0xa1])]) },
    ['regions.csv:3:  Not UTF-8: save the file as "CSV UTF-8".'],
  ],
  ["an empty file", { "regions.csv": "" }, ["regions.csv:  The file is empty: it has no header."]],
  ["a file that nobody knows", { "oppportunities.csv": "code\n" }, ["oppportunities.csv:  No such file is known."]],
];
