import { type Bilingual, message } from "../../platform/graphql/bilingual";
import type { Locale } from "../../platform/graphql/locale";

/** Words for the units of resources and statistics that are codes and no symbols. */
const UNITS: Readonly<Record<string, Bilingual>> = {
  "100m_cny": message("亿元", "× CNY 100 million"),
  "10k_persons": message("万人", "× 10,000 people"),
  "10k_urban_residents": message("万城镇居民", "× 10,000 urban residents"),
  "100M_m3": message("亿立方米", "× 100 million m³"),
  bn_tubers: message("十亿粒", "billion tubers"),
  caves: message("个洞窟", "caves"),
  enterprises: message("家企业", "enterprises"),
  head: message("头(只)", "head"),
  institutions: message("家机构", "institutions"),
  kL: message("千升", "kL"),
  kinds: message("种", "kinds"),
  km2: message("平方公里", "km²"),
  kt: message("千吨", "kt"),
  kt_oe: message("千吨油当量", "kt of oil equivalent"),
  laboratories: message("个实验室", "laboratories"),
  mu: message("亩", "mu"),
  passengers: message("人次", "passengers"),
  pct: message("%", "%"),
  pct_of_national: message("%(占全国)", "% of the national total"),
  pct_of_province: message("%(占全省)", "% of the province"),
  persons: message("人", "people"),
  racks: message("个机架", "racks"),
  routes: message("条线路", "routes"),
  sites: message("处", "sites"),
  t: message("吨", "t"),
  trains: message("列", "trains"),
  visits: message("人次", "visits"),
};

/** A unit in words; one that is not known, or is a symbol such as MW, as it is. */
export function unitText(unit: string, locale: Locale): string {
  return UNITS[unit]?.[locale] ?? unit;
}
