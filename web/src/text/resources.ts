import type { RegionMeasure, ResourceMeasure } from "../api/documents";
import type { Words } from "./words";

/** Words of the resource map. */
export const resourceWords = {
  title: { zh: "资源图", en: "Resource map" },
  lead: {
    zh: "哪里有什么、有多少,又有什么在招商。每个市州和新区一格,等大,不画边界;颜色表示一个指标,圆的面积表示另一个。",
    en: "What is where, how much of it, and where is something on offer. Each prefecture and new area is one tile, all of the same size, without borders; the shade is one measure, the area of the circle another.",
  },
  pictureTitle: { zh: "资源分布", en: "Where the resources are" },
  pictureSource: {
    zh: "陇图目录,逐条出处见各地区的资源",
    en: "Longtu's catalog; the source of each record is with the resources of a region",
  },
  noTiles: {
    zh: "目录中没有带方格位置的地区,因此没有图。",
    en: "No region of the catalog has a place on the grid, so there is no map.",
  },
  type: { zh: "资源类型", en: "Type of resource" },
  allTypes: { zh: "全部类型({count})", en: "All types ({count})" },
  typeChoice: { zh: "{name}({count})", en: "{name} ({count})" },
  fill: { zh: "颜色", en: "Shade" },
  bubble: { zh: "圆", en: "Circle" },
  noBubble: { zh: "不画圆", en: "No circles" },
  allTypesButton: { zh: "看全部类型", en: "Show all types" },
  map: { zh: "画法", en: "Drawn as" },
  tiles: { zh: "等大方格", en: "Equal tiles" },
  geographic: { zh: "地理边界", en: "Boundaries" },
  resourceCount: { zh: "资源条数", en: "Records of resources" },
  opportunityCount: { zh: "投资机会数", en: "Opportunities" },
  sumLabel: { zh: "{type}:{measure}({unit})", en: "{type}: {measure} ({unit})" },
  tile: { zh: "{name}。{fill}:{value}", en: "{name}. {fill}: {value}" },
  tileBubble: { zh: "{tile};{bubble}:{value}", en: "{tile}; {bubble}: {value}" },
  noFigure: { zh: "没有数字", en: "no figure" },
  leftOut: { zh: "另有 {count} 条不能相加", en: "{count} more cannot be added" },
  leftOutColumn: { zh: "不能相加的条数:{label}", en: "Records that cannot be added: {label}" },
  unplaced: {
    zh: "不落在任何一格的(如全省数):{label} {value}。",
    en: "On no tile, such as figures of the whole province: {label} {value}.",
  },
  opportunityNote: {
    zh: "投资机会数含下级:兰州新区一类自成一格的下级,也计入所在的市。",
    en: "Opportunities are counted with those below a region: one in an area with a tile of its own counts for the city around it, too.",
  },
  bubbleLegend: {
    zh: "圆的面积:{label},最大 {value}({name})",
    en: "Area of the circle: {label}; largest {value} ({name})",
  },
  bubbleNone: { zh: "没有圆:为 0", en: "No circle: 0" },
  bubbleUnknown: { zh: "短横:没有数字", en: "Dash: no figure" },
  ranking: { zh: "排名", en: "Ranking" },
  region: { zh: "地区", en: "Region" },
  withoutShape: { zh: "所给边界中没有的地区:", en: "Regions that the boundaries leave out:" },
  reviewNumber: { zh: "审图号:{number}", en: "Map review number: {number}" },
  noBoundaries: { zh: "边界没能载入。", en: "The boundaries could not be loaded." },
} satisfies Words;

/** Words of a region's sheet. */
export const regionWords = {
  loading: { zh: "地区 {code}", en: "Region {code}" },
  unknown: {
    zh: "没有代码为“{code}”的地区。地址可能写错了。",
    en: "There is no region with the code “{code}”. The address may be wrong.",
  },
  statistics: { zh: "统计", en: "Statistics" },
  statistic: { zh: "{measure}({year}年):{value} {unit}", en: "{measure} ({year}): {value} {unit}" },
  resources: { zh: "资源,含下级({count})", en: "Resources, with those below ({count})" },
  rank: { zh: "全国第 {rank}", en: "no. {rank} in China" },
  year: { zh: "{year}年", en: "{year}" },
  opportunities: { zh: "投资机会,含下级({count})", en: "Opportunities, with those below ({count})" },
  strengths: { zh: "优势环节", en: "What it is good at" },
  projects: { zh: "项目,含下级({count})", en: "Projects, with those below ({count})" },
  fullList: { zh: "在投资机会中查看", en: "See them among the opportunities" },
} satisfies Words;

/** What a resource's quantity measures. */
export const measureLabels: Words<ResourceMeasure> = {
  ANNUAL_OUTPUT: { zh: "年产量", en: "annual output" },
  RESERVE: { zh: "储量或资源量", en: "reserves or resources" },
  COUNT: { zh: "个数", en: "count" },
  AREA: { zh: "面积", en: "area" },
  CAPACITY: { zh: "能力", en: "capacity" },
  INSTALLED_CAPACITY: { zh: "装机容量", en: "installed capacity" },
  TECHNICAL_POTENTIAL: { zh: "技术可开发量", en: "technical potential" },
};

/** What is counted of a region. */
export const statisticLabels: Words<RegionMeasure> = {
  POPULATION: { zh: "人口", en: "Population" },
  GDP: { zh: "地区生产总值", en: "Gross domestic product" },
  AREA: { zh: "面积", en: "Area" },
  OTHER: { zh: "其他", en: "Other" },
};
