import { type Bilingual, message } from "../../../platform/graphql/bilingual";

/** What a made-up project does with its segment. */
export const UNDERTAKINGS: readonly Bilingual[] = [
  message("生产线建设", "production line"),
  message("精深加工", "deep processing"),
  message("智能工厂", "smart factory"),
  message("产业园", "industrial park"),
  message("扩能改造", "capacity upgrade"),
  message("研发中试基地", "pilot and research base"),
  message("绿色循环利用", "green recycling"),
  message("仓储与配送中心", "storage and distribution centre"),
  message("配套件制造", "parts manufacture"),
  message("示范基地", "demonstration base"),
];

/** How a made-up project is called besides. */
export const QUALITIES: readonly Bilingual[] = [
  message("高端", "High-end"),
  message("绿色", "Green"),
  message("数字化", "Digital"),
  message("节能", "Energy-saving"),
  message("新型", "New-type"),
  message("综合", "Integrated"),
  message("特色", "Specialised"),
  message("零碳", "Zero-carbon"),
];

/** First parts of made-up company names, none of them a company that we know of. */
export const COMPANY_NAMES: readonly Bilingual[] = [
  message("瑞禾样例", "Ruihe Sample"),
  message("晟川样例", "Shengchuan Sample"),
  message("拓岳样例", "Tuoyue Sample"),
  message("凌洲样例", "Lingzhou Sample"),
  message("恒砾样例", "Hengli Sample"),
  message("曜原样例", "Yaoyuan Sample"),
  message("泽衡样例", "Zeheng Sample"),
  message("骏陌样例", "Junmo Sample"),
  message("沐岚样例", "Mulan Sample"),
  message("铭湾样例", "Mingwan Sample"),
  message("启穹样例", "Qiqiong Sample"),
  message("卓野样例", "Zhuoye Sample"),
];

/** What a made-up summary says of its site. */
export const SITES: readonly Bilingual[] = [
  message("选址工业园区,道路、供水、供电已通", "The site is in an industrial park with road, water and power in place"),
  message("项目用地约120亩,可分期供地", "About 120 mu of land, which can be given in phases"),
  message("紧邻铁路货场,原料可就近供应", "Next to a rail freight yard, with feedstock at hand"),
  message("依托现有厂房,改造后即可投产", "Existing halls can be used once they are refitted"),
  message("周边有配套企业,劳动力充足", "Related firms are close by and labour is available"),
  message("绿电供应稳定,适合高载能环节", "Green power is steady and suits energy-intensive steps"),
];

/** What a made-up summary says of the partner wanted. */
export const WISHES: readonly Bilingual[] = [
  message("诚邀有技术和市场的企业投资", "Companies with technology and a market are invited"),
  message("可独资、合资或以设备入股", "Sole or joint investment, or equipment as a share"),
  message("优先引进产业链上下游企业", "Companies up and down the chain come first"),
  message("投资方负责建设与运营", "The investor builds and operates"),
];
