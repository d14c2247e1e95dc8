import type { Locale } from "../state/locale";
import type { Words } from "./words";

/** Words for the units of resources and statistics that are codes and no symbols. */
const UNITS: Words = {
  "100m_cny": { zh: "亿元", en: "× CNY 100 million" },
  "10k_persons": { zh: "万人", en: "× 10,000 people" },
  "10k_urban_residents": { zh: "万城镇居民", en: "× 10,000 urban residents" },
  "100M_m3": { zh: "亿立方米", en: "× 100 million m³" },
  bn_tubers: { zh: "十亿粒", en: "billion tubers" },
  caves: { zh: "个洞窟", en: "caves" },
  enterprises: { zh: "家企业", en: "enterprises" },
  head: { zh: "头(只)", en: "head" },
  institutions: { zh: "家机构", en: "institutions" },
  kL: { zh: "千升", en: "kL" },
  kinds: { zh: "种", en: "kinds" },
  km: { zh: "公里", en: "km" },
  km2: { zh: "平方公里", en: "km²" },
  kt: { zh: "千吨", en: "kt" },
  kt_oe: { zh: "千吨油当量", en: "kt of oil equivalent" },
  laboratories: { zh: "个实验室", en: "laboratories" },
  mu: { zh: "亩", en: "mu" },
  passengers: { zh: "人次", en: "passengers" },
  pct: { zh: "%", en: "%" },
  pct_of_national: { zh: "%(占全国)", en: "% of the national total" },
  pct_of_province: { zh: "%(占全省)", en: "% of the province" },
  persons: { zh: "人", en: "people" },
  racks: { zh: "个机架", en: "racks" },
  routes: { zh: "条线路", en: "routes" },
  sites: { zh: "处", en: "sites" },
  t: { zh: "吨", en: "t" },
  trains: { zh: "列", en: "trains" },
  visits: { zh: "人次", en: "visits" },
};

/** A unit in words; one that has none here, or is a symbol such as MW, as it is. */
export function unitText(unit: string, locale: Locale): string {
  return UNITS[unit]?.[locale] ?? unit;
}
